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
#include "smilear/engine.h"

namespace smilear::jni {
namespace {

static_assert(std::is_same_v<decltype(&smilear::Engine::Create),
                             smilear::Result<std::shared_ptr<smilear::Engine>> (*)(const smilear::EngineOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::Engine::CreateLicensed),
                             smilear::Result<std::shared_ptr<smilear::Engine>> (*)(const std::shared_ptr<smilear::Licence>&, const smilear::EngineOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::Engine::Version),
                             const char* (*)()>);

jlong JNICALL NativeCreate([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jobject options) {
  smilear::EngineOptions native_options;
  if (!Marshal<smilear::EngineOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::Engine::Create(native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jlong JNICALL NativeCreateLicensed([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong licence, jobject options) {
  smilear::EngineOptions native_options;
  if (!Marshal<smilear::EngineOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::Engine::CreateLicensed(SharedAt<smilear::Licence>(licence), native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jobject JNICALL NativeVersion([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/) {
  return Marshal<std::string_view>::ToJava(native_env, smilear::Engine::Version()).release();
}

}  // namespace

bool RegisterEngine(JNIEnv* native_env) {
  static const JNINativeMethod native_methods[] = {
      {"nativeCreate", "(Lcom/smilear/EngineOptions;)J",
       reinterpret_cast<void*>(&NativeCreate)},
      {"nativeCreateLicensed", "(JLcom/smilear/EngineOptions;)J",
       reinterpret_cast<void*>(&NativeCreateLicensed)},
      {"nativeVersion", "()Ljava/lang/String;",
       reinterpret_cast<void*>(&NativeVersion)},
  };
  return RegisterMethods(native_env, "com/smilear/Engine", native_methods);
}

}  // namespace smilear::jni
