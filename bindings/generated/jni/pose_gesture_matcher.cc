// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include <jni.h>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "handle.h"
#include "memory.h"
#include "pose_gesture_types.h"
#include "registration.h"
#include "smilear/pose_gesture_matcher.h"

namespace smilear::jni {
namespace {

static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Create),
                             smilear::Result<std::unique_ptr<smilear::PoseGestureMatcher>> (*)(const std::shared_ptr<smilear::Engine>&, const smilear::Skeleton&, const smilear::PoseGestureOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Add),
                             smilear::Status (smilear::PoseGestureMatcher::*)(const std::string&, std::span<const smilear::Keypoint>)>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Remove),
                             smilear::Status (smilear::PoseGestureMatcher::*)(const std::string&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::names),
                             std::vector<std::string> (smilear::PoseGestureMatcher::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Match),
                             smilear::Status (smilear::PoseGestureMatcher::*)(std::span<const smilear::Keypoint>, std::int64_t, std::vector<smilear::PoseGestureMatch>*)>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Reset),
                             void (smilear::PoseGestureMatcher::*)()>);

jlong JNICALL NativeCreate([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong engine, jobject skeleton, jobject options) {
  smilear::Skeleton native_skeleton;
  if (!Marshal<smilear::Skeleton>::FromJava(native_env, skeleton, &native_skeleton)) return {};
  smilear::PoseGestureOptions native_options;
  if (!Marshal<smilear::PoseGestureOptions>::FromJava(native_env, options, &native_options)) return {};
  auto native_result = smilear::PoseGestureMatcher::Create(SharedAt<smilear::Engine>(engine), native_skeleton, native_options);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

void JNICALL NativeAdd([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer, jobject name, jobject example) {
  std::string native_name;
  if (!Marshal<std::string>::FromJava(native_env, name, &native_name)) return;
  std::vector<smilear::Keypoint> native_example;
  if (!Marshal<std::vector<smilear::Keypoint>>::FromJava(native_env, example, &native_example)) return;
  const smilear::Status native_status = ObjectAt<smilear::PoseGestureMatcher>(native_pointer).Add(native_name, std::move(native_example));
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return;
  }
}

void JNICALL NativeRemove([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer, jobject name) {
  std::string native_name;
  if (!Marshal<std::string>::FromJava(native_env, name, &native_name)) return;
  const smilear::Status native_status = ObjectAt<smilear::PoseGestureMatcher>(native_pointer).Remove(native_name);
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return;
  }
}

jobject JNICALL NativeNames([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return Marshal<std::vector<std::string>>::ToJava(native_env, ObjectAt<smilear::PoseGestureMatcher>(native_pointer).names()).release();
}

jobject JNICALL NativeMatch([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer, jobject pose, jlong time_ms) {
  std::vector<smilear::Keypoint> native_pose;
  if (!Marshal<std::vector<smilear::Keypoint>>::FromJava(native_env, pose, &native_pose)) return {};
  std::vector<smilear::PoseGestureMatch> native_result;
  const smilear::Status native_status = ObjectAt<smilear::PoseGestureMatcher>(native_pointer).Match(std::move(native_pose), time_ms, &native_result);
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return {};
  }
  return Marshal<std::vector<smilear::PoseGestureMatch>>::ToJava(native_env, native_result).release();
}

void JNICALL NativeReset([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  ObjectAt<smilear::PoseGestureMatcher>(native_pointer).Reset();
}

}  // namespace

bool RegisterPoseGestureMatcher(JNIEnv* native_env) {
  static const JNINativeMethod native_methods[] = {
      {"nativeCreate", "(JLcom/smilear/Skeleton;Lcom/smilear/PoseGestureOptions;)J",
       reinterpret_cast<void*>(&NativeCreate)},
      {"nativeAdd", "(JLjava/lang/String;[Lcom/smilear/Keypoint;)V",
       reinterpret_cast<void*>(&NativeAdd)},
      {"nativeRemove", "(JLjava/lang/String;)V",
       reinterpret_cast<void*>(&NativeRemove)},
      {"nativeNames", "(J)[Ljava/lang/String;",
       reinterpret_cast<void*>(&NativeNames)},
      {"nativeMatch", "(J[Lcom/smilear/Keypoint;J)[Lcom/smilear/PoseGestureMatch;",
       reinterpret_cast<void*>(&NativeMatch)},
      {"nativeReset", "(J)V",
       reinterpret_cast<void*>(&NativeReset)},
  };
  return RegisterMethods(native_env, "com/smilear/PoseGestureMatcher", native_methods);
}

}  // namespace smilear::jni
