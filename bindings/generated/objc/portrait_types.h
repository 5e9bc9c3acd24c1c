// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_OBJC_PORTRAIT_TYPES_H_
#define SMILEAR_OBJC_PORTRAIT_TYPES_H_

#import <SmileAR/SMRPortraitOptions.h>
#import <SmileAR/SMRPortraitSegmenter.h>

#include "core_types.h"
#include "handle.h"
#include "marshal.h"
#include "smilear/portrait_segmenter.h"

@interface SMRPortraitSegmenter ()
@property(nonatomic, readonly) void *nativeHandle;
@end

namespace smilear::objc {

template <>
struct Marshal<smilear::PortraitOptions> {
  static smilear::PortraitOptions ToCpp(SMRPortraitOptions *native_object);
};

inline Handle<smilear::PortraitSegmenter>& HandleOf(SMRPortraitSegmenter *native_object) {
  return Handle<smilear::PortraitSegmenter>::At([native::Required(native_object, @"portraitSegmenter") nativeHandle]);
}

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_PORTRAIT_TYPES_H_
