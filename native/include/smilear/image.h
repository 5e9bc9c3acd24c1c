// Image: a view of somebody else's pixels.
//
// Nothing is copied and nothing is owned: the planes must stay valid while a
// call that was given the image runs, and not longer.
//
// Sizes are checked against what is really read. A plane may end right after
// its last pixel (cameras do not pad the last row), and an interleaved chroma
// plane may be one byte short (the last sample of the other channel is not
// part of the view); both are accepted, a byte less is refused.
#ifndef SMILEAR_IMAGE_H_
#define SMILEAR_IMAGE_H_

#include <array>
#include <cstddef>
#include <cstdint>

namespace smilear {

enum class PixelFormat : int {
  kRgba8888 = 0,
  kBgra8888 = 1,
  kRgb888 = 2,
  kNv21 = 3,  // plane 0: Y, plane 1: V U interleaved, half size
  kNv12 = 4,  // plane 0: Y, plane 1: U V interleaved, half size
  kI420 = 5,  // planes Y, U, V; also Android's YUV_420_888 with any pixel stride
  kGray8 = 6,
};

enum class YuvMatrix : int { kBt601 = 0, kBt709 = 1 };

// kLimited: Y in 16..235, chroma in 16..240. kFull: all in 0..255 (JPEG, Android cameras).
enum class YuvRange : int { kLimited = 0, kFull = 1 };

// Clockwise turn that makes the picture upright.
enum class Rotation : int { k0 = 0, k90 = 90, k180 = 180, k270 = 270 };

struct Plane {
  const std::uint8_t* data = nullptr;
  std::size_t size = 0;  // bytes that may be read from `data`
  int row_stride = 0;    // bytes from one row to the next
  int pixel_stride = 0;  // bytes from one sample to the next; 0 means tightly packed for the format
};

// Region in pixels of the stored (not yet rotated) image; width 0 means the whole image.
struct Rect {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
};

struct Image {
  PixelFormat format = PixelFormat::kRgba8888;
  int width = 0;   // 1..16384, as stored
  int height = 0;  // 1..16384, as stored
  std::array<Plane, 3> planes = {};
  Rotation rotation = Rotation::k0;
  bool mirrored = false;  // flip left and right after the rotation (front camera)
  YuvMatrix matrix = YuvMatrix::kBt601;
  YuvRange range = YuvRange::kFull;
  Rect crop = {};
};

}  // namespace smilear

#endif  // SMILEAR_IMAGE_H_
