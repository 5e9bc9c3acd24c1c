// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/image.h"

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
#include "smilear/image.h"
#include "smilear/internal/image.h"

namespace smilear::capi {
namespace {

static_assert(static_cast<int>(smilear::PixelFormat::kRgba8888) == 0);
static_assert(static_cast<int>(smilear::PixelFormat::kBgra8888) == 1);
static_assert(static_cast<int>(smilear::PixelFormat::kRgb888) == 2);
static_assert(static_cast<int>(smilear::PixelFormat::kNv21) == 3);
static_assert(static_cast<int>(smilear::PixelFormat::kNv12) == 4);
static_assert(static_cast<int>(smilear::PixelFormat::kI420) == 5);
static_assert(static_cast<int>(smilear::PixelFormat::kGray8) == 6);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::PixelFormat native_value) {
  switch (native_value) {
    case smilear::PixelFormat::kRgba8888:
    case smilear::PixelFormat::kBgra8888:
    case smilear::PixelFormat::kRgb888:
    case smilear::PixelFormat::kNv21:
    case smilear::PixelFormat::kNv12:
    case smilear::PixelFormat::kI420:
    case smilear::PixelFormat::kGray8:
      return true;
  }
  return false;
}

static_assert(static_cast<int>(smilear::YuvMatrix::kBt601) == 0);
static_assert(static_cast<int>(smilear::YuvMatrix::kBt709) == 1);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::YuvMatrix native_value) {
  switch (native_value) {
    case smilear::YuvMatrix::kBt601:
    case smilear::YuvMatrix::kBt709:
      return true;
  }
  return false;
}

static_assert(static_cast<int>(smilear::YuvRange::kLimited) == 0);
static_assert(static_cast<int>(smilear::YuvRange::kFull) == 1);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::YuvRange native_value) {
  switch (native_value) {
    case smilear::YuvRange::kLimited:
    case smilear::YuvRange::kFull:
      return true;
  }
  return false;
}

static_assert(static_cast<int>(smilear::Rotation::k0) == 0);
static_assert(static_cast<int>(smilear::Rotation::k90) == 90);
static_assert(static_cast<int>(smilear::Rotation::k180) == 180);
static_assert(static_cast<int>(smilear::Rotation::k270) == 270);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::Rotation native_value) {
  switch (native_value) {
    case smilear::Rotation::k0:
    case smilear::Rotation::k90:
    case smilear::Rotation::k180:
    case smilear::Rotation::k270:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::Rect::x), int>);
static_assert(std::is_same_v<decltype(smilear::Rect::y), int>);
static_assert(std::is_same_v<decltype(smilear::Rect::width), int>);
static_assert(std::is_same_v<decltype(smilear::Rect::height), int>);
[[maybe_unused]] void NativeCountFields(const smilear::Rect& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

}  // namespace
}  // namespace smilear::capi
