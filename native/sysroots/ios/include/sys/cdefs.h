// The kit's headers are macOS'. There, x86-64 has older functions beside the present ones and tells them
// apart by suffixes ("stat$INODE64"). iOS began later: its libraries, also the simulator's, have the present
// functions alone, by their plain names.
#ifndef SMILEAR_IOS_SYS_CDEFS_H_
#define SMILEAR_IOS_SYS_CDEFS_H_

#include_next <sys/cdefs.h>

#undef __DARWIN_ONLY_64_BIT_INO_T
#undef __DARWIN_ONLY_VERS_1050
#undef __DARWIN_SUF_64_BIT_INO_T
#undef __DARWIN_SUF_1050
#define __DARWIN_ONLY_64_BIT_INO_T 1
#define __DARWIN_ONLY_VERS_1050 1
#define __DARWIN_SUF_64_BIT_INO_T
#define __DARWIN_SUF_1050

#endif  // SMILEAR_IOS_SYS_CDEFS_H_
