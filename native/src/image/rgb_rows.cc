#include "image/rgb_rows.h"

#include <algorithm>
#include <utility>

#include "image/simd.h"

namespace smilear {
namespace {

using simd::ByteRun;
using simd::Words;

void RepeatLast(std::size_t count, std::uint8_t* bytes) {
  std::fill(bytes + count, bytes + simd::Padded(count), bytes[count - 1]);
}

struct Planes {
  std::uint8_t* low;  // of the byte that comes first
  std::uint8_t* middle;
  std::uint8_t* high;
};

// Whole vectors of pixels of four bytes; gives how many pixels those were.
std::size_t SplitQuads(const std::uint8_t* from, std::size_t count, const Planes& to) {
  std::size_t x = 0;
  for (; x + simd::kLanes <= count; x += simd::kLanes, from += 4 * simd::kLanes) {
    const auto left = simd::Load<Words>(from);
    const auto right = simd::Load<Words>(from + sizeof(Words));
    const Words first_two = simd::EvenLanes(left, right);
    simd::Store(simd::Narrow(first_two & 0xFF), to.low + x);
    simd::Store(simd::Narrow(first_two >> 8), to.middle + x);
    simd::Store(simd::Narrow(simd::OddLanes(left, right) & 0xFF), to.high + x);
  }
  return x;
}

// The same for pixels of three bytes.
std::size_t SplitTriples(const std::uint8_t* from, std::size_t count, const Planes& to) {
  std::size_t x = 0;
  for (; x + simd::kLanes <= count; x += simd::kLanes, from += 3 * simd::kLanes) {
    const auto left = simd::Load<ByteRun>(from);
    const auto right = simd::Load<ByteRun>(from + simd::kLanes);
    simd::Store(simd::EveryThird<0>(left, right), to.low + x);
    simd::Store(simd::EveryThird<1>(left, right), to.middle + x);
    simd::Store(simd::EveryThird<2>(left, right), to.high + x);
  }
  return x;
}

// How many bytes each pixel has, in formats whose channels lie next to each other; 0 for all others.
std::size_t PackedBytes(PixelFormat format) {
  switch (format) {
    case PixelFormat::kRgb888:
      return 3;
    case PixelFormat::kRgba8888:
    case PixelFormat::kBgra8888:
      return 4;
    default:
      return 0;
  }
}

}  // namespace

Status RgbRows::Prepare(const Image& image) {
  const Result<PixelLayout> layout = ResolveLayout(image);
  if (!layout.ok()) return layout.status();
  layout_ = layout.value();
  // The formats of most screens, and of pictures in memory: read without going through samplers.
  packed_ = PackedBytes(image.format);
  if (!std::cmp_equal(layout_.channels[0].pixel_stride, packed_)) packed_ = 0;
  blue_first_ = image.format == PixelFormat::kBgra8888;
  const auto columns = static_cast<std::size_t>(width());
  plane_ = simd::Padded(columns);
  if (bytes_.size() < 3 * plane_) bytes_.resize(3 * plane_);
  if (packed_ > 0) return Status();
  if (!sampler_.has_value() || columns > longest_) {
    longest_ = columns;
    sampler_.emplace(columns);
  }
  sampler_->Prepare(layout_, CoefficientsFor(image.matrix, image.range),
                    {.region = layout_.region, .columns = width(), .rows = height()});
  return Status();
}

void RgbRows::ReadPacked(int row) {
  const Channel& first = layout_.channels[blue_first_ ? 2 : 0];
  const std::uint8_t* from = first.data +
                             static_cast<std::size_t>(layout_.region.y + row) * first.row_stride +
                             static_cast<std::size_t>(layout_.region.x) * packed_;
  const Planes to = {.low = bytes_.data() + (blue_first_ ? 2 * plane_ : 0),
                     .middle = bytes_.data() + plane_,
                     .high = bytes_.data() + (blue_first_ ? 0 : 2 * plane_)};
  const auto count = static_cast<std::size_t>(width());
  std::size_t x = packed_ == 3 ? SplitTriples(from, count, to) : SplitQuads(from, count, to);
  for (from += x * packed_; x < count; ++x, from += packed_) {
    to.low[x] = from[0];
    to.middle[x] = from[1];
    to.high[x] = from[2];
  }
}

RgbRow RgbRows::Read(int row) {
  if (packed_ == 0 && sampler_.has_value()) {
    sampler_->SampleRow(static_cast<std::size_t>(row), plane_, bytes_.data());
  } else {
    ReadPacked(row);
  }
  const auto count = static_cast<std::size_t>(width());
  for (std::size_t channel = 0; channel < 3; ++channel) RepeatLast(count, bytes_.data() + channel * plane_);
  return {.red = bytes_.data(), .green = bytes_.data() + plane_, .blue = bytes_.data() + 2 * plane_};
}

}  // namespace smilear
