// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_JNI_POSE_GESTURE_TYPES_H_
#define SMILEAR_JNI_POSE_GESTURE_TYPES_H_

#include <jni.h>

#include "boxes.h"
#include "core_types.h"
#include "body_types.h"
#include "marshal.h"
#include "numbers.h"
#include "smilear/pose_gesture_matcher.h"

namespace smilear::jni {

bool LoadPoseGestureTypes(JNIEnv* native_env);

template <>
struct Marshal<smilear::PoseGestureEvent> {
  static LocalRef<> ToJava(JNIEnv* native_env, const smilear::PoseGestureEvent& native_value);
  static jclass Class();
};

template <>
struct Marshal<smilear::PoseGestureOptions> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::PoseGestureOptions* native_value);
};

template <>
struct Marshal<smilear::PoseGestureMatch> {
  static LocalRef<> ToJava(JNIEnv* native_env, const smilear::PoseGestureMatch& native_value);
  static jclass Class();
};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_POSE_GESTURE_TYPES_H_
