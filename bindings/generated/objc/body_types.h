// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_OBJC_BODY_TYPES_H_
#define SMILEAR_OBJC_BODY_TYPES_H_

#import <SmileAR/SMRBone.h>
#import <SmileAR/SMRKeypoint.h>
#import <SmileAR/SMRSkeleton.h>

#include "core_types.h"
#include "handle.h"
#include "marshal.h"
#include "smilear/body.h"

namespace smilear::objc {

template <>
struct Marshal<smilear::Keypoint> {
  static smilear::Keypoint ToCpp(SMRKeypoint *native_object);
  static SMRKeypoint *ToObjc(const smilear::Keypoint& native_value);
};

template <>
struct Marshal<smilear::Bone> {
  static smilear::Bone ToCpp(SMRBone *native_object);
};

template <>
struct Marshal<smilear::Skeleton> {
  static smilear::Skeleton ToCpp(SMRSkeleton *native_object);
};

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_BODY_TYPES_H_
