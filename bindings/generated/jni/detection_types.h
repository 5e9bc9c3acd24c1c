// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_JNI_DETECTION_TYPES_H_
#define SMILEAR_JNI_DETECTION_TYPES_H_

#include <jni.h>

#include "boxes.h"
#include "core_types.h"
#include "marshal.h"
#include "numbers.h"
#include "smilear/object_detector.h"

namespace smilear::jni {

bool LoadDetectionTypes(JNIEnv* native_env);

template <>
struct Marshal<smilear::DetectionFit> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::DetectionFit* native_value);
};

template <>
struct Marshal<smilear::ScoreKind> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::ScoreKind* native_value);
};

template <>
struct Marshal<smilear::AnchorOptions> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::AnchorOptions* native_value);
};

template <>
struct Marshal<smilear::Detection> {
  static LocalRef<> ToJava(JNIEnv* native_env, const smilear::Detection& native_value);
  static jclass Class();
};

template <>
struct Marshal<smilear::DetectorOptions> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::DetectorOptions* native_value);
};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_DETECTION_TYPES_H_
