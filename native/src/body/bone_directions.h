// Bone directions: a pose without its place and size, which is what poses are compared by.
#ifndef SMILEAR_BODY_BONE_DIRECTIONS_H_
#define SMILEAR_BODY_BONE_DIRECTIONS_H_

#include <span>

#include "body/skeleton_table.h"

namespace smilear {

// Where a bone points, as a unit vector, and how well it is seen: 0..1, the worse of its two ends.
struct Direction {
  float x = 0.0F;
  float y = 0.0F;
  float seen = 0.0F;
};

// One direction per bone. Keypoints with a score below `min_score` are not seen; in a pose without
// keypoints nothing is.
void ReadDirections(const SkeletonTable& table, std::span<const Keypoint> pose, float min_score,
                    std::span<Direction> directions);

// As in a mirror: left and right change places, and what points to one side points to the other.
void MirrorDirections(const SkeletonTable& table, std::span<const Direction> directions,
                      std::span<Direction> mirrored);

// Whether any bone is seen.
bool AnythingSeen(std::span<const Direction> directions);

}  // namespace smilear

#endif  // SMILEAR_BODY_BONE_DIRECTIONS_H_
