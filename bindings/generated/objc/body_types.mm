// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "body_types.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "value.h"

namespace {

static_assert(std::is_same_v<decltype(smilear::Keypoint::x), float>);
static_assert(std::is_same_v<decltype(smilear::Keypoint::y), float>);
static_assert(std::is_same_v<decltype(smilear::Keypoint::score), float>);
[[maybe_unused]] void NativeCountFields(const smilear::Keypoint& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::Bone::start), int>);
static_assert(std::is_same_v<decltype(smilear::Bone::end), int>);
static_assert(std::is_same_v<decltype(smilear::Bone::limb), std::string>);
static_assert(std::is_same_v<decltype(smilear::Bone::weight), float>);
static_assert(smilear::Bone{}.weight == 1.0F);
[[maybe_unused]] void NativeCountFields(const smilear::Bone& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::Skeleton::keypoints), std::vector<std::string>>);
static_assert(std::is_same_v<decltype(smilear::Skeleton::bones), std::vector<smilear::Bone>>);
static_assert(smilear::Skeleton{}.keypoints.empty());
static_assert(smilear::Skeleton{}.bones.empty());
[[maybe_unused]] void NativeCountFields(const smilear::Skeleton& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1] = native_value;
}

}  // namespace

@implementation SMRKeypoint

@synthesize x = _x;
@synthesize y = _y;
@synthesize score = _score;

- (instancetype)initWithX:(float)x y:(float)y score:(float)score {
  self = [super init];
  if (self != nil) {
    _x = x;
    _y = y;
    _score = score;
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  (void)zone;
  return native::Retained(self);
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRKeypoint class]]) {
    return NO;
  }
  SMRKeypoint *nativeOther = other;
  return native::Same(_x, nativeOther.x) &&
         native::Same(_y, nativeOther.y) &&
         native::Same(_score, nativeOther.score);
}

- (NSUInteger)hash {
  return native::Hash(_x, _y, _score);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"Keypoint(x=%@, y=%@, score=%@)", native::Shown(_x), native::Shown(_y), native::Shown(_score)];
}

@end

@implementation SMRBone

@synthesize start = _start;
@synthesize end = _end;
@synthesize limb = _limb;
@synthesize weight = _weight;

- (instancetype)initWithStart:(NSInteger)start end:(NSInteger)end limb:(NSString *)limb {
  native::Required(limb, @"limb");
  self = [super init];
  if (self != nil) {
    _start = start;
    _end = end;
    _limb = [limb copy];
    _weight = 1.0F;
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
  SMRBone *nativeCopy = [[SMRBone allocWithZone:zone] initWithStart:_start end:_end limb:_limb];
  nativeCopy.weight = _weight;
  return nativeCopy;
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRBone class]]) {
    return NO;
  }
  SMRBone *nativeOther = other;
  return native::Same(_start, nativeOther.start) &&
         native::Same(_end, nativeOther.end) &&
         native::Same(_limb, nativeOther.limb) &&
         native::Same(_weight, nativeOther.weight);
}

- (NSUInteger)hash {
  return native::Hash(_start, _end, _limb, _weight);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"Bone(start=%@, end=%@, limb=%@, weight=%@)", native::Shown(_start), native::Shown(_end), native::Shown(_limb), native::Shown(_weight)];
}

@end

@implementation SMRSkeleton

@synthesize keypoints = _keypoints;
@synthesize bones = _bones;

- (instancetype)init {
  self = [super init];
  if (self != nil) {
    _keypoints = [[NSArray array] copy];
    _bones = [[NSArray array] copy];
  }
  return self;
}

#if !__has_feature(objc_arc)
- (void)dealloc {
  [_keypoints release];
  [_bones release];
  [super dealloc];
}
#endif

- (id)copyWithZone:(NSZone *)zone {
  SMRSkeleton *nativeCopy = [[SMRSkeleton allocWithZone:zone] init];
  nativeCopy.keypoints = _keypoints;
  nativeCopy.bones = _bones;
  return nativeCopy;
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRSkeleton class]]) {
    return NO;
  }
  SMRSkeleton *nativeOther = other;
  return native::Same(_keypoints, nativeOther.keypoints) &&
         native::Same(_bones, nativeOther.bones);
}

- (NSUInteger)hash {
  return native::Hash(_keypoints, _bones);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"Skeleton(keypoints=%@, bones=%@)", native::Shown(_keypoints), native::Shown(_bones)];
}

@end

namespace smilear::objc {

smilear::Keypoint Marshal<smilear::Keypoint>::ToCpp(SMRKeypoint *native_object) {
  native::Required(native_object, @"keypoint");
  smilear::Keypoint native_value;
  native_value.x = native_object.x;
  native_value.y = native_object.y;
  native_value.score = native_object.score;
  return native_value;
}

smilear::Bone Marshal<smilear::Bone>::ToCpp(SMRBone *native_object) {
  native::Required(native_object, @"bone");
  smilear::Bone native_value;
  native_value.start = native::ToInt(native_object.start);
  native_value.end = native::ToInt(native_object.end);
  native_value.limb = native::ToText(native_object.limb);
  native_value.weight = native_object.weight;
  return native_value;
}

smilear::Skeleton Marshal<smilear::Skeleton>::ToCpp(SMRSkeleton *native_object) {
  native::Required(native_object, @"skeleton");
  smilear::Skeleton native_value;
  native_value.keypoints = native::ToVector<std::string>(native_object.keypoints);
  native_value.bones = native::ToVector<smilear::Bone>(native_object.bones);
  return native_value;
}

SMRKeypoint *Marshal<smilear::Keypoint>::ToObjc(const smilear::Keypoint& native_value) {
  SMRKeypoint *native_object = native::Autoreleased([[SMRKeypoint alloc] initWithX:native_value.x y:native_value.y score:native_value.score]);
  return native_object;
}

}  // namespace smilear::objc
