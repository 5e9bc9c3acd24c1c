// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_STATUS_H_
#define SMILEAR_C_STATUS_H_

#include "smilear/c/base.h"

#ifdef __cplusplus
extern "C" {
#endif

// Why a call failed. Codes are stable across versions and equal in every language.
typedef int32_t smilear_status_code;
enum {
  // Success; never seen in an error.
  SMILEAR_STATUS_CODE_OK = 0,
  // Something passed is out of its documented range.
  SMILEAR_STATUS_CODE_INVALID_ARGUMENT = 1,
  // A file is not there.
  SMILEAR_STATUS_CODE_NOT_FOUND = 2,
  // The model is damaged or breaks the feature's contract.
  SMILEAR_STATUS_CODE_INVALID_MODEL = 3,
  // The model needs an op or version that this library was built without.
  SMILEAR_STATUS_CODE_UNSUPPORTED_OP = 4,
  // Out of memory.
  SMILEAR_STATUS_CODE_RESOURCE_EXHAUSTED = 5,
  // The right call at the wrong moment.
  SMILEAR_STATUS_CODE_FAILED_PRECONDITION = 6,
  // The runtime failed: a bug or a broken device.
  SMILEAR_STATUS_CODE_INTERNAL = 7,
};

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_STATUS_H_
