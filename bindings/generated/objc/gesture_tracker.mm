// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "gesture_types.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "errors.h"
#include "handle.h"
#include "image.h"
#include "marshal.h"
#include "memory.h"
#include "ownership.h"
#include "text.h"
#include "smilear/gesture_tracker.h"

namespace {

static_assert(std::is_same_v<decltype(&smilear::GestureTracker::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::GestureTracker>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, std::vector<std::string>, const smilear::GestureOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::FromFile),
                             smilear::Result<std::unique_ptr<smilear::GestureTracker>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, std::vector<std::string>, const smilear::GestureOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::GestureTracker>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::GestureOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::Track),
                             smilear::Status (smilear::GestureTracker::*)(const smilear::Image&, std::int64_t, std::vector<smilear::TrackedHand>*)>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::Reset),
                             void (smilear::GestureTracker::*)()>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::class_count),
                             int (smilear::GestureTracker::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::detection_count),
                             std::int64_t (smilear::GestureTracker::*)() const>);

}  // namespace

@implementation SMRGestureTracker

@synthesize nativeHandle = _nativeHandle;

- (nullable instancetype)initWithModel:(NSData *)model
                                labels:(NSArray<NSString *> *)labels
                               options:(SMRGestureOptions *)options
                                engine:(SMREngine *)engine
                                 error:(NSError **)error {
  self = [super init];
  if (self == nil) {
    return nil;
  }
  native::Required(model, @"model");
  const auto nativeModel = native::ToBytes(model);
  native::Required(labels, @"labels");
  auto nativeLabels = native::ToVector<std::string>(labels);
  native::Required(options, @"options");
  const auto nativeOptions = native::Marshal<smilear::GestureOptions>::ToCpp(options);
  native::Required(engine, @"engine");
  const auto nativeEngine = native::HandleOf(engine).Use();
  if (nativeEngine == nullptr) {
    native::Fail(native::Closed("Engine"), error);
    return native::Abandoned(self);
  }
  auto nativeResult = smilear::GestureTracker::FromBytes(nativeEngine, nativeModel, std::move(nativeLabels), nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::GestureTracker>("GestureTracker", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithModel:(NSData *)model
                                labels:(NSArray<NSString *> *)labels
                               options:(SMRGestureOptions *)options
                                 error:(NSError **)error {
  SMREngine *nativeDefault = native::Autoreleased([[SMREngine alloc] initWithOptions:native::Autoreleased([[SMREngineOptions alloc] init]) error:error]);
  if (nativeDefault == nil) {
    return native::Abandoned(self);
  }
  return [self initWithModel:model labels:labels options:options engine:nativeDefault error:error];
}

- (nullable instancetype)initWithModel:(NSData *)model
                                labels:(NSArray<NSString *> *)labels
                                 error:(NSError **)error {
  return [self initWithModel:model labels:labels options:native::Autoreleased([[SMRGestureOptions alloc] init]) error:error];
}

- (nullable instancetype)initWithModel:(NSData *)model error:(NSError **)error {
  return [self initWithModel:model labels:[NSArray array] error:error];
}

- (nullable instancetype)initWithPath:(NSString *)path
                               labels:(NSArray<NSString *> *)labels
                              options:(SMRGestureOptions *)options
                               engine:(SMREngine *)engine
                                error:(NSError **)error {
  self = [super init];
  if (self == nil) {
    return nil;
  }
  native::Required(path, @"path");
  const auto nativePath = native::ToPath(path);
  native::Required(labels, @"labels");
  auto nativeLabels = native::ToVector<std::string>(labels);
  native::Required(options, @"options");
  const auto nativeOptions = native::Marshal<smilear::GestureOptions>::ToCpp(options);
  native::Required(engine, @"engine");
  const auto nativeEngine = native::HandleOf(engine).Use();
  if (nativeEngine == nullptr) {
    native::Fail(native::Closed("Engine"), error);
    return native::Abandoned(self);
  }
  auto nativeResult = smilear::GestureTracker::FromFile(nativeEngine, nativePath, std::move(nativeLabels), nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::GestureTracker>("GestureTracker", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithPath:(NSString *)path
                               labels:(NSArray<NSString *> *)labels
                              options:(SMRGestureOptions *)options
                                error:(NSError **)error {
  SMREngine *nativeDefault = native::Autoreleased([[SMREngine alloc] initWithOptions:native::Autoreleased([[SMREngineOptions alloc] init]) error:error]);
  if (nativeDefault == nil) {
    return native::Abandoned(self);
  }
  return [self initWithPath:path labels:labels options:options engine:nativeDefault error:error];
}

- (nullable instancetype)initWithPath:(NSString *)path
                               labels:(NSArray<NSString *> *)labels
                                error:(NSError **)error {
  return [self initWithPath:path labels:labels options:native::Autoreleased([[SMRGestureOptions alloc] init]) error:error];
}

- (nullable instancetype)initWithPath:(NSString *)path error:(NSError **)error {
  return [self initWithPath:path labels:[NSArray array] error:error];
}

- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                options:(SMRGestureOptions *)options
                                 engine:(SMREngine *)engine
                                  error:(NSError **)error {
  self = [super init];
  if (self == nil) {
    return nil;
  }
  native::Required(bundle, @"bundle");
  const auto nativeBundle = native::HandleOf(bundle).Use();
  if (nativeBundle == nullptr) {
    native::Fail(native::Closed("Bundle"), error);
    return native::Abandoned(self);
  }
  native::Required(model, @"model");
  const auto nativeModel = native::ToText(model);
  native::Required(options, @"options");
  const auto nativeOptions = native::Marshal<smilear::GestureOptions>::ToCpp(options);
  native::Required(engine, @"engine");
  const auto nativeEngine = native::HandleOf(engine).Use();
  if (nativeEngine == nullptr) {
    native::Fail(native::Closed("Engine"), error);
    return native::Abandoned(self);
  }
  auto nativeResult = smilear::GestureTracker::FromBundle(nativeEngine, nativeBundle, nativeModel, nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::GestureTracker>("GestureTracker", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                options:(SMRGestureOptions *)options
                                  error:(NSError **)error {
  SMREngine *nativeDefault = native::Autoreleased([[SMREngine alloc] initWithOptions:native::Autoreleased([[SMREngineOptions alloc] init]) error:error]);
  if (nativeDefault == nil) {
    return native::Abandoned(self);
  }
  return [self initWithBundle:bundle model:model options:options engine:nativeDefault error:error];
}

- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                  error:(NSError **)error {
  return [self initWithBundle:bundle model:model options:native::Autoreleased([[SMRGestureOptions alloc] init]) error:error];
}

- (nullable instancetype)initWithBundle:(SMRBundle *)bundle error:(NSError **)error {
  return [self initWithBundle:bundle model:native::ToString("") error:error];
}

- (nullable NSArray<SMRTrackedHand *> *)trackImage:(SMRImage *)image
                                       timestampUs:(int64_t)timestampUs
                                             error:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("GestureTracker"), error);
    return nil;
  }
  native::Required(image, @"image");
  const auto nativeImage = native::Marshal<smilear::Image>::ToCpp(image);
  std::vector<smilear::TrackedHand> nativeResult;
  const auto nativeStatus = native::HandleOf(self).Exclusively([&] { return nativeObject->Track(nativeImage, timestampUs, &nativeResult); });
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

- (NSInteger)classCount {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  return native::HandleOf(self).Exclusively([&] { return nativeObject->class_count(); });
}

- (int64_t)detectionCount {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  return native::HandleOf(self).Exclusively([&] { return nativeObject->detection_count(); });
}

- (BOOL)isClosed {
  return native::HandleOf(self).closed() ? YES : NO;
}

- (void)close {
  native::HandleOf(self).Close();
}

- (void)dealloc {
  delete static_cast<native::Handle<smilear::GestureTracker> *>(_nativeHandle);
#if !__has_feature(objc_arc)
  [super dealloc];
#endif
}

@end
