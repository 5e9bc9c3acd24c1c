// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_OBJC_CORE_TYPES_H_
#define SMILEAR_OBJC_CORE_TYPES_H_

#import <SmileAR/SMREngine.h>
#import <SmileAR/SMREngineOptions.h>
#import <SmileAR/SMRPixelFormat.h>
#import <SmileAR/SMRRect.h>
#import <SmileAR/SMRRotation.h>
#import <SmileAR/SMRStatusCode.h>
#import <SmileAR/SMRYuvMatrix.h>
#import <SmileAR/SMRYuvRange.h>

#include "handle.h"
#include "marshal.h"
#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/status.h"

@interface SMREngine ()
@property(nonatomic, readonly) void *nativeHandle;
@end

namespace smilear::objc {

template <>
struct Marshal<smilear::StatusCode> : EnumMarshal<smilear::StatusCode, 1, 2, 3, 4, 5, 6, 7> {};

template <>
struct Marshal<smilear::PixelFormat> : EnumMarshal<smilear::PixelFormat, 0, 1, 2, 3, 4, 5, 6> {};

template <>
struct Marshal<smilear::YuvMatrix> : EnumMarshal<smilear::YuvMatrix, 0, 1> {};

template <>
struct Marshal<smilear::YuvRange> : EnumMarshal<smilear::YuvRange, 0, 1> {};

template <>
struct Marshal<smilear::Rotation> : EnumMarshal<smilear::Rotation, 0, 90, 180, 270> {};

template <>
struct Marshal<smilear::Rect> {
  static smilear::Rect ToCpp(SMRRect *native_object);
};

template <>
struct Marshal<smilear::EngineOptions> {
  static smilear::EngineOptions ToCpp(SMREngineOptions *native_object);
};

inline Handle<smilear::Engine>& HandleOf(SMREngine *native_object) {
  return Handle<smilear::Engine>::At([native::Required(native_object, @"engine") nativeHandle]);
}

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_CORE_TYPES_H_
