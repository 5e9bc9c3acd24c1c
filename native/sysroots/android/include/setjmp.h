// Buffer sizes and symbols are bionic's; musl's header is not used.
#pragma once

#include <features.h>

#if defined(__aarch64__)
#define _JBLEN 32
#else
#define _JBLEN 11
#endif

typedef long jmp_buf[_JBLEN];
typedef long sigjmp_buf[_JBLEN + 1];

__BEGIN_DECLS

int setjmp(jmp_buf) __attribute__((__returns_twice__));
int _setjmp(jmp_buf) __attribute__((__returns_twice__));
int sigsetjmp(sigjmp_buf, int) __attribute__((__returns_twice__));
void longjmp(jmp_buf, int) __attribute__((__noreturn__));
void _longjmp(jmp_buf, int) __attribute__((__noreturn__));
void siglongjmp(sigjmp_buf, int) __attribute__((__noreturn__));

__END_DECLS

#define setjmp(environment) setjmp(environment)
#define sigsetjmp(environment, save_mask) sigsetjmp(environment, save_mask)
