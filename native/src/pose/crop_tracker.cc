#include "pose/crop_tracker.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "image/centre_crop.h"

namespace smilear {
namespace {

struct Span {
  float low = std::numeric_limits<float>::infinity();
  float high = -std::numeric_limits<float>::infinity();

  void Add(float value) {
    low = std::min(low, value);
    high = std::max(high, value);
  }
  float size() const { return high - low; }
  float middle() const { return (low + high) / 2.0F; }
};

int Start(float middle, int size, int frame) {
  const float start = std::round(middle - (static_cast<float>(size) / 2.0F));
  return static_cast<int>(std::clamp(start, 0.0F, static_cast<float>(frame - size)));
}

}  // namespace

Rect CropAround(std::span<const Keypoint> pose, float min_score, float margin, const UprightSize& frame,
                int width, int height) {
  Span across;
  Span down;
  for (const Keypoint& keypoint : pose) {
    if (!(keypoint.score >= min_score)) continue;
    across.Add(keypoint.x);
    down.Add(keypoint.y);
  }
  // The largest rectangle of these proportions that fits, and how much of it is wanted.
  const Rect largest = CentreCrop({0, 0, frame.width, frame.height}, width, height);
  if (!(across.size() >= 0.0F)) return largest;
  const float border = 2.0F * margin * std::max(across.size(), down.size());
  const float share = std::max((across.size() + border) / static_cast<float>(largest.width),
                               (down.size() + border) / static_cast<float>(largest.height));
  const auto scaled = [share](int size) {
    const float wanted = std::round(std::min(share, 1.0F) * static_cast<float>(size));
    return std::clamp(static_cast<int>(wanted), 1, size);
  };
  Rect crop = {.x = 0, .y = 0, .width = scaled(largest.width), .height = scaled(largest.height)};
  crop.x = Start(across.middle(), crop.width, frame.width);
  crop.y = Start(down.middle(), crop.height, frame.height);
  return crop;
}

}  // namespace smilear
