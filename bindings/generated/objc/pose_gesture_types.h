// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_OBJC_POSE_GESTURE_TYPES_H_
#define SMILEAR_OBJC_POSE_GESTURE_TYPES_H_

#import <SmileAR/SMRPoseGestureEvent.h>
#import <SmileAR/SMRPoseGestureMatch.h>
#import <SmileAR/SMRPoseGestureMatcher.h>
#import <SmileAR/SMRPoseGestureOptions.h>

#include "core_types.h"
#include "body_types.h"
#include "handle.h"
#include "marshal.h"
#include "smilear/pose_gesture_matcher.h"

@interface SMRPoseGestureMatcher ()
@property(nonatomic, readonly) void *nativeHandle;
@end

namespace smilear::objc {

template <>
struct Marshal<smilear::PoseGestureEvent> : EnumMarshal<smilear::PoseGestureEvent, 0, 1, 2> {};

template <>
struct Marshal<smilear::PoseGestureOptions> {
  static smilear::PoseGestureOptions ToCpp(SMRPoseGestureOptions *native_object);
};

template <>
struct Marshal<smilear::PoseGestureMatch> {
  static SMRPoseGestureMatch *ToObjc(const smilear::PoseGestureMatch& native_value);
};

inline Handle<smilear::PoseGestureMatcher>& HandleOf(SMRPoseGestureMatcher *native_object) {
  return Handle<smilear::PoseGestureMatcher>::At([native::Required(native_object, @"poseGestureMatcher") nativeHandle]);
}

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_POSE_GESTURE_TYPES_H_
