// HeatmapDecoder: where each keypoint's heatmap is highest, finer than its cells.
#ifndef SMILEAR_POSE_HEATMAP_DECODER_H_
#define SMILEAR_POSE_HEATMAP_DECODER_H_

#include <cstddef>
#include <span>
#include <vector>

#include "inference/tensor_view.h"
#include "smilear/body.h"
#include "smilear/result.h"

namespace smilear {

// Cells across and down, and the heatmaps that lie over one another.
struct HeatmapShape {
  std::size_t width = 0;
  std::size_t height = 0;
  std::size_t keypoints = 0;

  std::size_t cells() const { return width * height; }
  bool operator==(const HeatmapShape&) const = default;
};

// kInvalidModel: not 1 x height x width x keypoints real numbers.
Result<HeatmapShape> HeatmapShapeOf(const TensorView& heatmaps);

// Not thread-safe.
class HeatmapDecoder {
 public:
  HeatmapDecoder(const HeatmapShape& shape, bool logits);

  // One keypoint per heatmap: its place as shares of the input's width and height, and its score, 0..1. A
  // heatmap without a single number has the score 0. Allocates nothing.
  //
  // Without offsets, the place is the top of the bell curve through the highest cell and its neighbours, at
  // most half a cell from the middle of that cell; at the border, that middle. With offsets (in pixels of an
  // input of that size), it is where the highest cell's offset points.
  void Decode(const TensorView& heatmaps, std::span<Keypoint> pose);
  void Decode(const TensorView& heatmaps, const TensorView& offsets, int input_width, int input_height,
              std::span<Keypoint> pose);

 private:
  void FindPeaks(const TensorView& heatmaps);
  float Score(const TensorView& heatmaps, std::size_t cell, std::size_t keypoint) const;
  float ShiftOf(const TensorView& heatmaps, std::size_t keypoint, std::size_t position, std::size_t count,
                std::size_t step) const;

  HeatmapShape shape_;
  bool logits_;
  std::vector<std::size_t> peaks_;  // a cell per keypoint, or cells() for none
  std::vector<float> highest_;
};

}  // namespace smilear

#endif  // SMILEAR_POSE_HEATMAP_DECODER_H_
