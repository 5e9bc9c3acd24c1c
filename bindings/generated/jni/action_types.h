// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_JNI_ACTION_TYPES_H_
#define SMILEAR_JNI_ACTION_TYPES_H_

#include <jni.h>

#include "boxes.h"
#include "core_types.h"
#include "marshal.h"
#include "numbers.h"
#include "smilear/action_classifier.h"

namespace smilear::jni {

bool LoadActionTypes(JNIEnv* native_env);

template <>
struct Marshal<smilear::ActionFit> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::ActionFit* native_value);
};

template <>
struct Marshal<smilear::ActionOptions> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::ActionOptions* native_value);
};

template <>
struct Marshal<smilear::ActionMatch> {
  static LocalRef<> ToJava(JNIEnv* native_env, const smilear::ActionMatch& native_value);
  static jclass Class();
};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_ACTION_TYPES_H_
