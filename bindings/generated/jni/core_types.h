// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_JNI_CORE_TYPES_H_
#define SMILEAR_JNI_CORE_TYPES_H_

#include <jni.h>

#include "boxes.h"
#include "marshal.h"
#include "numbers.h"
#include "smilear/bundle.h"
#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/licence.h"

namespace smilear::jni {

bool LoadCoreTypes(JNIEnv* native_env);

template <>
struct Marshal<smilear::PixelFormat> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::PixelFormat* native_value);
};

template <>
struct Marshal<smilear::YuvMatrix> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::YuvMatrix* native_value);
};

template <>
struct Marshal<smilear::YuvRange> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::YuvRange* native_value);
};

template <>
struct Marshal<smilear::Rotation> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::Rotation* native_value);
};

template <>
struct Marshal<smilear::LicenceStanding> {
  static LocalRef<> ToJava(JNIEnv* native_env, const smilear::LicenceStanding& native_value);
  static jclass Class();
};

template <>
struct Marshal<smilear::Rect> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::Rect* native_value);
};

template <>
struct Marshal<smilear::LicenceContext> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::LicenceContext* native_value);
};

template <>
struct Marshal<smilear::BundleOptions> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::BundleOptions* native_value);
};

template <>
struct Marshal<smilear::EngineOptions> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::EngineOptions* native_value);
};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_CORE_TYPES_H_
