// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_OBJC_BEAUTY_TYPES_H_
#define SMILEAR_OBJC_BEAUTY_TYPES_H_

#import <SmileAR/SMRBeautyFilter.h>
#import <SmileAR/SMRBeautySettings.h>

#include "core_types.h"
#include "handle.h"
#include "marshal.h"
#include "smilear/beauty_filter.h"

@interface SMRBeautyFilter ()
@property(nonatomic, readonly) void *nativeHandle;
@end

namespace smilear::objc {

template <>
struct Marshal<smilear::BeautySettings> {
  static smilear::BeautySettings ToCpp(SMRBeautySettings *native_object);
};

inline Handle<smilear::BeautyFilter>& HandleOf(SMRBeautyFilter *native_object) {
  return Handle<smilear::BeautyFilter>::At([native::Required(native_object, @"beautyFilter") nativeHandle]);
}

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_BEAUTY_TYPES_H_
