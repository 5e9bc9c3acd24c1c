#include "picture.h"

#include <cstdlib>

namespace smilear::testing {
namespace {

std::uint8_t RandomByte(Random& random) { return static_cast<std::uint8_t>(random() >> 24); }

// Where one plane's samples go: which channels are interleaved in it, and the step between pixels.
struct PlanePlan {
  std::vector<int> channels;
  int pixel_stride = 0;
  int missing_bytes = 0;  // at the end
};

std::vector<PlanePlan> PlanesOf(Layout layout) {
  switch (layout) {
    case Layout::kRgba:
      return {{{0, 1, 2, -1}, 4}};
    case Layout::kBgra:
      return {{{2, 1, 0, -1}, 4}};
    case Layout::kRgb:
      return {{{0, 1, 2}, 3}};
    case Layout::kRgbPadded:
      return {{{0, 1, 2}, 4}};
    case Layout::kGray:
      return {{{0}, 1}};
    case Layout::kGrayPadded:
      return {{{0}, 2}};
    case Layout::kNv21:
      return {{{0}, 1}, {{2, 1}, 2}};
    case Layout::kNv12:
      return {{{0}, 1}, {{1, 2}, 2}};
    case Layout::kNv21Short:
      return {{{0}, 1}, {{2, 1}, 2, 1}};
    case Layout::kNv12Short:
      return {{{0}, 1}, {{1, 2}, 2, 1}};
    case Layout::kI420:
      return {{{0}, 1}, {{1}, 1}, {{2}, 1}};
    case Layout::kI420Spaced:
      return {{{0}, 1}, {{1}, 2}, {{2}, 2}};
    case Layout::kI420ViewsOfVu:
      return {{{0}, 1}, {{2, 1}, 2}};
    case Layout::kI420ViewsOfUv:
      return {{{0}, 1}, {{1, 2}, 2}};
  }
  std::abort();
}

PixelFormat FormatOf(Layout layout) {
  switch (layout) {
    case Layout::kRgba:
      return PixelFormat::kRgba8888;
    case Layout::kBgra:
      return PixelFormat::kBgra8888;
    case Layout::kRgb:
    case Layout::kRgbPadded:
      return PixelFormat::kRgb888;
    case Layout::kGray:
    case Layout::kGrayPadded:
      return PixelFormat::kGray8;
    case Layout::kNv21:
    case Layout::kNv21Short:
      return PixelFormat::kNv21;
    case Layout::kNv12:
    case Layout::kNv12Short:
      return PixelFormat::kNv12;
    case Layout::kI420:
    case Layout::kI420Spaced:
    case Layout::kI420ViewsOfVu:
    case Layout::kI420ViewsOfUv:
      return PixelFormat::kI420;
  }
  std::abort();
}

Plane BuildPlane(const PlanePlan& plan, const Picture& picture, int row_padding, bool guard_end,
                 const GuardedBuffer& buffer, Random& random) {
  const SampleArray& shape = picture.channels[static_cast<std::size_t>(plan.channels.front())];
  const int pixel_bytes = static_cast<int>(plan.channels.size());
  const int row_bytes = (shape.width - 1) * plan.pixel_stride + pixel_bytes;
  const int row_stride = row_bytes + row_padding;
  const int size = (shape.height - 1) * row_stride + row_bytes - plan.missing_bytes;

  std::uint8_t* const data = buffer.Place(static_cast<std::size_t>(size), guard_end);
  for (int i = 0; i < size; ++i) data[i] = RandomByte(random);
  for (int y = 0; y < shape.height; ++y) {
    for (int x = 0; x < shape.width; ++x) {
      for (int byte = 0; byte < pixel_bytes; ++byte) {
        const int channel = plan.channels[static_cast<std::size_t>(byte)];
        const int at = y * row_stride + x * plan.pixel_stride + byte;
        if (channel >= 0 && at < size)
          data[at] = picture.channels[static_cast<std::size_t>(channel)].At(x, y);
      }
    }
  }
  return {.data = data,
          .size = static_cast<std::size_t>(size),
          .row_stride = row_stride,
          .pixel_stride = plan.pixel_stride};
}

}  // namespace

Picture RandomPicture(Colours colours, int width, int height, Random& random) {
  Picture picture = {.colours = colours, .width = width, .height = height, .channels = {}};
  for (std::size_t c = 0; c < (colours == Colours::kGray ? 1U : 3U); ++c) {
    const bool half = colours == Colours::kYuv420 && c > 0;
    SampleArray& channel = picture.channels[c];
    channel.width = half ? (width + 1) / 2 : width;
    channel.height = half ? (height + 1) / 2 : height;
    channel.samples.resize(static_cast<std::size_t>(channel.width * channel.height));
    for (std::uint8_t& sample : channel.samples) sample = RandomByte(random);
  }
  return picture;
}

Colours ColoursOf(Layout layout) {
  switch (FormatOf(layout)) {
    case PixelFormat::kGray8:
      return Colours::kGray;
    case PixelFormat::kRgba8888:
    case PixelFormat::kBgra8888:
    case PixelFormat::kRgb888:
      return Colours::kRgb;
    case PixelFormat::kNv21:
    case PixelFormat::kNv12:
    case PixelFormat::kI420:
      return Colours::kYuv420;
  }
  std::abort();
}

Picture Shown(Layout layout, const Picture& picture) {
  if (layout != Layout::kNv21Short && layout != Layout::kNv12Short) return picture;
  Picture shown = picture;
  SampleArray& channel = shown.channels[layout == Layout::kNv21Short ? 1 : 2];
  const int x = channel.width - 1;
  const int y = channel.height - 1;
  if (x > 0) {
    channel.At(x, y) = channel.At(x - 1, y);
  } else {
    channel.At(x, y) = y > 0 ? channel.At(x, y - 1) : 128;
  }
  return shown;
}

FrameBuilder::FrameBuilder(std::size_t largest_plane)
    : buffers_{GuardedBuffer(largest_plane), GuardedBuffer(largest_plane), GuardedBuffer(largest_plane)} {}

Image FrameBuilder::Build(Layout layout, const Picture& picture, int row_padding, bool guard_end,
                          Random& random) const {
  Image image;
  image.format = FormatOf(layout);
  image.width = picture.width;
  image.height = picture.height;
  const std::vector<PlanePlan> plans = PlanesOf(layout);
  for (std::size_t p = 0; p < plans.size(); ++p) {
    image.planes[p] = BuildPlane(plans[p], picture, row_padding, guard_end, buffers_[p], random);
  }
  if (layout == Layout::kI420ViewsOfVu || layout == Layout::kI420ViewsOfUv) {
    Plane first = image.planes[1];
    first.size -= 1;
    Plane second = first;
    second.data += 1;
    image.planes[1] = layout == Layout::kI420ViewsOfUv ? first : second;
    image.planes[2] = layout == Layout::kI420ViewsOfUv ? second : first;
  }
  return image;
}

}  // namespace smilear::testing
