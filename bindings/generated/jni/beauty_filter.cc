// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include <jni.h>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "beauty_types.h"
#include "handle.h"
#include "image.h"
#include "memory.h"
#include "registration.h"
#include "smilear/beauty_filter.h"

namespace smilear::jni {
namespace {

static_assert(std::is_same_v<decltype(&smilear::BeautyFilter::Create),
                             smilear::Result<std::unique_ptr<smilear::BeautyFilter>> (*)(const std::shared_ptr<smilear::Engine>&)>);
static_assert(std::is_same_v<decltype(&smilear::BeautyFilter::Apply),
                             smilear::Status (smilear::BeautyFilter::*)(const smilear::Image&, const smilear::BeautySettings&, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::BeautyFilter::ApplyWithin),
                             smilear::Status (smilear::BeautyFilter::*)(const smilear::Image&, const smilear::Image&, const smilear::BeautySettings&, std::span<std::uint8_t>)>);

jlong JNICALL NativeCreate([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong engine) {
  auto native_result = smilear::BeautyFilter::Create(SharedAt<smilear::Engine>(engine));
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

void JNICALL NativeApply([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer, jobject image, jobject settings, jobject output) {
  smilear::Image native_image;
  if (!Marshal<smilear::Image>::FromJava(native_env, image, &native_image)) return;
  smilear::BeautySettings native_settings;
  if (!Marshal<smilear::BeautySettings>::FromJava(native_env, settings, &native_settings)) return;
  std::span<std::uint8_t> native_output;
  if (!Marshal<std::span<std::uint8_t>>::FromJava(native_env, output, &native_output)) return;
  const smilear::Status native_status = ObjectAt<smilear::BeautyFilter>(native_pointer).Apply(native_image, native_settings, native_output);
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return;
  }
}

void JNICALL NativeApplyWithin([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer, jobject image, jobject mask, jobject settings, jobject output) {
  smilear::Image native_image;
  if (!Marshal<smilear::Image>::FromJava(native_env, image, &native_image)) return;
  smilear::Image native_mask;
  if (!Marshal<smilear::Image>::FromJava(native_env, mask, &native_mask)) return;
  smilear::BeautySettings native_settings;
  if (!Marshal<smilear::BeautySettings>::FromJava(native_env, settings, &native_settings)) return;
  std::span<std::uint8_t> native_output;
  if (!Marshal<std::span<std::uint8_t>>::FromJava(native_env, output, &native_output)) return;
  const smilear::Status native_status = ObjectAt<smilear::BeautyFilter>(native_pointer).ApplyWithin(native_image, native_mask, native_settings, native_output);
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return;
  }
}

}  // namespace

bool RegisterBeautyFilter(JNIEnv* native_env) {
  static const JNINativeMethod native_methods[] = {
      {"nativeCreate", "(J)J",
       reinterpret_cast<void*>(&NativeCreate)},
      {"nativeApply", "(JLcom/smilear/Image;Lcom/smilear/BeautySettings;Ljava/nio/ByteBuffer;)V",
       reinterpret_cast<void*>(&NativeApply)},
      {"nativeApplyWithin", "(JLcom/smilear/Image;Lcom/smilear/Image;Lcom/smilear/BeautySettings;Ljava/nio/ByteBuffer;)V",
       reinterpret_cast<void*>(&NativeApplyWithin)},
  };
  return RegisterMethods(native_env, "com/smilear/BeautyFilter", native_methods);
}

}  // namespace smilear::jni
