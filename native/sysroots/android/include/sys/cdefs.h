// Bionic's compiler glue: the identity macros that other code asks for, and the
// few declaration macros that portable code borrows from this header.
#pragma once

#define __BIONIC__ 1

// clang takes the level from the target triple.
#ifndef __ANDROID_API__
#error "compile with --target=<arch>-linux-android<API level>: the sysroot needs the API level"
#endif

#ifdef __cplusplus
#define __BEGIN_DECLS extern "C" {
#define __END_DECLS }
#else
#define __BEGIN_DECLS
#define __END_DECLS
#endif

#if defined(_GNU_SOURCE)
#define __USE_GNU 1
#endif
#define __USE_BSD 1

#define __predict_true(condition) __builtin_expect((condition) != 0, 1)
#define __predict_false(condition) __builtin_expect((condition) != 0, 0)
