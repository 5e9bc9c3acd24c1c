#include "image/rgb_rows.h"

#include <algorithm>

#include "image/simd.h"

namespace smilear {
namespace {

using simd::Bytes;
using simd::Words;

constexpr int kPackedBytes = 4;

void RepeatLast(std::size_t count, std::uint8_t* bytes) {
  std::fill(bytes + count, bytes + simd::Padded(count), bytes[count - 1]);
}

}  // namespace

Status RgbRows::Prepare(const Image& image) {
  const Result<PixelLayout> layout = ResolveLayout(image);
  if (!layout.ok()) return layout.status();
  layout_ = layout.value();
  // Four tightly packed bytes a pixel: the format of most screens, read without going through samplers.
  packed_ = (image.format == PixelFormat::kRgba8888 || image.format == PixelFormat::kBgra8888) &&
            layout_.channels[0].pixel_stride == kPackedBytes;
  blue_first_ = image.format == PixelFormat::kBgra8888;
  const auto columns = static_cast<std::size_t>(width());
  plane_ = simd::Padded(columns);
  if (bytes_.size() < 3 * plane_) bytes_.resize(3 * plane_);
  if (packed_) return Status();
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
                             static_cast<std::size_t>(layout_.region.x) * kPackedBytes;
  std::uint8_t* const low = bytes_.data() + (blue_first_ ? 2 * plane_ : 0);
  std::uint8_t* const middle = bytes_.data() + plane_;
  std::uint8_t* const high = bytes_.data() + (blue_first_ ? 0 : 2 * plane_);
  const auto count = static_cast<std::size_t>(width());
  std::size_t x = 0;
  for (; x + simd::kLanes <= count; x += simd::kLanes, from += simd::kLanes * kPackedBytes) {
    const auto left = simd::Load<Words>(from);
    const auto right = simd::Load<Words>(from + sizeof(Words));
    const Words first_two = simd::EvenLanes(left, right);
    simd::Store(simd::Narrow(first_two & 0xFF), low + x);
    simd::Store(simd::Narrow(first_two >> 8), middle + x);
    simd::Store(simd::Narrow(simd::OddLanes(left, right) & 0xFF), high + x);
  }
  for (; x < count; ++x, from += kPackedBytes) {
    low[x] = from[0];
    middle[x] = from[1];
    high[x] = from[2];
  }
}

RgbRow RgbRows::Read(int row) {
  if (!packed_ && sampler_.has_value()) {
    sampler_->SampleRow(static_cast<std::size_t>(row), plane_, bytes_.data());
  } else {
    ReadPacked(row);
  }
  const auto count = static_cast<std::size_t>(width());
  for (std::size_t channel = 0; channel < 3; ++channel) RepeatLast(count, bytes_.data() + channel * plane_);
  return {.red = bytes_.data(), .green = bytes_.data() + plane_, .blue = bytes_.data() + 2 * plane_};
}

}  // namespace smilear
