// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include <jni.h>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "action_types.h"
#include "handle.h"
#include "image.h"
#include "memory.h"
#include "registration.h"
#include "smilear/action_classifier.h"

namespace smilear::jni {
namespace {

static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::ActionClassifier>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, std::vector<std::string>, const smilear::ActionOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::FromFile),
                             smilear::Result<std::unique_ptr<smilear::ActionClassifier>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, std::vector<std::string>, const smilear::ActionOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::ActionClassifier>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::ActionOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::Classify),
                             smilear::Status (smilear::ActionClassifier::*)(const smilear::Image&, std::int64_t, int, std::vector<smilear::ActionMatch>*)>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::Reset),
                             void (smilear::ActionClassifier::*)()>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::input_width),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::input_height),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::clip_length),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::class_count),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::run_count),
                             std::int64_t (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::delegated_node_count),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::node_count),
                             int (smilear::ActionClassifier::*)() const>);

jlong JNICALL NativeFromBytes([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong engine, jobject model, jobject labels, jobject options) {
  std::span<const std::uint8_t> native_model;
  if (!Marshal<std::span<const std::uint8_t>>::FromJava(native_env, model, &native_model)) return {};
  std::vector<std::string> native_labels;
  if (!Marshal<std::vector<std::string>>::FromJava(native_env, labels, &native_labels)) return {};
  smilear::ActionOptions native_options;
  if (!Marshal<smilear::ActionOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::ActionClassifier::FromBytes(SharedAt<smilear::Engine>(engine), native_model, std::move(native_labels), native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jlong JNICALL NativeFromFile([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong engine, jobject path, jobject labels, jobject options) {
  std::string native_path;
  if (!FromJavaPath(native_env, path, &native_path)) return {};
  std::vector<std::string> native_labels;
  if (!Marshal<std::vector<std::string>>::FromJava(native_env, labels, &native_labels)) return {};
  smilear::ActionOptions native_options;
  if (!Marshal<smilear::ActionOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::ActionClassifier::FromFile(SharedAt<smilear::Engine>(engine), native_path, std::move(native_labels), native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jlong JNICALL NativeFromBundle([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong engine, jlong bundle, jobject model, jobject options) {
  std::string native_model;
  if (!Marshal<std::string>::FromJava(native_env, model, &native_model)) return {};
  smilear::ActionOptions native_options;
  if (!Marshal<smilear::ActionOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::ActionClassifier::FromBundle(SharedAt<smilear::Engine>(engine), SharedAt<smilear::Bundle>(bundle), native_model, native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jobject JNICALL NativeClassify([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer, jobject image, jlong time_ms, jint max_results) {
  smilear::Image native_image;
  if (!Marshal<smilear::Image>::FromJava(native_env, image, &native_image)) return {};
  std::vector<smilear::ActionMatch> native_result;
  const smilear::Status native_status = ObjectAt<smilear::ActionClassifier>(native_pointer).Classify(native_image, time_ms, max_results, &native_result);
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return {};
  }
  return Marshal<std::vector<smilear::ActionMatch>>::ToJava(native_env, native_result).release();
}

void JNICALL NativeReset([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  ObjectAt<smilear::ActionClassifier>(native_pointer).Reset();
}

jint JNICALL NativeInputWidth([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::ActionClassifier>(native_pointer).input_width();
}

jint JNICALL NativeInputHeight([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::ActionClassifier>(native_pointer).input_height();
}

jint JNICALL NativeClipLength([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::ActionClassifier>(native_pointer).clip_length();
}

jint JNICALL NativeClassCount([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::ActionClassifier>(native_pointer).class_count();
}

jlong JNICALL NativeRunCount([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::ActionClassifier>(native_pointer).run_count();
}

jint JNICALL NativeDelegatedNodeCount([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::ActionClassifier>(native_pointer).delegated_node_count();
}

jint JNICALL NativeNodeCount([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::ActionClassifier>(native_pointer).node_count();
}

}  // namespace

bool RegisterActionClassifier(JNIEnv* native_env) {
  static const JNINativeMethod native_methods[] = {
      {"nativeFromBytes", "(JLjava/nio/ByteBuffer;[Ljava/lang/String;Lcom/smilear/ActionOptions;)J",
       reinterpret_cast<void*>(&NativeFromBytes)},
      {"nativeFromFile", "(JLjava/lang/String;[Ljava/lang/String;Lcom/smilear/ActionOptions;)J",
       reinterpret_cast<void*>(&NativeFromFile)},
      {"nativeFromBundle", "(JJLjava/lang/String;Lcom/smilear/ActionOptions;)J",
       reinterpret_cast<void*>(&NativeFromBundle)},
      {"nativeClassify", "(JLcom/smilear/Image;JI)[Lcom/smilear/ActionMatch;",
       reinterpret_cast<void*>(&NativeClassify)},
      {"nativeReset", "(J)V",
       reinterpret_cast<void*>(&NativeReset)},
      {"nativeInputWidth", "(J)I",
       reinterpret_cast<void*>(&NativeInputWidth)},
      {"nativeInputHeight", "(J)I",
       reinterpret_cast<void*>(&NativeInputHeight)},
      {"nativeClipLength", "(J)I",
       reinterpret_cast<void*>(&NativeClipLength)},
      {"nativeClassCount", "(J)I",
       reinterpret_cast<void*>(&NativeClassCount)},
      {"nativeRunCount", "(J)J",
       reinterpret_cast<void*>(&NativeRunCount)},
      {"nativeDelegatedNodeCount", "(J)I",
       reinterpret_cast<void*>(&NativeDelegatedNodeCount)},
      {"nativeNodeCount", "(J)I",
       reinterpret_cast<void*>(&NativeNodeCount)},
  };
  return RegisterMethods(native_env, "com/smilear/ActionClassifier", native_methods);
}

}  // namespace smilear::jni
