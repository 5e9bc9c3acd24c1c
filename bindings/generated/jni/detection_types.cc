// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "detection_types.h"

#include <type_traits>

#include "smilear/object_detector.h"

namespace smilear::jni {
namespace {

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

static_assert(std::is_same_v<decltype(smilear::Detection::index), int>);
static_assert(std::is_same_v<decltype(smilear::Detection::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::Detection::score), float>);
static_assert(std::is_same_v<decltype(smilear::Detection::box), smilear::Box>);
[[maybe_unused]] void NativeCountFields(const smilear::Detection& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

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

struct {
  jclass native_class;
  jmethodID native_make;
} native_detection;

}  // namespace

bool LoadDetectionTypes([[maybe_unused]] JNIEnv* native_env) {
  return FindClass(native_env, "com/smilear/DetectorOptions", &native_detector_options.native_class) &&
         FindField(native_env, native_detector_options.native_class, "fit", "Lcom/smilear/DetectionFit;", &native_detector_options.fit) &&
         FindField(native_env, native_detector_options.native_class, "minScore", "F", &native_detector_options.min_score) &&
         FindField(native_env, native_detector_options.native_class, "maxResults", "I", &native_detector_options.max_results) &&
         FindField(native_env, native_detector_options.native_class, "maxOverlap", "F", &native_detector_options.max_overlap) &&
         FindField(native_env, native_detector_options.native_class, "classes", "[I", &native_detector_options.classes) &&
         FindField(native_env, native_detector_options.native_class, "anchors", "Lcom/smilear/AnchorOptions;", &native_detector_options.anchors) &&
         FindField(native_env, native_detector_options.native_class, "mean", "F", &native_detector_options.mean) &&
         FindField(native_env, native_detector_options.native_class, "stddev", "F", &native_detector_options.stddev) &&
         FindClass(native_env, "com/smilear/Detection", &native_detection.native_class) &&
         FindMethod(native_env, native_detection.native_class, "<init>", "(ILjava/lang/String;FLcom/smilear/Box;)V", &native_detection.native_make);
}

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

}  // namespace smilear::jni
