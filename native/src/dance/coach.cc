#include "dance/coach.h"

#include <algorithm>

#include "body/similarity.h"
#include "dance/grid.h"

namespace smilear {
namespace {

// Where in the dance the coach is compared with himself, as parts of its length after each moment. They are
// no simple fractions, since dances repeat themselves.
constexpr double kOtherMoments[] = {0.118, 0.236, 0.382, 0.528, 0.618, 0.764, 0.882};

// Someone who hardly moves would leave no room between chance and perfection.
constexpr float kLeastChance = 0.3F;
constexpr float kMostChance = 0.8F;
constexpr float kWholeScore = 100.0F;

float ScoreOver(float chance, float similarity) {
  return kWholeScore * std::clamp((similarity - chance) / (1.0F - chance), 0.0F, 1.0F);
}

// A mean of what counts; without any, the least.
class ChanceMean {
 public:
  void Add(float similarity) {
    sum_ += static_cast<double>(similarity);
    count_ += 1.0;
  }
  float value() const {
    return count_ > 0.0 ? std::clamp(static_cast<float>(sum_ / count_), kLeastChance, kMostChance)
                        : kLeastChance;
  }

 private:
  double sum_ = 0.0;
  double count_ = 0.0;
};

}  // namespace

Coach::Coach(const SkeletonTable& table, const Recording& recording, float min_keypoint_score)
    : bone_count_(table.bones().size()), duration_ms_(recording.times_ms.back()) {
  const std::size_t rows = RowsUntil(duration_ms_);
  directions_.resize(rows * bone_count_);
  shown_.reserve(rows);
  GridSampler sampler(table.keypoints().size(), rows);
  for (std::size_t frame = 0; frame < recording.times_ms.size(); ++frame) {
    sampler.Add(recording.pose(frame), recording.times_ms[frame], [&](std::span<const Keypoint> pose) {
      const std::span<Direction> row =
          std::span(directions_).subspan(shown_.size() * bone_count_, bone_count_);
      ReadDirections(table, pose, min_keypoint_score, row);
      shown_.push_back(AnythingSeen(row) ? 1 : 0);
    });
  }
  MeasureChance(table);
}

void Coach::MeasureChance(const SkeletonTable& table) {
  ChanceMean whole;
  std::vector<ChanceMean> limbs(table.limbs().size());
  std::vector<float> similarities(limbs.size());
  for (std::size_t row = 0; row < rows(); ++row) {
    for (const double moment : kOtherMoments) {
      const std::size_t other =
          (row + static_cast<std::size_t>(moment * static_cast<double>(rows()))) % rows();
      if (!shown(row) || !shown(other)) continue;
      whole.Add(DirectionSimilarity(table, directions(row), directions(other)));
      LimbSimilarities(table, directions(row), directions(other), similarities);
      for (std::size_t limb = 0; limb < limbs.size(); ++limb) {
        if (similarities[limb] >= 0.0F) limbs[limb].Add(similarities[limb]);
      }
    }
  }
  chance_ = whole.value();
  for (const ChanceMean& limb : limbs) limb_chance_.push_back(limb.value());
}

float Coach::Score(float similarity) const { return ScoreOver(chance_, similarity); }

float Coach::LimbScore(std::size_t limb, float similarity) const {
  return ScoreOver(limb_chance_[limb], similarity);
}

}  // namespace smilear
