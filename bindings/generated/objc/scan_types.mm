// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "scan_types.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "value.h"

namespace {

static_assert(static_cast<int>(smilear::ScanFit::kCenterCrop) == 0);
static_assert(static_cast<int>(smilear::ScanFit::kStretch) == 1);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::ScanFit native_value) {
  switch (native_value) {
    case smilear::ScanFit::kCenterCrop:
    case smilear::ScanFit::kStretch:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::ScanOptions::fit), smilear::ScanFit>);
static_assert(std::is_same_v<decltype(smilear::ScanOptions::min_score), float>);
static_assert(std::is_same_v<decltype(smilear::ScanOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::ScanOptions::stddev), float>);
static_assert(smilear::ScanOptions{}.fit == smilear::ScanFit::kCenterCrop);
static_assert(smilear::ScanOptions{}.min_score == 0.0F);
static_assert(smilear::ScanOptions{}.mean == 0.0F);
static_assert(smilear::ScanOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::ScanOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::ScanMatch::index), int>);
static_assert(std::is_same_v<decltype(smilear::ScanMatch::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::ScanMatch::score), float>);
[[maybe_unused]] void NativeCountFields(const smilear::ScanMatch& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

}  // namespace

@implementation SMRScanOptions

@synthesize fit = _fit;
@synthesize minScore = _minScore;
@synthesize mean = _mean;
@synthesize stddev = _stddev;

- (instancetype)init {
  self = [super init];
  if (self != nil) {
    _fit = SMRScanFitCenterCrop;
    _minScore = 0.0F;
    _mean = 0.0F;
    _stddev = 0.0F;
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  SMRScanOptions *nativeCopy = [[SMRScanOptions allocWithZone:zone] init];
  nativeCopy.fit = _fit;
  nativeCopy.minScore = _minScore;
  nativeCopy.mean = _mean;
  nativeCopy.stddev = _stddev;
  return nativeCopy;
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRScanOptions class]]) {
    return NO;
  }
  SMRScanOptions *nativeOther = other;
  return native::Same(_fit, nativeOther.fit) &&
         native::Same(_minScore, nativeOther.minScore) &&
         native::Same(_mean, nativeOther.mean) &&
         native::Same(_stddev, nativeOther.stddev);
}

- (NSUInteger)hash {
  return native::Hash(_fit, _minScore, _mean, _stddev);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"ScanOptions(fit=%@, minScore=%@, mean=%@, stddev=%@)", native::Shown(_fit), native::Shown(_minScore), native::Shown(_mean), native::Shown(_stddev)];
}

@end

@implementation SMRScanMatch

@synthesize index = _index;
@synthesize label = _label;
@synthesize score = _score;

- (instancetype)initWithIndex:(NSInteger)index label:(NSString *)label score:(float)score {
  native::Required(label, @"label");
  self = [super init];
  if (self != nil) {
    _index = index;
    _label = [label copy];
    _score = score;
  }
  return self;
}

#if !__has_feature(objc_arc)
- (void)dealloc {
  [_label release];
  [super dealloc];
}
#endif

- (id)copyWithZone:(NSZone *)zone {
  (void)zone;
  return native::Retained(self);
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRScanMatch class]]) {
    return NO;
  }
  SMRScanMatch *nativeOther = other;
  return native::Same(_index, nativeOther.index) &&
         native::Same(_label, nativeOther.label) &&
         native::Same(_score, nativeOther.score);
}

- (NSUInteger)hash {
  return native::Hash(_index, _label, _score);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"ScanMatch(index=%@, label=%@, score=%@)", native::Shown(_index), native::Shown(_label), native::Shown(_score)];
}

@end

namespace smilear::objc {

smilear::ScanOptions Marshal<smilear::ScanOptions>::ToCpp(SMRScanOptions *native_object) {
  native::Required(native_object, @"scanOptions");
  smilear::ScanOptions native_value;
  native_value.fit = native::Marshal<smilear::ScanFit>::FromNumber(native_object.fit);
  native_value.min_score = native_object.minScore;
  native_value.mean = native_object.mean;
  native_value.stddev = native_object.stddev;
  return native_value;
}

SMRScanMatch *Marshal<smilear::ScanMatch>::ToObjc(const smilear::ScanMatch& native_value) {
  SMRScanMatch *native_object = native::Autoreleased([[SMRScanMatch alloc] initWithIndex:native_value.index label:native::ToString(native_value.label) score:native_value.score]);
  return native_object;
}

}  // namespace smilear::objc
