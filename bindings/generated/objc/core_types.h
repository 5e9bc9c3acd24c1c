// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_OBJC_CORE_TYPES_H_
#define SMILEAR_OBJC_CORE_TYPES_H_

#import <SmileAR/SMRBundle.h>
#import <SmileAR/SMRBundleOptions.h>
#import <SmileAR/SMREngine.h>
#import <SmileAR/SMREngineOptions.h>
#import <SmileAR/SMRLicence.h>
#import <SmileAR/SMRLicenceContext.h>
#import <SmileAR/SMRLicenceStanding.h>
#import <SmileAR/SMRPixelFormat.h>
#import <SmileAR/SMRRect.h>
#import <SmileAR/SMRRotation.h>
#import <SmileAR/SMRStatusCode.h>
#import <SmileAR/SMRYuvMatrix.h>
#import <SmileAR/SMRYuvRange.h>

#include "handle.h"
#include "marshal.h"
#include "smilear/bundle.h"
#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/licence.h"
#include "smilear/status.h"

@interface SMRLicence ()
@property(nonatomic, readonly) void *nativeHandle;
@end

@interface SMRBundle ()
@property(nonatomic, readonly) void *nativeHandle;
@end

@interface SMREngine ()
@property(nonatomic, readonly) void *nativeHandle;
@end

namespace smilear::objc {

template <>
struct Marshal<smilear::StatusCode> : EnumMarshal<smilear::StatusCode, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14> {};

template <>
struct Marshal<smilear::PixelFormat> : EnumMarshal<smilear::PixelFormat, 0, 1, 2, 3, 4, 5, 6> {};

template <>
struct Marshal<smilear::YuvMatrix> : EnumMarshal<smilear::YuvMatrix, 0, 1> {};

template <>
struct Marshal<smilear::YuvRange> : EnumMarshal<smilear::YuvRange, 0, 1> {};

template <>
struct Marshal<smilear::Rotation> : EnumMarshal<smilear::Rotation, 0, 90, 180, 270> {};

template <>
struct Marshal<smilear::LicenceStanding> : EnumMarshal<smilear::LicenceStanding, 0, 1, 2> {};

template <>
struct Marshal<smilear::Rect> {
  static smilear::Rect ToCpp(SMRRect *native_object);
};

template <>
struct Marshal<smilear::LicenceContext> {
  static smilear::LicenceContext ToCpp(SMRLicenceContext *native_object);
};

template <>
struct Marshal<smilear::BundleOptions> {
  static smilear::BundleOptions ToCpp(SMRBundleOptions *native_object);
};

template <>
struct Marshal<smilear::EngineOptions> {
  static smilear::EngineOptions ToCpp(SMREngineOptions *native_object);
};

inline Handle<smilear::Licence>& HandleOf(SMRLicence *native_object) {
  return Handle<smilear::Licence>::At([native::Required(native_object, @"licence") nativeHandle]);
}

inline Handle<smilear::Bundle>& HandleOf(SMRBundle *native_object) {
  return Handle<smilear::Bundle>::At([native::Required(native_object, @"bundle") nativeHandle]);
}

inline Handle<smilear::Engine>& HandleOf(SMREngine *native_object) {
  return Handle<smilear::Engine>::At([native::Required(native_object, @"engine") nativeHandle]);
}

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_CORE_TYPES_H_
