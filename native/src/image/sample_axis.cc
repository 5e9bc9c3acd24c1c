#include "image/sample_axis.h"

#include <algorithm>
#include <cstddef>

#include "image/simd.h"

namespace smilear {
namespace {

constexpr std::int64_t kOne = 32768;

std::int64_t FloorDivide(std::int64_t numerator, std::int64_t denominator) {
  const std::int64_t quotient = numerator / denominator;
  return numerator % denominator < 0 ? quotient - 1 : quotient;
}

}  // namespace

void SampleAxis::Prepare(const AxisGeometry& geometry) {
  if (geometry == geometry_) return;
  geometry_ = geometry;
  const int count = geometry.count;
  offsets_.resize(static_cast<std::size_t>(count));
  weights_.resize(simd::Padded(static_cast<std::size_t>(count)));

  // Positions as fractions over 2n (full resolution) or 4n (half).
  const std::int64_t doubled = std::int64_t{2} * count;
  const std::int64_t denominator = geometry.half_resolution ? 2 * doubled : doubled;
  const std::int64_t centre_shift = geometry.half_resolution ? doubled : count;
  const int divisor = geometry.half_resolution ? 2 : 1;
  const std::int64_t lowest = geometry.start / divisor;
  const std::int64_t highest = (geometry.start + geometry.extent - 1) / divisor;
  const std::int64_t last_first = std::max(lowest, highest - 1);  // the first sample has a second
  step_ = highest > lowest ? geometry.stride : 0;

  for (int i = 0; i < count; ++i) {
    const int position = geometry.flipped ? count - 1 - i : i;
    const std::int64_t numerator =
        (std::int64_t{2} * position + 1) * geometry.extent + doubled * geometry.start - centre_shift;
    const std::int64_t low = FloorDivide(numerator, denominator);
    const std::int64_t first = std::clamp(low, lowest, last_first);
    // Relative to `first`, so positions beyond either end get share 0 or all of it.
    const std::int64_t share = ((numerator - first * denominator) * kOne + denominator / 2) / denominator;
    const auto index = static_cast<std::size_t>(i);
    offsets_[index] = static_cast<std::int32_t>(first * geometry.stride);
    weights_[index] = static_cast<std::int16_t>(std::clamp<std::int64_t>(share, 0, kOne - 1));
  }
}

}  // namespace smilear
