// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_OBJC_DANCE_TYPES_H_
#define SMILEAR_OBJC_DANCE_TYPES_H_

#import <SmileAR/SMRDanceEvent.h>
#import <SmileAR/SMRDanceFeedback.h>
#import <SmileAR/SMRDanceLimb.h>
#import <SmileAR/SMRDanceOptions.h>
#import <SmileAR/SMRDanceRecorder.h>
#import <SmileAR/SMRDanceResult.h>
#import <SmileAR/SMRDanceScorer.h>

#include "core_types.h"
#include "body_types.h"
#include "handle.h"
#include "marshal.h"
#include "smilear/dance_recorder.h"
#include "smilear/dance_scorer.h"

@interface SMRDanceRecorder ()
@property(nonatomic, readonly) void *nativeHandle;
@end

@interface SMRDanceScorer ()
@property(nonatomic, readonly) void *nativeHandle;
@end

namespace smilear::objc {

template <>
struct Marshal<smilear::DanceEvent> : EnumMarshal<smilear::DanceEvent, 0, 1, 2> {};

template <>
struct Marshal<smilear::DanceOptions> {
  static smilear::DanceOptions ToCpp(SMRDanceOptions *native_object);
};

template <>
struct Marshal<smilear::DanceFeedback> {
  static SMRDanceFeedback *ToObjc(const smilear::DanceFeedback& native_value);
};

template <>
struct Marshal<smilear::DanceResult> {
  static SMRDanceResult *ToObjc(const smilear::DanceResult& native_value);
};

template <>
struct Marshal<smilear::DanceLimb> {
  static SMRDanceLimb *ToObjc(const smilear::DanceLimb& native_value);
};

inline Handle<smilear::DanceRecorder>& HandleOf(SMRDanceRecorder *native_object) {
  return Handle<smilear::DanceRecorder>::At([native::Required(native_object, @"danceRecorder") nativeHandle]);
}

inline Handle<smilear::DanceScorer>& HandleOf(SMRDanceScorer *native_object) {
  return Handle<smilear::DanceScorer>::At([native::Required(native_object, @"danceScorer") nativeHandle]);
}

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_DANCE_TYPES_H_
