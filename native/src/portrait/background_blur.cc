#include "portrait/background_blur.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>

namespace smilear {
namespace {

constexpr int kLargestRadius = 16;  // keeps the sums within 32 bits
// The radius at full strength, as a share of the frame's shorter side; box over box looks like a bell.
constexpr float kWidestShare = 0.06F;
constexpr int kPasses = 2;
constexpr std::int32_t kMostWeight = 256;
constexpr int kPixelBytes = 4;

static_assert(std::endian::native == std::endian::little, "pixels are written as words");

}  // namespace

void BackgroundBlur::Average(const Grid& grid, int radius) {
  // In variables, which no store can change: only so do compilers use vectors.
  const std::size_t count = grid.size();
  std::int32_t* const weights = weights_.data();
  for (std::size_t c = 0; c < colours_.size(); ++c) {
    const std::int32_t* const colours = colours_[c].data();
    std::int32_t* const sums = sums_[c].data();
    for (std::size_t i = 0; i < count; ++i) sums[i] = colours[i] * weights[i];
    box_.Run(grid, radius, sums);
  }
  box_.Run(grid, radius, weights);
  for (std::size_t c = 0; c < colours_.size(); ++c) {
    std::int32_t* const colours = colours_[c].data();
    const std::int32_t* const sums = sums_[c].data();
    for (std::size_t i = 0; i < count; ++i) {
      const float mean = static_cast<float>(sums[i]) / static_cast<float>(weights[i]);
      colours[i] = static_cast<std::int32_t>(std::floor(mean + 0.5F));
    }
  }
  // Rounded down, as integers would be: both are below 2^24.
  const auto window = static_cast<float>(WindowCells(radius));
  for (std::size_t i = 0; i < count; ++i) {
    weights[i] = std::max(static_cast<std::int32_t>(static_cast<float>(weights[i]) / window), 1);
  }
}

Image BackgroundBlur::Run(const CellSums& cells, std::span<const std::int32_t> mask, float strength) {
  const Grid grid = {.columns = cells.columns(), .rows = cells.rows()};
  const std::size_t count = grid.size();
  const std::vector<std::uint16_t>* const channels[] = {&cells.red(), &cells.green(), &cells.blue()};
  for (std::size_t c = 0; c < colours_.size(); ++c) {
    colours_[c].resize(count);
    sums_[c].resize(count);
    for (std::size_t i = 0; i < count; ++i)
      colours_[c][i] = ((*channels[c])[i] + kCellPixels / 2) / kCellPixels;
  }
  weights_.resize(count);
  for (std::size_t i = 0; i < count; ++i) weights_[i] = kMostWeight - mask[i] / kCellPixels;
  const float widest = kWidestShare * static_cast<float>(std::min(grid.columns, grid.rows)) * strength;
  const int radius = std::clamp(static_cast<int>(std::lround(widest)), 0, kLargestRadius);
  for (int pass = 0; pass < kPasses; ++pass) Average(grid, radius);

  pixels_.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    const std::int32_t pixel = colours_[0][i] | colours_[1][i] << 8 | colours_[2][i] << 16;
    pixels_[i] = static_cast<std::uint32_t>(pixel) | 0xFF000000U;
  }
  Image picture = {.format = PixelFormat::kRgba8888, .width = grid.columns, .height = grid.rows};
  picture.planes[0] = {.data = reinterpret_cast<const std::uint8_t*>(pixels_.data()),
                       .size = pixels_.size() * kPixelBytes,
                       .row_stride = kPixelBytes * grid.columns};
  return picture;
}

}  // namespace smilear
