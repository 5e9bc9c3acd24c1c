// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_JNI_DANCE_TYPES_H_
#define SMILEAR_JNI_DANCE_TYPES_H_

#include <jni.h>

#include "boxes.h"
#include "core_types.h"
#include "body_types.h"
#include "marshal.h"
#include "numbers.h"
#include "smilear/dance_scorer.h"

namespace smilear::jni {

bool LoadDanceTypes(JNIEnv* native_env);

template <>
struct Marshal<smilear::DanceEvent> {
  static LocalRef<> ToJava(JNIEnv* native_env, const smilear::DanceEvent& native_value);
  static jclass Class();
};

template <>
struct Marshal<smilear::DanceOptions> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::DanceOptions* native_value);
};

template <>
struct Marshal<smilear::DanceFeedback> {
  static LocalRef<> ToJava(JNIEnv* native_env, const smilear::DanceFeedback& native_value);
  static jclass Class();
};

template <>
struct Marshal<smilear::DanceResult> {
  static LocalRef<> ToJava(JNIEnv* native_env, const smilear::DanceResult& native_value);
  static jclass Class();
};

template <>
struct Marshal<smilear::DanceLimb> {
  static LocalRef<> ToJava(JNIEnv* native_env, const smilear::DanceLimb& native_value);
  static jclass Class();
};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_DANCE_TYPES_H_
