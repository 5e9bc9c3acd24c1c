// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_OBJC_GESTURE_TYPES_H_
#define SMILEAR_OBJC_GESTURE_TYPES_H_

#import <SmileAR/SMRGestureEvent.h>
#import <SmileAR/SMRGestureOptions.h>
#import <SmileAR/SMRGestureTracker.h>
#import <SmileAR/SMRTrackedHand.h>

#include "core_types.h"
#include "boxes_types.h"
#include "handle.h"
#include "marshal.h"
#include "smilear/gesture_tracker.h"

@interface SMRGestureTracker ()
@property(nonatomic, readonly) void *nativeHandle;
@end

namespace smilear::objc {

template <>
struct Marshal<smilear::GestureEvent> : EnumMarshal<smilear::GestureEvent, 0, 1, 2, 3> {};

template <>
struct Marshal<smilear::GestureOptions> {
  static smilear::GestureOptions ToCpp(SMRGestureOptions *native_object);
};

template <>
struct Marshal<smilear::TrackedHand> {
  static SMRTrackedHand *ToObjc(const smilear::TrackedHand& native_value);
};

inline Handle<smilear::GestureTracker>& HandleOf(SMRGestureTracker *native_object) {
  return Handle<smilear::GestureTracker>::At([native::Required(native_object, @"gestureTracker") nativeHandle]);
}

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_GESTURE_TYPES_H_
