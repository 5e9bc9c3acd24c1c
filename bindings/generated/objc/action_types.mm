// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "action_types.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "value.h"

namespace {

static_assert(static_cast<int>(smilear::ActionFit::kCenterCrop) == 0);
static_assert(static_cast<int>(smilear::ActionFit::kStretch) == 1);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::ActionFit native_value) {
  switch (native_value) {
    case smilear::ActionFit::kCenterCrop:
    case smilear::ActionFit::kStretch:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::ActionOptions::frame_interval_ms), int>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::max_gap_ms), int>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::run_every), int>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::steadiness), float>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::logits), bool>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::fit), smilear::ActionFit>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::min_score), float>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::stddev), float>);
static_assert(smilear::ActionOptions{}.frame_interval_ms == 0);
static_assert(smilear::ActionOptions{}.max_gap_ms == 1000);
static_assert(smilear::ActionOptions{}.run_every == 1);
static_assert(smilear::ActionOptions{}.steadiness == 0.5F);
static_assert(smilear::ActionOptions{}.logits == false);
static_assert(smilear::ActionOptions{}.fit == smilear::ActionFit::kCenterCrop);
static_assert(smilear::ActionOptions{}.min_score == 0.0F);
static_assert(smilear::ActionOptions{}.mean == 0.0F);
static_assert(smilear::ActionOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::ActionOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7, native_8] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::ActionMatch::index), int>);
static_assert(std::is_same_v<decltype(smilear::ActionMatch::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::ActionMatch::score), float>);
[[maybe_unused]] void NativeCountFields(const smilear::ActionMatch& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

}  // namespace

@implementation SMRActionOptions

@synthesize frameIntervalMs = _frameIntervalMs;
@synthesize maxGapMs = _maxGapMs;
@synthesize runEvery = _runEvery;
@synthesize steadiness = _steadiness;
@synthesize logits = _logits;
@synthesize fit = _fit;
@synthesize minScore = _minScore;
@synthesize mean = _mean;
@synthesize stddev = _stddev;

- (instancetype)init {
  self = [super init];
  if (self != nil) {
    _frameIntervalMs = 0;
    _maxGapMs = 1000;
    _runEvery = 1;
    _steadiness = 0.5F;
    _logits = NO;
    _fit = SMRActionFitCenterCrop;
    _minScore = 0.0F;
    _mean = 0.0F;
    _stddev = 0.0F;
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  SMRActionOptions *nativeCopy = [[SMRActionOptions allocWithZone:zone] init];
  nativeCopy.frameIntervalMs = _frameIntervalMs;
  nativeCopy.maxGapMs = _maxGapMs;
  nativeCopy.runEvery = _runEvery;
  nativeCopy.steadiness = _steadiness;
  nativeCopy.logits = _logits;
  nativeCopy.fit = _fit;
  nativeCopy.minScore = _minScore;
  nativeCopy.mean = _mean;
  nativeCopy.stddev = _stddev;
  return nativeCopy;
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRActionOptions class]]) {
    return NO;
  }
  SMRActionOptions *nativeOther = other;
  return native::Same(_frameIntervalMs, nativeOther.frameIntervalMs) &&
         native::Same(_maxGapMs, nativeOther.maxGapMs) &&
         native::Same(_runEvery, nativeOther.runEvery) &&
         native::Same(_steadiness, nativeOther.steadiness) &&
         native::Same(_logits, nativeOther.logits) &&
         native::Same(_fit, nativeOther.fit) &&
         native::Same(_minScore, nativeOther.minScore) &&
         native::Same(_mean, nativeOther.mean) &&
         native::Same(_stddev, nativeOther.stddev);
}

- (NSUInteger)hash {
  return native::Hash(_frameIntervalMs, _maxGapMs, _runEvery, _steadiness, _logits, _fit, _minScore, _mean, _stddev);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"ActionOptions(frameIntervalMs=%@, maxGapMs=%@, runEvery=%@, steadiness=%@, logits=%@, fit=%@, minScore=%@, mean=%@, stddev=%@)", native::Shown(_frameIntervalMs), native::Shown(_maxGapMs), native::Shown(_runEvery), native::Shown(_steadiness), native::Shown(_logits), native::Shown(_fit), native::Shown(_minScore), native::Shown(_mean), native::Shown(_stddev)];
}

@end

@implementation SMRActionMatch

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
  if (![other isKindOfClass:[SMRActionMatch class]]) {
    return NO;
  }
  SMRActionMatch *nativeOther = other;
  return native::Same(_index, nativeOther.index) &&
         native::Same(_label, nativeOther.label) &&
         native::Same(_score, nativeOther.score);
}

- (NSUInteger)hash {
  return native::Hash(_index, _label, _score);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"ActionMatch(index=%@, label=%@, score=%@)", native::Shown(_index), native::Shown(_label), native::Shown(_score)];
}

@end

namespace smilear::objc {

smilear::ActionOptions Marshal<smilear::ActionOptions>::ToCpp(SMRActionOptions *native_object) {
  native::Required(native_object, @"actionOptions");
  smilear::ActionOptions native_value;
  native_value.frame_interval_ms = native::ToInt(native_object.frameIntervalMs);
  native_value.max_gap_ms = native::ToInt(native_object.maxGapMs);
  native_value.run_every = native::ToInt(native_object.runEvery);
  native_value.steadiness = native_object.steadiness;
  native_value.logits = native_object.logits != NO;
  native_value.fit = native::Marshal<smilear::ActionFit>::FromNumber(native_object.fit);
  native_value.min_score = native_object.minScore;
  native_value.mean = native_object.mean;
  native_value.stddev = native_object.stddev;
  return native_value;
}

SMRActionMatch *Marshal<smilear::ActionMatch>::ToObjc(const smilear::ActionMatch& native_value) {
  SMRActionMatch *native_object = native::Autoreleased([[SMRActionMatch alloc] initWithIndex:native_value.index label:native::ToString(native_value.label) score:native_value.score]);
  return native_object;
}

}  // namespace smilear::objc
