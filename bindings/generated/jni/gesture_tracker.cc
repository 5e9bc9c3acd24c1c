// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include <jni.h>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "gesture_types.h"
#include "handle.h"
#include "image.h"
#include "memory.h"
#include "registration.h"
#include "smilear/gesture_tracker.h"

namespace smilear::jni {
namespace {

static_assert(std::is_same_v<decltype(&smilear::GestureTracker::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::GestureTracker>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, std::vector<std::string>, const smilear::GestureOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::FromFile),
                             smilear::Result<std::unique_ptr<smilear::GestureTracker>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, std::vector<std::string>, const smilear::GestureOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::GestureTracker>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::GestureOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::Track),
                             smilear::Status (smilear::GestureTracker::*)(const smilear::Image&, std::int64_t, std::vector<smilear::TrackedHand>*)>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::Reset),
                             void (smilear::GestureTracker::*)()>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::class_count),
                             int (smilear::GestureTracker::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::detection_count),
                             std::int64_t (smilear::GestureTracker::*)() const>);

jlong JNICALL NativeFromBytes([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong engine, jobject model, jobject labels, jobject options) {
  std::span<const std::uint8_t> native_model;
  if (!Marshal<std::span<const std::uint8_t>>::FromJava(native_env, model, &native_model)) return {};
  std::vector<std::string> native_labels;
  if (!Marshal<std::vector<std::string>>::FromJava(native_env, labels, &native_labels)) return {};
  smilear::GestureOptions native_options;
  if (!Marshal<smilear::GestureOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::GestureTracker::FromBytes(SharedAt<smilear::Engine>(engine), native_model, std::move(native_labels), native_options);
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
  smilear::GestureOptions native_options;
  if (!Marshal<smilear::GestureOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::GestureTracker::FromFile(SharedAt<smilear::Engine>(engine), native_path, std::move(native_labels), native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jlong JNICALL NativeFromBundle([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong engine, jlong bundle, jobject model, jobject options) {
  std::string native_model;
  if (!Marshal<std::string>::FromJava(native_env, model, &native_model)) return {};
  smilear::GestureOptions native_options;
  if (!Marshal<smilear::GestureOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::GestureTracker::FromBundle(SharedAt<smilear::Engine>(engine), SharedAt<smilear::Bundle>(bundle), native_model, native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jobject JNICALL NativeTrack([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer, jobject image, jlong timestamp_us) {
  smilear::Image native_image;
  if (!Marshal<smilear::Image>::FromJava(native_env, image, &native_image)) return {};
  std::vector<smilear::TrackedHand> native_result;
  const smilear::Status native_status = ObjectAt<smilear::GestureTracker>(native_pointer).Track(native_image, timestamp_us, &native_result);
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return {};
  }
  return Marshal<std::vector<smilear::TrackedHand>>::ToJava(native_env, native_result).release();
}

void JNICALL NativeReset([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  ObjectAt<smilear::GestureTracker>(native_pointer).Reset();
}

jint JNICALL NativeClassCount([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::GestureTracker>(native_pointer).class_count();
}

jlong JNICALL NativeDetectionCount([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::GestureTracker>(native_pointer).detection_count();
}

}  // namespace

bool RegisterGestureTracker(JNIEnv* native_env) {
  static const JNINativeMethod native_methods[] = {
      {"nativeFromBytes", "(JLjava/nio/ByteBuffer;[Ljava/lang/String;Lcom/smilear/GestureOptions;)J",
       reinterpret_cast<void*>(&NativeFromBytes)},
      {"nativeFromFile", "(JLjava/lang/String;[Ljava/lang/String;Lcom/smilear/GestureOptions;)J",
       reinterpret_cast<void*>(&NativeFromFile)},
      {"nativeFromBundle", "(JJLjava/lang/String;Lcom/smilear/GestureOptions;)J",
       reinterpret_cast<void*>(&NativeFromBundle)},
      {"nativeTrack", "(JLcom/smilear/Image;J)[Lcom/smilear/TrackedHand;",
       reinterpret_cast<void*>(&NativeTrack)},
      {"nativeReset", "(J)V",
       reinterpret_cast<void*>(&NativeReset)},
      {"nativeClassCount", "(J)I",
       reinterpret_cast<void*>(&NativeClassCount)},
      {"nativeDetectionCount", "(J)J",
       reinterpret_cast<void*>(&NativeDetectionCount)},
  };
  return RegisterMethods(native_env, "com/smilear/GestureTracker", native_methods);
}

}  // namespace smilear::jni
