// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_JNI_BEAUTY_TYPES_H_
#define SMILEAR_JNI_BEAUTY_TYPES_H_

#include <jni.h>

#include "boxes.h"
#include "core_types.h"
#include "marshal.h"
#include "numbers.h"
#include "smilear/beauty_filter.h"

namespace smilear::jni {

bool LoadBeautyTypes(JNIEnv* native_env);

template <>
struct Marshal<smilear::BeautySettings> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::BeautySettings* native_value);
};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_BEAUTY_TYPES_H_
