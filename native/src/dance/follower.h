// Follower: where in the coach's dance somebody is, taking the poses as they are or as in a mirror.
#ifndef SMILEAR_DANCE_FOLLOWER_H_
#define SMILEAR_DANCE_FOLLOWER_H_

#include <cstddef>
#include <span>
#include <vector>

#include "body/bone_directions.h"
#include "body/skeleton_table.h"
#include "dance/banded_alignment.h"
#include "dance/coach.h"

namespace smilear {

// What a finished dance comes to; similarities are means over the coach's rows.
struct DanceTotals {
  float similarity = 0.0F;
  float followed = 0.0F;
  double lag_rows = 0.0;
  std::vector<float> limbs;
};

class Follower {
 public:
  // Both must outlive it.
  Follower(const SkeletonTable* table, const Coach* coach, std::size_t most_behind, std::size_t most_ahead);

  bool full() const { return alignment_.full(); }
  std::size_t rows() const { return alignment_.rows(); }

  // Takes the next row of the grid. Precondition: !full().
  void PushRow(std::span<const Direction> dancer);

  // Of the last row.
  std::size_t coach_row() const { return alignment_.best_coach_row(); }
  float similarity() const { return similarities_[alignment_.best_cell()]; }
  float cost() const { return alignment_.best_cost(); }
  std::span<const Direction> dancer() const { return Dancer(rows() - 1); }

  // Over all rows so far. Rows of the coach that the dancer did not reach count as 0, but for those that lag
  // or lead may have cost.
  DanceTotals Totals() const;

  void Reset() { alignment_.Reset(); }

 private:
  std::span<const Direction> Dancer(std::size_t row) const {
    return std::span(dancer_).subspan(row * bone_count_, bone_count_);
  }
  bool Owed(std::size_t coach_row) const;

  const SkeletonTable* table_;
  const Coach* coach_;
  std::size_t bone_count_;
  std::size_t most_behind_;
  std::size_t most_ahead_;
  BandedAlignment alignment_;
  std::vector<float> similarities_;  // of the last row's cells
  std::vector<Direction> dancer_;    // rows x bones
};

}  // namespace smilear

#endif  // SMILEAR_DANCE_FOLLOWER_H_
