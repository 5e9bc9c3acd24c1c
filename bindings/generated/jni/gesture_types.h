// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_JNI_GESTURE_TYPES_H_
#define SMILEAR_JNI_GESTURE_TYPES_H_

#include <jni.h>

#include "boxes.h"
#include "core_types.h"
#include "boxes_types.h"
#include "marshal.h"
#include "numbers.h"
#include "smilear/gesture_tracker.h"

namespace smilear::jni {

bool LoadGestureTypes(JNIEnv* native_env);

template <>
struct Marshal<smilear::GestureEvent> {
  static LocalRef<> ToJava(JNIEnv* native_env, const smilear::GestureEvent& native_value);
  static jclass Class();
};

template <>
struct Marshal<smilear::GestureOptions> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::GestureOptions* native_value);
};

template <>
struct Marshal<smilear::TrackedHand> {
  static LocalRef<> ToJava(JNIEnv* native_env, const smilear::TrackedHand& native_value);
  static jclass Class();
};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_GESTURE_TYPES_H_
