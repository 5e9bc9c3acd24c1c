// Lists of numbers: int[], long[], float[] and double[] in Java.
#ifndef SMILEAR_JNI_NUMBERS_H_
#define SMILEAR_JNI_NUMBERS_H_

#include <jni.h>

#include <cstdint>
#include <vector>

#include "local_ref.h"
#include "marshal.h"
#include "runtime.h"

namespace smilear::jni {

template <class Number>
struct NumberArray;

template <>
struct NumberArray<std::int32_t> {
  using Array = jintArray;
  static constexpr EnvSlot kNew = EnvSlot::kNewIntArray;
  static constexpr EnvSlot kGet = EnvSlot::kGetIntArrayRegion;
  static constexpr EnvSlot kSet = EnvSlot::kSetIntArrayRegion;
};

template <>
struct NumberArray<std::int64_t> {
  using Array = jlongArray;
  static constexpr EnvSlot kNew = EnvSlot::kNewLongArray;
  static constexpr EnvSlot kGet = EnvSlot::kGetLongArrayRegion;
  static constexpr EnvSlot kSet = EnvSlot::kSetLongArrayRegion;
};

template <>
struct NumberArray<float> {
  using Array = jfloatArray;
  static constexpr EnvSlot kNew = EnvSlot::kNewFloatArray;
  static constexpr EnvSlot kGet = EnvSlot::kGetFloatArrayRegion;
  static constexpr EnvSlot kSet = EnvSlot::kSetFloatArrayRegion;
};

template <>
struct NumberArray<double> {
  using Array = jdoubleArray;
  static constexpr EnvSlot kNew = EnvSlot::kNewDoubleArray;
  static constexpr EnvSlot kGet = EnvSlot::kGetDoubleArrayRegion;
  static constexpr EnvSlot kSet = EnvSlot::kSetDoubleArrayRegion;
};

template <class Number>
struct NumbersMarshal {
  using Traits = NumberArray<Number>;
  using Array = Traits::Array;

  static bool FromJava(JNIEnv* env, jobject object, std::vector<Number>* numbers) {
    if (object == nullptr) {
      ThrowNullPointer(env, "a list is null");
      return false;
    }
    auto* const array = static_cast<Array>(object);
    const jsize length = env->GetArrayLength(array);
    numbers->resize(static_cast<std::size_t>(length));
    env->CopyFromArray<Traits::kGet>(array, 0, length, numbers->data());
    return env->ExceptionCheck() == JNI_FALSE;
  }

  static LocalRef<> ToJava(JNIEnv* env, const std::vector<Number>& numbers) {
    if (!FitsArray(env, numbers.size())) return {};
    const auto length = static_cast<jsize>(numbers.size());
    LocalRef<Array> array(env, env->NewPrimitiveArray<Traits::kNew, Array>(length));
    if (!array) return {};
    env->CopyToArray<Traits::kSet>(array.get(), 0, length, numbers.data());
    return Checked(env, array.release());
  }
};

template <>
struct Marshal<std::vector<std::int32_t>> : NumbersMarshal<std::int32_t> {};
template <>
struct Marshal<std::vector<std::int64_t>> : NumbersMarshal<std::int64_t> {};
template <>
struct Marshal<std::vector<float>> : NumbersMarshal<float> {};
template <>
struct Marshal<std::vector<double>> : NumbersMarshal<double> {};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_NUMBERS_H_
