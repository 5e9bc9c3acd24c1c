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

static_assert(std::is_same_v<decltype(smilear::Detection::index), int>);
static_assert(std::is_same_v<decltype(smilear::Detection::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::Detection::score), float>);
static_assert(std::is_same_v<decltype(smilear::Detection::box), smilear::Box>);
[[maybe_unused]] void NativeCountFields(const smilear::Detection& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

}  // namespace

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

namespace smilear::objc {

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
