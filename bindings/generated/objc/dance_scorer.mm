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

#include "errors.h"
#include "handle.h"
#include "marshal.h"
#include "memory.h"
#include "ownership.h"
#include "text.h"
#include "smilear/dance_scorer.h"

namespace {

static_assert(std::is_same_v<decltype(&smilear::DanceScorer::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::DanceScorer>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, const smilear::Skeleton&, const smilear::DanceOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::FromFile),
                             smilear::Result<std::unique_ptr<smilear::DanceScorer>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, const smilear::Skeleton&, const smilear::DanceOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::Follow),
                             smilear::Result<smilear::DanceFeedback> (smilear::DanceScorer::*)(std::span<const smilear::Keypoint>, std::int64_t)>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::RecentLimbs),
                             smilear::Status (smilear::DanceScorer::*)(std::vector<smilear::DanceLimb>*)>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::Finish),
                             smilear::Result<smilear::DanceResult> (smilear::DanceScorer::*)()>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::FinalLimbs),
                             smilear::Status (smilear::DanceScorer::*)(std::vector<smilear::DanceLimb>*)>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::Reset),
                             void (smilear::DanceScorer::*)()>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::duration_ms),
                             std::int64_t (smilear::DanceScorer::*)() const>);

}  // namespace

@implementation SMRDanceScorer

@synthesize nativeHandle = _nativeHandle;

- (nullable instancetype)initWithRecording:(NSData *)recording
                                  skeleton:(SMRSkeleton *)skeleton
                                   options:(SMRDanceOptions *)options
                                    engine:(SMREngine *)engine
                                     error:(NSError **)error {
  self = [super init];
  if (self == nil) {
    return nil;
  }
  native::Required(recording, @"recording");
  const auto nativeRecording = native::ToBytes(recording);
  native::Required(skeleton, @"skeleton");
  const auto nativeSkeleton = native::Marshal<smilear::Skeleton>::ToCpp(skeleton);
  native::Required(options, @"options");
  const auto nativeOptions = native::Marshal<smilear::DanceOptions>::ToCpp(options);
  native::Required(engine, @"engine");
  const auto nativeEngine = native::HandleOf(engine).Use();
  if (nativeEngine == nullptr) {
    native::Fail(native::Closed("Engine"), error);
    return native::Abandoned(self);
  }
  auto nativeResult = smilear::DanceScorer::FromBytes(nativeEngine, nativeRecording, nativeSkeleton, nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::DanceScorer>("DanceScorer", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithRecording:(NSData *)recording
                                  skeleton:(SMRSkeleton *)skeleton
                                   options:(SMRDanceOptions *)options
                                     error:(NSError **)error {
  SMREngine *nativeDefault = native::Autoreleased([[SMREngine alloc] initWithOptions:native::Autoreleased([[SMREngineOptions alloc] init]) error:error]);
  if (nativeDefault == nil) {
    return native::Abandoned(self);
  }
  return [self initWithRecording:recording skeleton:skeleton options:options engine:nativeDefault error:error];
}

- (nullable instancetype)initWithRecording:(NSData *)recording
                                  skeleton:(SMRSkeleton *)skeleton
                                     error:(NSError **)error {
  return [self initWithRecording:recording skeleton:skeleton options:native::Autoreleased([[SMRDanceOptions alloc] init]) error:error];
}

- (nullable instancetype)initWithRecording:(NSData *)recording error:(NSError **)error {
  return [self initWithRecording:recording skeleton:native::Autoreleased([[SMRSkeleton alloc] init]) error:error];
}

- (nullable instancetype)initWithPath:(NSString *)path
                             skeleton:(SMRSkeleton *)skeleton
                              options:(SMRDanceOptions *)options
                               engine:(SMREngine *)engine
                                error:(NSError **)error {
  self = [super init];
  if (self == nil) {
    return nil;
  }
  native::Required(path, @"path");
  const auto nativePath = native::ToPath(path);
  native::Required(skeleton, @"skeleton");
  const auto nativeSkeleton = native::Marshal<smilear::Skeleton>::ToCpp(skeleton);
  native::Required(options, @"options");
  const auto nativeOptions = native::Marshal<smilear::DanceOptions>::ToCpp(options);
  native::Required(engine, @"engine");
  const auto nativeEngine = native::HandleOf(engine).Use();
  if (nativeEngine == nullptr) {
    native::Fail(native::Closed("Engine"), error);
    return native::Abandoned(self);
  }
  auto nativeResult = smilear::DanceScorer::FromFile(nativeEngine, nativePath, nativeSkeleton, nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::DanceScorer>("DanceScorer", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithPath:(NSString *)path
                             skeleton:(SMRSkeleton *)skeleton
                              options:(SMRDanceOptions *)options
                                error:(NSError **)error {
  SMREngine *nativeDefault = native::Autoreleased([[SMREngine alloc] initWithOptions:native::Autoreleased([[SMREngineOptions alloc] init]) error:error]);
  if (nativeDefault == nil) {
    return native::Abandoned(self);
  }
  return [self initWithPath:path skeleton:skeleton options:options engine:nativeDefault error:error];
}

- (nullable instancetype)initWithPath:(NSString *)path
                             skeleton:(SMRSkeleton *)skeleton
                                error:(NSError **)error {
  return [self initWithPath:path skeleton:skeleton options:native::Autoreleased([[SMRDanceOptions alloc] init]) error:error];
}

- (nullable instancetype)initWithPath:(NSString *)path error:(NSError **)error {
  return [self initWithPath:path skeleton:native::Autoreleased([[SMRSkeleton alloc] init]) error:error];
}

- (nullable SMRDanceFeedback *)followPose:(NSArray<SMRKeypoint *> *)pose
                                   timeMs:(int64_t)timeMs
                                    error:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("DanceScorer"), error);
    return nil;
  }
  native::Required(pose, @"pose");
  auto nativePose = native::ToVector<smilear::Keypoint>(pose);
  auto nativeResult = native::HandleOf(self).Exclusively([&] { return nativeObject->Follow(std::move(nativePose), timeMs); });
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return nil;
  }
  return native::Marshal<smilear::DanceFeedback>::ToObjc(nativeResult.value());
}

- (nullable NSArray<SMRDanceLimb *> *)recentLimbsAndReturnError:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("DanceScorer"), error);
    return nil;
  }
  std::vector<smilear::DanceLimb> nativeResult;
  const auto nativeStatus = native::HandleOf(self).Exclusively([&] { return nativeObject->RecentLimbs(&nativeResult); });
  if (!nativeStatus.ok()) {
    native::Fail(nativeStatus, error);
    return nil;
  }
  return native::ToArray(nativeResult);
}

- (nullable SMRDanceResult *)finishAndReturnError:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("DanceScorer"), error);
    return nil;
  }
  auto nativeResult = native::HandleOf(self).Exclusively([&] { return nativeObject->Finish(); });
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return nil;
  }
  return native::Marshal<smilear::DanceResult>::ToObjc(nativeResult.value());
}

- (nullable NSArray<SMRDanceLimb *> *)finalLimbsAndReturnError:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("DanceScorer"), error);
    return nil;
  }
  std::vector<smilear::DanceLimb> nativeResult;
  const auto nativeStatus = native::HandleOf(self).Exclusively([&] { return nativeObject->FinalLimbs(&nativeResult); });
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

- (int64_t)durationMs {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  return native::HandleOf(self).Exclusively([&] { return nativeObject->duration_ms(); });
}

- (BOOL)isClosed {
  return native::HandleOf(self).closed() ? YES : NO;
}

- (void)close {
  native::HandleOf(self).Close();
}

- (void)dealloc {
  delete static_cast<native::Handle<smilear::DanceScorer> *>(_nativeHandle);
#if !__has_feature(objc_arc)
  [super dealloc];
#endif
}

@end
