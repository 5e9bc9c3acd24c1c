// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_STATUS_H_
#define SMILEAR_INTERNAL_STATUS_H_

#include <cstddef>
#include <cstdint>

#include "smilear/c/status.h"
#include "smilear/internal/marshal.h"
#include "smilear/status.h"

namespace smilear::internal {

template <>
struct Marshal<smilear::StatusCode> : EnumMarshal<smilear::StatusCode> {
  static constexpr const char* kName = "smilear_status_code";

  static constexpr bool Known(std::int32_t value) {
    switch (value) {
      case SMILEAR_STATUS_CODE_OK:
      case SMILEAR_STATUS_CODE_INVALID_ARGUMENT:
      case SMILEAR_STATUS_CODE_NOT_FOUND:
      case SMILEAR_STATUS_CODE_INVALID_MODEL:
      case SMILEAR_STATUS_CODE_UNSUPPORTED_OP:
      case SMILEAR_STATUS_CODE_RESOURCE_EXHAUSTED:
      case SMILEAR_STATUS_CODE_FAILED_PRECONDITION:
      case SMILEAR_STATUS_CODE_INTERNAL:
      case SMILEAR_STATUS_CODE_TAMPERED:
      case SMILEAR_STATUS_CODE_WRONG_KEY:
      case SMILEAR_STATUS_CODE_ROLLED_BACK:
      case SMILEAR_STATUS_CODE_SDK_TOO_OLD:
      case SMILEAR_STATUS_CODE_UNLICENSED:
      case SMILEAR_STATUS_CODE_WRONG_APPLICATION:
      case SMILEAR_STATUS_CODE_LICENCE_EXPIRED:
        return true;
      default:
        return false;
    }
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_STATUS_H_
