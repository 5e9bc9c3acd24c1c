#include "dance/follower.h"

#include <algorithm>

#include "body/similarity.h"

namespace smilear {
namespace {

// Means over the coach's rows, each of which may be matched with several of the dancer's.
class TotalsSum {
 public:
  explicit TotalsSum(std::size_t limbs) : limb_sums_(limbs), limb_rows_(limbs), similarities_(limbs) {}

  // A row of the coach's that was not danced.
  void Miss(const SkeletonTable& table, std::span<const Direction> coach) {
    rows_ += 1.0;
    LimbSimilarities(table, coach, coach, similarities_);
    for (std::size_t limb = 0; limb < similarities_.size(); ++limb) {
      if (similarities_[limb] >= 0.0F) limb_rows_[limb] += 1.0;
    }
  }

  // `share` of a row of the coach's.
  void Match(const SkeletonTable& table, std::span<const Direction> coach, std::span<const Direction> dancer,
             double share) {
    rows_ += share;
    sum_ += share * static_cast<double>(DirectionSimilarity(table, coach, dancer));
    if (AnythingSeen(dancer)) followed_ += share;
    LimbSimilarities(table, coach, dancer, similarities_);
    for (std::size_t limb = 0; limb < similarities_.size(); ++limb) {
      if (similarities_[limb] < 0.0F) continue;
      limb_rows_[limb] += share;
      limb_sums_[limb] += share * static_cast<double>(similarities_[limb]);
    }
  }

  DanceTotals Means() const {
    DanceTotals totals;
    totals.similarity = Mean(sum_, rows_);
    totals.followed = Mean(followed_, rows_);
    for (std::size_t limb = 0; limb < limb_sums_.size(); ++limb) {
      totals.limbs.push_back(Mean(limb_sums_[limb], limb_rows_[limb]));
    }
    return totals;
  }

 private:
  static float Mean(double sum, double count) { return count > 0.0 ? static_cast<float>(sum / count) : 0.0F; }

  double rows_ = 0.0;
  double sum_ = 0.0;
  double followed_ = 0.0;
  std::vector<double> limb_sums_;
  std::vector<double> limb_rows_;
  std::vector<float> similarities_;
};

}  // namespace

Follower::Follower(const SkeletonTable* table, const Coach* coach, std::size_t most_behind,
                   std::size_t most_ahead)
    : table_(table),
      coach_(coach),
      bone_count_(table->bones().size()),
      most_behind_(most_behind),
      most_ahead_(most_ahead),
      alignment_(coach->rows(), most_behind, most_ahead),
      similarities_(alignment_.width()),
      dancer_((coach->rows() + most_behind) * bone_count_) {}

void Follower::PushRow(std::span<const Direction> dancer) {
  std::ranges::copy(dancer, &dancer_[rows() * bone_count_]);
  for (std::size_t cell = 0; cell < similarities_.size(); ++cell) {
    const std::size_t coach_row = alignment_.CoachRow(cell);
    if (coach_row == coach_->rows()) continue;
    // Where the coach shows nothing, whatever the dancer does is right.
    similarities_[cell] =
        coach_->shown(coach_row) ? DirectionSimilarity(*table_, coach_->directions(coach_row), dancer) : 1.0F;
  }
  alignment_.PushRow(similarities_);
}

bool Follower::Owed(std::size_t coach_row) const {
  return coach_row >= most_ahead_ && coach_row + most_behind_ < coach_->rows();
}

DanceTotals Follower::Totals() const {
  std::vector<AlignedPair> path;
  alignment_.Trace(&path);
  std::ranges::reverse(path);
  TotalsSum sum(table_->limbs().size());
  double lag = 0.0;
  std::size_t coach_row = 0;
  const auto skip_until = [&](std::size_t end) {
    for (; coach_row < end; ++coach_row) {
      if (Owed(coach_row) && coach_->shown(coach_row)) sum.Miss(*table_, coach_->directions(coach_row));
    }
  };
  for (std::size_t first = 0; first < path.size();) {
    skip_until(path[first].coach_row);
    std::size_t last = first;
    while (last < path.size() && path[last].coach_row == coach_row) ++last;
    const double share = 1.0 / static_cast<double>(last - first);
    for (; first < last; ++first) {
      lag += static_cast<double>(path[first].row) - static_cast<double>(coach_row);
      if (!coach_->shown(coach_row)) continue;
      sum.Match(*table_, coach_->directions(coach_row), Dancer(path[first].row), share);
    }
    ++coach_row;
  }
  skip_until(coach_->rows());
  DanceTotals totals = sum.Means();
  if (!path.empty()) totals.lag_rows = lag / static_cast<double>(path.size());
  return totals;
}

}  // namespace smilear
