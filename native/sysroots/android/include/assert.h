// Bionic's failure function takes its arguments in another order than musl's.
// No include guard: assert follows NDEBUG at each inclusion.

#include <sys/cdefs.h>

__BEGIN_DECLS
void __assert(const char*, int, const char*) __attribute__((__noreturn__));
void __assert2(const char*, int, const char*, const char*) __attribute__((__noreturn__));
__END_DECLS

#undef assert
#ifdef NDEBUG
#define assert(condition) ((void)0)
#else
#define assert(condition) \
  ((condition) ? (void)0 : __assert2(__FILE__, __LINE__, __PRETTY_FUNCTION__, #condition))
#endif

#if !defined(__cplusplus) && __STDC_VERSION__ >= 201112L && __STDC_VERSION__ < 202311L
#undef static_assert
#define static_assert _Static_assert
#endif
