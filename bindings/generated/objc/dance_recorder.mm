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
#include "smilear/dance_recorder.h"

namespace {

static_assert(std::is_same_v<decltype(&smilear::DanceRecorder::Create),
                             smilear::Result<std::unique_ptr<smilear::DanceRecorder>> (*)(const std::shared_ptr<smilear::Engine>&, const smilear::Skeleton&)>);
static_assert(std::is_same_v<decltype(&smilear::DanceRecorder::Add),
                             smilear::Status (smilear::DanceRecorder::*)(std::span<const smilear::Keypoint>, std::int64_t)>);
static_assert(std::is_same_v<decltype(&smilear::DanceRecorder::frame_count),
                             int (smilear::DanceRecorder::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::DanceRecorder::Save),
                             smilear::Status (smilear::DanceRecorder::*)(const std::string&)>);

}  // namespace

@implementation SMRDanceRecorder

@synthesize nativeHandle = _nativeHandle;

- (nullable instancetype)initWithSkeleton:(SMRSkeleton *)skeleton
                                   engine:(SMREngine *)engine
                                    error:(NSError **)error {
  self = [super init];
  if (self == nil) {
    return nil;
  }
  native::Required(skeleton, @"skeleton");
  const auto nativeSkeleton = native::Marshal<smilear::Skeleton>::ToCpp(skeleton);
  native::Required(engine, @"engine");
  const auto nativeEngine = native::HandleOf(engine).Use();
  if (nativeEngine == nullptr) {
    native::Fail(native::Closed("Engine"), error);
    return native::Abandoned(self);
  }
  auto nativeResult = smilear::DanceRecorder::Create(nativeEngine, nativeSkeleton);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::DanceRecorder>("DanceRecorder", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithSkeleton:(SMRSkeleton *)skeleton error:(NSError **)error {
  SMREngine *nativeDefault = native::Autoreleased([[SMREngine alloc] initWithOptions:native::Autoreleased([[SMREngineOptions alloc] init]) error:error]);
  if (nativeDefault == nil) {
    return native::Abandoned(self);
  }
  return [self initWithSkeleton:skeleton engine:nativeDefault error:error];
}

- (BOOL)addPose:(NSArray<SMRKeypoint *> *)pose timeMs:(int64_t)timeMs error:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("DanceRecorder"), error);
    return NO;
  }
  native::Required(pose, @"pose");
  auto nativePose = native::ToVector<smilear::Keypoint>(pose);
  const auto nativeStatus = native::HandleOf(self).Exclusively([&] { return nativeObject->Add(std::move(nativePose), timeMs); });
  if (!nativeStatus.ok()) {
    native::Fail(nativeStatus, error);
    return NO;
  }
  return YES;
}

- (NSInteger)frameCount {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  return native::HandleOf(self).Exclusively([&] { return nativeObject->frame_count(); });
}

- (BOOL)savePath:(NSString *)path error:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("DanceRecorder"), error);
    return NO;
  }
  native::Required(path, @"path");
  const auto nativePath = native::ToPath(path);
  const auto nativeStatus = native::HandleOf(self).Exclusively([&] { return nativeObject->Save(nativePath); });
  if (!nativeStatus.ok()) {
    native::Fail(nativeStatus, error);
    return NO;
  }
  return YES;
}

- (BOOL)isClosed {
  return native::HandleOf(self).closed() ? YES : NO;
}

- (void)close {
  native::HandleOf(self).Close();
}

- (void)dealloc {
  delete static_cast<native::Handle<smilear::DanceRecorder> *>(_nativeHandle);
#if !__has_feature(objc_arc)
  [super dealloc];
#endif
}

@end
