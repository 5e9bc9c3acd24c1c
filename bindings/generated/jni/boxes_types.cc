// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "boxes_types.h"

#include <type_traits>

#include "smilear/anchor_options.h"
#include "smilear/box.h"

namespace smilear::jni {
namespace {

static_assert(static_cast<int>(smilear::DetectionFit::kStretch) == 0);
static_assert(static_cast<int>(smilear::DetectionFit::kCenterCrop) == 1);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::DetectionFit native_value) {
  switch (native_value) {
    case smilear::DetectionFit::kStretch:
    case smilear::DetectionFit::kCenterCrop:
      return true;
  }
  return false;
}

static_assert(static_cast<int>(smilear::ScoreKind::kProbabilities) == 0);
static_assert(static_cast<int>(smilear::ScoreKind::kLogits) == 1);
static_assert(static_cast<int>(smilear::ScoreKind::kSoftmaxLogits) == 2);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::ScoreKind native_value) {
  switch (native_value) {
    case smilear::ScoreKind::kProbabilities:
    case smilear::ScoreKind::kLogits:
    case smilear::ScoreKind::kSoftmaxLogits:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::Box::left), float>);
static_assert(std::is_same_v<decltype(smilear::Box::top), float>);
static_assert(std::is_same_v<decltype(smilear::Box::right), float>);
static_assert(std::is_same_v<decltype(smilear::Box::bottom), float>);
[[maybe_unused]] void NativeCountFields(const smilear::Box& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::AnchorOptions::boxes), std::vector<float>>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::strides), std::vector<int>>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::aspect_ratios), std::vector<float>>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::min_scale), float>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::max_scale), float>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::between_scales), bool>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::fewer_in_first_layer), bool>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::centre_scale), float>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::size_scale), float>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::scores), smilear::ScoreKind>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::background_first), bool>);
static_assert(smilear::AnchorOptions{}.boxes.empty());
static_assert(smilear::AnchorOptions{}.strides.empty());
static_assert(smilear::AnchorOptions{}.aspect_ratios.empty());
static_assert(smilear::AnchorOptions{}.min_scale == 0.2F);
static_assert(smilear::AnchorOptions{}.max_scale == 0.95F);
static_assert(smilear::AnchorOptions{}.between_scales == true);
static_assert(smilear::AnchorOptions{}.fewer_in_first_layer == true);
static_assert(smilear::AnchorOptions{}.centre_scale == 10.0F);
static_assert(smilear::AnchorOptions{}.size_scale == 5.0F);
static_assert(smilear::AnchorOptions{}.scores == smilear::ScoreKind::kLogits);
static_assert(smilear::AnchorOptions{}.background_first == true);
[[maybe_unused]] void NativeCountFields(const smilear::AnchorOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7, native_8, native_9, native_10] = native_value;
}

struct {
  jclass native_class;
  jfieldID value;
} native_detection_fit;

struct {
  jclass native_class;
  jfieldID value;
} native_score_kind;

struct {
  jclass native_class;
  jmethodID native_make;
} native_box;

struct {
  jclass native_class;
  jfieldID boxes;
  jfieldID strides;
  jfieldID aspect_ratios;
  jfieldID min_scale;
  jfieldID max_scale;
  jfieldID between_scales;
  jfieldID fewer_in_first_layer;
  jfieldID centre_scale;
  jfieldID size_scale;
  jfieldID scores;
  jfieldID background_first;
} native_anchor_options;

}  // namespace

bool LoadBoxesTypes([[maybe_unused]] JNIEnv* native_env) {
  return FindClass(native_env, "com/smilear/DetectionFit", &native_detection_fit.native_class) &&
         FindField(native_env, native_detection_fit.native_class, "value", "I", &native_detection_fit.value) &&
         FindClass(native_env, "com/smilear/ScoreKind", &native_score_kind.native_class) &&
         FindField(native_env, native_score_kind.native_class, "value", "I", &native_score_kind.value) &&
         FindClass(native_env, "com/smilear/Box", &native_box.native_class) &&
         FindMethod(native_env, native_box.native_class, "<init>", "(FFFF)V", &native_box.native_make) &&
         FindClass(native_env, "com/smilear/AnchorOptions", &native_anchor_options.native_class) &&
         FindField(native_env, native_anchor_options.native_class, "boxes", "[F", &native_anchor_options.boxes) &&
         FindField(native_env, native_anchor_options.native_class, "strides", "[I", &native_anchor_options.strides) &&
         FindField(native_env, native_anchor_options.native_class, "aspectRatios", "[F", &native_anchor_options.aspect_ratios) &&
         FindField(native_env, native_anchor_options.native_class, "minScale", "F", &native_anchor_options.min_scale) &&
         FindField(native_env, native_anchor_options.native_class, "maxScale", "F", &native_anchor_options.max_scale) &&
         FindField(native_env, native_anchor_options.native_class, "betweenScales", "Z", &native_anchor_options.between_scales) &&
         FindField(native_env, native_anchor_options.native_class, "fewerInFirstLayer", "Z", &native_anchor_options.fewer_in_first_layer) &&
         FindField(native_env, native_anchor_options.native_class, "centreScale", "F", &native_anchor_options.centre_scale) &&
         FindField(native_env, native_anchor_options.native_class, "sizeScale", "F", &native_anchor_options.size_scale) &&
         FindField(native_env, native_anchor_options.native_class, "scores", "Lcom/smilear/ScoreKind;", &native_anchor_options.scores) &&
         FindField(native_env, native_anchor_options.native_class, "backgroundFirst", "Z", &native_anchor_options.background_first);
}

bool Marshal<smilear::DetectionFit>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::DetectionFit* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a DetectionFit is null");
    return false;
  }
  *native_value = static_cast<smilear::DetectionFit>(native_env->GetIntField(native_object, native_detection_fit.value));
  return true;
}

bool Marshal<smilear::ScoreKind>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::ScoreKind* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a ScoreKind is null");
    return false;
  }
  *native_value = static_cast<smilear::ScoreKind>(native_env->GetIntField(native_object, native_score_kind.value));
  return true;
}

LocalRef<> Marshal<smilear::Box>::ToJava(JNIEnv* native_env, const smilear::Box& native_value) {
  jvalue native_arguments[4] = {};
  native_arguments[0].f = native_value.left;
  native_arguments[1].f = native_value.top;
  native_arguments[2].f = native_value.right;
  native_arguments[3].f = native_value.bottom;
  auto* native_made = native_env->NewObjectA(native_box.native_class,
      native_box.native_make, native_arguments);
  return Checked(native_env, native_made);
}

jclass Marshal<smilear::Box>::Class() { return native_box.native_class; }

bool Marshal<smilear::AnchorOptions>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::AnchorOptions* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a AnchorOptions is null");
    return false;
  }
  native_value->min_scale = native_env->GetFloatField(native_object, native_anchor_options.min_scale);
  native_value->max_scale = native_env->GetFloatField(native_object, native_anchor_options.max_scale);
  native_value->between_scales = native_env->GetBooleanField(native_object, native_anchor_options.between_scales) != JNI_FALSE;
  native_value->fewer_in_first_layer = native_env->GetBooleanField(native_object, native_anchor_options.fewer_in_first_layer) != JNI_FALSE;
  native_value->centre_scale = native_env->GetFloatField(native_object, native_anchor_options.centre_scale);
  native_value->size_scale = native_env->GetFloatField(native_object, native_anchor_options.size_scale);
  native_value->background_first = native_env->GetBooleanField(native_object, native_anchor_options.background_first) != JNI_FALSE;
  return ReadField(native_env, native_object, native_anchor_options.boxes, &native_value->boxes) &&
         ReadField(native_env, native_object, native_anchor_options.strides, &native_value->strides) &&
         ReadField(native_env, native_object, native_anchor_options.aspect_ratios, &native_value->aspect_ratios) &&
         ReadField(native_env, native_object, native_anchor_options.scores, &native_value->scores);
}

}  // namespace smilear::jni
