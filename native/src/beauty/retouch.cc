#include "beauty/retouch.h"

#include <algorithm>
#include <cmath>

#include "beauty/skin.h"

// Every platform shall compute the same bits.
#pragma clang fp contract(off)

namespace smilear {
namespace {

constexpr int kRadiusOfSide = 270;  // pixels of the shorter side per cell of the radius
constexpr int kLargestRadius = 16;  // keeps the sums within 32 bits
constexpr int kSkinRadius = 2;      // softens the border of skin

// Variance of luma at which half of the texture is smoothed away: skin's is below, an edge's far above.
constexpr float kEdgeVariance = 120.0F;
constexpr float kMostWhitening = 0.25F;  // of the way to white
constexpr float kMostSharpening = 0.6F;  // of the difference from the mean, on top

constexpr float kScaleOne = 4096.0F;
constexpr float kOffsetOne = 16.0F;
constexpr float kSkinOne = 256.0F;
constexpr float kLumaOne = kCellPixels;

std::int32_t Rounded(float value) { return static_cast<std::int32_t>(std::floor(value + 0.5F)); }

}  // namespace

int SmoothingRadius(int width, int height) {
  return std::clamp(std::min(width, height) / kRadiusOfSide, 1, kLargestRadius);
}

void Retouch::Smooth(const CellSums& cells, const Grid& grid, int radius) {
  const std::size_t count = grid.size();
  const float share = 1.0F / static_cast<float>(WindowCells(radius));
  scale_.resize(count);
  offset_.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    scale_[i] = cells.luma()[i];
    offset_[i] = cells.squared_luma()[i];
  }
  box_.Run(grid, radius, scale_.data());
  box_.Run(grid, radius, offset_.data());
  for (std::size_t i = 0; i < count; ++i) {
    const float mean = static_cast<float>(scale_[i]) * (share / kLumaOne);
    const float variance = std::max(static_cast<float>(offset_[i]) * share - mean * mean, 0.0F);
    const float kept = variance / (variance + kEdgeVariance);
    scale_[i] = Rounded(kept * kScaleOne);
    offset_[i] = Rounded((1.0F - kept) * mean * kOffsetOne);
  }
  box_.Run(grid, radius, scale_.data());
  box_.Run(grid, radius, offset_.data());
}

void Retouch::FindSkin(const CellSums& cells, const Grid& grid, std::span<const std::uint8_t> mask) {
  constexpr float kMean = 1.0F / kCellPixels;
  // In variables, which no store can change: only so do compilers use vectors.
  const std::size_t count = grid.size();
  skin_.resize(count);
  std::int32_t* const skin = skin_.data();
  const std::uint16_t* const red = cells.red().data();
  const std::uint16_t* const green = cells.green().data();
  const std::uint16_t* const blue = cells.blue().data();
  for (std::size_t i = 0; i < count; ++i) {
    const float likeness =
        SkinLikeness(static_cast<float>(red[i]) * kMean, static_cast<float>(green[i]) * kMean,
                     static_cast<float>(blue[i]) * kMean);
    skin[i] = Rounded(likeness * kSkinOne);
  }
  box_.Run(grid, kSkinRadius, skin_.data());
  // After softening: outside the mask nothing shall happen at all.
  for (std::size_t i = 0; i < mask.size(); ++i) skin_[i] = skin_[i] * mask[i] / 255;
}

std::span<const Affine> Retouch::Plan(const CellSums& cells, std::span<const std::uint8_t> mask, int radius,
                                      const BeautySettings& settings) {
  const Grid grid = {.columns = cells.columns(), .rows = cells.rows()};
  Smooth(cells, grid, radius);
  FindSkin(cells, grid, mask);
  const std::size_t count = grid.size();
  plan_.resize(count);
  const float share = 1.0F / static_cast<float>(WindowCells(radius));
  constexpr float kSkinShare = 1.0F / (kSkinOne * static_cast<float>(WindowCells(kSkinRadius)));
  constexpr float kMaskShare = 1.0F / 255.0F;
  const auto plan = [&](std::size_t i, float inside) {
    const float skin = static_cast<float>(skin_[i]) * kSkinShare;
    const float smooth = settings.smoothing * skin;
    const float whiten = kMostWhitening * settings.whitening * skin;
    const float sharpen = kMostSharpening * settings.sharpening * (1.0F - smooth) * inside;
    const float kept = static_cast<float>(scale_[i]) * (share / kScaleOne);
    const float moved = static_cast<float>(offset_[i]) * (share / kOffsetOne);
    const float mean = static_cast<float>(cells.luma()[i]) * (1.0F / kLumaOne);
    const float scale = smooth * (kept - 1.0F) - whiten + sharpen;
    const float offset = smooth * moved + whiten * 255.0F - sharpen * mean;
    scale_[i] = Rounded(scale * kScaleOne);
    offset_[i] = Rounded(offset * kOffsetOne);
  };
  if (mask.empty()) {
    for (std::size_t i = 0; i < count; ++i) plan(i, 1.0F);
  } else {
    for (std::size_t i = 0; i < count; ++i) plan(i, static_cast<float>(mask[i]) * kMaskShare);
  }
  for (std::size_t i = 0; i < count; ++i) {
    plan_[i] = {.scale = static_cast<std::int16_t>(scale_[i]),
                .offset = static_cast<std::int16_t>(offset_[i])};
  }
  return plan_;
}

}  // namespace smilear
