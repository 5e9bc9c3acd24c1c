// Picture: what a frame shows, as plain sample arrays; and the frames of every layout that show it.
#ifndef SMILEAR_TESTS_NATIVE_PICTURE_H_
#define SMILEAR_TESTS_NATIVE_PICTURE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

#include "guarded_buffer.h"
#include "smilear/image.h"

namespace smilear::testing {

using Random = std::mt19937;

inline int Uniform(Random& random, int lowest, int highest) {
  return lowest + static_cast<int>(random() % static_cast<std::uint32_t>(highest - lowest + 1));
}

enum class Colours { kGray, kRgb, kYuv420 };

struct SampleArray {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> samples;

  std::uint8_t& At(int x, int y) { return samples[static_cast<std::size_t>(y * width + x)]; }
  std::uint8_t At(int x, int y) const { return samples[static_cast<std::size_t>(y * width + x)]; }
};

struct Picture {
  Colours colours = Colours::kGray;
  int width = 0;
  int height = 0;
  std::array<SampleArray, 3> channels;  // gray; R G B; Y U V
};

Picture RandomPicture(Colours colours, int width, int height, Random& random);

// How the samples lie in memory. The last four are what Android's camera gives as YUV_420_888.
enum class Layout {
  kRgba,
  kBgra,
  kRgb,
  kRgbPadded,  // a fourth byte per pixel that is not part of the view
  kGray,
  kGrayPadded,  // two bytes per pixel
  kNv21,
  kNv12,
  kNv21Short,  // the last byte of the chroma plane is not there
  kNv12Short,
  kI420,
  kI420Spaced,     // pixel stride 2, U and V apart
  kI420ViewsOfVu,  // U and V are overlapping views of one V U V U plane, both one byte short
  kI420ViewsOfUv,
};
inline constexpr int kLayoutCount = static_cast<int>(Layout::kI420ViewsOfUv) + 1;

Colours ColoursOf(Layout layout);

// What the frame of a layout still shows of a picture: all of it, or all but the missing sample.
Picture Shown(Layout layout, const Picture& picture);

// Builds frames whose planes end (or begin) at an unreadable page. One frame at a time.
class FrameBuilder {
 public:
  explicit FrameBuilder(std::size_t largest_plane);

  // `row_padding` bytes of garbage follow every row but the last one.
  Image Build(Layout layout, const Picture& picture, int row_padding, bool guard_end, Random& random) const;

 private:
  std::array<GuardedBuffer, 3> buffers_;
};

}  // namespace smilear::testing

#endif  // SMILEAR_TESTS_NATIVE_PICTURE_H_
