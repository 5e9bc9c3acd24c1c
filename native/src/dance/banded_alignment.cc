#include "dance/banded_alignment.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace smilear {
namespace {

constexpr float kUnreachable = std::numeric_limits<float>::infinity();

// What it costs beside the difference of the poses: to stand still in one of the two while the other goes on,
// and to leave out a row at the beginning or the end. A path with a steady lag is the cheapest.
constexpr float kHaltCost = 0.1F;
constexpr float kLeaveOutCost = 0.3F;

}  // namespace

BandedAlignment::BandedAlignment(std::size_t coach_rows, std::size_t most_behind, std::size_t most_ahead)
    : coach_rows_(coach_rows),
      most_behind_(most_behind),
      most_ahead_(most_ahead),
      costs_(width(), kUnreachable),
      next_costs_(width(), kUnreachable),
      steps_((coach_rows + most_behind) * width(), Step::kOutside),
      last_costs_(coach_rows + most_behind, kUnreachable) {}

std::size_t BandedAlignment::CoachRow(std::size_t row, std::size_t cell) const {
  const std::size_t shifted = row + cell;
  if (shifted < most_behind_ || shifted - most_behind_ >= coach_rows_) return coach_rows_;
  return shifted - most_behind_;
}

void BandedAlignment::PushRow(std::span<const float> similarities) {
  Step* const steps = &steps_[rows_ * width()];
  std::ranges::fill(next_costs_, kUnreachable);
  for (std::size_t cell = 0; cell < width(); ++cell) {
    const std::size_t coach_row = CoachRow(cell);
    if (coach_row == coach_rows_) {
      steps[cell] = Step::kOutside;
      continue;
    }
    float cost = kUnreachable;
    Step step = Step::kOutside;
    const auto consider = [&](float candidate, Step how) {
      if (candidate < cost) {
        cost = candidate;
        step = how;
      }
    };
    // Going on by one keeps the cell, since the band moves along.
    if (rows_ > 0) consider(costs_[cell], Step::kBoth);
    if (rows_ > 0 && cell + 1 < width()) consider(costs_[cell + 1] + kHaltCost, Step::kDancer);
    if (cell > 0) consider(next_costs_[cell - 1] + kHaltCost, Step::kCoach);
    if (rows_ == 0 || coach_row == 0) {
      consider(kLeaveOutCost * static_cast<float>(std::max(rows_, coach_row)), Step::kStart);
    }
    steps[cell] = step;
    next_costs_[cell] = cost + (1.0F - similarities[cell]);
    if (coach_row + 1 == coach_rows_) last_costs_[rows_] = next_costs_[cell];
  }
  std::swap(costs_, next_costs_);
  best_cell_ = static_cast<std::size_t>(std::ranges::min_element(costs_) - costs_.begin());
  ++rows_;
}

BandedAlignment::PathEnd BandedAlignment::End() const {
  PathEnd end = {.row = rows_ - 1, .cell = best_cell_, .cost = costs_[best_cell_]};
  // The dancer may have gone on after the coach's last row.
  for (std::size_t row = 0; row + 1 < rows_; ++row) {
    const float cost = last_costs_[row] + (kLeaveOutCost * static_cast<float>(rows_ - 1 - row));
    if (cost < end.cost) end = {.row = row, .cell = coach_rows_ - 1 + most_behind_ - row, .cost = cost};
  }
  return end;
}

void BandedAlignment::Trace(std::vector<AlignedPair>* path) const {
  path->clear();
  if (rows_ == 0) return;
  PathEnd at = End();
  for (;;) {
    path->push_back({.row = at.row, .coach_row = CoachRow(at.row, at.cell)});
    switch (steps_[(at.row * width()) + at.cell]) {
      case Step::kBoth:
        --at.row;
        break;
      case Step::kDancer:
        --at.row;
        ++at.cell;
        break;
      case Step::kCoach:
        --at.cell;
        break;
      case Step::kStart:
      case Step::kOutside:
        return;
    }
  }
}

void BandedAlignment::Reset() {
  rows_ = 0;
  best_cell_ = 0;
  std::ranges::fill(costs_, kUnreachable);
  std::ranges::fill(last_costs_, kUnreachable);
}

}  // namespace smilear
