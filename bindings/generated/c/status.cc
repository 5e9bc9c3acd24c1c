// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/status.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "error.h"
#include "handles.h"
#include "result.h"
#include "smilear/status.h"
#include "smilear/internal/status.h"

namespace smilear::capi {
namespace {

static_assert(static_cast<int>(smilear::StatusCode::kOk) == 0);
static_assert(static_cast<int>(smilear::StatusCode::kInvalidArgument) == 1);
static_assert(static_cast<int>(smilear::StatusCode::kNotFound) == 2);
static_assert(static_cast<int>(smilear::StatusCode::kInvalidModel) == 3);
static_assert(static_cast<int>(smilear::StatusCode::kUnsupportedOp) == 4);
static_assert(static_cast<int>(smilear::StatusCode::kResourceExhausted) == 5);
static_assert(static_cast<int>(smilear::StatusCode::kFailedPrecondition) == 6);
static_assert(static_cast<int>(smilear::StatusCode::kInternal) == 7);
static_assert(static_cast<int>(smilear::StatusCode::kTampered) == 8);
static_assert(static_cast<int>(smilear::StatusCode::kWrongKey) == 9);
static_assert(static_cast<int>(smilear::StatusCode::kRolledBack) == 10);
static_assert(static_cast<int>(smilear::StatusCode::kSdkTooOld) == 11);
static_assert(static_cast<int>(smilear::StatusCode::kUnlicensed) == 12);
static_assert(static_cast<int>(smilear::StatusCode::kWrongApplication) == 13);
static_assert(static_cast<int>(smilear::StatusCode::kLicenceExpired) == 14);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::StatusCode native_value) {
  switch (native_value) {
    case smilear::StatusCode::kOk:
    case smilear::StatusCode::kInvalidArgument:
    case smilear::StatusCode::kNotFound:
    case smilear::StatusCode::kInvalidModel:
    case smilear::StatusCode::kUnsupportedOp:
    case smilear::StatusCode::kResourceExhausted:
    case smilear::StatusCode::kFailedPrecondition:
    case smilear::StatusCode::kInternal:
    case smilear::StatusCode::kTampered:
    case smilear::StatusCode::kWrongKey:
    case smilear::StatusCode::kRolledBack:
    case smilear::StatusCode::kSdkTooOld:
    case smilear::StatusCode::kUnlicensed:
    case smilear::StatusCode::kWrongApplication:
    case smilear::StatusCode::kLicenceExpired:
      return true;
  }
  return false;
}

}  // namespace
}  // namespace smilear::capi
