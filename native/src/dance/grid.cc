#include "dance/grid.h"

#include <algorithm>
#include <cmath>

namespace smilear {
namespace {

constexpr std::int64_t kLongestGapMs = 500;

float Between(float before, float after, float share) { return before + ((after - before) * share); }

}  // namespace

std::size_t RowsUntil(std::int64_t time_ms) {
  // In whole numbers, so that a row is due at the same millisecond everywhere.
  return static_cast<std::size_t>((time_ms * 30) / 1000) + 1;
}

GridSampler::GridSampler(std::size_t keypoint_count, std::size_t most_rows)
    : before_(keypoint_count), sample_(keypoint_count), most_rows_(most_rows) {}

std::span<const Keypoint> GridSampler::Sample(std::span<const Keypoint> pose, std::int64_t time_ms,
                                              double at_ms) {
  const double to_frame = static_cast<double>(time_ms) - at_ms;
  if (to_frame <= 0.0) return pose;
  const std::int64_t gap = time_ms - before_ms_;
  if (!seen_before_ || pose.empty() || gap > kLongestGapMs) return {};
  const auto share = static_cast<float>(1.0 - (to_frame / static_cast<double>(gap)));
  for (std::size_t i = 0; i < sample_.size(); ++i) {
    sample_[i] = {.x = Between(before_[i].x, pose[i].x, share),
                  .y = Between(before_[i].y, pose[i].y, share),
                  .score = std::min(before_[i].score, pose[i].score)};
  }
  return sample_;
}

void GridSampler::Keep(std::span<const Keypoint> pose, std::int64_t time_ms) {
  std::ranges::copy(pose, before_.begin());
  seen_before_ = !pose.empty();
  before_ms_ = time_ms;
}

void GridSampler::Reset() {
  seen_before_ = false;
  next_row_ = 0;
}

}  // namespace smilear
