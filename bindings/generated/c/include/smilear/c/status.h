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
  // A bundle or licence is damaged, changed, or not signed by a trusted key.
  SMILEAR_STATUS_CODE_TAMPERED = 8,
  // The bundle's key is another one's.
  SMILEAR_STATUS_CODE_WRONG_KEY = 9,
  // The bundle is older than accepted, or the clock was set back.
  SMILEAR_STATUS_CODE_ROLLED_BACK = 10,
  // The bundle or licence needs a newer version of this library.
  SMILEAR_STATUS_CODE_SDK_TOO_OLD = 11,
  // There is no licence, or it does not cover the feature or product.
  SMILEAR_STATUS_CODE_UNLICENSED = 12,
  // The licence is for another app, signer or platform.
  SMILEAR_STATUS_CODE_WRONG_APPLICATION = 13,
  // The licence is no longer, or not yet, valid.
  SMILEAR_STATUS_CODE_LICENCE_EXPIRED = 14,
};

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_STATUS_H_
