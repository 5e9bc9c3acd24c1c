// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "portrait_types.h"

#include <type_traits>

#include "smilear/portrait_segmenter.h"

namespace smilear::jni {
namespace {

static_assert(std::is_same_v<decltype(smilear::PortraitOptions::steadiness), float>);
static_assert(std::is_same_v<decltype(smilear::PortraitOptions::logits), bool>);
static_assert(std::is_same_v<decltype(smilear::PortraitOptions::person_class), int>);
static_assert(std::is_same_v<decltype(smilear::PortraitOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::PortraitOptions::stddev), float>);
static_assert(smilear::PortraitOptions{}.steadiness == 0.6F);
static_assert(smilear::PortraitOptions{}.logits == false);
static_assert(smilear::PortraitOptions{}.person_class == 1);
static_assert(smilear::PortraitOptions{}.mean == 0.0F);
static_assert(smilear::PortraitOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::PortraitOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4] = native_value;
}

struct {
  jclass native_class;
  jfieldID steadiness;
  jfieldID logits;
  jfieldID person_class;
  jfieldID mean;
  jfieldID stddev;
} native_portrait_options;

}  // namespace

bool LoadPortraitTypes([[maybe_unused]] JNIEnv* native_env) {
  return FindClass(native_env, "com/smilear/PortraitOptions", &native_portrait_options.native_class) &&
         FindField(native_env, native_portrait_options.native_class, "steadiness", "F", &native_portrait_options.steadiness) &&
         FindField(native_env, native_portrait_options.native_class, "logits", "Z", &native_portrait_options.logits) &&
         FindField(native_env, native_portrait_options.native_class, "personClass", "I", &native_portrait_options.person_class) &&
         FindField(native_env, native_portrait_options.native_class, "mean", "F", &native_portrait_options.mean) &&
         FindField(native_env, native_portrait_options.native_class, "stddev", "F", &native_portrait_options.stddev);
}

bool Marshal<smilear::PortraitOptions>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::PortraitOptions* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a PortraitOptions is null");
    return false;
  }
  native_value->steadiness = native_env->GetFloatField(native_object, native_portrait_options.steadiness);
  native_value->logits = native_env->GetBooleanField(native_object, native_portrait_options.logits) != JNI_FALSE;
  native_value->person_class = native_env->GetIntField(native_object, native_portrait_options.person_class);
  native_value->mean = native_env->GetFloatField(native_object, native_portrait_options.mean);
  native_value->stddev = native_env->GetFloatField(native_object, native_portrait_options.stddev);
  return true;
}

}  // namespace smilear::jni
