// SmileAR for C, and the rules that all of its headers keep.
//
// Objects. A function that makes an object has a `_destroy` beside it; the caller calls it once. NULL may
//   be destroyed. Objects keep what they need of one another alive, so any order will do.
// Failure. A function that can fail returns a smilear_status_code, and SMILEAR_STATUS_CODE_OK is 0. Its last
//   parameter may be NULL; otherwise it gets a new smilear_error, which the caller destroys, or NULL after
//   success. After a failure every other result is empty: NULL, 0, a list without elements. NULL where an
//   object or a result belongs, an enum's unknown number and the like are
//   SMILEAR_STATUS_CODE_INVALID_ARGUMENT. A function that returns its result directly cannot fail; asked
//   about NULL it returns zero.
// Parameters. Memory is read or filled during the call and not kept. `x` and `x_count` are an array, which
//   may be NULL when empty. Where a comment says so, NULL stands for a default or for nothing.
// Results that need memory (lists, texts and records) are filled into an object that the caller makes once
//   and uses for as many calls as it likes; each call replaces what the one before left.
// Records begin with `struct_size`, which SMILEAR_..._INIT sets together with every default. New versions
//   append fields only. A library takes records of older programs (what they lack has its default) and
//   refuses those of newer ones. Records are therefore never elements of an array: arrays hold pointers.
// Enums are int32_t in memory. New versions add numbers and never change one.
// Texts are UTF-8 with a size; see smilear_text. Names of files end with NUL instead.
// Threads. A comment on every object says whether calls may overlap.
#ifndef SMILEAR_C_BASE_H_
#define SMILEAR_C_BASE_H_

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#if defined(SMILEAR_BUILDING_C_LIBRARY)
#define SMILEAR_API __declspec(dllexport)
#else
#define SMILEAR_API __declspec(dllimport)
#endif
#else
#define SMILEAR_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

// UTF-8. A text that the library hands out need not have a NUL after its last byte: print it with
// printf("%.*s", (int)text.size, text.data).
typedef struct smilear_text {
  const char* data;
  size_t size;  // bytes
} smilear_text;

// Initialises a smilear_text with a string literal.
#define SMILEAR_TEXT(literal) {"" literal, sizeof(literal) - 1}

// Why a call failed. Never changes, so threads may share it.
typedef struct smilear_error smilear_error;

// For people; UTF-8, ends with NUL, lives as long as the error. Empty for NULL.
SMILEAR_API const char* smilear_error_message(const smilear_error* self);

SMILEAR_API void smilear_error_destroy(smilear_error* self);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_BASE_H_
