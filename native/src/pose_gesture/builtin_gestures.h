// The gestures that come with the library, as example poses.
#ifndef SMILEAR_POSE_GESTURE_BUILTIN_GESTURES_H_
#define SMILEAR_POSE_GESTURE_BUILTIN_GESTURES_H_

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace smilear {

constexpr std::size_t kBuiltinKeypointCount = 8;

// What the gestures are made of, by the skeleton's names. Legs and head may do as they please.
constexpr std::array<std::string_view, kBuiltinKeypointCount> kBuiltinKeypoints = {
    "left_shoulder", "right_shoulder", "left_elbow", "right_elbow",
    "left_wrist",    "right_wrist",    "left_hip",   "right_hip",
};

struct BuiltinGesture {
  std::string_view name;
  // In shoulder widths, y down, from the middle of the shoulders. Who faces the camera has the left on the
  // picture's right.
  std::array<std::array<float, 2>, kBuiltinKeypointCount> places;
};

std::span<const BuiltinGesture> BuiltinGestures();

}  // namespace smilear

#endif  // SMILEAR_POSE_GESTURE_BUILTIN_GESTURES_H_
