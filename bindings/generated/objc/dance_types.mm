// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "dance_types.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "value.h"

namespace {

static_assert(static_cast<int>(smilear::DanceEvent::kNone) == 0);
static_assert(static_cast<int>(smilear::DanceEvent::kStreakStarted) == 1);
static_assert(static_cast<int>(smilear::DanceEvent::kStreakEnded) == 2);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::DanceEvent native_value) {
  switch (native_value) {
    case smilear::DanceEvent::kNone:
    case smilear::DanceEvent::kStreakStarted:
    case smilear::DanceEvent::kStreakEnded:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::DanceOptions::min_keypoint_score), float>);
static_assert(std::is_same_v<decltype(smilear::DanceOptions::max_lag_ms), int>);
static_assert(std::is_same_v<decltype(smilear::DanceOptions::max_lead_ms), int>);
static_assert(std::is_same_v<decltype(smilear::DanceOptions::mirrored), bool>);
static_assert(std::is_same_v<decltype(smilear::DanceOptions::streak_score), float>);
static_assert(std::is_same_v<decltype(smilear::DanceOptions::streak_ms), int>);
static_assert(smilear::DanceOptions{}.min_keypoint_score == 0.3F);
static_assert(smilear::DanceOptions{}.max_lag_ms == 600);
static_assert(smilear::DanceOptions{}.max_lead_ms == 200);
static_assert(smilear::DanceOptions{}.mirrored == true);
static_assert(smilear::DanceOptions{}.streak_score == 80.0F);
static_assert(smilear::DanceOptions{}.streak_ms == 3000);
[[maybe_unused]] void NativeCountFields(const smilear::DanceOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::DanceFeedback::score), float>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::similarity), float>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::coach_time_ms), std::int64_t>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::mirrored), bool>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::in_streak), bool>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::event), smilear::DanceEvent>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::finished), bool>);
[[maybe_unused]] void NativeCountFields(const smilear::DanceFeedback& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::DanceResult::score), float>);
static_assert(std::is_same_v<decltype(smilear::DanceResult::similarity), float>);
static_assert(std::is_same_v<decltype(smilear::DanceResult::lag_ms), int>);
static_assert(std::is_same_v<decltype(smilear::DanceResult::mirrored), bool>);
static_assert(std::is_same_v<decltype(smilear::DanceResult::followed), float>);
[[maybe_unused]] void NativeCountFields(const smilear::DanceResult& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::DanceLimb::limb), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::DanceLimb::score), float>);
[[maybe_unused]] void NativeCountFields(const smilear::DanceLimb& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1] = native_value;
}

}  // namespace

@implementation SMRDanceOptions

@synthesize minKeypointScore = _minKeypointScore;
@synthesize maxLagMs = _maxLagMs;
@synthesize maxLeadMs = _maxLeadMs;
@synthesize mirrored = _mirrored;
@synthesize streakScore = _streakScore;
@synthesize streakMs = _streakMs;

- (instancetype)init {
  self = [super init];
  if (self != nil) {
    _minKeypointScore = 0.3F;
    _maxLagMs = 600;
    _maxLeadMs = 200;
    _mirrored = YES;
    _streakScore = 80.0F;
    _streakMs = 3000;
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  SMRDanceOptions *nativeCopy = [[SMRDanceOptions allocWithZone:zone] init];
  nativeCopy.minKeypointScore = _minKeypointScore;
  nativeCopy.maxLagMs = _maxLagMs;
  nativeCopy.maxLeadMs = _maxLeadMs;
  nativeCopy.mirrored = _mirrored;
  nativeCopy.streakScore = _streakScore;
  nativeCopy.streakMs = _streakMs;
  return nativeCopy;
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRDanceOptions class]]) {
    return NO;
  }
  SMRDanceOptions *nativeOther = other;
  return native::Same(_minKeypointScore, nativeOther.minKeypointScore) &&
         native::Same(_maxLagMs, nativeOther.maxLagMs) &&
         native::Same(_maxLeadMs, nativeOther.maxLeadMs) &&
         native::Same(_mirrored, nativeOther.mirrored) &&
         native::Same(_streakScore, nativeOther.streakScore) &&
         native::Same(_streakMs, nativeOther.streakMs);
}

- (NSUInteger)hash {
  return native::Hash(_minKeypointScore, _maxLagMs, _maxLeadMs, _mirrored, _streakScore, _streakMs);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"DanceOptions(minKeypointScore=%@, maxLagMs=%@, maxLeadMs=%@, mirrored=%@, streakScore=%@, streakMs=%@)", native::Shown(_minKeypointScore), native::Shown(_maxLagMs), native::Shown(_maxLeadMs), native::Shown(_mirrored), native::Shown(_streakScore), native::Shown(_streakMs)];
}

@end

@implementation SMRDanceFeedback

@synthesize score = _score;
@synthesize similarity = _similarity;
@synthesize coachTimeMs = _coachTimeMs;
@synthesize mirrored = _mirrored;
@synthesize inStreak = _inStreak;
@synthesize event = _event;
@synthesize finished = _finished;

- (instancetype)initWithScore:(float)score
                   similarity:(float)similarity
                  coachTimeMs:(int64_t)coachTimeMs
                     mirrored:(BOOL)mirrored
                     inStreak:(BOOL)inStreak
                        event:(SMRDanceEvent)event
                     finished:(BOOL)finished {
  self = [super init];
  if (self != nil) {
    _score = score;
    _similarity = similarity;
    _coachTimeMs = coachTimeMs;
    _mirrored = mirrored;
    _inStreak = inStreak;
    _event = event;
    _finished = finished;
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  (void)zone;
  return native::Retained(self);
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRDanceFeedback class]]) {
    return NO;
  }
  SMRDanceFeedback *nativeOther = other;
  return native::Same(_score, nativeOther.score) &&
         native::Same(_similarity, nativeOther.similarity) &&
         native::Same(_coachTimeMs, nativeOther.coachTimeMs) &&
         native::Same(_mirrored, nativeOther.mirrored) &&
         native::Same(_inStreak, nativeOther.inStreak) &&
         native::Same(_event, nativeOther.event) &&
         native::Same(_finished, nativeOther.finished);
}

- (NSUInteger)hash {
  return native::Hash(_score, _similarity, _coachTimeMs, _mirrored, _inStreak, _event, _finished);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"DanceFeedback(score=%@, similarity=%@, coachTimeMs=%@, mirrored=%@, inStreak=%@, event=%@, finished=%@)", native::Shown(_score), native::Shown(_similarity), native::Shown(_coachTimeMs), native::Shown(_mirrored), native::Shown(_inStreak), native::Shown(_event), native::Shown(_finished)];
}

@end

@implementation SMRDanceResult

@synthesize score = _score;
@synthesize similarity = _similarity;
@synthesize lagMs = _lagMs;
@synthesize mirrored = _mirrored;
@synthesize followed = _followed;

- (instancetype)initWithScore:(float)score
                   similarity:(float)similarity
                        lagMs:(NSInteger)lagMs
                     mirrored:(BOOL)mirrored
                     followed:(float)followed {
  self = [super init];
  if (self != nil) {
    _score = score;
    _similarity = similarity;
    _lagMs = lagMs;
    _mirrored = mirrored;
    _followed = followed;
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  (void)zone;
  return native::Retained(self);
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRDanceResult class]]) {
    return NO;
  }
  SMRDanceResult *nativeOther = other;
  return native::Same(_score, nativeOther.score) &&
         native::Same(_similarity, nativeOther.similarity) &&
         native::Same(_lagMs, nativeOther.lagMs) &&
         native::Same(_mirrored, nativeOther.mirrored) &&
         native::Same(_followed, nativeOther.followed);
}

- (NSUInteger)hash {
  return native::Hash(_score, _similarity, _lagMs, _mirrored, _followed);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"DanceResult(score=%@, similarity=%@, lagMs=%@, mirrored=%@, followed=%@)", native::Shown(_score), native::Shown(_similarity), native::Shown(_lagMs), native::Shown(_mirrored), native::Shown(_followed)];
}

@end

@implementation SMRDanceLimb

@synthesize limb = _limb;
@synthesize score = _score;

- (instancetype)initWithLimb:(NSString *)limb score:(float)score {
  native::Required(limb, @"limb");
  self = [super init];
  if (self != nil) {
    _limb = [limb copy];
    _score = score;
  }
  return self;
}

#if !__has_feature(objc_arc)
- (void)dealloc {
  [_limb release];
  [super dealloc];
}
#endif

- (id)copyWithZone:(NSZone *)zone {
  (void)zone;
  return native::Retained(self);
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRDanceLimb class]]) {
    return NO;
  }
  SMRDanceLimb *nativeOther = other;
  return native::Same(_limb, nativeOther.limb) &&
         native::Same(_score, nativeOther.score);
}

- (NSUInteger)hash {
  return native::Hash(_limb, _score);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"DanceLimb(limb=%@, score=%@)", native::Shown(_limb), native::Shown(_score)];
}

@end

namespace smilear::objc {

smilear::DanceOptions Marshal<smilear::DanceOptions>::ToCpp(SMRDanceOptions *native_object) {
  native::Required(native_object, @"danceOptions");
  smilear::DanceOptions native_value;
  native_value.min_keypoint_score = native_object.minKeypointScore;
  native_value.max_lag_ms = native::ToInt(native_object.maxLagMs);
  native_value.max_lead_ms = native::ToInt(native_object.maxLeadMs);
  native_value.mirrored = native_object.mirrored != NO;
  native_value.streak_score = native_object.streakScore;
  native_value.streak_ms = native::ToInt(native_object.streakMs);
  return native_value;
}

SMRDanceFeedback *Marshal<smilear::DanceFeedback>::ToObjc(const smilear::DanceFeedback& native_value) {
  SMRDanceFeedback *native_object = native::Autoreleased([[SMRDanceFeedback alloc] initWithScore:native_value.score similarity:native_value.similarity coachTimeMs:native_value.coach_time_ms mirrored:native_value.mirrored ? YES : NO inStreak:native_value.in_streak ? YES : NO event:static_cast<SMRDanceEvent>(native_value.event) finished:native_value.finished ? YES : NO]);
  return native_object;
}

SMRDanceResult *Marshal<smilear::DanceResult>::ToObjc(const smilear::DanceResult& native_value) {
  SMRDanceResult *native_object = native::Autoreleased([[SMRDanceResult alloc] initWithScore:native_value.score similarity:native_value.similarity lagMs:native_value.lag_ms mirrored:native_value.mirrored ? YES : NO followed:native_value.followed]);
  return native_object;
}

SMRDanceLimb *Marshal<smilear::DanceLimb>::ToObjc(const smilear::DanceLimb& native_value) {
  SMRDanceLimb *native_object = native::Autoreleased([[SMRDanceLimb alloc] initWithLimb:native::ToString(native_value.limb) score:native_value.score]);
  return native_object;
}

}  // namespace smilear::objc
