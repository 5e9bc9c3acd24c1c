// SampleAxis: where the output positions along one axis fall on the source samples.
//
// Resizing is bilinear with half-pixel centres: output position i of n, over a
// region of `extent` source pixels from `start`, lies at
//   s = start + (i + 0.5) * extent / n - 0.5
// and takes its value from the two samples around s, whatever the scale. (Strong
// reduction thus skips samples instead of averaging them, as the usual bilinear
// resizers do, and as models are trained with.) Samples outside the region are
// replaced by its edge. Chroma samples of 4:2:0 formats lie in the middle of
// their 2 x 2 pixels, at (s + 0.5) / 2 - 0.5.
//
// Everything is integer arithmetic, so every platform computes the same bits.
#ifndef SMILEAR_IMAGE_SAMPLE_AXIS_H_
#define SMILEAR_IMAGE_SAMPLE_AXIS_H_

#include <cstdint>
#include <vector>

namespace smilear {

struct AxisGeometry {
  int start = 0;   // of the region, in pixels
  int extent = 0;  // of the region, in pixels
  int count = 0;   // output positions
  int stride = 1;  // between samples
  bool half_resolution = false;
  bool flipped = false;

  friend bool operator==(const AxisGeometry&, const AxisGeometry&) = default;
};

class SampleAxis {
 public:
  // Allocates only to grow, and does nothing if the geometry is the one it has.
  void Prepare(const AxisGeometry& geometry);

  // Per output position, the first of its two samples, times the stride. The second is step()
  // further; step() is the stride, or 0 where the region has a single sample.
  const std::vector<std::int32_t>& offsets() const { return offsets_; }
  std::int32_t step() const { return step_; }

  // The second sample's share in 1/32768. To keep to 16 bits it is at most 32767, so a position
  // exactly on the region's last sample is off by 1/32768 of the difference. Padded for simd.h.
  const std::vector<std::int16_t>& weights() const { return weights_; }

 private:
  AxisGeometry geometry_;
  std::int32_t step_ = 0;
  std::vector<std::int32_t> offsets_;
  std::vector<std::int16_t> weights_;
};

}  // namespace smilear

#endif  // SMILEAR_IMAGE_SAMPLE_AXIS_H_
