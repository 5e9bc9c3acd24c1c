// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_JNI_PORTRAIT_TYPES_H_
#define SMILEAR_JNI_PORTRAIT_TYPES_H_

#include <jni.h>

#include "boxes.h"
#include "core_types.h"
#include "marshal.h"
#include "numbers.h"
#include "smilear/portrait_segmenter.h"

namespace smilear::jni {

bool LoadPortraitTypes(JNIEnv* native_env);

template <>
struct Marshal<smilear::PortraitOptions> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::PortraitOptions* native_value);
};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_PORTRAIT_TYPES_H_
