// StoreRgba: eight pixels of separate channels as RGBA.
#ifndef SMILEAR_IMAGE_RGBA_ROW_H_
#define SMILEAR_IMAGE_RGBA_ROW_H_

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "image/simd.h"

namespace smilear {

inline constexpr std::size_t kRgbaBytes = 4;

// Writes the first `count` (at most 8) of them, opaque.
inline void StoreRgba(simd::Bytes red, simd::Bytes green, simd::Bytes blue, std::size_t count,
                      std::uint8_t* to) {
  const simd::Words red_green = simd::Widen(red) | simd::Widen(green) << 8;
  const simd::Words blue_alpha = simd::Widen(blue) | 0xFF00;
  const simd::Words low = simd::InterleaveLow(red_green, blue_alpha);
  const simd::Words high = simd::InterleaveHigh(red_green, blue_alpha);
  if (count >= simd::kLanes) {
    simd::Store(low, to);
    simd::Store(high, to + sizeof(low));
    return;
  }
  std::uint8_t whole[2 * sizeof(low)];
  simd::Store(low, whole);
  simd::Store(high, whole + sizeof(low));
  std::memcpy(to, whole, count * kRgbaBytes);
}

}  // namespace smilear

#endif  // SMILEAR_IMAGE_RGBA_ROW_H_
