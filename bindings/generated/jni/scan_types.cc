// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "scan_types.h"

#include <type_traits>

#include "smilear/ar_scan.h"

namespace smilear::jni {
namespace {

static_assert(static_cast<int>(smilear::ScanFit::kCenterCrop) == 0);
static_assert(static_cast<int>(smilear::ScanFit::kStretch) == 1);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::ScanFit native_value) {
  switch (native_value) {
    case smilear::ScanFit::kCenterCrop:
    case smilear::ScanFit::kStretch:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::ScanOptions::fit), smilear::ScanFit>);
static_assert(std::is_same_v<decltype(smilear::ScanOptions::min_score), float>);
static_assert(std::is_same_v<decltype(smilear::ScanOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::ScanOptions::stddev), float>);
static_assert(smilear::ScanOptions{}.fit == smilear::ScanFit::kCenterCrop);
static_assert(smilear::ScanOptions{}.min_score == 0.0F);
static_assert(smilear::ScanOptions{}.mean == 0.0F);
static_assert(smilear::ScanOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::ScanOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::ScanMatch::index), int>);
static_assert(std::is_same_v<decltype(smilear::ScanMatch::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::ScanMatch::score), float>);
[[maybe_unused]] void NativeCountFields(const smilear::ScanMatch& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

struct {
  jclass native_class;
  jfieldID value;
} native_scan_fit;

struct {
  jclass native_class;
  jfieldID fit;
  jfieldID min_score;
  jfieldID mean;
  jfieldID stddev;
} native_scan_options;

struct {
  jclass native_class;
  jmethodID native_make;
} native_scan_match;

}  // namespace

bool LoadScanTypes([[maybe_unused]] JNIEnv* native_env) {
  return FindClass(native_env, "com/smilear/ScanFit", &native_scan_fit.native_class) &&
         FindField(native_env, native_scan_fit.native_class, "value", "I", &native_scan_fit.value) &&
         FindClass(native_env, "com/smilear/ScanOptions", &native_scan_options.native_class) &&
         FindField(native_env, native_scan_options.native_class, "fit", "Lcom/smilear/ScanFit;", &native_scan_options.fit) &&
         FindField(native_env, native_scan_options.native_class, "minScore", "F", &native_scan_options.min_score) &&
         FindField(native_env, native_scan_options.native_class, "mean", "F", &native_scan_options.mean) &&
         FindField(native_env, native_scan_options.native_class, "stddev", "F", &native_scan_options.stddev) &&
         FindClass(native_env, "com/smilear/ScanMatch", &native_scan_match.native_class) &&
         FindMethod(native_env, native_scan_match.native_class, "<init>", "(ILjava/lang/String;F)V", &native_scan_match.native_make);
}

bool Marshal<smilear::ScanFit>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::ScanFit* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a ScanFit is null");
    return false;
  }
  *native_value = static_cast<smilear::ScanFit>(native_env->GetIntField(native_object, native_scan_fit.value));
  return true;
}

bool Marshal<smilear::ScanOptions>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::ScanOptions* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a ScanOptions is null");
    return false;
  }
  native_value->min_score = native_env->GetFloatField(native_object, native_scan_options.min_score);
  native_value->mean = native_env->GetFloatField(native_object, native_scan_options.mean);
  native_value->stddev = native_env->GetFloatField(native_object, native_scan_options.stddev);
  return ReadField(native_env, native_object, native_scan_options.fit, &native_value->fit);
}

LocalRef<> Marshal<smilear::ScanMatch>::ToJava(JNIEnv* native_env, const smilear::ScanMatch& native_value) {
  jvalue native_arguments[3] = {};
  native_arguments[0].i = native_value.index;
  const LocalRef<> native_label = Marshal<std::string_view>::ToJava(native_env, native_value.label);
  if (!native_label) return {};
  native_arguments[1].l = native_label.get();
  native_arguments[2].f = native_value.score;
  auto* native_made = native_env->NewObjectA(native_scan_match.native_class,
      native_scan_match.native_make, native_arguments);
  return Checked(native_env, native_made);
}

jclass Marshal<smilear::ScanMatch>::Class() { return native_scan_match.native_class; }

}  // namespace smilear::jni
