// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/body.h"

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
#include "smilear/body.h"
#include "smilear/internal/body.h"

namespace smilear::capi {
namespace {

static_assert(std::is_same_v<decltype(smilear::Keypoint::x), float>);
static_assert(std::is_same_v<decltype(smilear::Keypoint::y), float>);
static_assert(std::is_same_v<decltype(smilear::Keypoint::score), float>);
[[maybe_unused]] void NativeCountFields(const smilear::Keypoint& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::Bone::start), int>);
static_assert(std::is_same_v<decltype(smilear::Bone::end), int>);
static_assert(std::is_same_v<decltype(smilear::Bone::limb), std::string>);
static_assert(std::is_same_v<decltype(smilear::Bone::weight), float>);
static_assert(smilear::Bone{}.weight == 1.0F);
[[maybe_unused]] void NativeCountFields(const smilear::Bone& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::Skeleton::keypoints), std::vector<std::string>>);
static_assert(std::is_same_v<decltype(smilear::Skeleton::bones), std::vector<smilear::Bone>>);
static_assert(smilear::Skeleton{}.keypoints.empty());
static_assert(smilear::Skeleton{}.bones.empty());
[[maybe_unused]] void NativeCountFields(const smilear::Skeleton& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1] = native_value;
}

}  // namespace
}  // namespace smilear::capi
