// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/anchor_options.h"

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
#include "smilear/anchor_options.h"
#include "smilear/internal/anchor_options.h"

namespace smilear::capi {
namespace {

static_assert(static_cast<int>(smilear::DetectionFit::kStretch) == 0);
static_assert(static_cast<int>(smilear::DetectionFit::kCenterCrop) == 1);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::DetectionFit native_value) {
  switch (native_value) {
    case smilear::DetectionFit::kStretch:
    case smilear::DetectionFit::kCenterCrop:
      return true;
  }
  return false;
}

static_assert(static_cast<int>(smilear::ScoreKind::kProbabilities) == 0);
static_assert(static_cast<int>(smilear::ScoreKind::kLogits) == 1);
static_assert(static_cast<int>(smilear::ScoreKind::kSoftmaxLogits) == 2);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::ScoreKind native_value) {
  switch (native_value) {
    case smilear::ScoreKind::kProbabilities:
    case smilear::ScoreKind::kLogits:
    case smilear::ScoreKind::kSoftmaxLogits:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::AnchorOptions::boxes), std::vector<float>>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::strides), std::vector<int>>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::aspect_ratios), std::vector<float>>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::min_scale), float>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::max_scale), float>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::between_scales), bool>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::fewer_in_first_layer), bool>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::centre_scale), float>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::size_scale), float>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::scores), smilear::ScoreKind>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::background_first), bool>);
static_assert(smilear::AnchorOptions{}.boxes.empty());
static_assert(smilear::AnchorOptions{}.strides.empty());
static_assert(smilear::AnchorOptions{}.aspect_ratios.empty());
static_assert(smilear::AnchorOptions{}.min_scale == 0.2F);
static_assert(smilear::AnchorOptions{}.max_scale == 0.95F);
static_assert(smilear::AnchorOptions{}.between_scales == true);
static_assert(smilear::AnchorOptions{}.fewer_in_first_layer == true);
static_assert(smilear::AnchorOptions{}.centre_scale == 10.0F);
static_assert(smilear::AnchorOptions{}.size_scale == 5.0F);
static_assert(smilear::AnchorOptions{}.scores == smilear::ScoreKind::kLogits);
static_assert(smilear::AnchorOptions{}.background_first == true);
[[maybe_unused]] void NativeCountFields(const smilear::AnchorOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7, native_8, native_9, native_10] = native_value;
}

}  // namespace
}  // namespace smilear::capi
