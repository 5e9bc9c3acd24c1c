#include "image/centre_crop.h"

#include <algorithm>
#include <cstdint>

namespace smilear {
namespace {

// value * numerator / denominator, rounded, in 1..limit.
int Scale(int value, int numerator, int denominator, int limit) {
  const std::int64_t scaled = (std::int64_t{value} * numerator + denominator / 2) / denominator;
  return static_cast<int>(std::clamp<std::int64_t>(scaled, 1, limit));
}

}  // namespace

Rect CentreCrop(const Rect& region, int width, int height) {
  Rect crop = region;
  const bool too_wide = std::int64_t{region.width} * height > std::int64_t{region.height} * width;
  if (too_wide) {
    crop.width = Scale(region.height, width, height, region.width);
  } else {
    crop.height = Scale(region.width, height, width, region.height);
  }
  crop.x += (region.width - crop.width) / 2;
  crop.y += (region.height - crop.height) / 2;
  return crop;
}

}  // namespace smilear
