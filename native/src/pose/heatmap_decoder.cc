#include "pose/heatmap_decoder.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

#include "base/str_cat.h"
#include "inference/real_numbers.h"

namespace smilear {
namespace {

constexpr std::size_t kRank = 4;
// Scores below have no place on a bell curve that could be told from noise.
constexpr float kLowestOfCurve = 1e-3F;

// Quantised numbers keep their order, so that the highest is found without making real numbers of all.
template <typename Element>
void FindHighest(const Element* elements, std::size_t cells, std::span<float> highest,
                 std::span<std::size_t> peaks) {
  const std::size_t keypoints = highest.size();
  for (std::size_t cell = 0; cell < cells; ++cell, elements += keypoints) {
    for (std::size_t i = 0; i < keypoints; ++i) {
      const auto value = static_cast<float>(elements[i]);
      if (value > highest[i]) {  // false for what is no number
        highest[i] = value;
        peaks[i] = cell;
      }
    }
  }
}

float Sigmoid(float logit) { return 1.0F / (1.0F + std::exp(-logit)); }

}  // namespace

Result<HeatmapShape> HeatmapShapeOf(const TensorView& heatmaps) {
  const bool right = heatmaps.shape.size() == kRank && heatmaps.shape[0] == 1 && ElementCount(heatmaps) > 0 &&
                     HasRealNumbers(heatmaps);
  if (!right) {
    return Status(StatusCode::kInvalidModel,
                  StrCat("it gives ", ShapeText(heatmaps.shape),
                         " instead of heatmaps of 1 x height x width x keypoints in float32, int8 or uint8"));
  }
  return HeatmapShape{.width = static_cast<std::size_t>(heatmaps.shape[2]),
                      .height = static_cast<std::size_t>(heatmaps.shape[1]),
                      .keypoints = static_cast<std::size_t>(heatmaps.shape[3])};
}

HeatmapDecoder::HeatmapDecoder(const HeatmapShape& shape, bool logits)
    : shape_(shape), logits_(logits), peaks_(shape.keypoints), highest_(shape.keypoints) {}

void HeatmapDecoder::FindPeaks(const TensorView& heatmaps) {
  std::ranges::fill(highest_, -std::numeric_limits<float>::infinity());
  std::ranges::fill(peaks_, shape_.cells());
  switch (heatmaps.type) {
    case TensorType::kFloat32:
      return FindHighest(static_cast<const float*>(heatmaps.data), shape_.cells(), highest_, peaks_);
    case TensorType::kInt8:
      return FindHighest(static_cast<const std::int8_t*>(heatmaps.data), shape_.cells(), highest_, peaks_);
    case TensorType::kUint8:
      return FindHighest(static_cast<const std::uint8_t*>(heatmaps.data), shape_.cells(), highest_, peaks_);
    case TensorType::kInt32:
    case TensorType::kOther:
      return;
  }
}

float HeatmapDecoder::Score(const TensorView& heatmaps, std::size_t cell, std::size_t keypoint) const {
  const float value = Dequantised(heatmaps, (cell * shape_.keypoints) + keypoint);
  const float score = logits_ ? Sigmoid(value) : value;
  return score > 0.0F ? std::min(score, 1.0F) : 0.0F;
}

// How far the top lies from the middle of the highest cell along one axis, in cells. `position` is the cell's
// number along the axis of `count` cells, `step` the way to its neighbours.
float HeatmapDecoder::ShiftOf(const TensorView& heatmaps, std::size_t keypoint, std::size_t position,
                              std::size_t count, std::size_t step) const {
  if (position == 0 || position + 1 >= count) return 0.0F;
  const std::size_t cell = peaks_[keypoint];
  // The logarithm of a bell curve is a parabola, whose top three points tell.
  const auto height = [&](std::size_t at) {
    return std::log(std::max(Score(heatmaps, at, keypoint), kLowestOfCurve));
  };
  const float before = height(cell - step);
  const float after = height(cell + step);
  const float bend = (2.0F * height(cell)) - before - after;
  if (!(bend > 0.0F)) return 0.0F;
  return std::clamp((after - before) / (2.0F * bend), -0.5F, 0.5F);
}

void HeatmapDecoder::Decode(const TensorView& heatmaps, std::span<Keypoint> pose) {
  FindPeaks(heatmaps);
  for (std::size_t i = 0; i < shape_.keypoints; ++i) {
    pose[i] = {.score = 0.0F};
    if (peaks_[i] == shape_.cells()) continue;
    const std::size_t x = peaks_[i] % shape_.width;
    const std::size_t y = peaks_[i] / shape_.width;
    const float across = ShiftOf(heatmaps, i, x, shape_.width, 1);
    const float down = ShiftOf(heatmaps, i, y, shape_.height, shape_.width);
    pose[i] = {.x = (static_cast<float>(x) + 0.5F + across) / static_cast<float>(shape_.width),
               .y = (static_cast<float>(y) + 0.5F + down) / static_cast<float>(shape_.height),
               .score = Score(heatmaps, peaks_[i], i)};
  }
}

void HeatmapDecoder::Decode(const TensorView& heatmaps, const TensorView& offsets, int input_width,
                            int input_height, std::span<Keypoint> pose) {
  FindPeaks(heatmaps);
  // Cells are spread from the first pixel to the last.
  const auto place = [](std::size_t cell, std::size_t cells, int pixels, float offset) {
    const auto size = static_cast<float>(pixels);
    const float step = cells > 1 ? (size - 1.0F) / static_cast<float>(cells - 1) : 0.0F;
    return ((static_cast<float>(cell) * step) + offset) / size;
  };
  for (std::size_t i = 0; i < shape_.keypoints; ++i) {
    pose[i] = {.score = 0.0F};
    if (peaks_[i] == shape_.cells()) continue;
    const std::size_t first = (peaks_[i] * 2 * shape_.keypoints) + i;
    pose[i] = {.x = place(peaks_[i] % shape_.width, shape_.width, input_width,
                          Dequantised(offsets, first + shape_.keypoints)),
               .y = place(peaks_[i] / shape_.width, shape_.height, input_height, Dequantised(offsets, first)),
               .score = Score(heatmaps, peaks_[i], i)};
  }
}

}  // namespace smilear
