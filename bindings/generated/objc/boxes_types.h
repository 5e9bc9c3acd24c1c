// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_OBJC_BOXES_TYPES_H_
#define SMILEAR_OBJC_BOXES_TYPES_H_

#import <SmileAR/SMRAnchorOptions.h>
#import <SmileAR/SMRBox.h>
#import <SmileAR/SMRDetectionFit.h>
#import <SmileAR/SMRScoreKind.h>

#include "core_types.h"
#include "handle.h"
#include "marshal.h"
#include "smilear/anchor_options.h"
#include "smilear/box.h"

namespace smilear::objc {

template <>
struct Marshal<smilear::DetectionFit> : EnumMarshal<smilear::DetectionFit, 0, 1> {};

template <>
struct Marshal<smilear::ScoreKind> : EnumMarshal<smilear::ScoreKind, 0, 1, 2> {};

template <>
struct Marshal<smilear::Box> {
  static SMRBox *ToObjc(const smilear::Box& native_value);
};

template <>
struct Marshal<smilear::AnchorOptions> {
  static smilear::AnchorOptions ToCpp(SMRAnchorOptions *native_object);
};

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_BOXES_TYPES_H_
