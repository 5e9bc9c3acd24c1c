// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_OBJC_POSE_TYPES_H_
#define SMILEAR_OBJC_POSE_TYPES_H_

#import <SmileAR/SMRPoseEstimator.h>
#import <SmileAR/SMRPoseOptions.h>

#include "core_types.h"
#include "body_types.h"
#include "handle.h"
#include "marshal.h"
#include "smilear/pose_estimator.h"

@interface SMRPoseEstimator ()
@property(nonatomic, readonly) void *nativeHandle;
@end

namespace smilear::objc {

template <>
struct Marshal<smilear::PoseOptions> {
  static smilear::PoseOptions ToCpp(SMRPoseOptions *native_object);
};

inline Handle<smilear::PoseEstimator>& HandleOf(SMRPoseEstimator *native_object) {
  return Handle<smilear::PoseEstimator>::At([native::Required(native_object, @"poseEstimator") nativeHandle]);
}

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_POSE_TYPES_H_
