#include "portrait/background_blur.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace smilear {
namespace {

constexpr int kLargestRadius = 16;  // keeps the sums within 32 bits
// The radius at full strength, as a share of the frame's shorter side; box over box looks like a bell.
constexpr float kWidestShare = 0.06F;
constexpr int kPasses = 2;
constexpr std::int32_t kMostWeight = 256;

}  // namespace

void BackgroundBlur::Average(const Grid& grid, int radius) {
  for (std::size_t c = 0; c < colours_.size(); ++c) {
    for (std::size_t i = 0; i < grid.size(); ++i) sums_[c][i] = colours_[c][i] * weights_[i];
    box_.Run(grid, radius, sums_[c].data());
  }
  box_.Run(grid, radius, weights_.data());
  for (std::size_t c = 0; c < colours_.size(); ++c) {
    for (std::size_t i = 0; i < grid.size(); ++i) {
      const float mean = static_cast<float>(sums_[c][i]) / static_cast<float>(weights_[i]);
      colours_[c][i] = static_cast<std::int32_t>(std::floor(mean + 0.5F));
    }
  }
  const int window = WindowCells(radius);
  for (std::int32_t& weight : weights_) weight = std::max(weight / window, 1);
}

Image BackgroundBlur::Run(const CellSums& cells, std::span<const std::int32_t> mask, float strength) {
  const Grid grid = {.columns = cells.columns(), .rows = cells.rows()};
  const std::vector<std::uint16_t>* const channels[] = {&cells.red(), &cells.green(), &cells.blue()};
  for (std::size_t c = 0; c < colours_.size(); ++c) {
    colours_[c].resize(grid.size());
    sums_[c].resize(grid.size());
    for (std::size_t i = 0; i < grid.size(); ++i)
      colours_[c][i] = ((*channels[c])[i] + kCellPixels / 2) / kCellPixels;
  }
  weights_.resize(grid.size());
  for (std::size_t i = 0; i < grid.size(); ++i) weights_[i] = kMostWeight - mask[i] / kCellPixels;
  const float widest = kWidestShare * static_cast<float>(std::min(grid.columns, grid.rows)) * strength;
  const int radius = std::clamp(static_cast<int>(std::lround(widest)), 0, kLargestRadius);
  for (int pass = 0; pass < kPasses; ++pass) Average(grid, radius);

  pixels_.resize(3 * grid.size());
  for (std::size_t i = 0; i < grid.size(); ++i) {
    for (std::size_t c = 0; c < colours_.size(); ++c) {
      pixels_[3 * i + c] = static_cast<std::uint8_t>(colours_[c][i]);
    }
  }
  Image picture = {.format = PixelFormat::kRgb888, .width = grid.columns, .height = grid.rows};
  picture.planes[0] = {.data = pixels_.data(), .size = pixels_.size(), .row_stride = 3 * grid.columns};
  return picture;
}

}  // namespace smilear
