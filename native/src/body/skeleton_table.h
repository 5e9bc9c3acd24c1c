// SkeletonTable: a skeleton that was checked, with what follows from it.
#ifndef SMILEAR_BODY_SKELETON_TABLE_H_
#define SMILEAR_BODY_SKELETON_TABLE_H_

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/body.h"
#include "smilear/result.h"

namespace smilear {

struct BoneEntry {
  std::size_t start;
  std::size_t end;
  std::size_t limb;
  float weight;
  // The bone on the other side, and whether it runs the other way there.
  std::size_t mirrored;
  bool mirrored_backwards;
};

// Two bones with an end in common.
struct JointEntry {
  std::size_t first;
  std::size_t second;
  float weight;
};

class SkeletonTable {
 public:
  // kInvalidArgument: names that are empty, twice there or without their other side; bones that lead
  // nowhere, or without their mirror image.
  static Result<SkeletonTable> Create(const Skeleton& skeleton);

  std::span<const std::string> keypoints() const { return keypoints_; }
  std::span<const BoneEntry> bones() const { return bones_; }
  std::span<const JointEntry> joints() const { return joints_; }
  std::span<const std::string> limbs() const { return limbs_; }

  // The keypoint of that name, or keypoints().size().
  std::size_t Find(std::string_view name) const;

 private:
  Status Fill(const Skeleton& skeleton);
  Status CheckNames() const;
  Status AddBones(const std::vector<Bone>& bones);
  Status MirrorBones();
  void AddJoints();
  std::size_t LimbOf(const std::string& name);
  std::size_t MirroredKeypoint(std::size_t keypoint) const;

  std::vector<std::string> keypoints_;
  std::vector<BoneEntry> bones_;
  std::vector<JointEntry> joints_;
  std::vector<std::string> limbs_;
};

// kInvalidArgument: a pose with another number of keypoints than the skeleton. None at all is nobody.
Status CheckPose(const SkeletonTable& table, std::span<const Keypoint> pose);

}  // namespace smilear

#endif  // SMILEAR_BODY_SKELETON_TABLE_H_
