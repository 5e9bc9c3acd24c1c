#include "body/skeleton_table.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/str_cat.h"

namespace smilear {
namespace {

constexpr std::size_t kMostKeypoints = 256;
constexpr std::size_t kMostBones = 1024;
constexpr float kHighestWeight = 100.0F;
constexpr std::string_view kLeft = "left_";
constexpr std::string_view kRight = "right_";

// The order that COCO's annotations have.
constexpr const char* kCocoKeypoints[] = {
    "nose",           "left_eye",   "right_eye",   "left_ear",   "right_ear",   "left_shoulder",
    "right_shoulder", "left_elbow", "right_elbow", "left_wrist", "right_wrist", "left_hip",
    "right_hip",      "left_knee",  "right_knee",  "left_ankle", "right_ankle",
};

struct CocoBone {
  int start;
  int end;
  const char* limb;
  float weight;
};

// Torso and head are much the same in most poses, so that they say less.
constexpr CocoBone kCocoBones[] = {
    {5, 7, "left_arm", 1.0F},    {7, 9, "left_arm", 1.0F},    {6, 8, "right_arm", 1.0F},
    {8, 10, "right_arm", 1.0F},  {11, 13, "left_leg", 1.0F},  {13, 15, "left_leg", 1.0F},
    {12, 14, "right_leg", 1.0F}, {14, 16, "right_leg", 1.0F}, {5, 6, "torso", 0.25F},
    {11, 12, "torso", 0.25F},    {5, 11, "torso", 0.25F},     {6, 12, "torso", 0.25F},
    {0, 3, "head", 0.25F},       {0, 4, "head", 0.25F},
};

Skeleton CocoSkeleton() {
  Skeleton skeleton;
  skeleton.keypoints.assign(std::begin(kCocoKeypoints), std::end(kCocoKeypoints));
  for (const CocoBone& bone : kCocoBones) {
    skeleton.bones.push_back(
        {.start = bone.start, .end = bone.end, .limb = bone.limb, .weight = bone.weight});
  }
  return skeleton;
}

Status Bad(const std::string& message) {
  return Status(StatusCode::kInvalidArgument, StrCat("skeleton: ", message));
}

// The name on the other side; itself for what is in the middle.
std::string MirroredName(std::string_view name) {
  if (name.starts_with(kLeft)) return StrCat(kRight, name.substr(kLeft.size()));
  if (name.starts_with(kRight)) return StrCat(kLeft, name.substr(kRight.size()));
  return std::string(name);
}

}  // namespace

Result<SkeletonTable> SkeletonTable::Create(const Skeleton& skeleton) {
  SkeletonTable table;
  const bool coco = skeleton.keypoints.empty() && skeleton.bones.empty();
  if (Status status = table.Fill(coco ? CocoSkeleton() : skeleton); !status.ok()) return status;
  return table;
}

Status SkeletonTable::Fill(const Skeleton& skeleton) {
  keypoints_ = skeleton.keypoints;
  if (Status status = CheckNames(); !status.ok()) return status;
  if (Status status = AddBones(skeleton.bones); !status.ok()) return status;
  if (Status status = MirrorBones(); !status.ok()) return status;
  AddJoints();
  return Status();
}

std::size_t SkeletonTable::Find(std::string_view name) const {
  return static_cast<std::size_t>(std::ranges::find(keypoints_, name) - keypoints_.begin());
}

std::size_t SkeletonTable::MirroredKeypoint(std::size_t keypoint) const {
  return Find(MirroredName(keypoints_[keypoint]));
}

Status SkeletonTable::CheckNames() const {
  if (keypoints_.size() < 2 || keypoints_.size() > kMostKeypoints) {
    return Bad(StrCat(keypoints_.size(), " keypoints were named, but there must be 2..", kMostKeypoints));
  }
  for (std::size_t i = 0; i < keypoints_.size(); ++i) {
    const std::string& name = keypoints_[i];
    // A recording has one name a line.
    if (name.empty() || name.find('\n') != std::string::npos) {
      return Bad(StrCat("the name of keypoint ", i, " is empty or has a line break in it"));
    }
    if (Find(name) != i) return Bad(StrCat("two keypoints are named ", name));
    if (MirroredKeypoint(i) == keypoints_.size()) {
      return Bad(StrCat("there is ", name, ", but no ", MirroredName(name)));
    }
  }
  return Status();
}

std::size_t SkeletonTable::LimbOf(const std::string& name) {
  const auto found = std::ranges::find(limbs_, name);
  const auto index = static_cast<std::size_t>(found - limbs_.begin());
  if (found == limbs_.end()) limbs_.push_back(name);
  return index;
}

Status SkeletonTable::AddBones(const std::vector<Bone>& bones) {
  if (bones.empty() || bones.size() > kMostBones) {
    return Bad(StrCat(bones.size(), " bones were given, but there must be 1..", kMostBones));
  }
  for (std::size_t i = 0; i < bones.size(); ++i) {
    const Bone& bone = bones[i];
    const auto known = [this](int keypoint) {
      return keypoint >= 0 && std::cmp_less(keypoint, keypoints_.size());
    };
    if (!known(bone.start) || !known(bone.end) || bone.start == bone.end) {
      return Bad(StrCat("bone ", i, " goes from keypoint ", bone.start, " to ", bone.end,
                        ", but must join two of the ", keypoints_.size()));
    }
    if (bone.limb.empty()) return Bad(StrCat("bone ", i, " has no limb's name"));
    const bool weighs = bone.weight >= 0.0F && bone.weight <= kHighestWeight;  // false for what is no number
    if (!weighs) {
      return Bad(StrCat("the weight of bone ", i, " must be in 0..", static_cast<int>(kHighestWeight)));
    }
    bones_.push_back({.start = static_cast<std::size_t>(bone.start),
                      .end = static_cast<std::size_t>(bone.end),
                      .limb = LimbOf(bone.limb),
                      .weight = bone.weight,
                      .mirrored = 0,
                      .mirrored_backwards = false});
  }
  return Status();
}

Status SkeletonTable::MirrorBones() {
  for (BoneEntry& bone : bones_) {
    const std::size_t start = MirroredKeypoint(bone.start);
    const std::size_t end = MirroredKeypoint(bone.end);
    const auto found = std::ranges::find_if(bones_, [start, end](const BoneEntry& other) {
      return (other.start == start && other.end == end) || (other.start == end && other.end == start);
    });
    if (found == bones_.end()) {
      return Bad(StrCat("there is a bone from ", keypoints_[bone.start], " to ", keypoints_[bone.end],
                        ", but none from ", keypoints_[start], " to ", keypoints_[end]));
    }
    bone.mirrored = static_cast<std::size_t>(found - bones_.begin());
    bone.mirrored_backwards = found->start != start;
  }
  return Status();
}

void SkeletonTable::AddJoints() {
  for (std::size_t i = 0; i < bones_.size(); ++i) {
    for (std::size_t k = i + 1; k < bones_.size(); ++k) {
      const BoneEntry& one = bones_[i];
      const BoneEntry& other = bones_[k];
      const bool meet = one.start == other.start || one.start == other.end || one.end == other.start ||
                        one.end == other.end;
      if (meet) joints_.push_back({.first = i, .second = k, .weight = std::min(one.weight, other.weight)});
    }
  }
}

Status CheckPose(const SkeletonTable& table, std::span<const Keypoint> pose) {
  if (pose.empty() || pose.size() == table.keypoints().size()) return Status();
  return Status(StatusCode::kInvalidArgument,
                StrCat("the pose has ", pose.size(), " keypoints, but the skeleton has ",
                       table.keypoints().size(), "; give none when nobody is seen"));
}

}  // namespace smilear
