// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "pose_types.h"

#include <type_traits>

#include "smilear/pose_estimator.h"

namespace smilear::jni {
namespace {

static_assert(std::is_same_v<decltype(smilear::PoseOptions::min_keypoint_score), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::min_pose_score), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::heatmaps_are_logits), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::tracking), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::margin), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::smoothing), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::min_cutoff_hz), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::speed_hz), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::stddev), float>);
static_assert(smilear::PoseOptions{}.min_keypoint_score == 0.2F);
static_assert(smilear::PoseOptions{}.min_pose_score == 0.3F);
static_assert(smilear::PoseOptions{}.heatmaps_are_logits == false);
static_assert(smilear::PoseOptions{}.tracking == true);
static_assert(smilear::PoseOptions{}.margin == 0.35F);
static_assert(smilear::PoseOptions{}.smoothing == true);
static_assert(smilear::PoseOptions{}.min_cutoff_hz == 1.5F);
static_assert(smilear::PoseOptions{}.speed_hz == 10.0F);
static_assert(smilear::PoseOptions{}.mean == 0.0F);
static_assert(smilear::PoseOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::PoseOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7, native_8, native_9] = native_value;
}

struct {
  jclass native_class;
  jfieldID min_keypoint_score;
  jfieldID min_pose_score;
  jfieldID heatmaps_are_logits;
  jfieldID tracking;
  jfieldID margin;
  jfieldID smoothing;
  jfieldID min_cutoff_hz;
  jfieldID speed_hz;
  jfieldID mean;
  jfieldID stddev;
} native_pose_options;

}  // namespace

bool LoadPoseTypes([[maybe_unused]] JNIEnv* native_env) {
  return FindClass(native_env, "com/smilear/PoseOptions", &native_pose_options.native_class) &&
         FindField(native_env, native_pose_options.native_class, "minKeypointScore", "F", &native_pose_options.min_keypoint_score) &&
         FindField(native_env, native_pose_options.native_class, "minPoseScore", "F", &native_pose_options.min_pose_score) &&
         FindField(native_env, native_pose_options.native_class, "heatmapsAreLogits", "Z", &native_pose_options.heatmaps_are_logits) &&
         FindField(native_env, native_pose_options.native_class, "tracking", "Z", &native_pose_options.tracking) &&
         FindField(native_env, native_pose_options.native_class, "margin", "F", &native_pose_options.margin) &&
         FindField(native_env, native_pose_options.native_class, "smoothing", "Z", &native_pose_options.smoothing) &&
         FindField(native_env, native_pose_options.native_class, "minCutoffHz", "F", &native_pose_options.min_cutoff_hz) &&
         FindField(native_env, native_pose_options.native_class, "speedHz", "F", &native_pose_options.speed_hz) &&
         FindField(native_env, native_pose_options.native_class, "mean", "F", &native_pose_options.mean) &&
         FindField(native_env, native_pose_options.native_class, "stddev", "F", &native_pose_options.stddev);
}

bool Marshal<smilear::PoseOptions>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::PoseOptions* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a PoseOptions is null");
    return false;
  }
  native_value->min_keypoint_score = native_env->GetFloatField(native_object, native_pose_options.min_keypoint_score);
  native_value->min_pose_score = native_env->GetFloatField(native_object, native_pose_options.min_pose_score);
  native_value->heatmaps_are_logits = native_env->GetBooleanField(native_object, native_pose_options.heatmaps_are_logits) != JNI_FALSE;
  native_value->tracking = native_env->GetBooleanField(native_object, native_pose_options.tracking) != JNI_FALSE;
  native_value->margin = native_env->GetFloatField(native_object, native_pose_options.margin);
  native_value->smoothing = native_env->GetBooleanField(native_object, native_pose_options.smoothing) != JNI_FALSE;
  native_value->min_cutoff_hz = native_env->GetFloatField(native_object, native_pose_options.min_cutoff_hz);
  native_value->speed_hz = native_env->GetFloatField(native_object, native_pose_options.speed_hz);
  native_value->mean = native_env->GetFloatField(native_object, native_pose_options.mean);
  native_value->stddev = native_env->GetFloatField(native_object, native_pose_options.stddev);
  return true;
}

}  // namespace smilear::jni
