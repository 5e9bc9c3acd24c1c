#include "body/bone_directions.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace smilear {
namespace {

bool Seen(const Keypoint& keypoint, float min_score) {
  return keypoint.score >= min_score && keypoint.score > 0.0F && std::isfinite(keypoint.x) &&
         std::isfinite(keypoint.y);
}

Direction DirectionOf(const Keypoint& start, const Keypoint& end, float min_score) {
  if (!Seen(start, min_score) || !Seen(end, min_score)) return {};
  // In double, so that no finite coordinates overflow or vanish.
  const double x = static_cast<double>(end.x) - static_cast<double>(start.x);
  const double y = static_cast<double>(end.y) - static_cast<double>(start.y);
  const double length = std::sqrt((x * x) + (y * y));
  if (length == 0.0) return {};
  return {.x = static_cast<float>(x / length),
          .y = static_cast<float>(y / length),
          .seen = std::min({start.score, end.score, 1.0F})};
}

}  // namespace

void ReadDirections(const SkeletonTable& table, std::span<const Keypoint> pose, float min_score,
                    std::span<Direction> directions) {
  const std::span<const BoneEntry> bones = table.bones();
  for (std::size_t i = 0; i < bones.size(); ++i) {
    directions[i] =
        pose.empty() ? Direction() : DirectionOf(pose[bones[i].start], pose[bones[i].end], min_score);
  }
}

void MirrorDirections(const SkeletonTable& table, std::span<const Direction> directions,
                      std::span<Direction> mirrored) {
  const std::span<const BoneEntry> bones = table.bones();
  for (std::size_t i = 0; i < bones.size(); ++i) {
    const Direction& other = directions[bones[i].mirrored];
    const float sign = bones[i].mirrored_backwards ? -1.0F : 1.0F;
    mirrored[i] = {.x = -sign * other.x, .y = sign * other.y, .seen = other.seen};
  }
}

bool AnythingSeen(std::span<const Direction> directions) {
  return std::ranges::any_of(directions, [](const Direction& direction) { return direction.seen > 0.0F; });
}

}  // namespace smilear
