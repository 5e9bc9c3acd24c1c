// Marshal<T>: how one type crosses between C++ and Java as an object.
//
//   static bool FromJava(JNIEnv*, jobject, T*);          for types that go in
//   static LocalRef<> ToJava(JNIEnv*, const T&);         for types that come out
//   static jclass Class();                               for types that come out in lists
//
// Generated code specialises it for enums and records. Lists are Java arrays at
// this boundary; generated Java makes them lists.
#ifndef SMILEAR_JNI_MARSHAL_H_
#define SMILEAR_JNI_MARSHAL_H_

#include <jni.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "local_ref.h"
#include "runtime.h"

namespace smilear::jni {

template <class T>
struct Marshal;

template <>
struct Marshal<std::string_view> {
  static LocalRef<> ToJava(JNIEnv* env, std::string_view value) { return ToJavaString(env, value); }
  static jclass Class() { return StringClass(); }
};

template <>
struct Marshal<std::string> : Marshal<std::string_view> {
  static bool FromJava(JNIEnv* env, jobject object, std::string* value) {
    return FromJavaString(env, object, value);
  }
};

// Objects. Numbers are in numbers.h.
template <class T>
struct Marshal<std::vector<T>> {
  static bool FromJava(JNIEnv* env, jobject object, std::vector<T>* items) {
    if (object == nullptr) {
      ThrowNullPointer(env, "a list is null");
      return false;
    }
    auto* const array = static_cast<jobjectArray>(object);
    const jsize length = env->GetArrayLength(array);
    items->clear();
    items->reserve(static_cast<std::size_t>(length));
    for (jsize index = 0; index < length; ++index) {
      const LocalRef<> element = Checked(env, env->GetObjectArrayElement(array, index));
      if (env->ExceptionCheck() != JNI_FALSE) return false;
      T item;
      if (!Marshal<T>::FromJava(env, element.get(), &item)) return false;
      items->push_back(std::move(item));
    }
    return true;
  }

  static LocalRef<> ToJava(JNIEnv* env, const std::vector<T>& items) {
    if (!FitsArray(env, items.size())) return {};
    const auto length = static_cast<jsize>(items.size());
    LocalRef<> result(env, env->NewObjectArray(length, Marshal<T>::Class(), nullptr));
    if (!result) return {};
    for (jsize index = 0; index < length; ++index) {
      const LocalRef<> element = Marshal<T>::ToJava(env, items[static_cast<std::size_t>(index)]);
      if (!element) return {};
      env->SetObjectArrayElement(static_cast<jobjectArray>(result.get()), index, element.get());
      if (env->ExceptionCheck() != JNI_FALSE) return {};
    }
    return result;
  }
};

// Null is the absent value, so only ExceptionCheck tells whether ToJava failed.
template <class T>
struct Marshal<std::optional<T>> {
  static bool FromJava(JNIEnv* env, jobject object, std::optional<T>* value) {
    value->reset();
    return object == nullptr || Marshal<T>::FromJava(env, object, &value->emplace());
  }

  static LocalRef<> ToJava(JNIEnv* env, const std::optional<T>& value) {
    if (!value.has_value()) return {};
    return Marshal<T>::ToJava(env, *value);
  }
};

// The value of an object's field.
template <class T>
bool ReadField(JNIEnv* env, jobject object, jfieldID field, T* value) {
  const LocalRef<> reference(env, env->GetObjectField(object, field));
  return Marshal<T>::FromJava(env, reference.get(), value);
}

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_MARSHAL_H_
