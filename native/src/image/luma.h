// Luma: the brightness that edge-preserving filters are guided by.
#ifndef SMILEAR_IMAGE_LUMA_H_
#define SMILEAR_IMAGE_LUMA_H_

#include "image/simd.h"

namespace smilear {

// BT.601's weights of R, G and B in 1/256.
inline constexpr int kRedWeight = 77;
inline constexpr int kGreenWeight = 150;
inline constexpr int kBlueWeight = 29;

// In 1/256: 0..65280.
inline simd::Words LumaOf(simd::Words red, simd::Words green, simd::Words blue) {
  return red * kRedWeight + green * kGreenWeight + blue * kBlueWeight;
}

}  // namespace smilear

#endif  // SMILEAR_IMAGE_LUMA_H_
