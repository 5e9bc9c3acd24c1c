// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "portrait_types.h"

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
#include "smilear/portrait_segmenter.h"

namespace {

static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::PortraitSegmenter>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, const smilear::PortraitOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::FromFile),
                             smilear::Result<std::unique_ptr<smilear::PortraitSegmenter>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, const smilear::PortraitOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::PortraitSegmenter>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::PortraitOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::Segment),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::WriteMask),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::ReplaceWithColor),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&, int, int, int, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::ReplaceWithImage),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&, const smilear::Image&, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::BlurBackground),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&, float, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::Reset),
                             void (smilear::PortraitSegmenter::*)()>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::input_width),
                             int (smilear::PortraitSegmenter::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::input_height),
                             int (smilear::PortraitSegmenter::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::delegated_node_count),
                             int (smilear::PortraitSegmenter::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::node_count),
                             int (smilear::PortraitSegmenter::*)() const>);

}  // namespace

@implementation SMRPortraitSegmenter

@synthesize nativeHandle = _nativeHandle;

- (nullable instancetype)initWithModel:(NSData *)model
                               options:(SMRPortraitOptions *)options
                                engine:(SMREngine *)engine
                                 error:(NSError **)error {
  self = [super init];
  if (self == nil) {
    return nil;
  }
  native::Required(model, @"model");
  const auto nativeModel = native::ToBytes(model);
  native::Required(options, @"options");
  const auto nativeOptions = native::Marshal<smilear::PortraitOptions>::ToCpp(options);
  native::Required(engine, @"engine");
  const auto nativeEngine = native::HandleOf(engine).Use();
  if (nativeEngine == nullptr) {
    native::Fail(native::Closed("Engine"), error);
    return native::Abandoned(self);
  }
  auto nativeResult = smilear::PortraitSegmenter::FromBytes(nativeEngine, nativeModel, nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::PortraitSegmenter>("PortraitSegmenter", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithModel:(NSData *)model
                               options:(SMRPortraitOptions *)options
                                 error:(NSError **)error {
  SMREngine *nativeDefault = native::Autoreleased([[SMREngine alloc] initWithOptions:native::Autoreleased([[SMREngineOptions alloc] init]) error:error]);
  if (nativeDefault == nil) {
    return native::Abandoned(self);
  }
  return [self initWithModel:model options:options engine:nativeDefault error:error];
}

- (nullable instancetype)initWithModel:(NSData *)model error:(NSError **)error {
  return [self initWithModel:model options:native::Autoreleased([[SMRPortraitOptions alloc] init]) error:error];
}

- (nullable instancetype)initWithPath:(NSString *)path
                              options:(SMRPortraitOptions *)options
                               engine:(SMREngine *)engine
                                error:(NSError **)error {
  self = [super init];
  if (self == nil) {
    return nil;
  }
  native::Required(path, @"path");
  const auto nativePath = native::ToPath(path);
  native::Required(options, @"options");
  const auto nativeOptions = native::Marshal<smilear::PortraitOptions>::ToCpp(options);
  native::Required(engine, @"engine");
  const auto nativeEngine = native::HandleOf(engine).Use();
  if (nativeEngine == nullptr) {
    native::Fail(native::Closed("Engine"), error);
    return native::Abandoned(self);
  }
  auto nativeResult = smilear::PortraitSegmenter::FromFile(nativeEngine, nativePath, nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::PortraitSegmenter>("PortraitSegmenter", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithPath:(NSString *)path
                              options:(SMRPortraitOptions *)options
                                error:(NSError **)error {
  SMREngine *nativeDefault = native::Autoreleased([[SMREngine alloc] initWithOptions:native::Autoreleased([[SMREngineOptions alloc] init]) error:error]);
  if (nativeDefault == nil) {
    return native::Abandoned(self);
  }
  return [self initWithPath:path options:options engine:nativeDefault error:error];
}

- (nullable instancetype)initWithPath:(NSString *)path error:(NSError **)error {
  return [self initWithPath:path options:native::Autoreleased([[SMRPortraitOptions alloc] init]) error:error];
}

- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                options:(SMRPortraitOptions *)options
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
  const auto nativeOptions = native::Marshal<smilear::PortraitOptions>::ToCpp(options);
  native::Required(engine, @"engine");
  const auto nativeEngine = native::HandleOf(engine).Use();
  if (nativeEngine == nullptr) {
    native::Fail(native::Closed("Engine"), error);
    return native::Abandoned(self);
  }
  auto nativeResult = smilear::PortraitSegmenter::FromBundle(nativeEngine, nativeBundle, nativeModel, nativeOptions);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::PortraitSegmenter>("PortraitSegmenter", std::move(nativeResult).value());
  return self;
}

- (nullable instancetype)initWithBundle:(SMRBundle *)bundle
                                  model:(NSString *)model
                                options:(SMRPortraitOptions *)options
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
  return [self initWithBundle:bundle model:model options:native::Autoreleased([[SMRPortraitOptions alloc] init]) error:error];
}

- (nullable instancetype)initWithBundle:(SMRBundle *)bundle error:(NSError **)error {
  return [self initWithBundle:bundle model:native::ToString("") error:error];
}

- (BOOL)segmentImage:(SMRImage *)image error:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("PortraitSegmenter"), error);
    return NO;
  }
  native::Required(image, @"image");
  const auto nativeImage = native::Marshal<smilear::Image>::ToCpp(image);
  const auto nativeStatus = native::HandleOf(self).Exclusively([&] { return nativeObject->Segment(nativeImage); });
  if (!nativeStatus.ok()) {
    native::Fail(nativeStatus, error);
    return NO;
  }
  return YES;
}

- (BOOL)writeMaskImage:(SMRImage *)image output:(NSMutableData *)output error:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("PortraitSegmenter"), error);
    return NO;
  }
  native::Required(image, @"image");
  const auto nativeImage = native::Marshal<smilear::Image>::ToCpp(image);
  native::Required(output, @"output");
  const auto nativeOutput = native::ToBuffer(output);
  const auto nativeStatus = native::HandleOf(self).Exclusively([&] { return nativeObject->WriteMask(nativeImage, nativeOutput); });
  if (!nativeStatus.ok()) {
    native::Fail(nativeStatus, error);
    return NO;
  }
  return YES;
}

- (BOOL)replaceWithColorImage:(SMRImage *)image
                          red:(NSInteger)red
                        green:(NSInteger)green
                         blue:(NSInteger)blue
                       output:(NSMutableData *)output
                        error:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("PortraitSegmenter"), error);
    return NO;
  }
  native::Required(image, @"image");
  const auto nativeImage = native::Marshal<smilear::Image>::ToCpp(image);
  native::Required(output, @"output");
  const auto nativeOutput = native::ToBuffer(output);
  const auto nativeStatus = native::HandleOf(self).Exclusively([&] { return nativeObject->ReplaceWithColor(nativeImage, native::ToInt(red), native::ToInt(green), native::ToInt(blue), nativeOutput); });
  if (!nativeStatus.ok()) {
    native::Fail(nativeStatus, error);
    return NO;
  }
  return YES;
}

- (BOOL)replaceWithImage:(SMRImage *)image
              background:(SMRImage *)background
                  output:(NSMutableData *)output
                   error:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("PortraitSegmenter"), error);
    return NO;
  }
  native::Required(image, @"image");
  const auto nativeImage = native::Marshal<smilear::Image>::ToCpp(image);
  native::Required(background, @"background");
  const auto nativeBackground = native::Marshal<smilear::Image>::ToCpp(background);
  native::Required(output, @"output");
  const auto nativeOutput = native::ToBuffer(output);
  const auto nativeStatus = native::HandleOf(self).Exclusively([&] { return nativeObject->ReplaceWithImage(nativeImage, nativeBackground, nativeOutput); });
  if (!nativeStatus.ok()) {
    native::Fail(nativeStatus, error);
    return NO;
  }
  return YES;
}

- (BOOL)blurBackgroundImage:(SMRImage *)image
                     output:(NSMutableData *)output
                   strength:(float)strength
                      error:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("PortraitSegmenter"), error);
    return NO;
  }
  native::Required(image, @"image");
  const auto nativeImage = native::Marshal<smilear::Image>::ToCpp(image);
  native::Required(output, @"output");
  const auto nativeOutput = native::ToBuffer(output);
  const auto nativeStatus = native::HandleOf(self).Exclusively([&] { return nativeObject->BlurBackground(nativeImage, strength, nativeOutput); });
  if (!nativeStatus.ok()) {
    native::Fail(nativeStatus, error);
    return NO;
  }
  return YES;
}

- (BOOL)blurBackgroundImage:(SMRImage *)image output:(NSMutableData *)output error:(NSError **)error {
  return [self blurBackgroundImage:image output:output strength:0.5F error:error];
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
  delete static_cast<native::Handle<smilear::PortraitSegmenter> *>(_nativeHandle);
#if !__has_feature(objc_arc)
  [super dealloc];
#endif
}

@end
