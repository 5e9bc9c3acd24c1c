// Floating point environment. On arm64 bionic numbers the rounding modes as the
// FPCR field does, without shifting, and knows the denormal exception.
#if defined(__aarch64__)

#define FE_INVALID 0x01
#define FE_DIVBYZERO 0x02
#define FE_OVERFLOW 0x04
#define FE_UNDERFLOW 0x08
#define FE_INEXACT 0x10
#define FE_DENORMAL 0x80
#define FE_ALL_EXCEPT 0x9f

#define FE_TONEAREST 0
#define FE_UPWARD 1
#define FE_DOWNWARD 2
#define FE_TOWARDZERO 3

typedef unsigned int fexcept_t;

typedef struct {
  unsigned int __control;
  unsigned int __status;
} fenv_t;

#elif defined(__x86_64__)

#define FE_INVALID 0x01
#define FE_DENORMAL 0x02
#define FE_DIVBYZERO 0x04
#define FE_OVERFLOW 0x08
#define FE_UNDERFLOW 0x10
#define FE_INEXACT 0x20
#define FE_ALL_EXCEPT 0x3f

#define FE_TONEAREST 0x000
#define FE_DOWNWARD 0x400
#define FE_UPWARD 0x800
#define FE_TOWARDZERO 0xc00

typedef unsigned int fexcept_t;

typedef struct {
  struct {
    unsigned int __control;
    unsigned int __status;
    unsigned int __tag;
    char __other[16];
  } __x87;
  unsigned int __mxcsr;
} fenv_t;

#else
#error "the Android sysroot is for aarch64 and x86_64"
#endif

extern const fenv_t __fe_dfl_env;
#define FE_DFL_ENV (&__fe_dfl_env)
