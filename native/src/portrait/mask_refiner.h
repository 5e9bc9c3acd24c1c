// MaskRefiner: a model's coarse mask brought to a frame's edges.
//
// A guided filter (He, Sun and Tang, "Guided Image Filtering") on the frame's cells says how, around each,
// the mask follows from the luma; interpolated, that gives a mask for every pixel (affine_rows.h).
#ifndef SMILEAR_PORTRAIT_MASK_REFINER_H_
#define SMILEAR_PORTRAIT_MASK_REFINER_H_

#include <cstdint>
#include <span>
#include <vector>

#include "image/affine_rows.h"
#include "image/box_sums.h"
#include "image/cell_sums.h"
#include "smilear/image.h"

namespace smilear {

// A mask of the upright picture.
struct UprightMask {
  std::span<const float> values;  // 0..1
  int width = 0;
  int height = 0;
};

// Not thread-safe.
class MaskRefiner {
 public:
  // `image` says how the stored frame, whose cells these are, is turned. Allocates only to grow.
  void Refine(const UprightMask& mask, const Image& image, const CellSums& cells);

  // Per cell, as stored: the coarse mask, 0..4080, and how its refinement follows from luma, in levels
  // of 0..255.
  std::span<const std::int32_t> coarse() const { return coarse_; }
  std::span<const Affine> fine() const { return fine_; }

 private:
  // Two neighbours along an axis and the second one's share.
  struct Sample {
    int first = 0;
    int second = 0;
    float share = 0.0F;
  };

  void Spread(const UprightMask& mask, const Image& image, const Grid& grid);
  static void Place(std::vector<Sample>* samples, int count, int extent, bool flipped);
  void Guide(const CellSums& cells, const Grid& grid, int radius);

  BoxSums box_;
  std::vector<Sample> across_;  // of the mask's columns
  std::vector<Sample> down_;
  std::vector<std::int32_t> coarse_;
  std::vector<std::int32_t> luma_;
  std::vector<std::int32_t> mask_;
  std::vector<std::int32_t> luma_squared_;
  std::vector<std::int32_t> luma_mask_;
  std::vector<Affine> fine_;
};

}  // namespace smilear

#endif  // SMILEAR_PORTRAIT_MASK_REFINER_H_
