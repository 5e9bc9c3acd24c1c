#include "portrait/mask_refiner.h"

#include <algorithm>
#include <cmath>

#include "image/upright.h"

// Every platform shall compute the same bits.
#pragma clang fp contract(off)

namespace smilear {
namespace {

constexpr float kMaskOne = 4080.0F;  // 255 in 1/16, as a cell's luma
constexpr int kLargestRadius = 4;    // keeps the sums of products within 32 bits

// Variance of luma that a mask's edge may be guided by; less is noise.
constexpr float kNoiseVariance = 40.0F;
// The steepest a mask follows luma, so that pairs fit AffineRows.
constexpr float kSteepest = 2.5F;

constexpr float kScaleOne = 4096.0F;
constexpr float kOffsetOne = 16.0F;

std::int32_t Rounded(float value) { return static_cast<std::int32_t>(std::floor(value + 0.5F)); }

}  // namespace

void MaskRefiner::Place(std::vector<Sample>* samples, int count, int extent, bool flipped) {
  samples->resize(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    const int position = flipped ? count - 1 - i : i;
    const float at = std::clamp(
        (static_cast<float>(position) + 0.5F) * static_cast<float>(extent) / static_cast<float>(count) - 0.5F,
        0.0F, static_cast<float>(extent - 1));
    const int first = static_cast<int>(at);
    (*samples)[static_cast<std::size_t>(i)] = {
        .first = first, .second = std::min(first + 1, extent - 1), .share = at - static_cast<float>(first)};
  }
}

// Upright columns lie along stored rows after a quarter turn; see UprightPart for the directions.
void MaskRefiner::Spread(const UprightMask& mask, const Image& image, const Grid& grid) {
  const bool turned = IsQuarterTurn(image.rotation);
  bool flip_across = image.rotation == Rotation::k90 || image.rotation == Rotation::k180;
  const bool flip_down = image.rotation == Rotation::k180 || image.rotation == Rotation::k270;
  if (image.mirrored) flip_across = !flip_across;
  Place(&across_, turned ? grid.rows : grid.columns, mask.width, flip_across);
  Place(&down_, turned ? grid.columns : grid.rows, mask.height, flip_down);

  coarse_.resize(grid.size());
  std::size_t cell = 0;
  const auto rows = static_cast<std::size_t>(grid.rows);
  const auto columns = static_cast<std::size_t>(grid.columns);
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < columns; ++column, ++cell) {
      const Sample& x = across_[turned ? row : column];
      const Sample& y = down_[turned ? column : row];
      const float* const upper = mask.values.data() + static_cast<std::size_t>(y.first * mask.width);
      const float* const lower = mask.values.data() + static_cast<std::size_t>(y.second * mask.width);
      const float above = upper[x.first] + (upper[x.second] - upper[x.first]) * x.share;
      const float below = lower[x.first] + (lower[x.second] - lower[x.first]) * x.share;
      coarse_[cell] = Rounded((above + (below - above) * y.share) * kMaskOne);
    }
  }
}

void MaskRefiner::Guide(const CellSums& cells, const Grid& grid, int radius) {
  const std::size_t count = grid.size();
  for (std::vector<std::int32_t>* const values : {&luma_, &mask_, &luma_squared_, &luma_mask_}) {
    values->resize(count);
  }
  for (std::size_t i = 0; i < count; ++i) {
    const std::int32_t luma = cells.luma()[i];
    luma_[i] = luma;
    mask_[i] = coarse_[i];
    luma_squared_[i] = luma * luma;
    luma_mask_[i] = luma * coarse_[i];
  }
  for (std::vector<std::int32_t>* const values : {&luma_, &mask_, &luma_squared_, &luma_mask_}) {
    box_.Run(grid, radius, values->data());
  }
  // Means in levels.
  const float share = 1.0F / static_cast<float>(WindowCells(radius));
  const float level = share / kOffsetOne;
  const float squared_level = level / kOffsetOne;
  for (std::size_t i = 0; i < count; ++i) {
    const float luma = static_cast<float>(luma_[i]) * level;
    const float mask = static_cast<float>(mask_[i]) * level;
    const float variance = std::max(static_cast<float>(luma_squared_[i]) * squared_level - luma * luma, 0.0F);
    const float covariance = static_cast<float>(luma_mask_[i]) * squared_level - luma * mask;
    const float steepness = std::clamp(covariance / (variance + kNoiseVariance), -kSteepest, kSteepest);
    luma_[i] = Rounded(steepness * kScaleOne);
    mask_[i] = Rounded((mask - steepness * luma) * kOffsetOne);
  }
  box_.Run(grid, radius, luma_.data());
  box_.Run(grid, radius, mask_.data());
  fine_.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    fine_[i] = {.scale = static_cast<std::int16_t>(Rounded(static_cast<float>(luma_[i]) * share)),
                .offset = static_cast<std::int16_t>(Rounded(static_cast<float>(mask_[i]) * share))};
  }
}

void MaskRefiner::Refine(const UprightMask& mask, const Image& image, const CellSums& cells) {
  const Grid grid = {.columns = cells.columns(), .rows = cells.rows()};
  Spread(mask, image, grid);
  // A window about as wide as a cell of the mask, or edges between its cells would not be found.
  const int widest = std::max(grid.columns, grid.rows) / std::max(mask.width, mask.height);
  Guide(cells, grid, std::clamp(widest + 1, 1, kLargestRadius));
}

}  // namespace smilear
