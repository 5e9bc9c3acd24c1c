// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "core_types.h"

#include <type_traits>

#include "smilear/bundle.h"
#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/licence.h"
#include "smilear/status.h"

namespace smilear::jni {
namespace {

static_assert(static_cast<int>(smilear::StatusCode::kOk) == 0);
static_assert(static_cast<int>(smilear::StatusCode::kInvalidArgument) == 1);
static_assert(static_cast<int>(smilear::StatusCode::kNotFound) == 2);
static_assert(static_cast<int>(smilear::StatusCode::kInvalidModel) == 3);
static_assert(static_cast<int>(smilear::StatusCode::kUnsupportedOp) == 4);
static_assert(static_cast<int>(smilear::StatusCode::kResourceExhausted) == 5);
static_assert(static_cast<int>(smilear::StatusCode::kFailedPrecondition) == 6);
static_assert(static_cast<int>(smilear::StatusCode::kInternal) == 7);
static_assert(static_cast<int>(smilear::StatusCode::kTampered) == 8);
static_assert(static_cast<int>(smilear::StatusCode::kWrongKey) == 9);
static_assert(static_cast<int>(smilear::StatusCode::kRolledBack) == 10);
static_assert(static_cast<int>(smilear::StatusCode::kSdkTooOld) == 11);
static_assert(static_cast<int>(smilear::StatusCode::kUnlicensed) == 12);
static_assert(static_cast<int>(smilear::StatusCode::kWrongApplication) == 13);
static_assert(static_cast<int>(smilear::StatusCode::kLicenceExpired) == 14);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::StatusCode native_value) {
  switch (native_value) {
    case smilear::StatusCode::kOk:
    case smilear::StatusCode::kInvalidArgument:
    case smilear::StatusCode::kNotFound:
    case smilear::StatusCode::kInvalidModel:
    case smilear::StatusCode::kUnsupportedOp:
    case smilear::StatusCode::kResourceExhausted:
    case smilear::StatusCode::kFailedPrecondition:
    case smilear::StatusCode::kInternal:
    case smilear::StatusCode::kTampered:
    case smilear::StatusCode::kWrongKey:
    case smilear::StatusCode::kRolledBack:
    case smilear::StatusCode::kSdkTooOld:
    case smilear::StatusCode::kUnlicensed:
    case smilear::StatusCode::kWrongApplication:
    case smilear::StatusCode::kLicenceExpired:
      return true;
  }
  return false;
}

static_assert(static_cast<int>(smilear::PixelFormat::kRgba8888) == 0);
static_assert(static_cast<int>(smilear::PixelFormat::kBgra8888) == 1);
static_assert(static_cast<int>(smilear::PixelFormat::kRgb888) == 2);
static_assert(static_cast<int>(smilear::PixelFormat::kNv21) == 3);
static_assert(static_cast<int>(smilear::PixelFormat::kNv12) == 4);
static_assert(static_cast<int>(smilear::PixelFormat::kI420) == 5);
static_assert(static_cast<int>(smilear::PixelFormat::kGray8) == 6);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::PixelFormat native_value) {
  switch (native_value) {
    case smilear::PixelFormat::kRgba8888:
    case smilear::PixelFormat::kBgra8888:
    case smilear::PixelFormat::kRgb888:
    case smilear::PixelFormat::kNv21:
    case smilear::PixelFormat::kNv12:
    case smilear::PixelFormat::kI420:
    case smilear::PixelFormat::kGray8:
      return true;
  }
  return false;
}

static_assert(static_cast<int>(smilear::YuvMatrix::kBt601) == 0);
static_assert(static_cast<int>(smilear::YuvMatrix::kBt709) == 1);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::YuvMatrix native_value) {
  switch (native_value) {
    case smilear::YuvMatrix::kBt601:
    case smilear::YuvMatrix::kBt709:
      return true;
  }
  return false;
}

static_assert(static_cast<int>(smilear::YuvRange::kLimited) == 0);
static_assert(static_cast<int>(smilear::YuvRange::kFull) == 1);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::YuvRange native_value) {
  switch (native_value) {
    case smilear::YuvRange::kLimited:
    case smilear::YuvRange::kFull:
      return true;
  }
  return false;
}

static_assert(static_cast<int>(smilear::Rotation::k0) == 0);
static_assert(static_cast<int>(smilear::Rotation::k90) == 90);
static_assert(static_cast<int>(smilear::Rotation::k180) == 180);
static_assert(static_cast<int>(smilear::Rotation::k270) == 270);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::Rotation native_value) {
  switch (native_value) {
    case smilear::Rotation::k0:
    case smilear::Rotation::k90:
    case smilear::Rotation::k180:
    case smilear::Rotation::k270:
      return true;
  }
  return false;
}

static_assert(static_cast<int>(smilear::LicenceStanding::kValid) == 0);
static_assert(static_cast<int>(smilear::LicenceStanding::kExpiresSoon) == 1);
static_assert(static_cast<int>(smilear::LicenceStanding::kInGrace) == 2);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::LicenceStanding native_value) {
  switch (native_value) {
    case smilear::LicenceStanding::kValid:
    case smilear::LicenceStanding::kExpiresSoon:
    case smilear::LicenceStanding::kInGrace:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::Rect::x), int>);
static_assert(std::is_same_v<decltype(smilear::Rect::y), int>);
static_assert(std::is_same_v<decltype(smilear::Rect::width), int>);
static_assert(std::is_same_v<decltype(smilear::Rect::height), int>);
[[maybe_unused]] void NativeCountFields(const smilear::Rect& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::LicenceContext::application), std::string>);
static_assert(std::is_same_v<decltype(smilear::LicenceContext::signer), std::string>);
static_assert(std::is_same_v<decltype(smilear::LicenceContext::last_seen), std::int64_t>);
static_assert(smilear::LicenceContext{}.application == "");
static_assert(smilear::LicenceContext{}.signer == "");
static_assert(smilear::LicenceContext{}.last_seen == 0);
[[maybe_unused]] void NativeCountFields(const smilear::LicenceContext& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::BundleOptions::min_counter), std::int64_t>);
static_assert(smilear::BundleOptions{}.min_counter == 0);
[[maybe_unused]] void NativeCountFields(const smilear::BundleOptions& native_value) {
  [[maybe_unused]] const auto& [native_0] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::EngineOptions::threads), int>);
static_assert(std::is_same_v<decltype(smilear::EngineOptions::use_xnnpack), bool>);
static_assert(smilear::EngineOptions{}.threads == 1);
static_assert(smilear::EngineOptions{}.use_xnnpack == true);
[[maybe_unused]] void NativeCountFields(const smilear::EngineOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1] = native_value;
}

struct {
  jclass native_class;
  jfieldID value;
} native_pixel_format;

struct {
  jclass native_class;
  jfieldID value;
} native_yuv_matrix;

struct {
  jclass native_class;
  jfieldID value;
} native_yuv_range;

struct {
  jclass native_class;
  jfieldID value;
} native_rotation;

struct {
  jclass native_class;
  jmethodID native_make;
} native_licence_standing;

struct {
  jclass native_class;
  jfieldID x;
  jfieldID y;
  jfieldID width;
  jfieldID height;
} native_rect;

struct {
  jclass native_class;
  jfieldID application;
  jfieldID signer;
  jfieldID last_seen;
} native_licence_context;

struct {
  jclass native_class;
  jfieldID min_counter;
} native_bundle_options;

struct {
  jclass native_class;
  jfieldID threads;
  jfieldID use_xnnpack;
} native_engine_options;

}  // namespace

bool LoadCoreTypes([[maybe_unused]] JNIEnv* native_env) {
  return FindClass(native_env, "com/smilear/PixelFormat", &native_pixel_format.native_class) &&
         FindField(native_env, native_pixel_format.native_class, "value", "I", &native_pixel_format.value) &&
         FindClass(native_env, "com/smilear/YuvMatrix", &native_yuv_matrix.native_class) &&
         FindField(native_env, native_yuv_matrix.native_class, "value", "I", &native_yuv_matrix.value) &&
         FindClass(native_env, "com/smilear/YuvRange", &native_yuv_range.native_class) &&
         FindField(native_env, native_yuv_range.native_class, "value", "I", &native_yuv_range.value) &&
         FindClass(native_env, "com/smilear/Rotation", &native_rotation.native_class) &&
         FindField(native_env, native_rotation.native_class, "value", "I", &native_rotation.value) &&
         FindClass(native_env, "com/smilear/LicenceStanding", &native_licence_standing.native_class) &&
         FindStaticMethod(native_env, native_licence_standing.native_class, "of", "(I)Lcom/smilear/LicenceStanding;", &native_licence_standing.native_make) &&
         FindClass(native_env, "com/smilear/Rect", &native_rect.native_class) &&
         FindField(native_env, native_rect.native_class, "x", "I", &native_rect.x) &&
         FindField(native_env, native_rect.native_class, "y", "I", &native_rect.y) &&
         FindField(native_env, native_rect.native_class, "width", "I", &native_rect.width) &&
         FindField(native_env, native_rect.native_class, "height", "I", &native_rect.height) &&
         FindClass(native_env, "com/smilear/LicenceContext", &native_licence_context.native_class) &&
         FindField(native_env, native_licence_context.native_class, "application", "Ljava/lang/String;", &native_licence_context.application) &&
         FindField(native_env, native_licence_context.native_class, "signer", "Ljava/lang/String;", &native_licence_context.signer) &&
         FindField(native_env, native_licence_context.native_class, "lastSeen", "J", &native_licence_context.last_seen) &&
         FindClass(native_env, "com/smilear/BundleOptions", &native_bundle_options.native_class) &&
         FindField(native_env, native_bundle_options.native_class, "minCounter", "J", &native_bundle_options.min_counter) &&
         FindClass(native_env, "com/smilear/EngineOptions", &native_engine_options.native_class) &&
         FindField(native_env, native_engine_options.native_class, "threads", "I", &native_engine_options.threads) &&
         FindField(native_env, native_engine_options.native_class, "useXnnpack", "Z", &native_engine_options.use_xnnpack);
}

bool Marshal<smilear::PixelFormat>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::PixelFormat* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a PixelFormat is null");
    return false;
  }
  *native_value = static_cast<smilear::PixelFormat>(native_env->GetIntField(native_object, native_pixel_format.value));
  return true;
}

bool Marshal<smilear::YuvMatrix>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::YuvMatrix* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a YuvMatrix is null");
    return false;
  }
  *native_value = static_cast<smilear::YuvMatrix>(native_env->GetIntField(native_object, native_yuv_matrix.value));
  return true;
}

bool Marshal<smilear::YuvRange>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::YuvRange* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a YuvRange is null");
    return false;
  }
  *native_value = static_cast<smilear::YuvRange>(native_env->GetIntField(native_object, native_yuv_range.value));
  return true;
}

bool Marshal<smilear::Rotation>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::Rotation* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a Rotation is null");
    return false;
  }
  *native_value = static_cast<smilear::Rotation>(native_env->GetIntField(native_object, native_rotation.value));
  return true;
}

LocalRef<> Marshal<smilear::LicenceStanding>::ToJava(JNIEnv* native_env, const smilear::LicenceStanding& native_value) {
  jvalue native_number = {};
  native_number.i = static_cast<jint>(native_value);
  auto* native_made = native_env->CallStaticObjectMethodA(native_licence_standing.native_class,
      native_licence_standing.native_make, &native_number);
  return Checked(native_env, native_made);
}

jclass Marshal<smilear::LicenceStanding>::Class() { return native_licence_standing.native_class; }

bool Marshal<smilear::Rect>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::Rect* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a Rect is null");
    return false;
  }
  native_value->x = native_env->GetIntField(native_object, native_rect.x);
  native_value->y = native_env->GetIntField(native_object, native_rect.y);
  native_value->width = native_env->GetIntField(native_object, native_rect.width);
  native_value->height = native_env->GetIntField(native_object, native_rect.height);
  return true;
}

bool Marshal<smilear::LicenceContext>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::LicenceContext* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a LicenceContext is null");
    return false;
  }
  native_value->last_seen = native_env->GetLongField(native_object, native_licence_context.last_seen);
  return ReadField(native_env, native_object, native_licence_context.application, &native_value->application) &&
         ReadField(native_env, native_object, native_licence_context.signer, &native_value->signer);
}

bool Marshal<smilear::BundleOptions>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::BundleOptions* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a BundleOptions is null");
    return false;
  }
  native_value->min_counter = native_env->GetLongField(native_object, native_bundle_options.min_counter);
  return true;
}

bool Marshal<smilear::EngineOptions>::FromJava(JNIEnv* native_env, jobject native_object,
    smilear::EngineOptions* native_value) {
  if (native_object == nullptr) {
    ThrowNullPointer(native_env, "a EngineOptions is null");
    return false;
  }
  native_value->threads = native_env->GetIntField(native_object, native_engine_options.threads);
  native_value->use_xnnpack = native_env->GetBooleanField(native_object, native_engine_options.use_xnnpack) != JNI_FALSE;
  return true;
}

}  // namespace smilear::jni
