// Implementation limits that bionic sets differently.
#pragma once

#include_next <limits.h>

#undef LINE_MAX
#define LINE_MAX 2048
#undef NGROUPS_MAX
#define NGROUPS_MAX 65536
#undef NL_LANGMAX
#define NL_LANGMAX 14
#undef NL_NMAX
#define NL_NMAX 1
#undef NL_TEXTMAX
#define NL_TEXTMAX 255
#undef PTHREAD_STACK_MIN
#define PTHREAD_STACK_MIN 16384
#undef SEM_VALUE_MAX
#define SEM_VALUE_MAX 0x3fffffff

// The page size is the device's: 4 or 16 KB. Ask sysconf(_SC_PAGESIZE).
#undef PAGESIZE
#undef PAGE_SIZE
