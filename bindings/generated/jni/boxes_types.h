// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_JNI_BOXES_TYPES_H_
#define SMILEAR_JNI_BOXES_TYPES_H_

#include <jni.h>

#include "boxes.h"
#include "core_types.h"
#include "marshal.h"
#include "numbers.h"
#include "smilear/anchor_options.h"
#include "smilear/box.h"

namespace smilear::jni {

bool LoadBoxesTypes(JNIEnv* native_env);

template <>
struct Marshal<smilear::DetectionFit> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::DetectionFit* native_value);
};

template <>
struct Marshal<smilear::ScoreKind> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::ScoreKind* native_value);
};

template <>
struct Marshal<smilear::Box> {
  static LocalRef<> ToJava(JNIEnv* native_env, const smilear::Box& native_value);
  static jclass Class();
};

template <>
struct Marshal<smilear::AnchorOptions> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::AnchorOptions* native_value);
};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_BOXES_TYPES_H_
