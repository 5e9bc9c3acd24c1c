// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "detection_types.h"

#include <type_traits>

#include "smilear/object_detector.h"

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

static_assert(std::is_same_v<decltype(smilear::Detection::index), int>);
static_assert(std::is_same_v<decltype(smilear::Detection::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::Detection::score), float>);
static_assert(std::is_same_v<decltype(smilear::Detection::box), smilear::Box>);
[[maybe_unused]] void NativeCountFields(const smilear::Detection& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::DetectorOptions::fit), smilear::DetectionFit>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::min_score), float>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::max_results), int>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::max_overlap), float>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::classes), std::vector<int>>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::anchors), smilear::AnchorOptions>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::stddev), float>);
static_assert(smilear::DetectorOptions{}.fit == smilear::DetectionFit::kStretch);
static_assert(smilear::DetectorOptions{}.min_score == 0.5F);
static_assert(smilear::DetectorOptions{}.max_results == 10);
static_assert(smilear::DetectorOptions{}.max_overlap == 0.5F);
static_assert(smilear::DetectorOptions{}.classes.empty());
static_assert(smilear::DetectorOptions{}.mean == 0.0F);
static_assert(smilear::DetectorOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::DetectorOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7] = native_value;
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

struct {
  jclass native_class;
  jmethodID native_make;
} native_detection;

struct {
  jclass native_class;
  jfieldID fit;
  jfieldID min_score;
  jfieldID max_results;
  jfieldID max_overlap;
  jfieldID classes;
  jfieldID anchors;
  jfieldID mean;
  jfieldID stddev;
} native_detector_options;

}  // namespace

bool LoadDetectionTypes([[maybe_unused]] JNIEnv* native_env) {
  return FindClass(native_env, "com/smilear/DetectionFit", &native_detection_fit.native_class) &&
         FindField(native_env, native_detection_fit.native_class, "value", "I", &native_detection_fit.value) &&
         FindClass(native_env, "com/smilear/ScoreKind", &native_score_kind.native_class) &&
         FindField(native_env, native_score_kind.native_class, "value", "I", &native_score_kind.value) &&
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
         FindField(native_env, native_anchor_options.native_class, "backgroundFirst", "Z", &native_anchor_options.background_first) &&
         FindClass(native_env, "com/smilear/Detection", &native_detection.native_class) &&
         FindMethod(native_env, native_detection.native_class, "<init>", "(ILjava/lang/String;FLcom/smilear/Box;)V", &native_detection.native_make) &&
         FindClass(native_env, "com/smilear/DetectorOptions", &native_detector_options.native_class) &&
         FindField(native_env, native_detector_options.native_class, "fit", "Lcom/smilear/DetectionFit;", &native_detector_options.fit) &&
         FindField(native_env, native_detector_options.native_class, "minScore", "F", &native_detector_options.min_score) &&
         FindField(native_env, native_detector_options.native_class, "maxResults", "I", &native_detector_options.max_results) &&
         FindField(native_env, native_detector_options.native_class, "maxOverlap", "F", &native_detector_options.max_overlap) &&
         FindField(native_env, native_detector_options.native_class, "classes", "[I", &native_detector_options.classes) &&
         FindField(native_env, native_detector_options.native_class, "anchors", "Lcom/smilear/AnchorOptions;", &native_detector_options.anchors) &&
         FindField(native_env, native_detector_options.native_class, "mean", "F", &native_detector_options.mean) &&
         FindField(native_env, native_detector_options.native_class, "stddev", "F", &native_detector_options.stddev);
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

LocalRef<> Marshal<smilear::Detection>::ToJava(JNIEnv* native_env, const smilear::Detection& native_value) {
  jvalue native_arguments[4] = {};
  native_arguments[0].i = native_value.index;
  const LocalRef<> native_label = Marshal<std::string_view>::ToJava(native_env, native_value.label);
  if (!native_label) return {};
  native_arguments[1].l = native_label.get();
  native_arguments[2].f = native_value.score;
  const LocalRef<> native_box = Marshal<smilear::Box>::ToJava(native_env, native_value.box);
  if (!native_box) return {};
  native_arguments[3].l = native_box.get();
  auto* native_made = native_env->NewObjectA(native_detection.native_class,
      native_detection.native_make, native_arguments);
  return Checked(native_env, native_made);
}

jclass Marshal<smilear::Detection>::Class() { return native_detection.native_class; }

bool Marshal<smilear::DetectorOptions>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::DetectorOptions* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a DetectorOptions is null");
    return false;
  }
  native_value->min_score = native_env->GetFloatField(native_object, native_detector_options.min_score);
  native_value->max_results = native_env->GetIntField(native_object, native_detector_options.max_results);
  native_value->max_overlap = native_env->GetFloatField(native_object, native_detector_options.max_overlap);
  native_value->mean = native_env->GetFloatField(native_object, native_detector_options.mean);
  native_value->stddev = native_env->GetFloatField(native_object, native_detector_options.stddev);
  return ReadField(native_env, native_object, native_detector_options.fit, &native_value->fit) &&
         ReadField(native_env, native_object, native_detector_options.classes, &native_value->classes) &&
         ReadField(native_env, native_object, native_detector_options.anchors, &native_value->anchors);
}

}  // namespace smilear::jni
