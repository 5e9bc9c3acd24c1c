// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include <jni.h>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "dance_types.h"
#include "handle.h"
#include "memory.h"
#include "registration.h"
#include "smilear/dance_scorer.h"

namespace smilear::jni {
namespace {

static_assert(std::is_same_v<decltype(&smilear::DanceScorer::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::DanceScorer>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, const smilear::Skeleton&, const smilear::DanceOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::FromFile),
                             smilear::Result<std::unique_ptr<smilear::DanceScorer>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, const smilear::Skeleton&, const smilear::DanceOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::Follow),
                             smilear::Result<smilear::DanceFeedback> (smilear::DanceScorer::*)(std::span<const smilear::Keypoint>, std::int64_t)>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::RecentLimbs),
                             smilear::Status (smilear::DanceScorer::*)(std::vector<smilear::DanceLimb>*)>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::Finish),
                             smilear::Result<smilear::DanceResult> (smilear::DanceScorer::*)()>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::FinalLimbs),
                             smilear::Status (smilear::DanceScorer::*)(std::vector<smilear::DanceLimb>*)>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::Reset),
                             void (smilear::DanceScorer::*)()>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::duration_ms),
                             std::int64_t (smilear::DanceScorer::*)() const>);

jlong JNICALL NativeFromBytes([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong engine, jobject recording, jobject skeleton, jobject options) {
  std::span<const std::uint8_t> native_recording;
  if (!Marshal<std::span<const std::uint8_t>>::FromJava(native_env, recording, &native_recording)) return {};
  smilear::Skeleton native_skeleton;
  if (!Marshal<smilear::Skeleton>::FromJava(native_env, skeleton, &native_skeleton)) return {};
  smilear::DanceOptions native_options;
  if (!Marshal<smilear::DanceOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::DanceScorer::FromBytes(SharedAt<smilear::Engine>(engine), native_recording, native_skeleton, native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jlong JNICALL NativeFromFile([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong engine, jobject path, jobject skeleton, jobject options) {
  std::string native_path;
  if (!FromJavaPath(native_env, path, &native_path)) return {};
  smilear::Skeleton native_skeleton;
  if (!Marshal<smilear::Skeleton>::FromJava(native_env, skeleton, &native_skeleton)) return {};
  smilear::DanceOptions native_options;
  if (!Marshal<smilear::DanceOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::DanceScorer::FromFile(SharedAt<smilear::Engine>(engine), native_path, native_skeleton, native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jobject JNICALL NativeFollow([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer, jobject pose, jlong time_ms) {
  std::vector<smilear::Keypoint> native_pose;
  if (!Marshal<std::vector<smilear::Keypoint>>::FromJava(native_env, pose, &native_pose)) return {};
  const auto native_result = ObjectAt<smilear::DanceScorer>(native_pointer).Follow(std::move(native_pose), time_ms);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return Marshal<smilear::DanceFeedback>::ToJava(native_env, native_result.value()).release();
}

jobject JNICALL NativeRecentLimbs([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  std::vector<smilear::DanceLimb> native_result;
  const smilear::Status native_status = ObjectAt<smilear::DanceScorer>(native_pointer).RecentLimbs(&native_result);
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return {};
  }
  return Marshal<std::vector<smilear::DanceLimb>>::ToJava(native_env, native_result).release();
}

jobject JNICALL NativeFinish([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  const auto native_result = ObjectAt<smilear::DanceScorer>(native_pointer).Finish();
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return Marshal<smilear::DanceResult>::ToJava(native_env, native_result.value()).release();
}

jobject JNICALL NativeFinalLimbs([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  std::vector<smilear::DanceLimb> native_result;
  const smilear::Status native_status = ObjectAt<smilear::DanceScorer>(native_pointer).FinalLimbs(&native_result);
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return {};
  }
  return Marshal<std::vector<smilear::DanceLimb>>::ToJava(native_env, native_result).release();
}

void JNICALL NativeReset([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  ObjectAt<smilear::DanceScorer>(native_pointer).Reset();
}

jlong JNICALL NativeDurationMs([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::DanceScorer>(native_pointer).duration_ms();
}

}  // namespace

bool RegisterDanceScorer(JNIEnv* native_env) {
  static const JNINativeMethod native_methods[] = {
      {"nativeFromBytes", "(JLjava/nio/ByteBuffer;Lcom/smilear/Skeleton;Lcom/smilear/DanceOptions;)J",
       reinterpret_cast<void*>(&NativeFromBytes)},
      {"nativeFromFile", "(JLjava/lang/String;Lcom/smilear/Skeleton;Lcom/smilear/DanceOptions;)J",
       reinterpret_cast<void*>(&NativeFromFile)},
      {"nativeFollow", "(J[Lcom/smilear/Keypoint;J)Lcom/smilear/DanceFeedback;",
       reinterpret_cast<void*>(&NativeFollow)},
      {"nativeRecentLimbs", "(J)[Lcom/smilear/DanceLimb;",
       reinterpret_cast<void*>(&NativeRecentLimbs)},
      {"nativeFinish", "(J)Lcom/smilear/DanceResult;",
       reinterpret_cast<void*>(&NativeFinish)},
      {"nativeFinalLimbs", "(J)[Lcom/smilear/DanceLimb;",
       reinterpret_cast<void*>(&NativeFinalLimbs)},
      {"nativeReset", "(J)V",
       reinterpret_cast<void*>(&NativeReset)},
      {"nativeDurationMs", "(J)J",
       reinterpret_cast<void*>(&NativeDurationMs)},
  };
  return RegisterMethods(native_env, "com/smilear/DanceScorer", native_methods);
}

}  // namespace smilear::jni
