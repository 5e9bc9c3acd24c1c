// Retouch: from a frame's cells to what shall happen to the pixels in and around each.
//
// Everything this feature does to a pixel is to add, to each of its channels, a linear function of its
// luma: scale * luma + offset. Smoothing is a guided filter with the luma as its own guide (He, Sun and Tang,
// "Guided Image Filtering"), whose result is linear in each cell; whitening moves luma towards white;
// sharpening moves it away from the cell's mean. All is decided once per cell of 4 x 4 pixels, and a pixel
// costs one multiplication.
#ifndef SMILEAR_BEAUTY_RETOUCH_H_
#define SMILEAR_BEAUTY_RETOUCH_H_

#include <cstdint>
#include <span>
#include <vector>

#include "image/affine_rows.h"
#include "image/box_sums.h"
#include "image/cell_sums.h"
#include "smilear/beauty_filter.h"

namespace smilear {

// Window of the guided filter, in cells to each side: about a hundredth of the frame's shorter side.
int SmoothingRadius(int width, int height);

// Not thread-safe.
class Retouch {
 public:
  // What to add, per cell, row by row; valid until the next call. `mask` has a byte per cell, or is empty.
  // Allocates only to grow.
  std::span<const Affine> Plan(const CellSums& cells, std::span<const std::uint8_t> mask, int radius,
                               const BeautySettings& settings);

 private:
  void Smooth(const CellSums& cells, const Grid& grid, int radius);
  void FindSkin(const CellSums& cells, const Grid& grid, std::span<const std::uint8_t> mask);

  BoxSums box_;
  std::vector<std::int32_t> scale_;   // of the smoothed luma, summed over the window, in 1/4096
  std::vector<std::int32_t> offset_;  // in 1/16
  std::vector<std::int32_t> skin_;    // summed over its window, in 1/256
  std::vector<Affine> plan_;
};

}  // namespace smilear

#endif  // SMILEAR_BEAUTY_RETOUCH_H_
