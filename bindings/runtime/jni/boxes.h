// Optional numbers: java.lang.Integer and its relatives, null when absent.
// Linked only when the API has an optional number.
#ifndef SMILEAR_JNI_BOXES_H_
#define SMILEAR_JNI_BOXES_H_

#include <jni.h>

#include <cstdint>

#include "marshal.h"

namespace smilear::jni {

bool LoadBoxes(JNIEnv* env);

template <class Value>
struct BoxMarshal {
  static bool FromJava(JNIEnv* env, jobject object, Value* value);
  static LocalRef<> ToJava(JNIEnv* env, const Value& value);
};

template <>
struct Marshal<bool> : BoxMarshal<bool> {};
template <>
struct Marshal<std::int32_t> : BoxMarshal<std::int32_t> {};
template <>
struct Marshal<std::int64_t> : BoxMarshal<std::int64_t> {};
template <>
struct Marshal<float> : BoxMarshal<float> {};
template <>
struct Marshal<double> : BoxMarshal<double> {};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_BOXES_H_
