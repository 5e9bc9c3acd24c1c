// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_JNI_BODY_TYPES_H_
#define SMILEAR_JNI_BODY_TYPES_H_

#include <jni.h>

#include "boxes.h"
#include "core_types.h"
#include "marshal.h"
#include "numbers.h"
#include "smilear/body.h"

namespace smilear::jni {

bool LoadBodyTypes(JNIEnv* native_env);

template <>
struct Marshal<smilear::Keypoint> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::Keypoint* native_value);
  static LocalRef<> ToJava(JNIEnv* native_env, const smilear::Keypoint& native_value);
  static jclass Class();
};

template <>
struct Marshal<smilear::Bone> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::Bone* native_value);
};

template <>
struct Marshal<smilear::Skeleton> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::Skeleton* native_value);
};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_BODY_TYPES_H_
