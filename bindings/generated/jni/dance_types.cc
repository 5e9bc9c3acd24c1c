// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "dance_types.h"

#include <type_traits>

#include "smilear/dance_scorer.h"

namespace smilear::jni {
namespace {

static_assert(static_cast<int>(smilear::DanceEvent::kNone) == 0);
static_assert(static_cast<int>(smilear::DanceEvent::kStreakStarted) == 1);
static_assert(static_cast<int>(smilear::DanceEvent::kStreakEnded) == 2);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::DanceEvent native_value) {
  switch (native_value) {
    case smilear::DanceEvent::kNone:
    case smilear::DanceEvent::kStreakStarted:
    case smilear::DanceEvent::kStreakEnded:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::DanceOptions::min_keypoint_score), float>);
static_assert(std::is_same_v<decltype(smilear::DanceOptions::max_lag_ms), int>);
static_assert(std::is_same_v<decltype(smilear::DanceOptions::max_lead_ms), int>);
static_assert(std::is_same_v<decltype(smilear::DanceOptions::mirrored), bool>);
static_assert(std::is_same_v<decltype(smilear::DanceOptions::streak_score), float>);
static_assert(std::is_same_v<decltype(smilear::DanceOptions::streak_ms), int>);
static_assert(smilear::DanceOptions{}.min_keypoint_score == 0.3F);
static_assert(smilear::DanceOptions{}.max_lag_ms == 600);
static_assert(smilear::DanceOptions{}.max_lead_ms == 200);
static_assert(smilear::DanceOptions{}.mirrored == true);
static_assert(smilear::DanceOptions{}.streak_score == 80.0F);
static_assert(smilear::DanceOptions{}.streak_ms == 3000);
[[maybe_unused]] void NativeCountFields(const smilear::DanceOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::DanceFeedback::score), float>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::similarity), float>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::coach_time_ms), std::int64_t>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::mirrored), bool>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::in_streak), bool>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::event), smilear::DanceEvent>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::finished), bool>);
[[maybe_unused]] void NativeCountFields(const smilear::DanceFeedback& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::DanceResult::score), float>);
static_assert(std::is_same_v<decltype(smilear::DanceResult::similarity), float>);
static_assert(std::is_same_v<decltype(smilear::DanceResult::lag_ms), int>);
static_assert(std::is_same_v<decltype(smilear::DanceResult::mirrored), bool>);
static_assert(std::is_same_v<decltype(smilear::DanceResult::followed), float>);
[[maybe_unused]] void NativeCountFields(const smilear::DanceResult& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::DanceLimb::limb), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::DanceLimb::score), float>);
[[maybe_unused]] void NativeCountFields(const smilear::DanceLimb& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1] = native_value;
}

struct {
  jclass native_class;
  jmethodID native_make;
} native_dance_event;

struct {
  jclass native_class;
  jfieldID min_keypoint_score;
  jfieldID max_lag_ms;
  jfieldID max_lead_ms;
  jfieldID mirrored;
  jfieldID streak_score;
  jfieldID streak_ms;
} native_dance_options;

struct {
  jclass native_class;
  jmethodID native_make;
} native_dance_feedback;

struct {
  jclass native_class;
  jmethodID native_make;
} native_dance_result;

struct {
  jclass native_class;
  jmethodID native_make;
} native_dance_limb;

}  // namespace

bool LoadDanceTypes([[maybe_unused]] JNIEnv* native_env) {
  return FindClass(native_env, "com/smilear/DanceEvent", &native_dance_event.native_class) &&
         FindStaticMethod(native_env, native_dance_event.native_class, "of", "(I)Lcom/smilear/DanceEvent;", &native_dance_event.native_make) &&
         FindClass(native_env, "com/smilear/DanceOptions", &native_dance_options.native_class) &&
         FindField(native_env, native_dance_options.native_class, "minKeypointScore", "F", &native_dance_options.min_keypoint_score) &&
         FindField(native_env, native_dance_options.native_class, "maxLagMs", "I", &native_dance_options.max_lag_ms) &&
         FindField(native_env, native_dance_options.native_class, "maxLeadMs", "I", &native_dance_options.max_lead_ms) &&
         FindField(native_env, native_dance_options.native_class, "mirrored", "Z", &native_dance_options.mirrored) &&
         FindField(native_env, native_dance_options.native_class, "streakScore", "F", &native_dance_options.streak_score) &&
         FindField(native_env, native_dance_options.native_class, "streakMs", "I", &native_dance_options.streak_ms) &&
         FindClass(native_env, "com/smilear/DanceFeedback", &native_dance_feedback.native_class) &&
         FindMethod(native_env, native_dance_feedback.native_class, "<init>", "(FFJZZLcom/smilear/DanceEvent;Z)V", &native_dance_feedback.native_make) &&
         FindClass(native_env, "com/smilear/DanceResult", &native_dance_result.native_class) &&
         FindMethod(native_env, native_dance_result.native_class, "<init>", "(FFIZF)V", &native_dance_result.native_make) &&
         FindClass(native_env, "com/smilear/DanceLimb", &native_dance_limb.native_class) &&
         FindMethod(native_env, native_dance_limb.native_class, "<init>", "(Ljava/lang/String;F)V", &native_dance_limb.native_make);
}

LocalRef<> Marshal<smilear::DanceEvent>::ToJava(JNIEnv* native_env, const smilear::DanceEvent& native_value) {
  jvalue native_number = {};
  native_number.i = static_cast<jint>(native_value);
  auto* native_made = native_env->CallStaticObjectMethodA(native_dance_event.native_class,
      native_dance_event.native_make, &native_number);
  return Checked(native_env, native_made);
}

jclass Marshal<smilear::DanceEvent>::Class() { return native_dance_event.native_class; }

bool Marshal<smilear::DanceOptions>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::DanceOptions* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a DanceOptions is null");
    return false;
  }
  native_value->min_keypoint_score = native_env->GetFloatField(native_object, native_dance_options.min_keypoint_score);
  native_value->max_lag_ms = native_env->GetIntField(native_object, native_dance_options.max_lag_ms);
  native_value->max_lead_ms = native_env->GetIntField(native_object, native_dance_options.max_lead_ms);
  native_value->mirrored = native_env->GetBooleanField(native_object, native_dance_options.mirrored) != JNI_FALSE;
  native_value->streak_score = native_env->GetFloatField(native_object, native_dance_options.streak_score);
  native_value->streak_ms = native_env->GetIntField(native_object, native_dance_options.streak_ms);
  return true;
}

LocalRef<> Marshal<smilear::DanceFeedback>::ToJava(JNIEnv* native_env, const smilear::DanceFeedback& native_value) {
  jvalue native_arguments[7] = {};
  native_arguments[0].f = native_value.score;
  native_arguments[1].f = native_value.similarity;
  native_arguments[2].j = native_value.coach_time_ms;
  native_arguments[3].z = native_value.mirrored ? JNI_TRUE : JNI_FALSE;
  native_arguments[4].z = native_value.in_streak ? JNI_TRUE : JNI_FALSE;
  const LocalRef<> native_event = Marshal<smilear::DanceEvent>::ToJava(native_env, native_value.event);
  if (!native_event) return {};
  native_arguments[5].l = native_event.get();
  native_arguments[6].z = native_value.finished ? JNI_TRUE : JNI_FALSE;
  auto* native_made = native_env->NewObjectA(native_dance_feedback.native_class,
      native_dance_feedback.native_make, native_arguments);
  return Checked(native_env, native_made);
}

jclass Marshal<smilear::DanceFeedback>::Class() { return native_dance_feedback.native_class; }

LocalRef<> Marshal<smilear::DanceResult>::ToJava(JNIEnv* native_env, const smilear::DanceResult& native_value) {
  jvalue native_arguments[5] = {};
  native_arguments[0].f = native_value.score;
  native_arguments[1].f = native_value.similarity;
  native_arguments[2].i = native_value.lag_ms;
  native_arguments[3].z = native_value.mirrored ? JNI_TRUE : JNI_FALSE;
  native_arguments[4].f = native_value.followed;
  auto* native_made = native_env->NewObjectA(native_dance_result.native_class,
      native_dance_result.native_make, native_arguments);
  return Checked(native_env, native_made);
}

jclass Marshal<smilear::DanceResult>::Class() { return native_dance_result.native_class; }

LocalRef<> Marshal<smilear::DanceLimb>::ToJava(JNIEnv* native_env, const smilear::DanceLimb& native_value) {
  jvalue native_arguments[2] = {};
  const LocalRef<> native_limb = Marshal<std::string_view>::ToJava(native_env, native_value.limb);
  if (!native_limb) return {};
  native_arguments[0].l = native_limb.get();
  native_arguments[1].f = native_value.score;
  auto* native_made = native_env->NewObjectA(native_dance_limb.native_class,
      native_dance_limb.native_make, native_arguments);
  return Checked(native_env, native_made);
}

jclass Marshal<smilear::DanceLimb>::Class() { return native_dance_limb.native_class; }

}  // namespace smilear::jni
