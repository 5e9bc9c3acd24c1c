// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "pose_types.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "value.h"

namespace {

static_assert(std::is_same_v<decltype(smilear::PoseOptions::min_keypoint_score), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::min_pose_score), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::heatmaps_are_logits), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::tracking), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::margin), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::smoothing), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::min_cutoff_hz), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::speed_hz), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::stddev), float>);
static_assert(smilear::PoseOptions{}.min_keypoint_score == 0.2F);
static_assert(smilear::PoseOptions{}.min_pose_score == 0.3F);
static_assert(smilear::PoseOptions{}.heatmaps_are_logits == false);
static_assert(smilear::PoseOptions{}.tracking == true);
static_assert(smilear::PoseOptions{}.margin == 0.35F);
static_assert(smilear::PoseOptions{}.smoothing == true);
static_assert(smilear::PoseOptions{}.min_cutoff_hz == 1.5F);
static_assert(smilear::PoseOptions{}.speed_hz == 10.0F);
static_assert(smilear::PoseOptions{}.mean == 0.0F);
static_assert(smilear::PoseOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::PoseOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7, native_8, native_9] = native_value;
}

}  // namespace

@implementation SMRPoseOptions

@synthesize minKeypointScore = _minKeypointScore;
@synthesize minPoseScore = _minPoseScore;
@synthesize heatmapsAreLogits = _heatmapsAreLogits;
@synthesize tracking = _tracking;
@synthesize margin = _margin;
@synthesize smoothing = _smoothing;
@synthesize minCutoffHz = _minCutoffHz;
@synthesize speedHz = _speedHz;
@synthesize mean = _mean;
@synthesize stddev = _stddev;

- (instancetype)init {
  self = [super init];
  if (self != nil) {
    _minKeypointScore = 0.2F;
    _minPoseScore = 0.3F;
    _heatmapsAreLogits = NO;
    _tracking = YES;
    _margin = 0.35F;
    _smoothing = YES;
    _minCutoffHz = 1.5F;
    _speedHz = 10.0F;
    _mean = 0.0F;
    _stddev = 0.0F;
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  SMRPoseOptions *nativeCopy = [[SMRPoseOptions allocWithZone:zone] init];
  nativeCopy.minKeypointScore = _minKeypointScore;
  nativeCopy.minPoseScore = _minPoseScore;
  nativeCopy.heatmapsAreLogits = _heatmapsAreLogits;
  nativeCopy.tracking = _tracking;
  nativeCopy.margin = _margin;
  nativeCopy.smoothing = _smoothing;
  nativeCopy.minCutoffHz = _minCutoffHz;
  nativeCopy.speedHz = _speedHz;
  nativeCopy.mean = _mean;
  nativeCopy.stddev = _stddev;
  return nativeCopy;
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRPoseOptions class]]) {
    return NO;
  }
  SMRPoseOptions *nativeOther = other;
  return native::Same(_minKeypointScore, nativeOther.minKeypointScore) &&
         native::Same(_minPoseScore, nativeOther.minPoseScore) &&
         native::Same(_heatmapsAreLogits, nativeOther.heatmapsAreLogits) &&
         native::Same(_tracking, nativeOther.tracking) &&
         native::Same(_margin, nativeOther.margin) &&
         native::Same(_smoothing, nativeOther.smoothing) &&
         native::Same(_minCutoffHz, nativeOther.minCutoffHz) &&
         native::Same(_speedHz, nativeOther.speedHz) &&
         native::Same(_mean, nativeOther.mean) &&
         native::Same(_stddev, nativeOther.stddev);
}

- (NSUInteger)hash {
  return native::Hash(_minKeypointScore, _minPoseScore, _heatmapsAreLogits, _tracking, _margin, _smoothing, _minCutoffHz, _speedHz, _mean, _stddev);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"PoseOptions(minKeypointScore=%@, minPoseScore=%@, heatmapsAreLogits=%@, tracking=%@, margin=%@, smoothing=%@, minCutoffHz=%@, speedHz=%@, mean=%@, stddev=%@)", native::Shown(_minKeypointScore), native::Shown(_minPoseScore), native::Shown(_heatmapsAreLogits), native::Shown(_tracking), native::Shown(_margin), native::Shown(_smoothing), native::Shown(_minCutoffHz), native::Shown(_speedHz), native::Shown(_mean), native::Shown(_stddev)];
}

@end

namespace smilear::objc {

smilear::PoseOptions Marshal<smilear::PoseOptions>::ToCpp(SMRPoseOptions *native_object) {
  native::Required(native_object, @"poseOptions");
  smilear::PoseOptions native_value;
  native_value.min_keypoint_score = native_object.minKeypointScore;
  native_value.min_pose_score = native_object.minPoseScore;
  native_value.heatmaps_are_logits = native_object.heatmapsAreLogits != NO;
  native_value.tracking = native_object.tracking != NO;
  native_value.margin = native_object.margin;
  native_value.smoothing = native_object.smoothing != NO;
  native_value.min_cutoff_hz = native_object.minCutoffHz;
  native_value.speed_hz = native_object.speedHz;
  native_value.mean = native_object.mean;
  native_value.stddev = native_object.stddev;
  return native_value;
}

}  // namespace smilear::objc
