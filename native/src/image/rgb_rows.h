// RgbRows: an image's region as stored, pixel for pixel, as rows of R, G and B bytes.
#ifndef SMILEAR_IMAGE_RGB_ROWS_H_
#define SMILEAR_IMAGE_RGB_ROWS_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "image/pixel_layout.h"
#include "image/row_sampler.h"
#include "smilear/image.h"
#include "smilear/status.h"

namespace smilear {

// One row, valid until the next is read. Beyond the row's end each channel repeats its last byte up to
// whole vectors (simd.h).
struct RgbRow {
  const std::uint8_t* red = nullptr;
  const std::uint8_t* green = nullptr;
  const std::uint8_t* blue = nullptr;
};

// Not thread-safe.
class RgbRows {
 public:
  // For the calls of Read that follow; the pixels are not copied. Allocates only for a frame that is
  // wider than all before, or for the first one in YUV. kInvalidArgument: as ResolveLayout.
  Status Prepare(const Image& image);

  int width() const { return layout_.region.width; }
  int height() const { return layout_.region.height; }
  const Rect& region() const { return layout_.region; }

  RgbRow Read(int row);

 private:
  void ReadPacked(int row);

  PixelLayout layout_;
  std::size_t packed_ = 0;  // bytes of a pixel, if they can be read without a sampler
  bool blue_first_ = false;
  std::size_t plane_ = 0;  // bytes between channels
  std::vector<std::uint8_t> bytes_;
  std::optional<RowSampler> sampler_;
  std::size_t longest_ = 0;
};

}  // namespace smilear

#endif  // SMILEAR_IMAGE_RGB_ROWS_H_
