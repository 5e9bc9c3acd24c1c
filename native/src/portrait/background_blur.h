// BackgroundBlur: a frame's background alone, blurred; people do not bleed into it.
#ifndef SMILEAR_PORTRAIT_BACKGROUND_BLUR_H_
#define SMILEAR_PORTRAIT_BACKGROUND_BLUR_H_

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "image/box_sums.h"
#include "image/cell_sums.h"
#include "smilear/image.h"

namespace smilear {

// Not thread-safe.
class BackgroundBlur {
 public:
  // A picture with a pixel per cell, valid until the next call. `mask` is as MaskRefiner's coarse one.
  // Allocates only to grow.
  Image Run(const CellSums& cells, std::span<const std::int32_t> mask, float strength);

 private:
  void Average(const Grid& grid, int radius);

  BoxSums box_;
  std::array<std::vector<std::int32_t>, 3> colours_;  // 0..255
  std::array<std::vector<std::int32_t>, 3> sums_;
  std::vector<std::int32_t> weights_;  // 1..256: how much a cell is background
  std::vector<std::uint32_t> pixels_;  // RGBA
};

}  // namespace smilear

#endif  // SMILEAR_PORTRAIT_BACKGROUND_BLUR_H_
