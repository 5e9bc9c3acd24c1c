// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_PYBIND_POSE_GESTURE_TYPES_H_
#define SMILEAR_PYBIND_POSE_GESTURE_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core_types.h"
#include "body_types.h"
#include "smilear/pose_gesture_matcher.h"

namespace smilear::python {

// PoseGestureMatch with texts of its own.
struct OwnedPoseGestureMatch {
  std::string name;
  float similarity;
  bool mirrored;
  bool active;
  smilear::PoseGestureEvent event;
};

OwnedPoseGestureMatch Own(const smilear::PoseGestureMatch& native_value);

}  // namespace smilear::python

#endif  // SMILEAR_PYBIND_POSE_GESTURE_TYPES_H_
