// SkinLikeness: how likely a colour is that of skin, whatever its brightness.
#ifndef SMILEAR_BEAUTY_SKIN_H_
#define SMILEAR_BEAUTY_SKIN_H_

#include <algorithm>

namespace smilear {

// A trapezoid: 0 up to `from`, 1 from `full_from` to `full_to`, 0 again from `to` on.
class SoftSpan {
 public:
  constexpr SoftSpan(float from, float full_from, float full_to, float to)
      : from_(from), to_(to), rise_(1.0F / (full_from - from)), fall_(1.0F / (to - full_to)) {}

  float At(float value) const {
    return std::clamp(std::min((value - from_) * rise_, (to_ - value) * fall_), 0.0F, 1.0F);
  }

 private:
  float from_;
  float to_;
  float rise_;
  float fall_;
};

// 0..1, for channels in 0..255. Light and dark skin alike differ from other things in their chroma: more red
// and less blue than gray, within narrow bounds. Inline, so that a loop over it can use vectors.
inline float SkinLikeness(float red, float green, float blue) {
  // Every platform shall compute the same bits.
#pragma clang fp contract(off)
  // Of BT.601's chroma, gray being 128. Soft on both sides of the ranges that are usual for skin, Cb 77..127
  // and Cr 133..173.
  constexpr SoftSpan kBlueDifference(70.0F, 82.0F, 120.0F, 129.0F);
  constexpr SoftSpan kRedDifference(131.0F, 139.0F, 168.0F, 180.0F);
  // Of blue and red less luma, as JFIF has them.
  constexpr float kBlueFactor = 564.0F / 1000.0F;
  constexpr float kRedFactor = 713.0F / 1000.0F;
  // Chroma says little where it is dark.
  constexpr float kDark = 25.0F;
  constexpr float kLit = 55.0F;
  constexpr float kLighting = 1.0F / (kLit - kDark);

  const float luma = 0.299F * red + 0.587F * green + 0.114F * blue;
  const float blue_difference = 128.0F + kBlueFactor * (blue - luma);
  const float red_difference = 128.0F + kRedFactor * (red - luma);
  const float lit = std::clamp((luma - kDark) * kLighting, 0.0F, 1.0F);
  return kBlueDifference.At(blue_difference) * kRedDifference.At(red_difference) * lit;
}

}  // namespace smilear

#endif  // SMILEAR_BEAUTY_SKIN_H_
