// A pose model that needs no training: the red, green and blue of a picture are the heatmaps of three
// keypoints.
#ifndef SMILEAR_TESTS_NATIVE_POSES_TOY_POSE_MODEL_H_
#define SMILEAR_TESTS_NATIVE_POSES_TOY_POSE_MODEL_H_

#include "smilear/body.h"
#include "toy_model.h"

namespace smilear::testing {

constexpr int kToyCells = 32;
constexpr int kToyPixelsPerCell = 4;

// One AVERAGE_POOL_2D node from 1 x 128 x 128 x 3 to 1 x 32 x 32 x 3.
ModelBytes ToyPoseModel(tflite::TensorType type, const ModelEdit& edit = {});

// red, left_green and right_blue, joined by bones.
Skeleton ToySkeleton();

}  // namespace smilear::testing

#endif  // SMILEAR_TESTS_NATIVE_POSES_TOY_POSE_MODEL_H_
