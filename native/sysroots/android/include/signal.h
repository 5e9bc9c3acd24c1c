// struct sigaction, the alternate-stack sizes and ucontext_t are bionic's.
// musl's are renamed while its header is read, then declared again.
#pragma once

#include <features.h>

#define sigaction __musl_sigaction
#define ucontext_t __musl_ucontext_t
#define ucontext __musl_ucontext

#include_next <signal.h>

#undef sigaction
#undef ucontext_t
#undef ucontext
#undef __ucontext
#undef sa_handler
#undef sa_sigaction

struct sigaction {
  int sa_flags;
  union {
    void (*sa_handler)(int);
    void (*sa_sigaction)(int, siginfo_t*, void*);
  };
  sigset_t sa_mask;
  void (*sa_restorer)(void);
};

typedef struct ucontext {
  unsigned long uc_flags;
  struct ucontext* uc_link;
  stack_t uc_stack;
#if defined(__x86_64__)
  mcontext_t uc_mcontext;
  sigset_t uc_sigmask;
  unsigned long __fpregs_mem[64];
#else
  sigset_t uc_sigmask;
  char __padding[128 - sizeof(sigset_t)];
  mcontext_t uc_mcontext;
#endif
} ucontext_t;

__BEGIN_DECLS
int sigaction(int, const struct sigaction*, struct sigaction*);
__END_DECLS

#if defined(__aarch64__)
#undef MINSIGSTKSZ
#define MINSIGSTKSZ 5120
#undef SIGSTKSZ
#define SIGSTKSZ 16384
#endif
