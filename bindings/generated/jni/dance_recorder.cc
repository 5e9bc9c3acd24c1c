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
#include "smilear/dance_recorder.h"

namespace smilear::jni {
namespace {

static_assert(std::is_same_v<decltype(&smilear::DanceRecorder::Create),
                             smilear::Result<std::unique_ptr<smilear::DanceRecorder>> (*)(const std::shared_ptr<smilear::Engine>&, const smilear::Skeleton&)>);
static_assert(std::is_same_v<decltype(&smilear::DanceRecorder::Add),
                             smilear::Status (smilear::DanceRecorder::*)(std::span<const smilear::Keypoint>, std::int64_t)>);
static_assert(std::is_same_v<decltype(&smilear::DanceRecorder::frame_count),
                             int (smilear::DanceRecorder::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::DanceRecorder::Save),
                             smilear::Status (smilear::DanceRecorder::*)(const std::string&)>);

jlong JNICALL NativeCreate([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong engine, jobject skeleton) {
  smilear::Skeleton native_skeleton;
  if (!Marshal<smilear::Skeleton>::FromJava(native_env, skeleton, &native_skeleton)) return {};
  auto native_result = smilear::DanceRecorder::Create(SharedAt<smilear::Engine>(engine), native_skeleton);
  if (!native_result.ok()) {
    ThrowStatus(native_env, native_result.status());
    return {};
  }
  return NewHandle(std::move(native_result).value());
}

void JNICALL NativeAdd([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer, jobject pose, jlong time_ms) {
  std::vector<smilear::Keypoint> native_pose;
  if (!Marshal<std::vector<smilear::Keypoint>>::FromJava(native_env, pose, &native_pose)) return;
  const smilear::Status native_status = ObjectAt<smilear::DanceRecorder>(native_pointer).Add(std::move(native_pose), time_ms);
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return;
  }
}

jint JNICALL NativeFrameCount([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer) {
  return ObjectAt<smilear::DanceRecorder>(native_pointer).frame_count();
}

void JNICALL NativeSave([[maybe_unused]] JNIEnv* native_env, jclass /*native_class*/, jlong native_pointer, jobject path) {
  std::string native_path;
  if (!FromJavaPath(native_env, path, &native_path)) return;
  const smilear::Status native_status = ObjectAt<smilear::DanceRecorder>(native_pointer).Save(native_path);
  if (!native_status.ok()) {
    ThrowStatus(native_env, native_status);
    return;
  }
}

}  // namespace

bool RegisterDanceRecorder(JNIEnv* native_env) {
  static const JNINativeMethod native_methods[] = {
      {"nativeCreate", "(JLcom/smilear/Skeleton;)J",
       reinterpret_cast<void*>(&NativeCreate)},
      {"nativeAdd", "(J[Lcom/smilear/Keypoint;J)V",
       reinterpret_cast<void*>(&NativeAdd)},
      {"nativeFrameCount", "(J)I",
       reinterpret_cast<void*>(&NativeFrameCount)},
      {"nativeSave", "(JLjava/lang/String;)V",
       reinterpret_cast<void*>(&NativeSave)},
  };
  return RegisterMethods(native_env, "com/smilear/DanceRecorder", native_methods);
}

}  // namespace smilear::jni
