// Initializers, attribute constants and the cleanup frame are bionic's; the
// types come from <bits/alltypes.h>.
#pragma once

#include_next <pthread.h>
#include <sched.h>

#undef PTHREAD_EXPLICIT_SCHED
#define PTHREAD_EXPLICIT_SCHED 0
#undef PTHREAD_INHERIT_SCHED
#define PTHREAD_INHERIT_SCHED 1

// The kind of a mutex stands in bits 14 and 15 of its first word.
#undef PTHREAD_MUTEX_INITIALIZER
#define PTHREAD_MUTEX_INITIALIZER {{0}}
#define PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP {{PTHREAD_MUTEX_RECURSIVE << 14}}
#define PTHREAD_ERRORCHECK_MUTEX_INITIALIZER_NP {{PTHREAD_MUTEX_ERRORCHECK << 14}}
#undef PTHREAD_COND_INITIALIZER
#define PTHREAD_COND_INITIALIZER {{0}}
#undef PTHREAD_RWLOCK_INITIALIZER
#define PTHREAD_RWLOCK_INITIALIZER {{0}}

typedef void (*__pthread_cleanup_func_t)(void*);

typedef struct __pthread_cleanup_t {
  struct __pthread_cleanup_t* __cleanup_prev;
  __pthread_cleanup_func_t __cleanup_routine;
  void* __cleanup_arg;
} __pthread_cleanup_t;

__BEGIN_DECLS
void __pthread_cleanup_push(__pthread_cleanup_t*, __pthread_cleanup_func_t, void*);
void __pthread_cleanup_pop(__pthread_cleanup_t*, int);
pid_t pthread_gettid_np(pthread_t);
__END_DECLS

#undef pthread_cleanup_push
#define pthread_cleanup_push(routine, argument) \
  do {                                          \
    __pthread_cleanup_t __cleanup;              \
    __pthread_cleanup_push(&__cleanup, (routine), (argument));

#undef pthread_cleanup_pop
#define pthread_cleanup_pop(execute)            \
  __pthread_cleanup_pop(&__cleanup, (execute)); \
  }                                             \
  while (0)
