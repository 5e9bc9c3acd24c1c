// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_OBJC_SCAN_TYPES_H_
#define SMILEAR_OBJC_SCAN_TYPES_H_

#import <SmileAR/SMRArScan.h>
#import <SmileAR/SMRScanFit.h>
#import <SmileAR/SMRScanMatch.h>
#import <SmileAR/SMRScanOptions.h>

#include "core_types.h"
#include "handle.h"
#include "marshal.h"
#include "smilear/ar_scan.h"

@interface SMRArScan ()
@property(nonatomic, readonly) void *nativeHandle;
@end

namespace smilear::objc {

template <>
struct Marshal<smilear::ScanFit> : EnumMarshal<smilear::ScanFit, 0, 1> {};

template <>
struct Marshal<smilear::ScanOptions> {
  static smilear::ScanOptions ToCpp(SMRScanOptions *native_object);
};

template <>
struct Marshal<smilear::ScanMatch> {
  static SMRScanMatch *ToObjc(const smilear::ScanMatch& native_value);
};

inline Handle<smilear::ArScan>& HandleOf(SMRArScan *native_object) {
  return Handle<smilear::ArScan>::At([native::Required(native_object, @"arScan") nativeHandle]);
}

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_SCAN_TYPES_H_
