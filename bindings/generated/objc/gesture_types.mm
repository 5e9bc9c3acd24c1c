// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "gesture_types.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "value.h"

namespace {

static_assert(static_cast<int>(smilear::GestureEvent::kNone) == 0);
static_assert(static_cast<int>(smilear::GestureEvent::kAppeared) == 1);
static_assert(static_cast<int>(smilear::GestureEvent::kChanged) == 2);
static_assert(static_cast<int>(smilear::GestureEvent::kLost) == 3);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::GestureEvent native_value) {
  switch (native_value) {
    case smilear::GestureEvent::kNone:
    case smilear::GestureEvent::kAppeared:
    case smilear::GestureEvent::kChanged:
    case smilear::GestureEvent::kLost:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::GestureOptions::max_hands), int>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::min_score), float>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::detection_interval), int>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::search_interval), int>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::lost_after_ms), int>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::fit), smilear::DetectionFit>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::max_overlap), float>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::anchors), smilear::AnchorOptions>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::stddev), float>);
static_assert(smilear::GestureOptions{}.max_hands == 2);
static_assert(smilear::GestureOptions{}.min_score == 0.5F);
static_assert(smilear::GestureOptions{}.detection_interval == 12);
static_assert(smilear::GestureOptions{}.search_interval == 2);
static_assert(smilear::GestureOptions{}.lost_after_ms == 600);
static_assert(smilear::GestureOptions{}.fit == smilear::DetectionFit::kStretch);
static_assert(smilear::GestureOptions{}.max_overlap == 0.5F);
static_assert(smilear::GestureOptions{}.mean == 0.0F);
static_assert(smilear::GestureOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::GestureOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7, native_8, native_9] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::TrackedHand::number), int>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::index), int>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::score), float>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::box), smilear::Box>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::event), smilear::GestureEvent>);
[[maybe_unused]] void NativeCountFields(const smilear::TrackedHand& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5] = native_value;
}

}  // namespace

@implementation SMRGestureOptions

@synthesize maxHands = _maxHands;
@synthesize minScore = _minScore;
@synthesize detectionInterval = _detectionInterval;
@synthesize searchInterval = _searchInterval;
@synthesize lostAfterMs = _lostAfterMs;
@synthesize fit = _fit;
@synthesize maxOverlap = _maxOverlap;
@synthesize anchors = _anchors;
@synthesize mean = _mean;
@synthesize stddev = _stddev;

- (instancetype)init {
  self = [super init];
  if (self != nil) {
    _maxHands = 2;
    _minScore = 0.5F;
    _detectionInterval = 12;
    _searchInterval = 2;
    _lostAfterMs = 600;
    _fit = SMRDetectionFitStretch;
    _maxOverlap = 0.5F;
    _anchors = [native::Autoreleased([[SMRAnchorOptions alloc] init]) copy];
    _mean = 0.0F;
    _stddev = 0.0F;
  }
  return self;
}

#if !__has_feature(objc_arc)
- (void)dealloc {
  [_anchors release];
  [super dealloc];
}
#endif

- (id)copyWithZone:(NSZone *)zone {
  SMRGestureOptions *nativeCopy = [[SMRGestureOptions allocWithZone:zone] init];
  nativeCopy.maxHands = _maxHands;
  nativeCopy.minScore = _minScore;
  nativeCopy.detectionInterval = _detectionInterval;
  nativeCopy.searchInterval = _searchInterval;
  nativeCopy.lostAfterMs = _lostAfterMs;
  nativeCopy.fit = _fit;
  nativeCopy.maxOverlap = _maxOverlap;
  nativeCopy.anchors = _anchors;
  nativeCopy.mean = _mean;
  nativeCopy.stddev = _stddev;
  return nativeCopy;
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRGestureOptions class]]) {
    return NO;
  }
  SMRGestureOptions *nativeOther = other;
  return native::Same(_maxHands, nativeOther.maxHands) &&
         native::Same(_minScore, nativeOther.minScore) &&
         native::Same(_detectionInterval, nativeOther.detectionInterval) &&
         native::Same(_searchInterval, nativeOther.searchInterval) &&
         native::Same(_lostAfterMs, nativeOther.lostAfterMs) &&
         native::Same(_fit, nativeOther.fit) &&
         native::Same(_maxOverlap, nativeOther.maxOverlap) &&
         native::Same(_anchors, nativeOther.anchors) &&
         native::Same(_mean, nativeOther.mean) &&
         native::Same(_stddev, nativeOther.stddev);
}

- (NSUInteger)hash {
  return native::Hash(_maxHands, _minScore, _detectionInterval, _searchInterval, _lostAfterMs, _fit, _maxOverlap, _anchors, _mean, _stddev);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"GestureOptions(maxHands=%@, minScore=%@, detectionInterval=%@, searchInterval=%@, lostAfterMs=%@, fit=%@, maxOverlap=%@, anchors=%@, mean=%@, stddev=%@)", native::Shown(_maxHands), native::Shown(_minScore), native::Shown(_detectionInterval), native::Shown(_searchInterval), native::Shown(_lostAfterMs), native::Shown(_fit), native::Shown(_maxOverlap), native::Shown(_anchors), native::Shown(_mean), native::Shown(_stddev)];
}

@end

@implementation SMRTrackedHand

@synthesize number = _number;
@synthesize index = _index;
@synthesize label = _label;
@synthesize score = _score;
@synthesize box = _box;
@synthesize event = _event;

- (instancetype)initWithNumber:(NSInteger)number
                         index:(NSInteger)index
                         label:(NSString *)label
                         score:(float)score
                           box:(SMRBox *)box
                         event:(SMRGestureEvent)event {
  native::Required(label, @"label");
  native::Required(box, @"box");
  self = [super init];
  if (self != nil) {
    _number = number;
    _index = index;
    _label = [label copy];
    _score = score;
    _box = [box copy];
    _event = event;
  }
  return self;
}

#if !__has_feature(objc_arc)
- (void)dealloc {
  [_label release];
  [_box release];
  [super dealloc];
}
#endif

- (id)copyWithZone:(NSZone *)zone {
  (void)zone;
  return native::Retained(self);
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRTrackedHand class]]) {
    return NO;
  }
  SMRTrackedHand *nativeOther = other;
  return native::Same(_number, nativeOther.number) &&
         native::Same(_index, nativeOther.index) &&
         native::Same(_label, nativeOther.label) &&
         native::Same(_score, nativeOther.score) &&
         native::Same(_box, nativeOther.box) &&
         native::Same(_event, nativeOther.event);
}

- (NSUInteger)hash {
  return native::Hash(_number, _index, _label, _score, _box, _event);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"TrackedHand(number=%@, index=%@, label=%@, score=%@, box=%@, event=%@)", native::Shown(_number), native::Shown(_index), native::Shown(_label), native::Shown(_score), native::Shown(_box), native::Shown(_event)];
}

@end

namespace smilear::objc {

smilear::GestureOptions Marshal<smilear::GestureOptions>::ToCpp(SMRGestureOptions *native_object) {
  native::Required(native_object, @"gestureOptions");
  smilear::GestureOptions native_value;
  native_value.max_hands = native::ToInt(native_object.maxHands);
  native_value.min_score = native_object.minScore;
  native_value.detection_interval = native::ToInt(native_object.detectionInterval);
  native_value.search_interval = native::ToInt(native_object.searchInterval);
  native_value.lost_after_ms = native::ToInt(native_object.lostAfterMs);
  native_value.fit = native::Marshal<smilear::DetectionFit>::FromNumber(native_object.fit);
  native_value.max_overlap = native_object.maxOverlap;
  native_value.anchors = native::Marshal<smilear::AnchorOptions>::ToCpp(native_object.anchors);
  native_value.mean = native_object.mean;
  native_value.stddev = native_object.stddev;
  return native_value;
}

SMRTrackedHand *Marshal<smilear::TrackedHand>::ToObjc(const smilear::TrackedHand& native_value) {
  SMRTrackedHand *native_object = native::Autoreleased([[SMRTrackedHand alloc] initWithNumber:native_value.number index:native_value.index label:native::ToString(native_value.label) score:native_value.score box:native::Marshal<smilear::Box>::ToObjc(native_value.box) event:static_cast<SMRGestureEvent>(native_value.event)]);
  return native_object;
}

}  // namespace smilear::objc
