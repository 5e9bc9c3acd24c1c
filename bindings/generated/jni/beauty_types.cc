// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "beauty_types.h"

#include <type_traits>

#include "smilear/beauty_filter.h"

namespace smilear::jni {
namespace {

static_assert(std::is_same_v<decltype(smilear::BeautySettings::smoothing), float>);
static_assert(std::is_same_v<decltype(smilear::BeautySettings::whitening), float>);
static_assert(std::is_same_v<decltype(smilear::BeautySettings::sharpening), float>);
static_assert(smilear::BeautySettings{}.smoothing == 0.5F);
static_assert(smilear::BeautySettings{}.whitening == 0.2F);
static_assert(smilear::BeautySettings{}.sharpening == 0.2F);
[[maybe_unused]] void NativeCountFields(const smilear::BeautySettings& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

struct {
  jclass native_class;
  jfieldID smoothing;
  jfieldID whitening;
  jfieldID sharpening;
} native_beauty_settings;

}  // namespace

bool LoadBeautyTypes([[maybe_unused]] JNIEnv* native_env) {
  return FindClass(native_env, "com/smilear/BeautySettings", &native_beauty_settings.native_class) &&
         FindField(native_env, native_beauty_settings.native_class, "smoothing", "F", &native_beauty_settings.smoothing) &&
         FindField(native_env, native_beauty_settings.native_class, "whitening", "F", &native_beauty_settings.whitening) &&
         FindField(native_env, native_beauty_settings.native_class, "sharpening", "F", &native_beauty_settings.sharpening);
}

bool Marshal<smilear::BeautySettings>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::BeautySettings* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a BeautySettings is null");
    return false;
  }
  native_value->smoothing = native_env->GetFloatField(native_object, native_beauty_settings.smoothing);
  native_value->whitening = native_env->GetFloatField(native_object, native_beauty_settings.whitening);
  native_value->sharpening = native_env->GetFloatField(native_object, native_beauty_settings.sharpening);
  return true;
}

}  // namespace smilear::jni
