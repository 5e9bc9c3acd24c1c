// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "action_types.h"

#include <type_traits>

#include "smilear/action_classifier.h"

namespace smilear::jni {
namespace {

static_assert(static_cast<int>(smilear::ActionFit::kCenterCrop) == 0);
static_assert(static_cast<int>(smilear::ActionFit::kStretch) == 1);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::ActionFit native_value) {
  switch (native_value) {
    case smilear::ActionFit::kCenterCrop:
    case smilear::ActionFit::kStretch:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::ActionOptions::frame_interval_ms), int>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::max_gap_ms), int>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::run_every), int>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::steadiness), float>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::logits), bool>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::fit), smilear::ActionFit>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::min_score), float>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::stddev), float>);
static_assert(smilear::ActionOptions{}.frame_interval_ms == 0);
static_assert(smilear::ActionOptions{}.max_gap_ms == 1000);
static_assert(smilear::ActionOptions{}.run_every == 1);
static_assert(smilear::ActionOptions{}.steadiness == 0.5F);
static_assert(smilear::ActionOptions{}.logits == false);
static_assert(smilear::ActionOptions{}.fit == smilear::ActionFit::kCenterCrop);
static_assert(smilear::ActionOptions{}.min_score == 0.0F);
static_assert(smilear::ActionOptions{}.mean == 0.0F);
static_assert(smilear::ActionOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::ActionOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7, native_8] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::ActionMatch::index), int>);
static_assert(std::is_same_v<decltype(smilear::ActionMatch::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::ActionMatch::score), float>);
[[maybe_unused]] void NativeCountFields(const smilear::ActionMatch& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

struct {
  jclass native_class;
  jfieldID value;
} native_action_fit;

struct {
  jclass native_class;
  jfieldID frame_interval_ms;
  jfieldID max_gap_ms;
  jfieldID run_every;
  jfieldID steadiness;
  jfieldID logits;
  jfieldID fit;
  jfieldID min_score;
  jfieldID mean;
  jfieldID stddev;
} native_action_options;

struct {
  jclass native_class;
  jmethodID native_make;
} native_action_match;

}  // namespace

bool LoadActionTypes([[maybe_unused]] JNIEnv* native_env) {
  return FindClass(native_env, "com/smilear/ActionFit", &native_action_fit.native_class) &&
         FindField(native_env, native_action_fit.native_class, "value", "I", &native_action_fit.value) &&
         FindClass(native_env, "com/smilear/ActionOptions", &native_action_options.native_class) &&
         FindField(native_env, native_action_options.native_class, "frameIntervalMs", "I", &native_action_options.frame_interval_ms) &&
         FindField(native_env, native_action_options.native_class, "maxGapMs", "I", &native_action_options.max_gap_ms) &&
         FindField(native_env, native_action_options.native_class, "runEvery", "I", &native_action_options.run_every) &&
         FindField(native_env, native_action_options.native_class, "steadiness", "F", &native_action_options.steadiness) &&
         FindField(native_env, native_action_options.native_class, "logits", "Z", &native_action_options.logits) &&
         FindField(native_env, native_action_options.native_class, "fit", "Lcom/smilear/ActionFit;", &native_action_options.fit) &&
         FindField(native_env, native_action_options.native_class, "minScore", "F", &native_action_options.min_score) &&
         FindField(native_env, native_action_options.native_class, "mean", "F", &native_action_options.mean) &&
         FindField(native_env, native_action_options.native_class, "stddev", "F", &native_action_options.stddev) &&
         FindClass(native_env, "com/smilear/ActionMatch", &native_action_match.native_class) &&
         FindMethod(native_env, native_action_match.native_class, "<init>", "(ILjava/lang/String;F)V", &native_action_match.native_make);
}

bool Marshal<smilear::ActionFit>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::ActionFit* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a ActionFit is null");
    return false;
  }
  *native_value = static_cast<smilear::ActionFit>(native_env->GetIntField(native_object, native_action_fit.value));
  return true;
}

bool Marshal<smilear::ActionOptions>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::ActionOptions* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a ActionOptions is null");
    return false;
  }
  native_value->frame_interval_ms = native_env->GetIntField(native_object, native_action_options.frame_interval_ms);
  native_value->max_gap_ms = native_env->GetIntField(native_object, native_action_options.max_gap_ms);
  native_value->run_every = native_env->GetIntField(native_object, native_action_options.run_every);
  native_value->steadiness = native_env->GetFloatField(native_object, native_action_options.steadiness);
  native_value->logits = native_env->GetBooleanField(native_object, native_action_options.logits) != JNI_FALSE;
  native_value->min_score = native_env->GetFloatField(native_object, native_action_options.min_score);
  native_value->mean = native_env->GetFloatField(native_object, native_action_options.mean);
  native_value->stddev = native_env->GetFloatField(native_object, native_action_options.stddev);
  return ReadField(native_env, native_object, native_action_options.fit, &native_value->fit);
}

LocalRef<> Marshal<smilear::ActionMatch>::ToJava(JNIEnv* native_env, const smilear::ActionMatch& native_value) {
  jvalue native_arguments[3] = {};
  native_arguments[0].i = native_value.index;
  const LocalRef<> native_label = Marshal<std::string_view>::ToJava(native_env, native_value.label);
  if (!native_label) return {};
  native_arguments[1].l = native_label.get();
  native_arguments[2].f = native_value.score;
  auto* native_made = native_env->NewObjectA(native_action_match.native_class,
      native_action_match.native_make, native_arguments);
  return Checked(native_env, native_made);
}

jclass Marshal<smilear::ActionMatch>::Class() { return native_action_match.native_class; }

}  // namespace smilear::jni
