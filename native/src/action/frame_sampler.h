// FrameSampler: takes frames at a model's rate out of a stream with another.
#ifndef SMILEAR_ACTION_FRAME_SAMPLER_H_
#define SMILEAR_ACTION_FRAME_SAMPLER_H_

#include <cstdint>
#include <optional>

namespace smilear {

class FrameSampler {
 public:
  // interval_ms 0 takes every frame.
  explicit FrameSampler(int interval_ms) : interval_ms_(interval_ms) {}

  // Whether to take the frame of this time, which is not before the last one asked about. Takes keep to a
  // grid of intervals, so that a stream which comes a little early or late neither gains nor loses frames; a
  // frame may come before its place in the grid by a quarter of an interval.
  bool Take(std::int64_t time_ms) {
    if (due_ms_.has_value() && time_ms < *due_ms_ - interval_ms_ / 4) return false;
    const bool late = !due_ms_.has_value() || time_ms >= *due_ms_ + interval_ms_;
    due_ms_ = (late ? time_ms : *due_ms_) + interval_ms_;
    return true;
  }

  // The next frame is taken.
  void Reset() { due_ms_.reset(); }

 private:
  std::int64_t interval_ms_;
  std::optional<std::int64_t> due_ms_;
};

}  // namespace smilear

#endif  // SMILEAR_ACTION_FRAME_SAMPLER_H_
