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

#include "errors.h"
#include "handle.h"
#include "marshal.h"
#include "memory.h"
#include "ownership.h"
#include "text.h"
#include "smilear/pose_gesture_matcher.h"

namespace {

static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Create),
                             smilear::Result<std::unique_ptr<smilear::PoseGestureMatcher>> (*)(const std::shared_ptr<smilear::Engine>&, const smilear::Skeleton&, const smilear::PoseGestureOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Add),
                             smilear::Status (smilear::PoseGestureMatcher::*)(const std::string&, std::span<const smilear::Keypoint>)>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Remove),
                             smilear::Status (smilear::PoseGestureMatcher::*)(const std::string&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::names),
                             std::vector<std::string> (smilear::PoseGestureMatcher::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Match),
                             smilear::Status (smilear::PoseGestureMatcher::*)(std::span<const smilear::Keypoint>, std::int64_t, std::vector<smilear::PoseGestureMatch>*)>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Reset),
                             void (smilear::PoseGestureMatcher::*)()>);

}  // namespace

@implementation SMRPoseGestureMatcher

@synthesize nativeHandle = _nativeHandle;

- (nullable instancetype)initWithSkeleton:(SMRSkeleton *)skeleton
                                  options:(SMRPoseGestureOptions *)options
                                   engine:(SMREngine *)engine
                                    error:(NSError **)error {
  self = [super init];
  if (self == nil) {
    return nil;
  }
  native::Required(skeleton, @"skeleton");
  const auto nativeSkeleton = native::Marshal<smilear::Skeleton>::ToCpp(skeleton);
  native::Required(options, @"options");
  const auto nativeOptions = native::Marshal<smilear::PoseGestureOptions>::ToCpp(options);
  native::Required(engine, @"engine");
  const auto nativeEngine = native::HandleOf(engine).Use();
  if (nativeEngine == nullptr) {
    native::Fail(native::Closed("Engine"), error);
    return native::Abandoned(self);
  }
  auto nativeResult = smilear::PoseGestureMatcher::Create(nativeEngine, nativeSkeleton, nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::PoseGestureMatcher>("PoseGestureMatcher", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithSkeleton:(SMRSkeleton *)skeleton
                                  options:(SMRPoseGestureOptions *)options
                                    error:(NSError **)error {
  SMREngine *nativeDefault = native::Autoreleased([[SMREngine alloc] initWithOptions:native::Autoreleased([[SMREngineOptions alloc] init]) error:error]);
  if (nativeDefault == nil) {
    return native::Abandoned(self);
  }
  return [self initWithSkeleton:skeleton options:options engine:nativeDefault error:error];
}

- (nullable instancetype)initWithSkeleton:(SMRSkeleton *)skeleton error:(NSError **)error {
  return [self initWithSkeleton:skeleton options:native::Autoreleased([[SMRPoseGestureOptions alloc] init]) error:error];
}

- (BOOL)addName:(NSString *)name example:(NSArray<SMRKeypoint *> *)example error:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("PoseGestureMatcher"), error);
    return NO;
  }
  native::Required(name, @"name");
  const auto nativeName = native::ToText(name);
  native::Required(example, @"example");
  auto nativeExample = native::ToVector<smilear::Keypoint>(example);
  const auto nativeStatus = native::HandleOf(self).Exclusively([&] { return nativeObject->Add(nativeName, std::move(nativeExample)); });
  if (!nativeStatus.ok()) {
    native::Fail(nativeStatus, error);
    return NO;
  }
  return YES;
}

- (BOOL)removeName:(NSString *)name error:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("PoseGestureMatcher"), error);
    return NO;
  }
  native::Required(name, @"name");
  const auto nativeName = native::ToText(name);
  const auto nativeStatus = native::HandleOf(self).Exclusively([&] { return nativeObject->Remove(nativeName); });
  if (!nativeStatus.ok()) {
    native::Fail(nativeStatus, error);
    return NO;
  }
  return YES;
}

- (NSArray<NSString *> *)names {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  const auto nativeResult = native::HandleOf(self).Exclusively([&] { return nativeObject->names(); });
  return native::ToArray(nativeResult);
}

- (nullable NSArray<SMRPoseGestureMatch *> *)matchPose:(NSArray<SMRKeypoint *> *)pose
                                                timeMs:(int64_t)timeMs
                                                 error:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("PoseGestureMatcher"), error);
    return nil;
  }
  native::Required(pose, @"pose");
  auto nativePose = native::ToVector<smilear::Keypoint>(pose);
  std::vector<smilear::PoseGestureMatch> nativeResult;
  const auto nativeStatus = native::HandleOf(self).Exclusively([&] { return nativeObject->Match(std::move(nativePose), timeMs, &nativeResult); });
  if (!nativeStatus.ok()) {
    native::Fail(nativeStatus, error);
    return nil;
  }
  return native::ToArray(nativeResult);
}

- (void)reset {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  native::HandleOf(self).Exclusively([&] { return nativeObject->Reset(); });
}

- (BOOL)isClosed {
  return native::HandleOf(self).closed() ? YES : NO;
}

- (void)close {
  native::HandleOf(self).Close();
}

- (void)dealloc {
  delete static_cast<native::Handle<smilear::PoseGestureMatcher> *>(_nativeHandle);
#if !__has_feature(objc_arc)
  [super dealloc];
#endif
}

@end
