// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "pose_gesture_types.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "value.h"

namespace {

static_assert(static_cast<int>(smilear::PoseGestureEvent::kNone) == 0);
static_assert(static_cast<int>(smilear::PoseGestureEvent::kStarted) == 1);
static_assert(static_cast<int>(smilear::PoseGestureEvent::kEnded) == 2);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::PoseGestureEvent native_value) {
  switch (native_value) {
    case smilear::PoseGestureEvent::kNone:
    case smilear::PoseGestureEvent::kStarted:
    case smilear::PoseGestureEvent::kEnded:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::min_keypoint_score), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::start_similarity), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::end_similarity), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::hold_ms), int>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::max_rotation_degrees), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::mirrored), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::builtin), bool>);
static_assert(smilear::PoseGestureOptions{}.min_keypoint_score == 0.3F);
static_assert(smilear::PoseGestureOptions{}.start_similarity == 0.8F);
static_assert(smilear::PoseGestureOptions{}.end_similarity == 0.65F);
static_assert(smilear::PoseGestureOptions{}.hold_ms == 150);
static_assert(smilear::PoseGestureOptions{}.max_rotation_degrees == 25.0F);
static_assert(smilear::PoseGestureOptions{}.mirrored == true);
static_assert(smilear::PoseGestureOptions{}.builtin == true);
[[maybe_unused]] void NativeCountFields(const smilear::PoseGestureOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::name), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::similarity), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::mirrored), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::active), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::event), smilear::PoseGestureEvent>);
[[maybe_unused]] void NativeCountFields(const smilear::PoseGestureMatch& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4] = native_value;
}

}  // namespace

@implementation SMRPoseGestureOptions

@synthesize minKeypointScore = _minKeypointScore;
@synthesize startSimilarity = _startSimilarity;
@synthesize endSimilarity = _endSimilarity;
@synthesize holdMs = _holdMs;
@synthesize maxRotationDegrees = _maxRotationDegrees;
@synthesize mirrored = _mirrored;
@synthesize builtin = _builtin;

- (instancetype)init {
  self = [super init];
  if (self != nil) {
    _minKeypointScore = 0.3F;
    _startSimilarity = 0.8F;
    _endSimilarity = 0.65F;
    _holdMs = 150;
    _maxRotationDegrees = 25.0F;
    _mirrored = YES;
    _builtin = YES;
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  SMRPoseGestureOptions *nativeCopy = [[SMRPoseGestureOptions allocWithZone:zone] init];
  nativeCopy.minKeypointScore = _minKeypointScore;
  nativeCopy.startSimilarity = _startSimilarity;
  nativeCopy.endSimilarity = _endSimilarity;
  nativeCopy.holdMs = _holdMs;
  nativeCopy.maxRotationDegrees = _maxRotationDegrees;
  nativeCopy.mirrored = _mirrored;
  nativeCopy.builtin = _builtin;
  return nativeCopy;
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRPoseGestureOptions class]]) {
    return NO;
  }
  SMRPoseGestureOptions *nativeOther = other;
  return native::Same(_minKeypointScore, nativeOther.minKeypointScore) &&
         native::Same(_startSimilarity, nativeOther.startSimilarity) &&
         native::Same(_endSimilarity, nativeOther.endSimilarity) &&
         native::Same(_holdMs, nativeOther.holdMs) &&
         native::Same(_maxRotationDegrees, nativeOther.maxRotationDegrees) &&
         native::Same(_mirrored, nativeOther.mirrored) &&
         native::Same(_builtin, nativeOther.builtin);
}

- (NSUInteger)hash {
  return native::Hash(_minKeypointScore, _startSimilarity, _endSimilarity, _holdMs, _maxRotationDegrees, _mirrored, _builtin);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"PoseGestureOptions(minKeypointScore=%@, startSimilarity=%@, endSimilarity=%@, holdMs=%@, maxRotationDegrees=%@, mirrored=%@, builtin=%@)", native::Shown(_minKeypointScore), native::Shown(_startSimilarity), native::Shown(_endSimilarity), native::Shown(_holdMs), native::Shown(_maxRotationDegrees), native::Shown(_mirrored), native::Shown(_builtin)];
}

@end

@implementation SMRPoseGestureMatch

@synthesize name = _name;
@synthesize similarity = _similarity;
@synthesize mirrored = _mirrored;
@synthesize active = _active;
@synthesize event = _event;

- (instancetype)initWithName:(NSString *)name
                  similarity:(float)similarity
                    mirrored:(BOOL)mirrored
                      active:(BOOL)active
                       event:(SMRPoseGestureEvent)event {
  native::Required(name, @"name");
  self = [super init];
  if (self != nil) {
    _name = [name copy];
    _similarity = similarity;
    _mirrored = mirrored;
    _active = active;
    _event = event;
  }
  return self;
}

#if !__has_feature(objc_arc)
- (void)dealloc {
  [_name release];
  [super dealloc];
}
#endif

- (id)copyWithZone:(NSZone *)zone {
  (void)zone;
  return native::Retained(self);
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRPoseGestureMatch class]]) {
    return NO;
  }
  SMRPoseGestureMatch *nativeOther = other;
  return native::Same(_name, nativeOther.name) &&
         native::Same(_similarity, nativeOther.similarity) &&
         native::Same(_mirrored, nativeOther.mirrored) &&
         native::Same(_active, nativeOther.active) &&
         native::Same(_event, nativeOther.event);
}

- (NSUInteger)hash {
  return native::Hash(_name, _similarity, _mirrored, _active, _event);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"PoseGestureMatch(name=%@, similarity=%@, mirrored=%@, active=%@, event=%@)", native::Shown(_name), native::Shown(_similarity), native::Shown(_mirrored), native::Shown(_active), native::Shown(_event)];
}

@end

namespace smilear::objc {

smilear::PoseGestureOptions Marshal<smilear::PoseGestureOptions>::ToCpp(SMRPoseGestureOptions *native_object) {
  native::Required(native_object, @"poseGestureOptions");
  smilear::PoseGestureOptions native_value;
  native_value.min_keypoint_score = native_object.minKeypointScore;
  native_value.start_similarity = native_object.startSimilarity;
  native_value.end_similarity = native_object.endSimilarity;
  native_value.hold_ms = native::ToInt(native_object.holdMs);
  native_value.max_rotation_degrees = native_object.maxRotationDegrees;
  native_value.mirrored = native_object.mirrored != NO;
  native_value.builtin = native_object.builtin != NO;
  return native_value;
}

SMRPoseGestureMatch *Marshal<smilear::PoseGestureMatch>::ToObjc(const smilear::PoseGestureMatch& native_value) {
  SMRPoseGestureMatch *native_object = native::Autoreleased([[SMRPoseGestureMatch alloc] initWithName:native::ToString(native_value.name) similarity:native_value.similarity mirrored:native_value.mirrored ? YES : NO active:native_value.active ? YES : NO event:static_cast<SMRPoseGestureEvent>(native_value.event)]);
  return native_object;
}

}  // namespace smilear::objc
