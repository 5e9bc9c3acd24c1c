// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "pose_gesture_types.h"

#include <type_traits>

#include "smilear/pose_gesture_matcher.h"

namespace smilear::jni {
namespace {

static_assert(static_cast<int>(smilear::PoseGestureEvent::kNone) == 0);
static_assert(static_cast<int>(smilear::PoseGestureEvent::kStarted) == 1);
static_assert(static_cast<int>(smilear::PoseGestureEvent::kEnded) == 2);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::PoseGestureEvent native_value) {
  switch (native_value) {
    case smilear::PoseGestureEvent::kNone:
    case smilear::PoseGestureEvent::kStarted:
    case smilear::PoseGestureEvent::kEnded:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::min_keypoint_score), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::start_similarity), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::end_similarity), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::hold_ms), int>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::max_rotation_degrees), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::mirrored), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::builtin), bool>);
static_assert(smilear::PoseGestureOptions{}.min_keypoint_score == 0.3F);
static_assert(smilear::PoseGestureOptions{}.start_similarity == 0.8F);
static_assert(smilear::PoseGestureOptions{}.end_similarity == 0.65F);
static_assert(smilear::PoseGestureOptions{}.hold_ms == 150);
static_assert(smilear::PoseGestureOptions{}.max_rotation_degrees == 25.0F);
static_assert(smilear::PoseGestureOptions{}.mirrored == true);
static_assert(smilear::PoseGestureOptions{}.builtin == true);
[[maybe_unused]] void NativeCountFields(const smilear::PoseGestureOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::name), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::similarity), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::mirrored), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::active), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::event), smilear::PoseGestureEvent>);
[[maybe_unused]] void NativeCountFields(const smilear::PoseGestureMatch& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4] = native_value;
}

struct {
  jclass native_class;
  jmethodID native_make;
} native_pose_gesture_event;

struct {
  jclass native_class;
  jfieldID min_keypoint_score;
  jfieldID start_similarity;
  jfieldID end_similarity;
  jfieldID hold_ms;
  jfieldID max_rotation_degrees;
  jfieldID mirrored;
  jfieldID builtin;
} native_pose_gesture_options;

struct {
  jclass native_class;
  jmethodID native_make;
} native_pose_gesture_match;

}  // namespace

bool LoadPoseGestureTypes([[maybe_unused]] JNIEnv* native_env) {
  return FindClass(native_env, "com/smilear/PoseGestureEvent", &native_pose_gesture_event.native_class) &&
         FindStaticMethod(native_env, native_pose_gesture_event.native_class, "of", "(I)Lcom/smilear/PoseGestureEvent;", &native_pose_gesture_event.native_make) &&
         FindClass(native_env, "com/smilear/PoseGestureOptions", &native_pose_gesture_options.native_class) &&
         FindField(native_env, native_pose_gesture_options.native_class, "minKeypointScore", "F", &native_pose_gesture_options.min_keypoint_score) &&
         FindField(native_env, native_pose_gesture_options.native_class, "startSimilarity", "F", &native_pose_gesture_options.start_similarity) &&
         FindField(native_env, native_pose_gesture_options.native_class, "endSimilarity", "F", &native_pose_gesture_options.end_similarity) &&
         FindField(native_env, native_pose_gesture_options.native_class, "holdMs", "I", &native_pose_gesture_options.hold_ms) &&
         FindField(native_env, native_pose_gesture_options.native_class, "maxRotationDegrees", "F", &native_pose_gesture_options.max_rotation_degrees) &&
         FindField(native_env, native_pose_gesture_options.native_class, "mirrored", "Z", &native_pose_gesture_options.mirrored) &&
         FindField(native_env, native_pose_gesture_options.native_class, "builtin", "Z", &native_pose_gesture_options.builtin) &&
         FindClass(native_env, "com/smilear/PoseGestureMatch", &native_pose_gesture_match.native_class) &&
         FindMethod(native_env, native_pose_gesture_match.native_class, "<init>", "(Ljava/lang/String;FZZLcom/smilear/PoseGestureEvent;)V", &native_pose_gesture_match.native_make);
}

LocalRef<> Marshal<smilear::PoseGestureEvent>::ToJava(JNIEnv* native_env, const smilear::PoseGestureEvent& native_value) {
  jvalue native_number = {};
  native_number.i = static_cast<jint>(native_value);
  auto* native_made = native_env->CallStaticObjectMethodA(native_pose_gesture_event.native_class,
      native_pose_gesture_event.native_make, &native_number);
  return Checked(native_env, native_made);
}

jclass Marshal<smilear::PoseGestureEvent>::Class() { return native_pose_gesture_event.native_class; }

bool Marshal<smilear::PoseGestureOptions>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::PoseGestureOptions* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a PoseGestureOptions is null");
    return false;
  }
  native_value->min_keypoint_score = native_env->GetFloatField(native_object, native_pose_gesture_options.min_keypoint_score);
  native_value->start_similarity = native_env->GetFloatField(native_object, native_pose_gesture_options.start_similarity);
  native_value->end_similarity = native_env->GetFloatField(native_object, native_pose_gesture_options.end_similarity);
  native_value->hold_ms = native_env->GetIntField(native_object, native_pose_gesture_options.hold_ms);
  native_value->max_rotation_degrees = native_env->GetFloatField(native_object, native_pose_gesture_options.max_rotation_degrees);
  native_value->mirrored = native_env->GetBooleanField(native_object, native_pose_gesture_options.mirrored) != JNI_FALSE;
  native_value->builtin = native_env->GetBooleanField(native_object, native_pose_gesture_options.builtin) != JNI_FALSE;
  return true;
}

LocalRef<> Marshal<smilear::PoseGestureMatch>::ToJava(JNIEnv* native_env, const smilear::PoseGestureMatch& native_value) {
  jvalue native_arguments[5] = {};
  const LocalRef<> native_name = Marshal<std::string_view>::ToJava(native_env, native_value.name);
  if (!native_name) return {};
  native_arguments[0].l = native_name.get();
  native_arguments[1].f = native_value.similarity;
  native_arguments[2].z = native_value.mirrored ? JNI_TRUE : JNI_FALSE;
  native_arguments[3].z = native_value.active ? JNI_TRUE : JNI_FALSE;
  const LocalRef<> native_event = Marshal<smilear::PoseGestureEvent>::ToJava(native_env, native_value.event);
  if (!native_event) return {};
  native_arguments[4].l = native_event.get();
  auto* native_made = native_env->NewObjectA(native_pose_gesture_match.native_class,
      native_pose_gesture_match.native_make, native_arguments);
  return Checked(native_env, native_made);
}

jclass Marshal<smilear::PoseGestureMatch>::Class() { return native_pose_gesture_match.native_class; }

}  // namespace smilear::jni
