// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_JNI_POSE_TYPES_H_
#define SMILEAR_JNI_POSE_TYPES_H_

#include <jni.h>

#include "boxes.h"
#include "core_types.h"
#include "body_types.h"
#include "marshal.h"
#include "numbers.h"
#include "smilear/pose_estimator.h"

namespace smilear::jni {

bool LoadPoseTypes(JNIEnv* native_env);

template <>
struct Marshal<smilear::PoseOptions> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::PoseOptions* native_value);
};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_POSE_TYPES_H_
