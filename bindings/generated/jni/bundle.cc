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
#include "smilear/bundle.h"

namespace smilear::jni {
namespace {

static_assert(std::is_same_v<decltype(&smilear::Bundle::FromFile),
                             smilear::Result<std::shared_ptr<smilear::Bundle>> (*)(const std::string&, std::span<const std::uint8_t>, const smilear::BundleOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::Bundle::FromBytes),
                             smilear::Result<std::shared_ptr<smilear::Bundle>> (*)(std::span<const std::uint8_t>, std::span<const std::uint8_t>, const smilear::BundleOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::Bundle::FromFileLicensed),
                             smilear::Result<std::shared_ptr<smilear::Bundle>> (*)(const std::string&, const std::shared_ptr<smilear::Licence>&, const smilear::BundleOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::Bundle::product),
                             std::string (smilear::Bundle::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Bundle::counter),
                             std::int64_t (smilear::Bundle::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Bundle::models),
                             std::vector<std::string> (smilear::Bundle::*)() const>);

jlong JNICALL NativeFromFile([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jobject path, jobject key, jobject options) {
  std::string native_path;
  if (!FromJavaPath(native_env, path, &native_path)) return {};
  std::span<const std::uint8_t> native_key;
  if (!Marshal<std::span<const std::uint8_t>>::FromJava(native_env, key, &native_key)) return {};
  smilear::BundleOptions native_options;
  if (!Marshal<smilear::BundleOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::Bundle::FromFile(native_path, native_key, native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jlong JNICALL NativeFromBytes([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jobject bundle, jobject key, jobject options) {
  std::span<const std::uint8_t> native_bundle;
  if (!Marshal<std::span<const std::uint8_t>>::FromJava(native_env, bundle, &native_bundle)) return {};
  std::span<const std::uint8_t> native_key;
  if (!Marshal<std::span<const std::uint8_t>>::FromJava(native_env, key, &native_key)) return {};
  smilear::BundleOptions native_options;
  if (!Marshal<smilear::BundleOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::Bundle::FromBytes(native_bundle, native_key, native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jlong JNICALL NativeFromFileLicensed([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jobject path, jlong licence, jobject options) {
  std::string native_path;
  if (!FromJavaPath(native_env, path, &native_path)) return {};
  smilear::BundleOptions native_options;
  if (!Marshal<smilear::BundleOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::Bundle::FromFileLicensed(native_path, SharedAt<smilear::Licence>(licence), native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jobject JNICALL NativeProduct([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return Marshal<std::string_view>::ToJava(native_env, ObjectAt<smilear::Bundle>(native_pointer).product()).release();
}

jlong JNICALL NativeCounter([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::Bundle>(native_pointer).counter();
}

jobject JNICALL NativeModels([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return Marshal<std::vector<std::string>>::ToJava(native_env, ObjectAt<smilear::Bundle>(native_pointer).models()).release();
}

}  // namespace

bool RegisterBundle(JNIEnv* native_env) {
  static const JNINativeMethod native_methods[] = {
      {"nativeFromFile", "(Ljava/lang/String;Ljava/nio/ByteBuffer;Lcom/smilear/BundleOptions;)J",
       reinterpret_cast<void*>(&NativeFromFile)},
      {"nativeFromBytes", "(Ljava/nio/ByteBuffer;Ljava/nio/ByteBuffer;Lcom/smilear/BundleOptions;)J",
       reinterpret_cast<void*>(&NativeFromBytes)},
      {"nativeFromFileLicensed", "(Ljava/lang/String;JLcom/smilear/BundleOptions;)J",
       reinterpret_cast<void*>(&NativeFromFileLicensed)},
      {"nativeProduct", "(J)Ljava/lang/String;",
       reinterpret_cast<void*>(&NativeProduct)},
      {"nativeCounter", "(J)J",
       reinterpret_cast<void*>(&NativeCounter)},
      {"nativeModels", "(J)[Ljava/lang/String;",
       reinterpret_cast<void*>(&NativeModels)},
  };
  return RegisterMethods(native_env, "com/smilear/Bundle", native_methods);
}

}  // namespace smilear::jni
