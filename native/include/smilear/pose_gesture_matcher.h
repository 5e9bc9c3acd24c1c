// PoseGestureMatcher: says which of the known gestures a body shows, frame by frame.
//
//   auto matcher = smilear::PoseGestureMatcher::Create(engine, {}, {});
//   matcher.value()->Add("my gesture", example);
//   std::vector<smilear::PoseGestureMatch> matches;
//   smilear::Status status = matcher.value()->Match(pose, time_ms, &matches);
#ifndef SMILEAR_POSE_GESTURE_MATCHER_H_
#define SMILEAR_POSE_GESTURE_MATCHER_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/body.h"
#include "smilear/engine.h"
#include "smilear/result.h"

namespace smilear {

struct PoseGestureOptions {
  float min_keypoint_score = 0.3F;  // keypoints below count as not seen; 0..1

  // A gesture starts when its similarity has been at least the first for hold_ms, and ends when it has been
  // below the second for as long. 0..1 each, the second not above the first.
  float start_similarity = 0.8F;
  float end_similarity = 0.65F;
  int hold_ms = 150;  // 0..10000

  float max_rotation_degrees = 25.0F;  // how far body or camera may be tilted; 0..180
  bool mirrored = true;                // mirror images are the same gesture
  bool builtin = true;                 // begin with arm_heart, world_peace and superman
};

enum class PoseGestureEvent : int {
  kNone = 0,
  kStarted = 1,
  kEnded = 2,
};

struct PoseGestureMatch {
  std::string_view name;    // valid until a gesture is added or removed, or the matcher is destroyed
  float similarity = 0.0F;  // 0..1
  bool mirrored = false;    // the mirror image fitted better
  bool active = false;      // started and not ended
  PoseGestureEvent event = PoseGestureEvent::kNone;  // what this frame changed
};

// Not thread-safe: one call at a time per instance; instances are independent.
class PoseGestureMatcher {
 public:
  // kInvalidArgument: options out of range, a skeleton that makes no sense, or one without the keypoints of
  //   the built-in gestures (shoulders, elbows, wrists and hips, left and right).
  static Result<std::unique_ptr<PoseGestureMatcher>> Create(const std::shared_ptr<Engine>& engine,
                                                            const Skeleton& skeleton,
                                                            const PoseGestureOptions& options);

  virtual ~PoseGestureMatcher() = default;
  PoseGestureMatcher(const PoseGestureMatcher&) = delete;
  PoseGestureMatcher& operator=(const PoseGestureMatcher&) = delete;

  // Adds a gesture from one pose that shows it, or replaces the one of that name. Keypoints that are not
  // seen in the example are no part of the gesture.
  // kInvalidArgument: no name, or fewer than two bones are seen.
  virtual Status Add(const std::string& name, std::span<const Keypoint> example) = 0;

  // kNotFound: there is no gesture of that name.
  virtual Status Remove(const std::string& name) = 0;

  // In the order they were added.
  virtual std::vector<std::string> names() const = 0;

  // Replaces `matches` by one match per gesture, best first; ties by the order they were added. No keypoints
  // at all: nobody is seen. Allocates nothing once `matches` has had its largest size.
  // kInvalidArgument: another number of keypoints than the skeleton's, or a time before the last one.
  virtual Status Match(std::span<const Keypoint> pose, std::int64_t time_ms,
                       std::vector<PoseGestureMatch>* matches) = 0;

  // Forgets the frames so far, and keeps the gestures.
  virtual void Reset() = 0;

 protected:
  PoseGestureMatcher() = default;
};

}  // namespace smilear

#endif  // SMILEAR_POSE_GESTURE_MATCHER_H_
