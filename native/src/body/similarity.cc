#include "body/similarity.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace smilear {
namespace {

constexpr float kSharpness = 4.0F;
constexpr float kEnoughCoverage = 0.5F;

float Agreement(float cosine) { return std::exp(kSharpness * (cosine - 1.0F)); }

float Dot(const Direction& a, const Direction& b) { return (a.x * b.x) + (a.y * b.y); }

// Positive where b lies clockwise of a, in pictures whose y goes down.
float Cross(const Direction& a, const Direction& b) { return (a.x * b.y) - (a.y * b.x); }

// A mean of what both show, less what of the reference is not shown.
class Mean {
 public:
  void Add(float weight, float reference_seen, float pose_seen, float agreement) {
    const float both = weight * reference_seen * pose_seen;
    wanted_ += weight * reference_seen;
    shown_ += both;
    sum_ += both * agreement;
  }

  bool wanted() const { return wanted_ > 0.0F; }
  bool shown() const { return shown_ > 0.0F; }

  float value() const {
    if (shown_ <= 0.0F) return 0.0F;
    const float coverage = shown_ / wanted_;
    return std::min(1.0F, sum_ / shown_) * std::min(1.0F, coverage / kEnoughCoverage);
  }

 private:
  float wanted_ = 0.0F;
  float shown_ = 0.0F;
  float sum_ = 0.0F;
};

struct Rotation2D {
  float cosine = 1.0F;
  float sine = 0.0F;
};

// Turns the pose so that its directions agree best with the reference's: the angle of the weighted sum of
// their products as complex numbers.
Rotation2D BestRotation(const SkeletonTable& table, std::span<const Direction> reference,
                        std::span<const Direction> pose, const LargestRotation& largest) {
  float along = 0.0F;
  float across = 0.0F;
  for (std::size_t i = 0; i < pose.size(); ++i) {
    const float weight = table.bones()[i].weight * reference[i].seen * pose[i].seen;
    along += weight * Dot(pose[i], reference[i]);
    across += weight * Cross(pose[i], reference[i]);
  }
  const float length = std::sqrt((along * along) + (across * across));
  if (length <= 0.0F) return {};
  const float cosine = along / length;
  if (cosine < largest.cosine) return {largest.cosine, std::copysign(largest.sine, across)};
  return {cosine, across / length};
}

// The cosine of the difference between the angles that two bones make here and there.
float JointCosine(const Direction& first, const Direction& second, const Direction& reference_first,
                  const Direction& reference_second) {
  return (Dot(first, second) * Dot(reference_first, reference_second)) +
         (Cross(first, second) * Cross(reference_first, reference_second));
}

}  // namespace

float DirectionSimilarity(const SkeletonTable& table, std::span<const Direction> reference,
                          std::span<const Direction> pose) {
  Mean mean;
  for (std::size_t i = 0; i < pose.size(); ++i) {
    mean.Add(table.bones()[i].weight, reference[i].seen, pose[i].seen, Agreement(Dot(reference[i], pose[i])));
  }
  return mean.value();
}

void LimbSimilarities(const SkeletonTable& table, std::span<const Direction> reference,
                      std::span<const Direction> pose, std::span<float> limbs) {
  const bool nobody = !AnythingSeen(pose);
  for (std::size_t limb = 0; limb < limbs.size(); ++limb) {
    Mean mean;
    for (std::size_t i = 0; i < pose.size(); ++i) {
      if (table.bones()[i].limb != limb) continue;
      mean.Add(table.bones()[i].weight, reference[i].seen, pose[i].seen,
               Agreement(Dot(reference[i], pose[i])));
    }
    limbs[limb] = mean.wanted() && (mean.shown() || nobody) ? mean.value() : -1.0F;
  }
}

float ShapeSimilarity(const SkeletonTable& table, std::span<const Direction> reference,
                      std::span<const Direction> pose, const LargestRotation& largest) {
  const Rotation2D rotation = BestRotation(table, reference, pose, largest);
  Mean directions;
  for (std::size_t i = 0; i < pose.size(); ++i) {
    const float cosine =
        (rotation.cosine * Dot(pose[i], reference[i])) + (rotation.sine * Cross(pose[i], reference[i]));
    directions.Add(table.bones()[i].weight, reference[i].seen, pose[i].seen, Agreement(cosine));
  }
  Mean angles;
  for (const JointEntry& joint : table.joints()) {
    const Direction& first = reference[joint.first];
    const Direction& second = reference[joint.second];
    angles.Add(joint.weight, first.seen * second.seen, pose[joint.first].seen * pose[joint.second].seen,
               Agreement(JointCosine(pose[joint.first], pose[joint.second], first, second)));
  }
  if (!angles.wanted()) return directions.value();
  return (directions.value() + angles.value()) / 2.0F;
}

}  // namespace smilear
