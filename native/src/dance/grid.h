// The grid that recordings and dancers are brought to: 30 poses a second, whatever came in.
#ifndef SMILEAR_DANCE_GRID_H_
#define SMILEAR_DANCE_GRID_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "smilear/body.h"

namespace smilear {

constexpr double kGridStepMs = 1000.0 / 30.0;

inline double GridTimeMs(std::size_t row) { return static_cast<double>(row) * kGridStepMs; }

// How many rows lie in 0..time_ms.
std::size_t RowsUntil(std::int64_t time_ms);

// Frames in, rows of the grid out, interpolated between the frame before and after. Where these are more
// than half a second apart nobody was seen.
class GridSampler {
 public:
  // Gives at most so many rows, since the time of a frame may be anything.
  GridSampler(std::size_t keypoint_count, std::size_t most_rows);

  // Takes the next frame; no keypoints at all: nobody is seen. Calls row(pose) for each row of the grid that
  // is due, in order; the pose is valid during the call.
  template <typename Row>
  void Add(std::span<const Keypoint> pose, std::int64_t time_ms, const Row& row) {
    const std::size_t due = std::min(RowsUntil(time_ms), most_rows_);
    for (; next_row_ < due; ++next_row_) row(Sample(pose, time_ms, GridTimeMs(next_row_)));
    Keep(pose, time_ms);
  }

  void Reset();

 private:
  std::span<const Keypoint> Sample(std::span<const Keypoint> pose, std::int64_t time_ms, double at_ms);
  void Keep(std::span<const Keypoint> pose, std::int64_t time_ms);

  std::vector<Keypoint> before_;
  std::vector<Keypoint> sample_;
  std::int64_t before_ms_ = 0;
  bool seen_before_ = false;
  std::size_t most_rows_;
  std::size_t next_row_ = 0;
};

}  // namespace smilear

#endif  // SMILEAR_DANCE_GRID_H_
