// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "boxes_types.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "value.h"

namespace {

static_assert(static_cast<int>(smilear::DetectionFit::kStretch) == 0);
static_assert(static_cast<int>(smilear::DetectionFit::kCenterCrop) == 1);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::DetectionFit native_value) {
  switch (native_value) {
    case smilear::DetectionFit::kStretch:
    case smilear::DetectionFit::kCenterCrop:
      return true;
  }
  return false;
}

static_assert(static_cast<int>(smilear::ScoreKind::kProbabilities) == 0);
static_assert(static_cast<int>(smilear::ScoreKind::kLogits) == 1);
static_assert(static_cast<int>(smilear::ScoreKind::kSoftmaxLogits) == 2);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::ScoreKind native_value) {
  switch (native_value) {
    case smilear::ScoreKind::kProbabilities:
    case smilear::ScoreKind::kLogits:
    case smilear::ScoreKind::kSoftmaxLogits:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::Box::left), float>);
static_assert(std::is_same_v<decltype(smilear::Box::top), float>);
static_assert(std::is_same_v<decltype(smilear::Box::right), float>);
static_assert(std::is_same_v<decltype(smilear::Box::bottom), float>);
[[maybe_unused]] void NativeCountFields(const smilear::Box& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::AnchorOptions::boxes), std::vector<float>>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::strides), std::vector<int>>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::aspect_ratios), std::vector<float>>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::min_scale), float>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::max_scale), float>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::between_scales), bool>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::fewer_in_first_layer), bool>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::centre_scale), float>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::size_scale), float>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::scores), smilear::ScoreKind>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::background_first), bool>);
static_assert(smilear::AnchorOptions{}.boxes.empty());
static_assert(smilear::AnchorOptions{}.strides.empty());
static_assert(smilear::AnchorOptions{}.aspect_ratios.empty());
static_assert(smilear::AnchorOptions{}.min_scale == 0.2F);
static_assert(smilear::AnchorOptions{}.max_scale == 0.95F);
static_assert(smilear::AnchorOptions{}.between_scales == true);
static_assert(smilear::AnchorOptions{}.fewer_in_first_layer == true);
static_assert(smilear::AnchorOptions{}.centre_scale == 10.0F);
static_assert(smilear::AnchorOptions{}.size_scale == 5.0F);
static_assert(smilear::AnchorOptions{}.scores == smilear::ScoreKind::kLogits);
static_assert(smilear::AnchorOptions{}.background_first == true);
[[maybe_unused]] void NativeCountFields(const smilear::AnchorOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7, native_8, native_9, native_10] = native_value;
}

}  // namespace

@implementation SMRBox

@synthesize left = _left;
@synthesize top = _top;
@synthesize right = _right;
@synthesize bottom = _bottom;

- (instancetype)initWithLeft:(float)left top:(float)top right:(float)right bottom:(float)bottom {
  self = [super init];
  if (self != nil) {
    _left = left;
    _top = top;
    _right = right;
    _bottom = bottom;
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  (void)zone;
  return native::Retained(self);
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRBox class]]) {
    return NO;
  }
  SMRBox *nativeOther = other;
  return native::Same(_left, nativeOther.left) &&
         native::Same(_top, nativeOther.top) &&
         native::Same(_right, nativeOther.right) &&
         native::Same(_bottom, nativeOther.bottom);
}

- (NSUInteger)hash {
  return native::Hash(_left, _top, _right, _bottom);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"Box(left=%@, top=%@, right=%@, bottom=%@)", native::Shown(_left), native::Shown(_top), native::Shown(_right), native::Shown(_bottom)];
}

@end

@implementation SMRAnchorOptions

@synthesize boxes = _boxes;
@synthesize strides = _strides;
@synthesize aspectRatios = _aspectRatios;
@synthesize minScale = _minScale;
@synthesize maxScale = _maxScale;
@synthesize betweenScales = _betweenScales;
@synthesize fewerInFirstLayer = _fewerInFirstLayer;
@synthesize centreScale = _centreScale;
@synthesize sizeScale = _sizeScale;
@synthesize scores = _scores;
@synthesize backgroundFirst = _backgroundFirst;

- (instancetype)init {
  self = [super init];
  if (self != nil) {
    _boxes = [[NSArray array] copy];
    _strides = [[NSArray array] copy];
    _aspectRatios = [[NSArray array] copy];
    _minScale = 0.2F;
    _maxScale = 0.95F;
    _betweenScales = YES;
    _fewerInFirstLayer = YES;
    _centreScale = 10.0F;
    _sizeScale = 5.0F;
    _scores = SMRScoreKindLogits;
    _backgroundFirst = YES;
  }
  return self;
}

#if !__has_feature(objc_arc)
- (void)dealloc {
  [_boxes release];
  [_strides release];
  [_aspectRatios release];
  [super dealloc];
}
#endif

- (id)copyWithZone:(NSZone *)zone {
  SMRAnchorOptions *nativeCopy = [[SMRAnchorOptions allocWithZone:zone] init];
  nativeCopy.boxes = _boxes;
  nativeCopy.strides = _strides;
  nativeCopy.aspectRatios = _aspectRatios;
  nativeCopy.minScale = _minScale;
  nativeCopy.maxScale = _maxScale;
  nativeCopy.betweenScales = _betweenScales;
  nativeCopy.fewerInFirstLayer = _fewerInFirstLayer;
  nativeCopy.centreScale = _centreScale;
  nativeCopy.sizeScale = _sizeScale;
  nativeCopy.scores = _scores;
  nativeCopy.backgroundFirst = _backgroundFirst;
  return nativeCopy;
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRAnchorOptions class]]) {
    return NO;
  }
  SMRAnchorOptions *nativeOther = other;
  return native::Same(_boxes, nativeOther.boxes) &&
         native::Same(_strides, nativeOther.strides) &&
         native::Same(_aspectRatios, nativeOther.aspectRatios) &&
         native::Same(_minScale, nativeOther.minScale) &&
         native::Same(_maxScale, nativeOther.maxScale) &&
         native::Same(_betweenScales, nativeOther.betweenScales) &&
         native::Same(_fewerInFirstLayer, nativeOther.fewerInFirstLayer) &&
         native::Same(_centreScale, nativeOther.centreScale) &&
         native::Same(_sizeScale, nativeOther.sizeScale) &&
         native::Same(_scores, nativeOther.scores) &&
         native::Same(_backgroundFirst, nativeOther.backgroundFirst);
}

- (NSUInteger)hash {
  return native::Hash(_boxes, _strides, _aspectRatios, _minScale, _maxScale, _betweenScales, _fewerInFirstLayer, _centreScale, _sizeScale, _scores, _backgroundFirst);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"AnchorOptions(boxes=%@, strides=%@, aspectRatios=%@, minScale=%@, maxScale=%@, betweenScales=%@, fewerInFirstLayer=%@, centreScale=%@, sizeScale=%@, scores=%@, backgroundFirst=%@)", native::Shown(_boxes), native::Shown(_strides), native::Shown(_aspectRatios), native::Shown(_minScale), native::Shown(_maxScale), native::Shown(_betweenScales), native::Shown(_fewerInFirstLayer), native::Shown(_centreScale), native::Shown(_sizeScale), native::Shown(_scores), native::Shown(_backgroundFirst)];
}

@end

namespace smilear::objc {

smilear::AnchorOptions Marshal<smilear::AnchorOptions>::ToCpp(SMRAnchorOptions *native_object) {
  native::Required(native_object, @"anchorOptions");
  smilear::AnchorOptions native_value;
  native_value.boxes = native::ToVector<float>(native_object.boxes);
  native_value.strides = native::ToVector<int>(native_object.strides);
  native_value.aspect_ratios = native::ToVector<float>(native_object.aspectRatios);
  native_value.min_scale = native_object.minScale;
  native_value.max_scale = native_object.maxScale;
  native_value.between_scales = native_object.betweenScales != NO;
  native_value.fewer_in_first_layer = native_object.fewerInFirstLayer != NO;
  native_value.centre_scale = native_object.centreScale;
  native_value.size_scale = native_object.sizeScale;
  native_value.scores = native::Marshal<smilear::ScoreKind>::FromNumber(native_object.scores);
  native_value.background_first = native_object.backgroundFirst != NO;
  return native_value;
}

SMRBox *Marshal<smilear::Box>::ToObjc(const smilear::Box& native_value) {
  SMRBox *native_object = native::Autoreleased([[SMRBox alloc] initWithLeft:native_value.left top:native_value.top right:native_value.right bottom:native_value.bottom]);
  return native_object;
}

}  // namespace smilear::objc
