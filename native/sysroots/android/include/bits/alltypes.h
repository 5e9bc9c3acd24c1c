// Types whose size, alignment or signedness differs between musl and bionic.
//
// musl defines a type here when a header asks for it with __NEED_<type> and
// nobody has defined it yet (__DEFINED_<type>). So defining bionic's version
// first, under the same protocol, is all an overlay has to do. No include guard:
// every header includes this file again with other needs.

#include <sys/cdefs.h>

#if defined(__NEED_blksize_t) && !defined(__DEFINED_blksize_t)
typedef unsigned long blksize_t;
#define __DEFINED_blksize_t
#endif

#if defined(__NEED_blkcnt_t) && !defined(__DEFINED_blkcnt_t)
typedef unsigned long blkcnt_t;
#define __DEFINED_blkcnt_t
#endif

#if defined(__NEED_nlink_t) && !defined(__DEFINED_nlink_t)
typedef unsigned int nlink_t;
#define __DEFINED_nlink_t
#endif

#if defined(__NEED_wctype_t) && !defined(__DEFINED_wctype_t)
typedef long wctype_t;
#define __DEFINED_wctype_t
#endif

#if defined(__NEED_mbstate_t) && !defined(__DEFINED_mbstate_t)
typedef struct {
  unsigned char __sequence[4];
  unsigned char __reserved[4];
} mbstate_t;
#define __DEFINED_mbstate_t
#endif

#if defined(__NEED_sigset_t) && !defined(__DEFINED_sigset_t)
#if defined(__x86_64__)
typedef unsigned long sigset_t;
#else
typedef struct {
  unsigned long sig[1];
} sigset_t;
#endif
#define __DEFINED_sigset_t
#endif

#if defined(__NEED_FILE) && !defined(__DEFINED_FILE)
struct __sFILE;
typedef struct __sFILE FILE;
#define __DEFINED_FILE
#endif

#if defined(__NEED_pthread_t) && !defined(__DEFINED_pthread_t)
typedef long pthread_t;
#define __DEFINED_pthread_t
#endif

#if defined(__NEED_pthread_key_t) && !defined(__DEFINED_pthread_key_t)
typedef int pthread_key_t;
#define __DEFINED_pthread_key_t
#endif

#if defined(__NEED_pthread_spinlock_t) && !defined(__DEFINED_pthread_spinlock_t)
typedef struct {
  long __private;
} pthread_spinlock_t;
#define __DEFINED_pthread_spinlock_t
#endif

#if defined(__NEED_pthread_mutexattr_t) && !defined(__DEFINED_pthread_mutexattr_t)
typedef long pthread_mutexattr_t;
#define __DEFINED_pthread_mutexattr_t
#endif

#if defined(__NEED_pthread_condattr_t) && !defined(__DEFINED_pthread_condattr_t)
typedef long pthread_condattr_t;
#define __DEFINED_pthread_condattr_t
#endif

#if defined(__NEED_pthread_rwlockattr_t) && !defined(__DEFINED_pthread_rwlockattr_t)
typedef long pthread_rwlockattr_t;
#define __DEFINED_pthread_rwlockattr_t
#endif

#if defined(__NEED_pthread_barrierattr_t) && !defined(__DEFINED_pthread_barrierattr_t)
typedef int pthread_barrierattr_t;
#define __DEFINED_pthread_barrierattr_t
#endif

#if defined(__NEED_pthread_attr_t) && !defined(__DEFINED_pthread_attr_t)
typedef struct {
  unsigned int __flags;
  void* __stack_base;
  unsigned long __stack_size;
  unsigned long __guard_size;
  int __sched_policy;
  int __sched_priority;
  char __reserved[16];
} pthread_attr_t;
#define __DEFINED_pthread_attr_t
#endif

#if defined(__NEED_pthread_mutex_t) && !defined(__DEFINED_pthread_mutex_t)
typedef struct {
  int __private[10];
} pthread_mutex_t;
#define __DEFINED_pthread_mutex_t
#endif

#if defined(__NEED_pthread_cond_t) && !defined(__DEFINED_pthread_cond_t)
typedef struct {
  int __private[12];
} pthread_cond_t;
#define __DEFINED_pthread_cond_t
#endif

#if defined(__NEED_pthread_rwlock_t) && !defined(__DEFINED_pthread_rwlock_t)
typedef struct {
  int __private[14];
} pthread_rwlock_t;
#define __DEFINED_pthread_rwlock_t
#endif

#if defined(__NEED_pthread_barrier_t) && !defined(__DEFINED_pthread_barrier_t)
typedef struct {
  long __private[4];
} pthread_barrier_t;
#define __DEFINED_pthread_barrier_t
#endif

#include_next <bits/alltypes.h>
