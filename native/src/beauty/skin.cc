#include "beauty/skin.h"

#include <algorithm>

// Every platform shall compute the same bits.
#pragma clang fp contract(off)

namespace smilear {
namespace {

// A trapezoid: 0 up to `from`, 1 from `full_from` to `full_to`, 0 again from `to` on.
struct Span {
  float from;
  float full_from;
  float full_to;
  float to;

  float At(float value) const {
    const float rising = (value - from) / (full_from - from);
    const float falling = (to - value) / (to - full_to);
    return std::clamp(std::min(rising, falling), 0.0F, 1.0F);
  }
};

// Of BT.601's chroma, gray being 128. Soft on both sides of the ranges that are usual for skin, Cb 77..127
// and Cr 133..173.
constexpr Span kBlueDifference = {.from = 70.0F, .full_from = 82.0F, .full_to = 120.0F, .to = 129.0F};
constexpr Span kRedDifference = {.from = 131.0F, .full_from = 139.0F, .full_to = 168.0F, .to = 180.0F};
// Chroma says little where it is dark.
constexpr float kDark = 25.0F;
constexpr float kLit = 55.0F;

}  // namespace

float SkinLikeness(float red, float green, float blue) {
  const float luma = 0.299F * red + 0.587F * green + 0.114F * blue;
  const float blue_difference = 128.0F + 0.564F * (blue - luma);
  const float red_difference = 128.0F + 0.713F * (red - luma);
  const float lit = std::clamp((luma - kDark) / (kLit - kDark), 0.0F, 1.0F);
  return kBlueDifference.At(blue_difference) * kRedDifference.At(red_difference) * lit;
}

}  // namespace smilear
