// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_BUNDLE_H_
#define SMILEAR_C_BUNDLE_H_

#include "smilear/c/base.h"
#include "smilear/c/licence.h"
#include "smilear/c/status.h"

#ifdef __cplusplus
extern "C" {
#endif

// Which bundles are accepted.
typedef struct smilear_bundle_options {
  size_t struct_size;
  // The oldest bundle that is accepted: the highest counter that the app has seen.
  int64_t min_counter;
} smilear_bundle_options;

#define SMILEAR_BUNDLE_OPTIONS_INIT { sizeof(smilear_bundle_options), 0 }

// Encrypted, signed models in one file. Features decrypt them into the memory that they run them
// from, and nowhere else. Calls may overlap.
typedef struct smilear_bundle smilear_bundle;

// A list that a call fills. One call at a time.
typedef struct smilear_bundle_string_list smilear_bundle_string_list;
SMILEAR_API smilear_bundle_string_list* smilear_bundle_string_list_create(void);
SMILEAR_API void smilear_bundle_string_list_destroy(smilear_bundle_string_list* self);
SMILEAR_API size_t smilear_bundle_string_list_count(const smilear_bundle_string_list* self);
// Elements live until the next call that fills the list, or its end; NULL at and past `count`.
SMILEAR_API const smilear_text* smilear_bundle_string_list_at(
    const smilear_bundle_string_list* self,
    size_t index);

// A value that a call fills in. One call at a time.
typedef struct smilear_bundle_string_result smilear_bundle_string_result;
SMILEAR_API smilear_bundle_string_result* smilear_bundle_string_result_create(void);
SMILEAR_API void smilear_bundle_string_result_destroy(smilear_bundle_string_result* self);
// The value lives until the next call that fills it in, or the end of the object; NULL: none.
SMILEAR_API const smilear_text* smilear_bundle_string_result_get(const smilear_bundle_string_result* self);

// Opens a bundle: signature, age, operators and key are checked.
// path: A .smb file.
// key: 32 bytes, or none for the key that the library was built with.
// options: Which bundles are accepted. NULL: its defaults.
// SMILEAR_STATUS_CODE_NOT_FOUND: no readable file at the path.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: a key of another size, or none where none was built in.
// SMILEAR_STATUS_CODE_TAMPERED: damaged, changed, for another product, or not signed by a trusted
//   key.
// SMILEAR_STATUS_CODE_SDK_TOO_OLD: needs a newer library.
// SMILEAR_STATUS_CODE_ROLLED_BACK: older than the options accept.
// SMILEAR_STATUS_CODE_UNSUPPORTED_OP: names the op that was not built in.
// SMILEAR_STATUS_CODE_WRONG_KEY: the key is another bundle's.
// SMILEAR_STATUS_CODE_FAILED_PRECONDITION: the library was built without protection.
SMILEAR_API smilear_status_code smilear_bundle_from_file(
    const char* path,
    const uint8_t* key,
    size_t key_size,
    const smilear_bundle_options* options,
    smilear_bundle** out,
    smilear_error** error);

// Opens a bundle from memory. The bytes are copied as they are, encrypted.
// bundle: The contents of a .smb file.
// key: 32 bytes, or none for the key that the library was built with.
// options: Which bundles are accepted. NULL: its defaults.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: a key of another size, or none where none was built in.
// SMILEAR_STATUS_CODE_TAMPERED: damaged, changed, for another product, or not signed by a trusted
//   key.
// SMILEAR_STATUS_CODE_SDK_TOO_OLD: needs a newer library.
// SMILEAR_STATUS_CODE_ROLLED_BACK: older than the options accept.
// SMILEAR_STATUS_CODE_UNSUPPORTED_OP: names the op that was not built in.
// SMILEAR_STATUS_CODE_WRONG_KEY: the key is another bundle's.
// SMILEAR_STATUS_CODE_FAILED_PRECONDITION: the library was built without protection.
SMILEAR_API smilear_status_code smilear_bundle_from_bytes(
    const uint8_t* bundle,
    size_t bundle_size,
    const uint8_t* key,
    size_t key_size,
    const smilear_bundle_options* options,
    smilear_bundle** out,
    smilear_error** error);

// Opens a bundle with the key that a licence carries.
// path: A .smb file.
// licence: A licence with a bundle key.
// options: Which bundles are accepted. NULL: its defaults.
// SMILEAR_STATUS_CODE_NOT_FOUND: no readable file at the path.
// SMILEAR_STATUS_CODE_UNLICENSED: the licence carries no key.
// SMILEAR_STATUS_CODE_TAMPERED: damaged, changed, for another product, or not signed by a trusted
//   key.
// SMILEAR_STATUS_CODE_SDK_TOO_OLD: needs a newer library.
// SMILEAR_STATUS_CODE_ROLLED_BACK: older than the options accept.
// SMILEAR_STATUS_CODE_UNSUPPORTED_OP: names the op that was not built in.
// SMILEAR_STATUS_CODE_WRONG_KEY: the key is another bundle's.
// SMILEAR_STATUS_CODE_FAILED_PRECONDITION: the library was built without protection.
SMILEAR_API smilear_status_code smilear_bundle_from_file_licensed(
    const char* path,
    const smilear_licence* licence,
    const smilear_bundle_options* options,
    smilear_bundle** out,
    smilear_error** error);

// The product that it is for.
SMILEAR_API smilear_status_code smilear_bundle_product(
    const smilear_bundle* self,
    smilear_bundle_string_result* out,
    smilear_error** error);

// How new it is: goes up with every release of the models.
SMILEAR_API int64_t smilear_bundle_counter(const smilear_bundle* self);

// The names of the models in it.
SMILEAR_API smilear_status_code smilear_bundle_models(
    const smilear_bundle* self,
    smilear_bundle_string_list* out,
    smilear_error** error);

SMILEAR_API void smilear_bundle_destroy(smilear_bundle* self);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_BUNDLE_H_
