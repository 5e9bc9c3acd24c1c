// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "detection_types.h"

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

static_assert(std::is_same_v<decltype(smilear::Detection::index), int>);
static_assert(std::is_same_v<decltype(smilear::Detection::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::Detection::score), float>);
static_assert(std::is_same_v<decltype(smilear::Detection::box), smilear::Box>);
[[maybe_unused]] void NativeCountFields(const smilear::Detection& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::DetectorOptions::fit), smilear::DetectionFit>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::min_score), float>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::max_results), int>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::max_overlap), float>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::classes), std::vector<int>>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::anchors), smilear::AnchorOptions>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::stddev), float>);
static_assert(smilear::DetectorOptions{}.fit == smilear::DetectionFit::kStretch);
static_assert(smilear::DetectorOptions{}.min_score == 0.5F);
static_assert(smilear::DetectorOptions{}.max_results == 10);
static_assert(smilear::DetectorOptions{}.max_overlap == 0.5F);
static_assert(smilear::DetectorOptions{}.classes.empty());
static_assert(smilear::DetectorOptions{}.mean == 0.0F);
static_assert(smilear::DetectorOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::DetectorOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7] = native_value;
}

}  // namespace

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

@implementation SMRDetection

@synthesize index = _index;
@synthesize label = _label;
@synthesize score = _score;
@synthesize box = _box;

- (instancetype)initWithIndex:(NSInteger)index
                        label:(NSString *)label
                        score:(float)score
                          box:(SMRBox *)box {
  native::Required(label, @"label");
  native::Required(box, @"box");
  self = [super init];
  if (self != nil) {
    _index = index;
    _label = [label copy];
    _score = score;
    _box = [box copy];
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
  if (![other isKindOfClass:[SMRDetection class]]) {
    return NO;
  }
  SMRDetection *nativeOther = other;
  return native::Same(_index, nativeOther.index) &&
         native::Same(_label, nativeOther.label) &&
         native::Same(_score, nativeOther.score) &&
         native::Same(_box, nativeOther.box);
}

- (NSUInteger)hash {
  return native::Hash(_index, _label, _score, _box);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"Detection(index=%@, label=%@, score=%@, box=%@)", native::Shown(_index), native::Shown(_label), native::Shown(_score), native::Shown(_box)];
}

@end

@implementation SMRDetectorOptions

@synthesize fit = _fit;
@synthesize minScore = _minScore;
@synthesize maxResults = _maxResults;
@synthesize maxOverlap = _maxOverlap;
@synthesize classes = _classes;
@synthesize anchors = _anchors;
@synthesize mean = _mean;
@synthesize stddev = _stddev;

- (instancetype)init {
  self = [super init];
  if (self != nil) {
    _fit = SMRDetectionFitStretch;
    _minScore = 0.5F;
    _maxResults = 10;
    _maxOverlap = 0.5F;
    _classes = [[NSArray array] copy];
    _anchors = [native::Autoreleased([[SMRAnchorOptions alloc] init]) copy];
    _mean = 0.0F;
    _stddev = 0.0F;
  }
  return self;
}

#if !__has_feature(objc_arc)
- (void)dealloc {
  [_classes release];
  [_anchors release];
  [super dealloc];
}
#endif

- (id)copyWithZone:(NSZone *)zone {
  SMRDetectorOptions *nativeCopy = [[SMRDetectorOptions allocWithZone:zone] init];
  nativeCopy.fit = _fit;
  nativeCopy.minScore = _minScore;
  nativeCopy.maxResults = _maxResults;
  nativeCopy.maxOverlap = _maxOverlap;
  nativeCopy.classes = _classes;
  nativeCopy.anchors = _anchors;
  nativeCopy.mean = _mean;
  nativeCopy.stddev = _stddev;
  return nativeCopy;
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRDetectorOptions class]]) {
    return NO;
  }
  SMRDetectorOptions *nativeOther = other;
  return native::Same(_fit, nativeOther.fit) &&
         native::Same(_minScore, nativeOther.minScore) &&
         native::Same(_maxResults, nativeOther.maxResults) &&
         native::Same(_maxOverlap, nativeOther.maxOverlap) &&
         native::Same(_classes, nativeOther.classes) &&
         native::Same(_anchors, nativeOther.anchors) &&
         native::Same(_mean, nativeOther.mean) &&
         native::Same(_stddev, nativeOther.stddev);
}

- (NSUInteger)hash {
  return native::Hash(_fit, _minScore, _maxResults, _maxOverlap, _classes, _anchors, _mean, _stddev);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"DetectorOptions(fit=%@, minScore=%@, maxResults=%@, maxOverlap=%@, classes=%@, anchors=%@, mean=%@, stddev=%@)", native::Shown(_fit), native::Shown(_minScore), native::Shown(_maxResults), native::Shown(_maxOverlap), native::Shown(_classes), native::Shown(_anchors), native::Shown(_mean), native::Shown(_stddev)];
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

smilear::DetectorOptions Marshal<smilear::DetectorOptions>::ToCpp(SMRDetectorOptions *native_object) {
  native::Required(native_object, @"detectorOptions");
  smilear::DetectorOptions native_value;
  native_value.fit = native::Marshal<smilear::DetectionFit>::FromNumber(native_object.fit);
  native_value.min_score = native_object.minScore;
  native_value.max_results = native::ToInt(native_object.maxResults);
  native_value.max_overlap = native_object.maxOverlap;
  native_value.classes = native::ToVector<int>(native_object.classes);
  native_value.anchors = native::Marshal<smilear::AnchorOptions>::ToCpp(native_object.anchors);
  native_value.mean = native_object.mean;
  native_value.stddev = native_object.stddev;
  return native_value;
}

SMRDetection *Marshal<smilear::Detection>::ToObjc(const smilear::Detection& native_value) {
  SMRDetection *native_object = native::Autoreleased([[SMRDetection alloc] initWithIndex:native_value.index label:native::ToString(native_value.label) score:native_value.score box:native::Marshal<smilear::Box>::ToObjc(native_value.box)]);
  return native_object;
}

}  // namespace smilear::objc
