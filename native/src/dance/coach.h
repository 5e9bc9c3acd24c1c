// Coach: a recording as it is compared with, row by row of the grid.
#ifndef SMILEAR_DANCE_COACH_H_
#define SMILEAR_DANCE_COACH_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "body/bone_directions.h"
#include "body/skeleton_table.h"
#include "dance/recording.h"

namespace smilear {

class Coach {
 public:
  Coach(const SkeletonTable& table, const Recording& recording, float min_keypoint_score);

  std::size_t rows() const { return shown_.size(); }
  std::int64_t duration_ms() const { return duration_ms_; }

  std::span<const Direction> directions(std::size_t row) const {
    return std::span(directions_).subspan(row * bone_count_, bone_count_);
  }

  // Whether there is a pose to compare with.
  bool shown(std::size_t row) const { return shown_[row] != 0; }

  // Similarities as scores, 0..100: what chance gives is 0. Of whole poses, and of each limb.
  float Score(float similarity) const;
  float LimbScore(std::size_t limb, float similarity) const;

 private:
  void MeasureChance(const SkeletonTable& table);

  std::size_t bone_count_;
  std::int64_t duration_ms_;
  std::vector<Direction> directions_;  // rows x bones
  std::vector<std::uint8_t> shown_;
  float chance_ = 0.0F;
  std::vector<float> limb_chance_;
};

}  // namespace smilear

#endif  // SMILEAR_DANCE_COACH_H_
