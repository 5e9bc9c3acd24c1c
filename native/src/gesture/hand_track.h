// HandTrack: one hand through time, from its first detection to its loss.
#ifndef SMILEAR_GESTURE_HAND_TRACK_H_
#define SMILEAR_GESTURE_HAND_TRACK_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "gesture/steady_motion.h"
#include "smilear/box.h"
#include "smilear/gesture_tracker.h"

namespace smilear {

// Between two points in time that may be as far apart as there are numbers.
inline std::int64_t Elapsed(std::int64_t from_us, std::int64_t to_us) {
  const auto elapsed = static_cast<std::uint64_t>(to_us) - static_cast<std::uint64_t>(from_us);
  return static_cast<std::int64_t>(std::min<std::uint64_t>(elapsed, INT64_MAX));
}

class HandTrack {
 public:
  explicit HandTrack(std::size_t class_count) : votes_(class_count, 0.0F) {}

  // Begins anew with a hand's first detection. A number of its own is given when it is confirmed.
  void Start(const Box& box, int index, float score, std::int64_t now_us);

  void Predict(float seconds);

  // It was seen again. `fresh_number` becomes its number when that confirms it.
  void See(const Box& box, int index, float score, std::int64_t now_us, int fresh_number);

  // The model ran and did not see it. `lost_after_us` since it was last seen, or too many times in a
  // row, and it is over.
  void Miss(std::int64_t now_us, std::int64_t lost_after_us);

  // For the next frame: what happened in this one is told.
  void ClearEvent() { event_ = GestureEvent::kNone; }

  Box box() const;
  int number() const { return number_; }
  int index() const { return index_; }
  float score() const { return score_; }
  GestureEvent event() const { return event_; }
  bool confirmed() const { return number_ != 0; }
  bool over() const { return over_; }
  // The model should look again at once.
  bool in_doubt() const { return !confirmed() || misses_ > 0 || doubted_; }

 private:
  void Vote(int index, float score);

  SteadyMotion centre_x_{0.0F, 0.0F, 0.0F};
  SteadyMotion centre_y_{0.0F, 0.0F, 0.0F};
  SteadyMotion width_{0.0F, 0.0F, 0.0F};
  SteadyMotion height_{0.0F, 0.0F, 0.0F};
  std::vector<float> votes_;  // for each class, the recent past's scores
  int number_ = 0;            // 0: not confirmed yet
  int index_ = 0;
  float score_ = 0.0F;
  std::int64_t seen_us_ = 0;
  int misses_ = 0;  // in a row
  bool doubted_ = false;
  bool over_ = false;
  GestureEvent event_ = GestureEvent::kNone;
};

}  // namespace smilear

#endif  // SMILEAR_GESTURE_HAND_TRACK_H_
