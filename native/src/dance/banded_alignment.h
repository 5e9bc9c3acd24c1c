// BandedAlignment: dynamic time warping between a dancer's rows and a coach's, where the dancer may be at
// most so far behind or ahead. Rows come one at a time, so the same tables serve live feedback (where is the
// dancer now?) and the final score (which path explains the whole dance best?).
#ifndef SMILEAR_DANCE_BANDED_ALIGNMENT_H_
#define SMILEAR_DANCE_BANDED_ALIGNMENT_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace smilear {

// A dancer's row that is matched with a coach's.
struct AlignedPair {
  std::size_t row;
  std::size_t coach_row;
};

class BandedAlignment {
 public:
  // In rows. Memory for coach_rows + most_behind rows is taken here; PushRow allocates nothing.
  BandedAlignment(std::size_t coach_rows, std::size_t most_behind, std::size_t most_ahead);

  bool full() const { return rows_ == coach_rows_ + most_behind_; }
  std::size_t rows() const { return rows_; }
  std::size_t width() const { return most_behind_ + most_ahead_ + 1; }

  // The coach's row of a cell of the next row, or coach_rows if it has none.
  std::size_t CoachRow(std::size_t cell) const { return CoachRow(rows_, cell); }

  // Adds a row by its cells' similarities, 0..1, each with the row CoachRow(cell). Precondition: !full().
  void PushRow(std::span<const float> similarities);

  // The cell of the last row that ends the best path so far; its coach's row, and the path's cost.
  std::size_t best_cell() const { return best_cell_; }
  std::size_t best_coach_row() const { return CoachRow(rows_ - 1, best_cell_); }
  float best_cost() const { return costs_[best_cell_]; }

  // The best path through all rows so far, from the end to the beginning.
  void Trace(std::vector<AlignedPair>* path) const;

  // The cost of that path.
  float TracedCost() const { return End().cost; }

  void Reset();

 private:
  enum class Step : std::uint8_t { kStart, kBoth, kDancer, kCoach, kOutside };

  struct PathEnd {
    std::size_t row;
    std::size_t cell;
    float cost;
  };

  std::size_t CoachRow(std::size_t row, std::size_t cell) const;
  PathEnd End() const;

  std::size_t coach_rows_;
  std::size_t most_behind_;
  std::size_t most_ahead_;
  std::size_t rows_ = 0;
  std::size_t best_cell_ = 0;
  std::vector<float> costs_;  // of the last row's cells
  std::vector<float> next_costs_;
  std::vector<Step> steps_;        // rows x width: how each cell is reached
  std::vector<float> last_costs_;  // by row: of the cell with the coach's last row
};

}  // namespace smilear

#endif  // SMILEAR_DANCE_BANDED_ALIGNMENT_H_
