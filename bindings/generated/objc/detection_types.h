// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_OBJC_DETECTION_TYPES_H_
#define SMILEAR_OBJC_DETECTION_TYPES_H_

#import <SmileAR/SMRDetection.h>
#import <SmileAR/SMRDetectorOptions.h>
#import <SmileAR/SMRObjectDetector.h>

#include "core_types.h"
#include "boxes_types.h"
#include "handle.h"
#include "marshal.h"
#include "smilear/object_detector.h"

@interface SMRObjectDetector ()
@property(nonatomic, readonly) void *nativeHandle;
@end

namespace smilear::objc {

template <>
struct Marshal<smilear::DetectorOptions> {
  static smilear::DetectorOptions ToCpp(SMRDetectorOptions *native_object);
};

template <>
struct Marshal<smilear::Detection> {
  static SMRDetection *ToObjc(const smilear::Detection& native_value);
};

inline Handle<smilear::ObjectDetector>& HandleOf(SMRObjectDetector *native_object) {
  return Handle<smilear::ObjectDetector>::At([native::Required(native_object, @"objectDetector") nativeHandle]);
}

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_DETECTION_TYPES_H_
