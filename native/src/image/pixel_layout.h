// PixelLayout: an Image reduced to up to three channels of single bytes.
//
// Every format becomes the same thing: channel c of pixel (x, y) is the byte
//   data + (y >> shift) * row_stride + (x >> shift) * pixel_stride
// with shift 1 for the chroma of the 4:2:0 formats and 0 otherwise. What reads
// pixels therefore needs no knowledge of formats, and all checking is here.
#ifndef SMILEAR_IMAGE_PIXEL_LAYOUT_H_
#define SMILEAR_IMAGE_PIXEL_LAYOUT_H_

#include <array>
#include <cstddef>
#include <cstdint>

#include "smilear/image.h"
#include "smilear/result.h"

namespace smilear {

enum class ColourModel : std::uint8_t { kGray, kRgb, kYuv };

struct Channel {
  const std::uint8_t* data = nullptr;
  std::size_t row_stride = 0;
  int pixel_stride = 0;
  int width = 0;   // samples in a row
  int height = 0;  // rows

  // The plane ends one byte before this channel's last sample (interleaved chroma of a
  // camera). That sample must not be read; its left neighbour stands in for it, or the
  // one above where a row has a single sample, or mid-grey where there is none at all.
  bool last_sample_missing = false;
};

struct PixelLayout {
  ColourModel model = ColourModel::kGray;
  std::array<Channel, 3> channels = {};  // gray: one used; R G B; Y U V
  Rect region = {};                      // Image::crop, made explicit
};

// kInvalidArgument: what is wrong with the image, in one sentence. Once this succeeds, every
// sample of every channel (but a missing last one) lies inside its plane.
Result<PixelLayout> ResolveLayout(const Image& image);

}  // namespace smilear

#endif  // SMILEAR_IMAGE_PIXEL_LAYOUT_H_
