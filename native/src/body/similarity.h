// How much one pose is like another, 0..1, from the directions of their bones.
//
// Two directions at an angle d agree by exp(4 (cos d - 1)): 1 when they are the same, 0.87 at 15 degrees,
// 0.59 at 30, 0.02 at 90. A pose's similarity is the mean over all bones that both show, by their weights and
// by how well they are seen. When the pose shows less than half of what the reference does, the rest counts
// as different.
#ifndef SMILEAR_BODY_SIMILARITY_H_
#define SMILEAR_BODY_SIMILARITY_H_

#include <span>

#include "body/bone_directions.h"
#include "body/skeleton_table.h"

namespace smilear {

// A rotation that is at most so large, as the cosine and sine of its angle (0..180 degrees).
struct LargestRotation {
  float cosine = 1.0F;
  float sine = 0.0F;
};

// By directions alone; rotated poses are different ones.
float DirectionSimilarity(const SkeletonTable& table, std::span<const Direction> reference,
                          std::span<const Direction> pose);

// Likewise, of each limb on its own. -1: there is nothing to compare, since the reference does not show the
// limb, or the pose shows others but not this one.
void LimbSimilarities(const SkeletonTable& table, std::span<const Direction> reference,
                      std::span<const Direction> pose, std::span<float> limbs);

// Half by directions, after the rotation that fits them best, and half by the angles between bones that
// meet.
float ShapeSimilarity(const SkeletonTable& table, std::span<const Direction> reference,
                      std::span<const Direction> pose, const LargestRotation& largest);

}  // namespace smilear

#endif  // SMILEAR_BODY_SIMILARITY_H_
