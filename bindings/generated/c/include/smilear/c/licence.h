// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_LICENCE_H_
#define SMILEAR_C_LICENCE_H_

#include "smilear/c/base.h"
#include "smilear/c/status.h"

#ifdef __cplusplus
extern "C" {
#endif

// How a licence stands, so that an app can tell its people in time.
typedef int32_t smilear_licence_standing;
enum {
  // Valid for a while yet.
  SMILEAR_LICENCE_STANDING_VALID = 0,
  // Within the days of warning that the licence asks for.
  SMILEAR_LICENCE_STANDING_EXPIRES_SOON = 1,
  // Expired, but still accepted for a while.
  SMILEAR_LICENCE_STANDING_IN_GRACE = 2,
};

// What an app knows of itself.
typedef struct smilear_licence_context {
  size_t struct_size;
  // Android: the package; iOS: the bundle identifier; elsewhere a name of the app's own.
  smilear_text application;
  // Android: SHA-256 of the signing certificate in lower-case hexadecimal; iOS: the team; elsewhere
  // empty.
  smilear_text signer;
  // The high-water mark of the app's last run, from its own storage; 0 where it has none.
  int64_t last_seen;
} smilear_licence_context;

#define SMILEAR_LICENCE_CONTEXT_INIT { sizeof(smilear_licence_context), {"", 0}, {"", 0}, 0 }

// What a signed file allows an app to do. Times are seconds since 1970, UTC. Calls may overlap.
typedef struct smilear_licence smilear_licence;

// A list that a call fills. One call at a time.
typedef struct smilear_licence_string_list smilear_licence_string_list;
SMILEAR_API smilear_licence_string_list* smilear_licence_string_list_create(void);
SMILEAR_API void smilear_licence_string_list_destroy(smilear_licence_string_list* self);
SMILEAR_API size_t smilear_licence_string_list_count(const smilear_licence_string_list* self);
// Elements live until the next call that fills the list, or its end; NULL at and past `count`.
SMILEAR_API const smilear_text* smilear_licence_string_list_at(
    const smilear_licence_string_list* self,
    size_t index);

// A value that a call fills in. One call at a time.
typedef struct smilear_licence_string_result smilear_licence_string_result;
SMILEAR_API smilear_licence_string_result* smilear_licence_string_result_create(void);
SMILEAR_API void smilear_licence_string_result_destroy(smilear_licence_string_result* self);
// The value lives until the next call that fills it in, or the end of the object; NULL: none.
SMILEAR_API const smilear_text* smilear_licence_string_result_get(const smilear_licence_string_result* self);

// Verifies a licence, for the app that the context describes.
// licence: The contents of a licence file.
// context: What the app knows of itself. NULL: its defaults.
// SMILEAR_STATUS_CODE_TAMPERED: damaged, changed, or not signed by a trusted key.
// SMILEAR_STATUS_CODE_SDK_TOO_OLD: has a format that this library does not know.
// SMILEAR_STATUS_CODE_UNLICENSED: for another product.
// SMILEAR_STATUS_CODE_WRONG_APPLICATION: for another app, signer or platform.
// SMILEAR_STATUS_CODE_LICENCE_EXPIRED: no longer or not yet valid.
// SMILEAR_STATUS_CODE_ROLLED_BACK: the clock was set back.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: last_seen is not a time.
// SMILEAR_STATUS_CODE_FAILED_PRECONDITION: the library was built without protection.
SMILEAR_API smilear_status_code smilear_licence_from_bytes(
    const uint8_t* licence,
    size_t licence_size,
    const smilear_licence_context* context,
    smilear_licence** out,
    smilear_error** error);

// Whom it was issued to.
SMILEAR_API smilear_status_code smilear_licence_customer(
    const smilear_licence* self,
    smilear_licence_string_result* out,
    smilear_error** error);

// The features that it covers.
SMILEAR_API smilear_status_code smilear_licence_features(
    const smilear_licence* self,
    smilear_licence_string_list* out,
    smilear_error** error);

// The first second of its validity.
SMILEAR_API int64_t smilear_licence_not_before(const smilear_licence* self);

// The last second of its validity.
SMILEAR_API int64_t smilear_licence_not_after(const smilear_licence* self);

// How it stands now.
SMILEAR_API smilear_licence_standing smilear_licence_state(const smilear_licence* self);

// The latest time seen. The app stores it and passes it as last_seen next time, so that a clock set
// back is noticed.
SMILEAR_API int64_t smilear_licence_high_water_mark(const smilear_licence* self);

SMILEAR_API void smilear_licence_destroy(smilear_licence* self);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_LICENCE_H_
