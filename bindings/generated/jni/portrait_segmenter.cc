// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include <jni.h>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "handle.h"
#include "image.h"
#include "memory.h"
#include "portrait_types.h"
#include "registration.h"
#include "smilear/portrait_segmenter.h"

namespace smilear::jni {
namespace {

static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::PortraitSegmenter>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, const smilear::PortraitOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::FromFile),
                             smilear::Result<std::unique_ptr<smilear::PortraitSegmenter>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, const smilear::PortraitOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::PortraitSegmenter>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::PortraitOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::Segment),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::WriteMask),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::ReplaceWithColor),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&, int, int, int, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::ReplaceWithImage),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&, const smilear::Image&, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::BlurBackground),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&, float, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::Reset),
                             void (smilear::PortraitSegmenter::*)()>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::input_width),
                             int (smilear::PortraitSegmenter::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::input_height),
                             int (smilear::PortraitSegmenter::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::delegated_node_count),
                             int (smilear::PortraitSegmenter::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::node_count),
                             int (smilear::PortraitSegmenter::*)() const>);

jlong JNICALL NativeFromBytes([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong engine, jobject model, jobject options) {
  std::span<const std::uint8_t> native_model;
  if (!Marshal<std::span<const std::uint8_t>>::FromJava(native_env, model, &native_model)) return {};
  smilear::PortraitOptions native_options;
  if (!Marshal<smilear::PortraitOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::PortraitSegmenter::FromBytes(SharedAt<smilear::Engine>(engine), native_model, native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jlong JNICALL NativeFromFile([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong engine, jobject path, jobject options) {
  std::string native_path;
  if (!FromJavaPath(native_env, path, &native_path)) return {};
  smilear::PortraitOptions native_options;
  if (!Marshal<smilear::PortraitOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::PortraitSegmenter::FromFile(SharedAt<smilear::Engine>(engine), native_path, native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jlong JNICALL NativeFromBundle([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong engine, jlong bundle, jobject model, jobject options) {
  std::string native_model;
  if (!Marshal<std::string>::FromJava(native_env, model, &native_model)) return {};
  smilear::PortraitOptions native_options;
  if (!Marshal<smilear::PortraitOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::PortraitSegmenter::FromBundle(SharedAt<smilear::Engine>(engine), SharedAt<smilear::Bundle>(bundle), native_model, native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

void JNICALL NativeSegment([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer, jobject image) {
  smilear::Image native_image;
  if (!Marshal<smilear::Image>::FromJava(native_env, image, &native_image)) return;
  const smilear::Status native_status = ObjectAt<smilear::PortraitSegmenter>(native_pointer).Segment(native_image);
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return;
  }
}

void JNICALL NativeWriteMask([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer, jobject image, jobject output) {
  smilear::Image native_image;
  if (!Marshal<smilear::Image>::FromJava(native_env, image, &native_image)) return;
  std::span<std::uint8_t> native_output;
  if (!Marshal<std::span<std::uint8_t>>::FromJava(native_env, output, &native_output)) return;
  const smilear::Status native_status = ObjectAt<smilear::PortraitSegmenter>(native_pointer).WriteMask(native_image, native_output);
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return;
  }
}

void JNICALL NativeReplaceWithColor([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer, jobject image, jint red, jint green, jint blue, jobject output) {
  smilear::Image native_image;
  if (!Marshal<smilear::Image>::FromJava(native_env, image, &native_image)) return;
  std::span<std::uint8_t> native_output;
  if (!Marshal<std::span<std::uint8_t>>::FromJava(native_env, output, &native_output)) return;
  const smilear::Status native_status = ObjectAt<smilear::PortraitSegmenter>(native_pointer).ReplaceWithColor(native_image, red, green, blue, native_output);
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return;
  }
}

void JNICALL NativeReplaceWithImage([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer, jobject image, jobject background, jobject output) {
  smilear::Image native_image;
  if (!Marshal<smilear::Image>::FromJava(native_env, image, &native_image)) return;
  smilear::Image native_background;
  if (!Marshal<smilear::Image>::FromJava(native_env, background, &native_background)) return;
  std::span<std::uint8_t> native_output;
  if (!Marshal<std::span<std::uint8_t>>::FromJava(native_env, output, &native_output)) return;
  const smilear::Status native_status = ObjectAt<smilear::PortraitSegmenter>(native_pointer).ReplaceWithImage(native_image, native_background, native_output);
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return;
  }
}

void JNICALL NativeBlurBackground([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer, jobject image, jfloat strength, jobject output) {
  smilear::Image native_image;
  if (!Marshal<smilear::Image>::FromJava(native_env, image, &native_image)) return;
  std::span<std::uint8_t> native_output;
  if (!Marshal<std::span<std::uint8_t>>::FromJava(native_env, output, &native_output)) return;
  const smilear::Status native_status = ObjectAt<smilear::PortraitSegmenter>(native_pointer).BlurBackground(native_image, strength, native_output);
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return;
  }
}

void JNICALL NativeReset([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  ObjectAt<smilear::PortraitSegmenter>(native_pointer).Reset();
}

jint JNICALL NativeInputWidth([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::PortraitSegmenter>(native_pointer).input_width();
}

jint JNICALL NativeInputHeight([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::PortraitSegmenter>(native_pointer).input_height();
}

jint JNICALL NativeDelegatedNodeCount([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::PortraitSegmenter>(native_pointer).delegated_node_count();
}

jint JNICALL NativeNodeCount([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::PortraitSegmenter>(native_pointer).node_count();
}

}  // namespace

bool RegisterPortraitSegmenter(JNIEnv* native_env) {
  static const JNINativeMethod native_methods[] = {
      {"nativeFromBytes", "(JLjava/nio/ByteBuffer;Lcom/smilear/PortraitOptions;)J",
       reinterpret_cast<void*>(&NativeFromBytes)},
      {"nativeFromFile", "(JLjava/lang/String;Lcom/smilear/PortraitOptions;)J",
       reinterpret_cast<void*>(&NativeFromFile)},
      {"nativeFromBundle", "(JJLjava/lang/String;Lcom/smilear/PortraitOptions;)J",
       reinterpret_cast<void*>(&NativeFromBundle)},
      {"nativeSegment", "(JLcom/smilear/Image;)V",
       reinterpret_cast<void*>(&NativeSegment)},
      {"nativeWriteMask", "(JLcom/smilear/Image;Ljava/nio/ByteBuffer;)V",
       reinterpret_cast<void*>(&NativeWriteMask)},
      {"nativeReplaceWithColor", "(JLcom/smilear/Image;IIILjava/nio/ByteBuffer;)V",
       reinterpret_cast<void*>(&NativeReplaceWithColor)},
      {"nativeReplaceWithImage", "(JLcom/smilear/Image;Lcom/smilear/Image;Ljava/nio/ByteBuffer;)V",
       reinterpret_cast<void*>(&NativeReplaceWithImage)},
      {"nativeBlurBackground", "(JLcom/smilear/Image;FLjava/nio/ByteBuffer;)V",
       reinterpret_cast<void*>(&NativeBlurBackground)},
      {"nativeReset", "(J)V",
       reinterpret_cast<void*>(&NativeReset)},
      {"nativeInputWidth", "(J)I",
       reinterpret_cast<void*>(&NativeInputWidth)},
      {"nativeInputHeight", "(J)I",
       reinterpret_cast<void*>(&NativeInputHeight)},
      {"nativeDelegatedNodeCount", "(J)I",
       reinterpret_cast<void*>(&NativeDelegatedNodeCount)},
      {"nativeNodeCount", "(J)I",
       reinterpret_cast<void*>(&NativeNodeCount)},
  };
  return RegisterMethods(native_env, "com/smilear/PortraitSegmenter", native_methods);
}

}  // namespace smilear::jni
