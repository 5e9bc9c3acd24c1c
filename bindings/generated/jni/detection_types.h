// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_JNI_DETECTION_TYPES_H_
#define SMILEAR_JNI_DETECTION_TYPES_H_

#include <jni.h>

#include "boxes.h"
#include "core_types.h"
#include "boxes_types.h"
#include "marshal.h"
#include "numbers.h"
#include "smilear/object_detector.h"

namespace smilear::jni {

bool LoadDetectionTypes(JNIEnv* native_env);

template <>
struct Marshal<smilear::DetectorOptions> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::DetectorOptions* native_value);
};

template <>
struct Marshal<smilear::Detection> {
  static LocalRef<> ToJava(JNIEnv* native_env, const smilear::Detection& native_value);
  static jclass Class();
};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_DETECTION_TYPES_H_
