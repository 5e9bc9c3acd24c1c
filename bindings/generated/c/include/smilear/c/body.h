// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_BODY_H_
#define SMILEAR_C_BODY_H_

#include "smilear/c/base.h"
#include "smilear/c/status.h"

#ifdef __cplusplus
extern "C" {
#endif

// A place on a body as seen in a frame, in any unit that is the same across and down. Not seen: a
// score of 0, or anything that is not a finite number.
typedef struct smilear_keypoint {
  size_t struct_size;
  // Across.
  float x;
  // Down.
  float y;
  // How sure it is that this is the place; 0..1.
  float score;
} smilear_keypoint;

#define SMILEAR_KEYPOINT_INIT { sizeof(smilear_keypoint), 0, 0, 0 }

// A line between two keypoints, and the limb whose part it is.
typedef struct smilear_bone {
  size_t struct_size;
  // A keypoint's number, counted from 0.
  int32_t start;
  // Another keypoint's number.
  int32_t end;
  // What scores are given for, such as left_arm.
  smilear_text limb;
  // How much the bone's direction counts; 0..100.
  float weight;
} smilear_bone;

#define SMILEAR_BONE_INIT { sizeof(smilear_bone), 0, 0, {"", 0}, 1.0f }

// Which keypoints a pose has, in which order. Without any: the 17 of the COCO data set, with bones
// for arms, legs, torso and head.
typedef struct smilear_skeleton {
  size_t struct_size;
  // Names; those that start with left_ and right_ are each other's mirror image.
  const smilear_text* keypoints;
  size_t keypoints_count;
  // The lines that poses are compared by, on both sides alike.
  const smilear_bone* const* bones;
  size_t bones_count;
} smilear_skeleton;

#define SMILEAR_SKELETON_INIT { sizeof(smilear_skeleton), NULL, 0, NULL, 0 }

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_BODY_H_
