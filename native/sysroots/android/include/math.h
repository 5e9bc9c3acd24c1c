// Bionic's classification numbers differ from musl's, whose classification
// macros compare against their own numbers: both are replaced, by builtins.
#pragma once

#include_next <math.h>

#undef FP_INFINITE
#define FP_INFINITE 0x01
#undef FP_NAN
#define FP_NAN 0x02
#undef FP_NORMAL
#define FP_NORMAL 0x04
#undef FP_SUBNORMAL
#define FP_SUBNORMAL 0x08
#undef FP_ZERO
#define FP_ZERO 0x10

#undef FP_ILOGB0
#define FP_ILOGB0 (-0x7fffffff)
#undef FP_ILOGBNAN
#define FP_ILOGBNAN 0x7fffffff

#undef fpclassify
#define fpclassify(x) __builtin_fpclassify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, x)
#undef isfinite
#define isfinite(x) __builtin_isfinite(x)
#undef isinf
#define isinf(x) __builtin_isinf(x)
#undef isnan
#define isnan(x) __builtin_isnan(x)
#undef isnormal
#define isnormal(x) __builtin_isnormal(x)
#undef signbit
#define signbit(x) __builtin_signbit(x)

#undef isgreater
#define isgreater(x, y) __builtin_isgreater((x), (y))
#undef isgreaterequal
#define isgreaterequal(x, y) __builtin_isgreaterequal((x), (y))
#undef isless
#define isless(x, y) __builtin_isless((x), (y))
#undef islessequal
#define islessequal(x, y) __builtin_islessequal((x), (y))
#undef islessgreater
#define islessgreater(x, y) __builtin_islessgreater((x), (y))
#undef isunordered
#define isunordered(x, y) __builtin_isunordered((x), (y))
