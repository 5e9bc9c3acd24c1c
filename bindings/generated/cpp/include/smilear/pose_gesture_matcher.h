// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_POSE_GESTURE_MATCHER_H_
#define SMILEAR_POSE_GESTURE_MATCHER_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/body.h"
#include "smilear/engine.h"
#include "smilear/internal/call.h"
#include "smilear/result.h"
#include "smilear/status.h"

struct smilear_pose_gesture_matcher;
struct smilear_pose_gesture_match_list;

namespace smilear {

// What a frame changed about a gesture.
enum class PoseGestureEvent : int {
  // Nothing.
  kNone = 0,
  // The body shows the gesture now.
  kStarted = 1,
  // The body shows the gesture no more.
  kEnded = 2,
};

// How a PoseGestureMatcher compares, and when it is sure.
struct PoseGestureOptions {
  // Keypoints below count as not seen; 0..1.
  float min_keypoint_score = 0.3F;
  // A gesture starts when its similarity has been at least this for hold_ms; 0..1.
  float start_similarity = 0.8F;
  // It ends when its similarity has been below this for hold_ms; not above start_similarity.
  float end_similarity = 0.65F;
  // 0..10000.
  int hold_ms = 150;
  // How far body or camera may be tilted; 0..180.
  float max_rotation_degrees = 25.0F;
  // Mirror images are the same gesture.
  bool mirrored = true;
  // Begin with arm_heart, world_peace and superman.
  bool builtin = true;
};

// How much a body is like one gesture.
struct PoseGestureMatch {
  // The gesture's name.
  std::string_view name = {};
  // 0..1.
  float similarity = {};
  // The mirror image fitted better.
  bool mirrored = {};
  // The gesture has started and not ended.
  bool active = {};
  // What this frame changed.
  PoseGestureEvent event = {};
};

// Says which of the known gestures a body shows, frame by frame. One call at a time per object.
class PoseGestureMatcher {
 public:
  // Makes a matcher.
  // engine: The engine it belongs to.
  // skeleton: What poses consist of.
  // options: How poses are compared.
  // kInvalidArgument: options are out of range, the skeleton makes no sense, or it lacks a keypoint
  //   of the built-in gestures.
  static Result<std::unique_ptr<PoseGestureMatcher>> Create(
      const std::shared_ptr<Engine>& engine,
      const Skeleton& skeleton,
      const PoseGestureOptions& options);

  // Adds a gesture from one pose that shows it, or replaces the one of that name. What is not seen
  // in the example is no part of the gesture.
  // name: What matches will be called.
  // example: The pose.
  // kInvalidArgument: there is no name, or fewer than two bones are seen.
  Status Add(const std::string& name, std::span<const Keypoint> example);

  // Removes a gesture.
  // name: The gesture's name.
  // kNotFound: there is no gesture of that name.
  Status Remove(const std::string& name);

  // The gestures' names, in the order they were added.
  std::vector<std::string> names() const;

  // Returns one match per gesture, best first; ties by the order they were added.
  // pose: The body; no keypoints at all: nobody is seen.
  // time_ms: The frame's time in milliseconds, from any beginning; never before the last one.
  // kInvalidArgument: another number of keypoints than the skeleton's, or a time before the last
  //   one.
  Status Match(std::span<const Keypoint> pose, std::int64_t time_ms, std::vector<PoseGestureMatch>* out);

  // Forgets the frames so far, and keeps the gestures.
  void Reset();

  ~PoseGestureMatcher();
  PoseGestureMatcher(const PoseGestureMatcher&) = delete;
  PoseGestureMatcher& operator=(const PoseGestureMatcher&) = delete;

 private:
  friend struct internal::Access;

  explicit PoseGestureMatcher(smilear_pose_gesture_matcher* native_handle);

  smilear_pose_gesture_matcher* native_handle_;
  internal::ResultObject<smilear_pose_gesture_match_list> native_pose_gesture_match_list_;
};

}  // namespace smilear

#include "smilear/internal/pose_gesture_matcher_inline.h"

#endif  // SMILEAR_POSE_GESTURE_MATCHER_H_
