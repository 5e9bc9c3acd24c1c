// Locale-aware number parsing, which musl declares nowhere and libc++ wants.
// strtof_l and strtod_l are in libc.so from API 26; below that the sysroot's
// support object supplies them (see ../crt/support.c).
#pragma once

#include_next <stdlib.h>

#define __NEED_locale_t
#include <bits/alltypes.h>

__BEGIN_DECLS
double strtod_l(const char*, char**, locale_t);
float strtof_l(const char*, char**, locale_t);
long double strtold_l(const char*, char**, locale_t);
long long strtoll_l(const char*, char**, int, locale_t);
unsigned long long strtoull_l(const char*, char**, int, locale_t);
unsigned int arc4random(void);
unsigned int arc4random_uniform(unsigned int);
void arc4random_buf(void*, size_t);
const char* getprogname(void);
void setprogname(const char*);
__END_DECLS
