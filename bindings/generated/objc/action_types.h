// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_OBJC_ACTION_TYPES_H_
#define SMILEAR_OBJC_ACTION_TYPES_H_

#import <SmileAR/SMRActionClassifier.h>
#import <SmileAR/SMRActionFit.h>
#import <SmileAR/SMRActionMatch.h>
#import <SmileAR/SMRActionOptions.h>

#include "core_types.h"
#include "handle.h"
#include "marshal.h"
#include "smilear/action_classifier.h"

@interface SMRActionClassifier ()
@property(nonatomic, readonly) void *nativeHandle;
@end

namespace smilear::objc {

template <>
struct Marshal<smilear::ActionFit> : EnumMarshal<smilear::ActionFit, 0, 1> {};

template <>
struct Marshal<smilear::ActionOptions> {
  static smilear::ActionOptions ToCpp(SMRActionOptions *native_object);
};

template <>
struct Marshal<smilear::ActionMatch> {
  static SMRActionMatch *ToObjc(const smilear::ActionMatch& native_value);
};

inline Handle<smilear::ActionClassifier>& HandleOf(SMRActionClassifier *native_object) {
  return Handle<smilear::ActionClassifier>::At([native::Required(native_object, @"actionClassifier") nativeHandle]);
}

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_ACTION_TYPES_H_
