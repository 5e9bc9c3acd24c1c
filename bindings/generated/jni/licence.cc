// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include <jni.h>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "core_types.h"
#include "handle.h"
#include "memory.h"
#include "registration.h"
#include "smilear/licence.h"

namespace smilear::jni {
namespace {

static_assert(std::is_same_v<decltype(&smilear::Licence::FromBytes),
                             smilear::Result<std::shared_ptr<smilear::Licence>> (*)(std::span<const std::uint8_t>, const smilear::LicenceContext&)>);
static_assert(std::is_same_v<decltype(&smilear::Licence::customer),
                             std::string (smilear::Licence::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Licence::features),
                             std::vector<std::string> (smilear::Licence::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Licence::not_before),
                             std::int64_t (smilear::Licence::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Licence::not_after),
                             std::int64_t (smilear::Licence::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Licence::state),
                             smilear::LicenceStanding (smilear::Licence::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Licence::high_water_mark),
                             std::int64_t (smilear::Licence::*)() const>);

jlong JNICALL NativeFromBytes([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jobject licence, jobject context) {
  std::span<const std::uint8_t> native_licence;
  if (!Marshal<std::span<const std::uint8_t>>::FromJava(native_env, licence, &native_licence)) return {};
  smilear::LicenceContext native_context;
  if (!Marshal<smilear::LicenceContext>::FromJava(native_env, context, &native_context)) return {};
  auto native_result = smilear::Licence::FromBytes(native_licence, native_context);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jobject JNICALL NativeCustomer([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return Marshal<std::string_view>::ToJava(native_env, ObjectAt<smilear::Licence>(native_pointer).customer()).release();
}

jobject JNICALL NativeFeatures([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return Marshal<std::vector<std::string>>::ToJava(native_env, ObjectAt<smilear::Licence>(native_pointer).features()).release();
}

jlong JNICALL NativeNotBefore([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::Licence>(native_pointer).not_before();
}

jlong JNICALL NativeNotAfter([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::Licence>(native_pointer).not_after();
}

jobject JNICALL NativeState([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return Marshal<smilear::LicenceStanding>::ToJava(native_env, ObjectAt<smilear::Licence>(native_pointer).state()).release();
}

jlong JNICALL NativeHighWaterMark([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::Licence>(native_pointer).high_water_mark();
}

}  // namespace

bool RegisterLicence(JNIEnv* native_env) {
  static const JNINativeMethod native_methods[] = {
      {"nativeFromBytes", "(Ljava/nio/ByteBuffer;Lcom/smilear/LicenceContext;)J",
       reinterpret_cast<void*>(&NativeFromBytes)},
      {"nativeCustomer", "(J)Ljava/lang/String;",
       reinterpret_cast<void*>(&NativeCustomer)},
      {"nativeFeatures", "(J)[Ljava/lang/String;",
       reinterpret_cast<void*>(&NativeFeatures)},
      {"nativeNotBefore", "(J)J",
       reinterpret_cast<void*>(&NativeNotBefore)},
      {"nativeNotAfter", "(J)J",
       reinterpret_cast<void*>(&NativeNotAfter)},
      {"nativeState", "(J)Lcom/smilear/LicenceStanding;",
       reinterpret_cast<void*>(&NativeState)},
      {"nativeHighWaterMark", "(J)J",
       reinterpret_cast<void*>(&NativeHighWaterMark)},
  };
  return RegisterMethods(native_env, "com/smilear/Licence", native_methods);
}

}  // namespace smilear::jni
