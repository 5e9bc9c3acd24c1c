// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_JNI_SCAN_TYPES_H_
#define SMILEAR_JNI_SCAN_TYPES_H_

#include <jni.h>

#include "boxes.h"
#include "core_types.h"
#include "marshal.h"
#include "numbers.h"
#include "smilear/ar_scan.h"

namespace smilear::jni {

bool LoadScanTypes(JNIEnv* native_env);

template <>
struct Marshal<smilear::ScanFit> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::ScanFit* native_value);
};

template <>
struct Marshal<smilear::ScanOptions> {
  static bool FromJava(JNIEnv* native_env, jobject native_object, smilear::ScanOptions* native_value);
};

template <>
struct Marshal<smilear::ScanMatch> {
  static LocalRef<> ToJava(JNIEnv* native_env, const smilear::ScanMatch& native_value);
  static jclass Class();
};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_SCAN_TYPES_H_
