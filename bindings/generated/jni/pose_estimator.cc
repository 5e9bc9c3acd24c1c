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
#include "pose_types.h"
#include "registration.h"
#include "smilear/pose_estimator.h"

namespace smilear::jni {
namespace {

static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::PoseEstimator>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, const smilear::Skeleton&, const smilear::PoseOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::FromFile),
                             smilear::Result<std::unique_ptr<smilear::PoseEstimator>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, const smilear::Skeleton&, const smilear::PoseOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::PoseEstimator>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::Skeleton&, const smilear::PoseOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::Estimate),
                             smilear::Status (smilear::PoseEstimator::*)(const smilear::Image&, std::int64_t, std::vector<smilear::Keypoint>*)>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::Reset),
                             void (smilear::PoseEstimator::*)()>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::input_width),
                             int (smilear::PoseEstimator::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::input_height),
                             int (smilear::PoseEstimator::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::keypoint_count),
                             int (smilear::PoseEstimator::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::delegated_node_count),
                             int (smilear::PoseEstimator::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::node_count),
                             int (smilear::PoseEstimator::*)() const>);

jlong JNICALL NativeFromBytes([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong engine, jobject model, jobject skeleton, jobject options) {
  std::span<const std::uint8_t> native_model;
  if (!Marshal<std::span<const std::uint8_t>>::FromJava(native_env, model, &native_model)) return {};
  smilear::Skeleton native_skeleton;
  if (!Marshal<smilear::Skeleton>::FromJava(native_env, skeleton, &native_skeleton)) return {};
  smilear::PoseOptions native_options;
  if (!Marshal<smilear::PoseOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::PoseEstimator::FromBytes(SharedAt<smilear::Engine>(engine), native_model, native_skeleton, native_options);
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
  smilear::PoseOptions native_options;
  if (!Marshal<smilear::PoseOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::PoseEstimator::FromFile(SharedAt<smilear::Engine>(engine), native_path, native_skeleton, native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jlong JNICALL NativeFromBundle([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong engine, jlong bundle, jobject model, jobject skeleton, jobject options) {
  std::string native_model;
  if (!Marshal<std::string>::FromJava(native_env, model, &native_model)) return {};
  smilear::Skeleton native_skeleton;
  if (!Marshal<smilear::Skeleton>::FromJava(native_env, skeleton, &native_skeleton)) return {};
  smilear::PoseOptions native_options;
  if (!Marshal<smilear::PoseOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::PoseEstimator::FromBundle(SharedAt<smilear::Engine>(engine), SharedAt<smilear::Bundle>(bundle), native_model, native_skeleton, native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

jobject JNICALL NativeEstimate([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer, jobject image, jlong time_ms) {
  smilear::Image native_image;
  if (!Marshal<smilear::Image>::FromJava(native_env, image, &native_image)) return {};
  std::vector<smilear::Keypoint> native_result;
  const smilear::Status native_status = ObjectAt<smilear::PoseEstimator>(native_pointer).Estimate(native_image, time_ms, &native_result);
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return {};
  }
  return Marshal<std::vector<smilear::Keypoint>>::ToJava(native_env, native_result).release();
}

void JNICALL NativeReset([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  ObjectAt<smilear::PoseEstimator>(native_pointer).Reset();
}

jint JNICALL NativeInputWidth([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::PoseEstimator>(native_pointer).input_width();
}

jint JNICALL NativeInputHeight([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::PoseEstimator>(native_pointer).input_height();
}

jint JNICALL NativeKeypointCount([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::PoseEstimator>(native_pointer).keypoint_count();
}

jint JNICALL NativeDelegatedNodeCount([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::PoseEstimator>(native_pointer).delegated_node_count();
}

jint JNICALL NativeNodeCount([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::PoseEstimator>(native_pointer).node_count();
}

}  // namespace

bool RegisterPoseEstimator(JNIEnv* native_env) {
  static const JNINativeMethod native_methods[] = {
      {"nativeFromBytes", "(JLjava/nio/ByteBuffer;Lcom/smilear/Skeleton;Lcom/smilear/PoseOptions;)J",
       reinterpret_cast<void*>(&NativeFromBytes)},
      {"nativeFromFile", "(JLjava/lang/String;Lcom/smilear/Skeleton;Lcom/smilear/PoseOptions;)J",
       reinterpret_cast<void*>(&NativeFromFile)},
      {"nativeFromBundle", "(JJLjava/lang/String;Lcom/smilear/Skeleton;Lcom/smilear/PoseOptions;)J",
       reinterpret_cast<void*>(&NativeFromBundle)},
      {"nativeEstimate", "(JLcom/smilear/Image;J)[Lcom/smilear/Keypoint;",
       reinterpret_cast<void*>(&NativeEstimate)},
      {"nativeReset", "(J)V",
       reinterpret_cast<void*>(&NativeReset)},
      {"nativeInputWidth", "(J)I",
       reinterpret_cast<void*>(&NativeInputWidth)},
      {"nativeInputHeight", "(J)I",
       reinterpret_cast<void*>(&NativeInputHeight)},
      {"nativeKeypointCount", "(J)I",
       reinterpret_cast<void*>(&NativeKeypointCount)},
      {"nativeDelegatedNodeCount", "(J)I",
       reinterpret_cast<void*>(&NativeDelegatedNodeCount)},
      {"nativeNodeCount", "(J)I",
       reinterpret_cast<void*>(&NativeNodeCount)},
  };
  return RegisterMethods(native_env, "com/smilear/PoseEstimator", native_methods);
}

}  // namespace smilear::jni
