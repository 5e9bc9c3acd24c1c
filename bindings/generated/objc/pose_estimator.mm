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

#include "errors.h"
#include "handle.h"
#include "image.h"
#include "marshal.h"
#include "memory.h"
#include "ownership.h"
#include "text.h"
#include "smilear/pose_estimator.h"

namespace {

static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::PoseEstimator>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, const smilear::Skeleton&, const smilear::PoseOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::FromFile),
                             smilear::Result<std::unique_ptr<smilear::PoseEstimator>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, const smilear::Skeleton&, const smilear::PoseOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::PoseEstimator>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::Skeleton&, const smilear::PoseOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::Estimate),
                             smilear::Status (smilear::PoseEstimator::*)(const smilear::Image&, std::int64_t, std::vector<smilear::Keypoint>*)>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::Reset),
                             void (smilear::PoseEstimator::*)()>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::input_width),
                             int (smilear::PoseEstimator::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::input_height),
                             int (smilear::PoseEstimator::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::keypoint_count),
                             int (smilear::PoseEstimator::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::delegated_node_count),
                             int (smilear::PoseEstimator::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::node_count),
                             int (smilear::PoseEstimator::*)() const>);

}  // namespace

@implementation SMRPoseEstimator

@synthesize nativeHandle = _nativeHandle;

- (nullable instancetype)initWithModel:(NSData *)model
                              skeleton:(SMRSkeleton *)skeleton
                               options:(SMRPoseOptions *)options
                                engine:(SMREngine *)engine
                                 error:(NSError **)error {
  self = [super init];
  if (self == nil) {
    return nil;
  }
  native::Required(model, @"model");
  const auto nativeModel = native::ToBytes(model);
  native::Required(skeleton, @"skeleton");
  const auto nativeSkeleton = native::Marshal<smilear::Skeleton>::ToCpp(skeleton);
  native::Required(options, @"options");
  const auto nativeOptions = native::Marshal<smilear::PoseOptions>::ToCpp(options);
  native::Required(engine, @"engine");
  const auto nativeEngine = native::HandleOf(engine).Use();
  if (nativeEngine == nullptr) {
    native::Fail(native::Closed("Engine"), error);
    return native::Abandoned(self);
  }
  auto nativeResult = smilear::PoseEstimator::FromBytes(nativeEngine, nativeModel, nativeSkeleton, nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::PoseEstimator>("PoseEstimator", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithModel:(NSData *)model
                              skeleton:(SMRSkeleton *)skeleton
                               options:(SMRPoseOptions *)options
                                 error:(NSError **)error {
  SMREngine *nativeDefault = native::Autoreleased([[SMREngine alloc] initWithOptions:native::Autoreleased([[SMREngineOptions alloc] init]) error:error]);
  if (nativeDefault == nil) {
    return native::Abandoned(self);
  }
  return [self initWithModel:model skeleton:skeleton options:options engine:nativeDefault error:error];
}

- (nullable instancetype)initWithModel:(NSData *)model
                              skeleton:(SMRSkeleton *)skeleton
                                 error:(NSError **)error {
  return [self initWithModel:model skeleton:skeleton options:native::Autoreleased([[SMRPoseOptions alloc] init]) error:error];
}

- (nullable instancetype)initWithModel:(NSData *)model error:(NSError **)error {
  return [self initWithModel:model skeleton:native::Autoreleased([[SMRSkeleton alloc] init]) error:error];
}

- (nullable instancetype)initWithPath:(NSString *)path
                             skeleton:(SMRSkeleton *)skeleton
                              options:(SMRPoseOptions *)options
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
  const auto nativeOptions = native::Marshal<smilear::PoseOptions>::ToCpp(options);
  native::Required(engine, @"engine");
  const auto nativeEngine = native::HandleOf(engine).Use();
  if (nativeEngine == nullptr) {
    native::Fail(native::Closed("Engine"), error);
    return native::Abandoned(self);
  }
  auto nativeResult = smilear::PoseEstimator::FromFile(nativeEngine, nativePath, nativeSkeleton, nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::PoseEstimator>("PoseEstimator", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithPath:(NSString *)path
                             skeleton:(SMRSkeleton *)skeleton
                              options:(SMRPoseOptions *)options
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
  return [self initWithPath:path skeleton:skeleton options:native::Autoreleased([[SMRPoseOptions alloc] init]) error:error];
}

- (nullable instancetype)initWithPath:(NSString *)path error:(NSError **)error {
  return [self initWithPath:path skeleton:native::Autoreleased([[SMRSkeleton alloc] init]) error:error];
}

- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                               skeleton:(SMRSkeleton *)skeleton
                                options:(SMRPoseOptions *)options
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
  native::Required(skeleton, @"skeleton");
  const auto nativeSkeleton = native::Marshal<smilear::Skeleton>::ToCpp(skeleton);
  native::Required(options, @"options");
  const auto nativeOptions = native::Marshal<smilear::PoseOptions>::ToCpp(options);
  native::Required(engine, @"engine");
  const auto nativeEngine = native::HandleOf(engine).Use();
  if (nativeEngine == nullptr) {
    native::Fail(native::Closed("Engine"), error);
    return native::Abandoned(self);
  }
  auto nativeResult = smilear::PoseEstimator::FromBundle(nativeEngine, nativeBundle, nativeModel, nativeSkeleton, nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::PoseEstimator>("PoseEstimator", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                               skeleton:(SMRSkeleton *)skeleton
                                options:(SMRPoseOptions *)options
                                  error:(NSError **)error {
  SMREngine *nativeDefault = native::Autoreleased([[SMREngine alloc] initWithOptions:native::Autoreleased([[SMREngineOptions alloc] init]) error:error]);
  if (nativeDefault == nil) {
    return native::Abandoned(self);
  }
  return [self initWithBundle:bundle model:model skeleton:skeleton options:options engine:nativeDefault error:error];
}

- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                               skeleton:(SMRSkeleton *)skeleton
                                  error:(NSError **)error {
  return [self initWithBundle:bundle model:model skeleton:skeleton options:native::Autoreleased([[SMRPoseOptions alloc] init]) error:error];
}

- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                  error:(NSError **)error {
  return [self initWithBundle:bundle model:model skeleton:native::Autoreleased([[SMRSkeleton alloc] init]) error:error];
}

- (nullable instancetype)initWithBundle:(SMRBundle *)bundle error:(NSError **)error {
  return [self initWithBundle:bundle model:native::ToString("") error:error];
}

- (nullable NSArray<SMRKeypoint *> *)estimateImage:(SMRImage *)image
                                            timeMs:(int64_t)timeMs
                                             error:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("PoseEstimator"), error);
    return nil;
  }
  native::Required(image, @"image");
  const auto nativeImage = native::Marshal<smilear::Image>::ToCpp(image);
  std::vector<smilear::Keypoint> nativeResult;
  const auto nativeStatus = native::HandleOf(self).Exclusively([&] { return nativeObject->Estimate(nativeImage, timeMs, &nativeResult); });
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

- (NSInteger)inputWidth {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  return native::HandleOf(self).Exclusively([&] { return nativeObject->input_width(); });
}

- (NSInteger)inputHeight {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  return native::HandleOf(self).Exclusively([&] { return nativeObject->input_height(); });
}

- (NSInteger)keypointCount {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  return native::HandleOf(self).Exclusively([&] { return nativeObject->keypoint_count(); });
}

- (NSInteger)delegatedNodeCount {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  return native::HandleOf(self).Exclusively([&] { return nativeObject->delegated_node_count(); });
}

- (NSInteger)nodeCount {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  return native::HandleOf(self).Exclusively([&] { return nativeObject->node_count(); });
}

- (BOOL)isClosed {
  return native::HandleOf(self).closed() ? YES : NO;
}

- (void)close {
  native::HandleOf(self).Close();
}

- (void)dealloc {
  delete static_cast<native::Handle<smilear::PoseEstimator> *>(_nativeHandle);
#if !__has_feature(objc_arc)
  [super dealloc];
#endif
}

@end
