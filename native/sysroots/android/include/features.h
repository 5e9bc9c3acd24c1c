// Bionic shows POSIX and BSD names whatever -std= says; musl hides them under
// -std=c99. The 64-bit file names (off64_t, lseek64...) are always there too:
// musl maps them to the plain functions, which are the same on 64-bit Android.
#pragma once

#include <sys/cdefs.h>

#ifndef _BSD_SOURCE
#define _BSD_SOURCE 1
#endif
#ifndef _XOPEN_SOURCE
#define _XOPEN_SOURCE 700
#endif
#ifndef _LARGEFILE64_SOURCE
#define _LARGEFILE64_SOURCE 1
#endif

#include_next <features.h>
