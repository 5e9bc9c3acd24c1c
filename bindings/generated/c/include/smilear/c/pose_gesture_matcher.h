// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_POSE_GESTURE_MATCHER_H_
#define SMILEAR_C_POSE_GESTURE_MATCHER_H_

#include "smilear/c/base.h"
#include "smilear/c/body.h"
#include "smilear/c/engine.h"
#include "smilear/c/status.h"

#ifdef __cplusplus
extern "C" {
#endif

// What a frame changed about a gesture.
typedef int32_t smilear_pose_gesture_event;
enum {
  // Nothing.
  SMILEAR_POSE_GESTURE_EVENT_NONE = 0,
  // The body shows the gesture now.
  SMILEAR_POSE_GESTURE_EVENT_STARTED = 1,
  // The body shows the gesture no more.
  SMILEAR_POSE_GESTURE_EVENT_ENDED = 2,
};

// How a PoseGestureMatcher compares, and when it is sure.
typedef struct smilear_pose_gesture_options {
  size_t struct_size;
  // Keypoints below count as not seen; 0..1.
  float min_keypoint_score;
  // A gesture starts when its similarity has been at least this for hold_ms; 0..1.
  float start_similarity;
  // It ends when its similarity has been below this for hold_ms; not above start_similarity.
  float end_similarity;
  // 0..10000.
  int32_t hold_ms;
  // How far body or camera may be tilted; 0..180.
  float max_rotation_degrees;
  // Mirror images are the same gesture.
  bool mirrored;
  // Begin with arm_heart, world_peace and superman.
  bool builtin;
} smilear_pose_gesture_options;

#define SMILEAR_POSE_GESTURE_OPTIONS_INIT { sizeof(smilear_pose_gesture_options), 0.3f, 0.8f, 0.65f, 150, 25.0f, true, true }

// How much a body is like one gesture.
typedef struct smilear_pose_gesture_match {
  size_t struct_size;
  // The gesture's name. The text belongs to the object that was asked.
  smilear_text name;
  // 0..1.
  float similarity;
  // The mirror image fitted better.
  bool mirrored;
  // The gesture has started and not ended.
  bool active;
  // What this frame changed.
  smilear_pose_gesture_event event;
} smilear_pose_gesture_match;

// Says which of the known gestures a body shows, frame by frame. One call at a time per object.
typedef struct smilear_pose_gesture_matcher smilear_pose_gesture_matcher;

// A list that a call fills. One call at a time.
typedef struct smilear_pose_gesture_match_list smilear_pose_gesture_match_list;
SMILEAR_API smilear_pose_gesture_match_list* smilear_pose_gesture_match_list_create(void);
SMILEAR_API void smilear_pose_gesture_match_list_destroy(smilear_pose_gesture_match_list* self);
SMILEAR_API size_t smilear_pose_gesture_match_list_count(const smilear_pose_gesture_match_list* self);
// Elements live until the next call that fills the list, or its end; NULL at and past `count`.
SMILEAR_API const smilear_pose_gesture_match* smilear_pose_gesture_match_list_at(
    const smilear_pose_gesture_match_list* self,
    size_t index);

// A list that a call fills. One call at a time.
typedef struct smilear_pose_gesture_matcher_string_list smilear_pose_gesture_matcher_string_list;
SMILEAR_API smilear_pose_gesture_matcher_string_list* smilear_pose_gesture_matcher_string_list_create(void);
SMILEAR_API void smilear_pose_gesture_matcher_string_list_destroy(
    smilear_pose_gesture_matcher_string_list* self);
SMILEAR_API size_t smilear_pose_gesture_matcher_string_list_count(
    const smilear_pose_gesture_matcher_string_list* self);
// Elements live until the next call that fills the list, or its end; NULL at and past `count`.
SMILEAR_API const smilear_text* smilear_pose_gesture_matcher_string_list_at(
    const smilear_pose_gesture_matcher_string_list* self,
    size_t index);

// Makes a matcher.
// engine: The engine it belongs to.
// skeleton: What poses consist of. NULL: its defaults.
// options: How poses are compared. NULL: its defaults.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: options are out of range, the skeleton makes no sense, or
//   it lacks a keypoint of the built-in gestures.
SMILEAR_API smilear_status_code smilear_pose_gesture_matcher_create(
    const smilear_engine* engine,
    const smilear_skeleton* skeleton,
    const smilear_pose_gesture_options* options,
    smilear_pose_gesture_matcher** out,
    smilear_error** error);

// Adds a gesture from one pose that shows it, or replaces the one of that name. What is not seen in
// the example is no part of the gesture.
// name: What matches will be called.
// example: The pose.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: there is no name, or fewer than two bones are seen.
SMILEAR_API smilear_status_code smilear_pose_gesture_matcher_add(
    smilear_pose_gesture_matcher* self,
    smilear_text name,
    const smilear_keypoint* const* example,
    size_t example_count,
    smilear_error** error);

// Removes a gesture.
// name: The gesture's name.
// SMILEAR_STATUS_CODE_NOT_FOUND: there is no gesture of that name.
SMILEAR_API smilear_status_code smilear_pose_gesture_matcher_remove(
    smilear_pose_gesture_matcher* self,
    smilear_text name,
    smilear_error** error);

// The gestures' names, in the order they were added.
SMILEAR_API smilear_status_code smilear_pose_gesture_matcher_names(
    const smilear_pose_gesture_matcher* self,
    smilear_pose_gesture_matcher_string_list* out,
    smilear_error** error);

// Returns one match per gesture, best first; ties by the order they were added.
// pose: The body; no keypoints at all: nobody is seen.
// time_ms: The frame's time in milliseconds, from any beginning; never before the last one.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: another number of keypoints than the skeleton's, or a time
//   before the last one.
SMILEAR_API smilear_status_code smilear_pose_gesture_matcher_match(
    smilear_pose_gesture_matcher* self,
    const smilear_keypoint* const* pose,
    size_t pose_count,
    int64_t time_ms,
    smilear_pose_gesture_match_list* out,
    smilear_error** error);

// Forgets the frames so far, and keeps the gestures.
SMILEAR_API void smilear_pose_gesture_matcher_reset(smilear_pose_gesture_matcher* self);

SMILEAR_API void smilear_pose_gesture_matcher_destroy(smilear_pose_gesture_matcher* self);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_POSE_GESTURE_MATCHER_H_
