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
#include "registration.h"
#include "scan_types.h"
#include "smilear/ar_scan.h"

namespace smilear::jni {
namespace {

static_assert(std::is_same_v<decltype(&smilear::ArScan::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::ArScan>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, std::vector<std::string>, const smilear::ScanOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::FromFile),
                             smilear::Result<std::unique_ptr<smilear::ArScan>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, std::vector<std::string>, const smilear::ScanOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::ArScan>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::ScanOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::Classify),
                             smilear::Status (smilear::ArScan::*)(const smilear::Image&, int, std::vector<smilear::ScanMatch>*)>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::input_width),
                             int (smilear::ArScan::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::input_height),
                             int (smilear::ArScan::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::class_count),
                             int (smilear::ArScan::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::delegated_node_count),
                             int (smilear::ArScan::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::node_count),
                             int (smilear::ArScan::*)() const>);

jlong JNICALL NativeFromBytes([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong engine, jobject model, jobject labels, jobject options) {
  std::span<const std::uint8_t> native_model;
  if (!Marshal<std::span<const std::uint8_t>>::FromJava(native_env, model, &native_model)) return {};
  std::vector<std::string> native_labels;
  if (!Marshal<std::vector<std::string>>::FromJava(native_env, labels, &native_labels)) return {};
  smilear::ScanOptions native_options;
  if (!Marshal<smilear::ScanOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::ArScan::FromBytes(SharedAt<smilear::Engine>(engine), native_model, std::move(native_labels), native_options);
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
  smilear::ScanOptions native_options;
  if (!Marshal<smilear::ScanOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::ArScan::FromFile(SharedAt<smilear::Engine>(engine), native_path, std::move(native_labels), native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jlong JNICALL NativeFromBundle([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong engine, jlong bundle, jobject model, jobject options) {
  std::string native_model;
  if (!Marshal<std::string>::FromJava(native_env, model, &native_model)) return {};
  smilear::ScanOptions native_options;
  if (!Marshal<smilear::ScanOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::ArScan::FromBundle(SharedAt<smilear::Engine>(engine), SharedAt<smilear::Bundle>(bundle), native_model, native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jobject JNICALL NativeClassify([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer, jobject image, jint max_results) {
  smilear::Image native_image;
  if (!Marshal<smilear::Image>::FromJava(native_env, image, &native_image)) return {};
  std::vector<smilear::ScanMatch> native_result;
  const smilear::Status native_status = ObjectAt<smilear::ArScan>(native_pointer).Classify(native_image, max_results, &native_result);
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return {};
  }
  return Marshal<std::vector<smilear::ScanMatch>>::ToJava(native_env, native_result).release();
}

jint JNICALL NativeInputWidth([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::ArScan>(native_pointer).input_width();
}

jint JNICALL NativeInputHeight([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::ArScan>(native_pointer).input_height();
}

jint JNICALL NativeClassCount([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::ArScan>(native_pointer).class_count();
}

jint JNICALL NativeDelegatedNodeCount([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::ArScan>(native_pointer).delegated_node_count();
}

jint JNICALL NativeNodeCount([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::ArScan>(native_pointer).node_count();
}

}  // namespace

bool RegisterArScan(JNIEnv* native_env) {
  static const JNINativeMethod native_methods[] = {
      {"nativeFromBytes", "(JLjava/nio/ByteBuffer;[Ljava/lang/String;Lcom/smilear/ScanOptions;)J",
       reinterpret_cast<void*>(&NativeFromBytes)},
      {"nativeFromFile", "(JLjava/lang/String;[Ljava/lang/String;Lcom/smilear/ScanOptions;)J",
       reinterpret_cast<void*>(&NativeFromFile)},
      {"nativeFromBundle", "(JJLjava/lang/String;Lcom/smilear/ScanOptions;)J",
       reinterpret_cast<void*>(&NativeFromBundle)},
      {"nativeClassify", "(JLcom/smilear/Image;I)[Lcom/smilear/ScanMatch;",
       reinterpret_cast<void*>(&NativeClassify)},
      {"nativeInputWidth", "(J)I",
       reinterpret_cast<void*>(&NativeInputWidth)},
      {"nativeInputHeight", "(J)I",
       reinterpret_cast<void*>(&NativeInputHeight)},
      {"nativeClassCount", "(J)I",
       reinterpret_cast<void*>(&NativeClassCount)},
      {"nativeDelegatedNodeCount", "(J)I",
       reinterpret_cast<void*>(&NativeDelegatedNodeCount)},
      {"nativeNodeCount", "(J)I",
       reinterpret_cast<void*>(&NativeNodeCount)},
  };
  return RegisterMethods(native_env, "com/smilear/ArScan", native_methods);
}

}  // namespace smilear::jni
