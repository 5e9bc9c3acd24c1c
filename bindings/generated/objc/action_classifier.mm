// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "action_types.h"

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
#include "smilear/action_classifier.h"

namespace {

static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::ActionClassifier>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, std::vector<std::string>, const smilear::ActionOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::FromFile),
                             smilear::Result<std::unique_ptr<smilear::ActionClassifier>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, std::vector<std::string>, const smilear::ActionOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::ActionClassifier>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::ActionOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::Classify),
                             smilear::Status (smilear::ActionClassifier::*)(const smilear::Image&, std::int64_t, int, std::vector<smilear::ActionMatch>*)>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::Reset),
                             void (smilear::ActionClassifier::*)()>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::input_width),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::input_height),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::clip_length),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::class_count),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::run_count),
                             std::int64_t (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::delegated_node_count),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::node_count),
                             int (smilear::ActionClassifier::*)() const>);

}  // namespace

@implementation SMRActionClassifier

@synthesize nativeHandle = _nativeHandle;

- (nullable instancetype)initWithModel:(NSData *)model
                                labels:(NSArray<NSString *> *)labels
                               options:(SMRActionOptions *)options
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
  const auto nativeOptions = native::Marshal<smilear::ActionOptions>::ToCpp(options);
  native::Required(engine, @"engine");
  const auto nativeEngine = native::HandleOf(engine).Use();
  if (nativeEngine == nullptr) {
    native::Fail(native::Closed("Engine"), error);
    return native::Abandoned(self);
  }
  auto nativeResult = smilear::ActionClassifier::FromBytes(nativeEngine, nativeModel, std::move(nativeLabels), nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::ActionClassifier>("ActionClassifier", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithModel:(NSData *)model
                                labels:(NSArray<NSString *> *)labels
                               options:(SMRActionOptions *)options
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
  return [self initWithModel:model labels:labels options:native::Autoreleased([[SMRActionOptions alloc] init]) error:error];
}

- (nullable instancetype)initWithModel:(NSData *)model error:(NSError **)error {
  return [self initWithModel:model labels:[NSArray array] error:error];
}

- (nullable instancetype)initWithPath:(NSString *)path
                               labels:(NSArray<NSString *> *)labels
                              options:(SMRActionOptions *)options
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
  const auto nativeOptions = native::Marshal<smilear::ActionOptions>::ToCpp(options);
  native::Required(engine, @"engine");
  const auto nativeEngine = native::HandleOf(engine).Use();
  if (nativeEngine == nullptr) {
    native::Fail(native::Closed("Engine"), error);
    return native::Abandoned(self);
  }
  auto nativeResult = smilear::ActionClassifier::FromFile(nativeEngine, nativePath, std::move(nativeLabels), nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::ActionClassifier>("ActionClassifier", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithPath:(NSString *)path
                               labels:(NSArray<NSString *> *)labels
                              options:(SMRActionOptions *)options
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
  return [self initWithPath:path labels:labels options:native::Autoreleased([[SMRActionOptions alloc] init]) error:error];
}

- (nullable instancetype)initWithPath:(NSString *)path error:(NSError **)error {
  return [self initWithPath:path labels:[NSArray array] error:error];
}

- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                options:(SMRActionOptions *)options
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
  const auto nativeOptions = native::Marshal<smilear::ActionOptions>::ToCpp(options);
  native::Required(engine, @"engine");
  const auto nativeEngine = native::HandleOf(engine).Use();
  if (nativeEngine == nullptr) {
    native::Fail(native::Closed("Engine"), error);
    return native::Abandoned(self);
  }
  auto nativeResult = smilear::ActionClassifier::FromBundle(nativeEngine, nativeBundle, nativeModel, nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::ActionClassifier>("ActionClassifier", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                options:(SMRActionOptions *)options
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
  return [self initWithBundle:bundle model:model options:native::Autoreleased([[SMRActionOptions alloc] init]) error:error];
}

- (nullable instancetype)initWithBundle:(SMRBundle *)bundle error:(NSError **)error {
  return [self initWithBundle:bundle model:native::ToString("") error:error];
}

- (nullable NSArray<SMRActionMatch *> *)classifyImage:(SMRImage *)image
                                               timeMs:(int64_t)timeMs
                                           maxResults:(NSInteger)maxResults
                                                error:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("ActionClassifier"), error);
    return nil;
  }
  native::Required(image, @"image");
  const auto nativeImage = native::Marshal<smilear::Image>::ToCpp(image);
  std::vector<smilear::ActionMatch> nativeResult;
  const auto nativeStatus = native::HandleOf(self).Exclusively([&] { return nativeObject->Classify(nativeImage, timeMs, native::ToInt(maxResults), &nativeResult); });
  if (!nativeStatus.ok()) {
    native::Fail(nativeStatus, error);
    return nil;
  }
  return native::ToArray(nativeResult);
}

- (nullable NSArray<SMRActionMatch *> *)classifyImage:(SMRImage *)image
                                               timeMs:(int64_t)timeMs
                                                error:(NSError **)error {
  return [self classifyImage:image timeMs:timeMs maxResults:3 error:error];
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

- (NSInteger)clipLength {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  return native::HandleOf(self).Exclusively([&] { return nativeObject->clip_length(); });
}

- (NSInteger)classCount {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  return native::HandleOf(self).Exclusively([&] { return nativeObject->class_count(); });
}

- (int64_t)runCount {
  const auto nativeObject = native::HandleOf(self).UseOrRaise();
  return native::HandleOf(self).Exclusively([&] { return nativeObject->run_count(); });
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
  delete static_cast<native::Handle<smilear::ActionClassifier> *>(_nativeHandle);
#if !__has_feature(objc_arc)
  [super dealloc];
#endif
}

@end
