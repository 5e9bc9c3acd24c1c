// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_POSE_GESTURE_MATCHER_H_
#define SMILEAR_INTERNAL_POSE_GESTURE_MATCHER_H_

#include <cstddef>
#include <cstdint>

#include "smilear/c/pose_gesture_matcher.h"
#include "smilear/internal/body.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/marshal.h"
#include "smilear/pose_gesture_matcher.h"

namespace smilear::internal {

template <>
struct Marshal<smilear::PoseGestureEvent> : EnumMarshal<smilear::PoseGestureEvent> {
  static constexpr const char* kName = "smilear_pose_gesture_event";

  static constexpr bool Known(std::int32_t value) {
    switch (value) {
      case SMILEAR_POSE_GESTURE_EVENT_NONE:
      case SMILEAR_POSE_GESTURE_EVENT_STARTED:
      case SMILEAR_POSE_GESTURE_EVENT_ENDED:
        return true;
      default:
        return false;
    }
  }
};

template <>
struct Marshal<smilear::PoseGestureOptions> : RecordMarshal<smilear::PoseGestureOptions, smilear_pose_gesture_options> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_pose_gesture_options, struct_size) + sizeof(smilear_pose_gesture_options::struct_size);

  static void ReadFields(Reader& native_reader, const smilear_pose_gesture_options& native_from, smilear::PoseGestureOptions* native_to) {
    if (Reader::Has(native_from, native_from.min_keypoint_score)) {
      Marshal<float>::Read(native_reader, "min_keypoint_score of smilear_pose_gesture_options", native_from.min_keypoint_score, &native_to->min_keypoint_score);
    }
    if (Reader::Has(native_from, native_from.start_similarity)) {
      Marshal<float>::Read(native_reader, "start_similarity of smilear_pose_gesture_options", native_from.start_similarity, &native_to->start_similarity);
    }
    if (Reader::Has(native_from, native_from.end_similarity)) {
      Marshal<float>::Read(native_reader, "end_similarity of smilear_pose_gesture_options", native_from.end_similarity, &native_to->end_similarity);
    }
    if (Reader::Has(native_from, native_from.hold_ms)) {
      Marshal<int>::Read(native_reader, "hold_ms of smilear_pose_gesture_options", native_from.hold_ms, &native_to->hold_ms);
    }
    if (Reader::Has(native_from, native_from.max_rotation_degrees)) {
      Marshal<float>::Read(native_reader, "max_rotation_degrees of smilear_pose_gesture_options", native_from.max_rotation_degrees, &native_to->max_rotation_degrees);
    }
    if (Reader::Has(native_from, native_from.mirrored)) {
      Marshal<bool>::Read(native_reader, "mirrored of smilear_pose_gesture_options", native_from.mirrored, &native_to->mirrored);
    }
    if (Reader::Has(native_from, native_from.builtin)) {
      Marshal<bool>::Read(native_reader, "builtin of smilear_pose_gesture_options", native_from.builtin, &native_to->builtin);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::PoseGestureOptions& native_from, smilear_pose_gesture_options* native_to) {
    native_to->min_keypoint_score = Marshal<float>::Write(native_arena, native_from.min_keypoint_score);
    native_to->start_similarity = Marshal<float>::Write(native_arena, native_from.start_similarity);
    native_to->end_similarity = Marshal<float>::Write(native_arena, native_from.end_similarity);
    native_to->hold_ms = Marshal<int>::Write(native_arena, native_from.hold_ms);
    native_to->max_rotation_degrees = Marshal<float>::Write(native_arena, native_from.max_rotation_degrees);
    native_to->mirrored = Marshal<bool>::Write(native_arena, native_from.mirrored);
    native_to->builtin = Marshal<bool>::Write(native_arena, native_from.builtin);
  }
};

template <>
struct Marshal<smilear::PoseGestureMatch> : RecordMarshal<smilear::PoseGestureMatch, smilear_pose_gesture_match> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_pose_gesture_match, event) + sizeof(smilear_pose_gesture_match::event);

  static void ReadFields(Reader& native_reader, const smilear_pose_gesture_match& native_from, smilear::PoseGestureMatch* native_to) {
    if (Reader::Has(native_from, native_from.name)) {
      Marshal<std::string_view>::Read(native_reader, "name of smilear_pose_gesture_match", native_from.name, &native_to->name);
    }
    if (Reader::Has(native_from, native_from.similarity)) {
      Marshal<float>::Read(native_reader, "similarity of smilear_pose_gesture_match", native_from.similarity, &native_to->similarity);
    }
    if (Reader::Has(native_from, native_from.mirrored)) {
      Marshal<bool>::Read(native_reader, "mirrored of smilear_pose_gesture_match", native_from.mirrored, &native_to->mirrored);
    }
    if (Reader::Has(native_from, native_from.active)) {
      Marshal<bool>::Read(native_reader, "active of smilear_pose_gesture_match", native_from.active, &native_to->active);
    }
    if (Reader::Has(native_from, native_from.event)) {
      Marshal<smilear::PoseGestureEvent>::Read(native_reader, "event of smilear_pose_gesture_match", native_from.event, &native_to->event);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::PoseGestureMatch& native_from, smilear_pose_gesture_match* native_to) {
    native_to->name = Marshal<std::string_view>::Write(native_arena, native_from.name);
    native_to->similarity = Marshal<float>::Write(native_arena, native_from.similarity);
    native_to->mirrored = Marshal<bool>::Write(native_arena, native_from.mirrored);
    native_to->active = Marshal<bool>::Write(native_arena, native_from.active);
    native_to->event = Marshal<smilear::PoseGestureEvent>::Write(native_arena, native_from.event);
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_POSE_GESTURE_MATCHER_H_
