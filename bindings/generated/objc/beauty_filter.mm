// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "beauty_types.h"

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
#include "smilear/beauty_filter.h"

namespace {

static_assert(std::is_same_v<decltype(&smilear::BeautyFilter::Create),
                             smilear::Result<std::unique_ptr<smilear::BeautyFilter>> (*)(const std::shared_ptr<smilear::Engine>&)>);
static_assert(std::is_same_v<decltype(&smilear::BeautyFilter::Apply),
                             smilear::Status (smilear::BeautyFilter::*)(const smilear::Image&, const smilear::BeautySettings&, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::BeautyFilter::ApplyWithin),
                             smilear::Status (smilear::BeautyFilter::*)(const smilear::Image&, const smilear::Image&, const smilear::BeautySettings&, std::span<std::uint8_t>)>);

}  // namespace

@implementation SMRBeautyFilter

@synthesize nativeHandle = _nativeHandle;

- (nullable instancetype)initWithEngine:(SMREngine *)engine error:(NSError **)error {
  self = [super init];
  if (self == nil) {
    return nil;
  }
  native::Required(engine, @"engine");
  const auto nativeEngine = native::HandleOf(engine).Use();
  if (nativeEngine == nullptr) {
    native::Fail(native::Closed("Engine"), error);
    return native::Abandoned(self);
  }
  auto nativeResult = smilear::BeautyFilter::Create(nativeEngine);
  if (!nativeResult.ok()) {
    native::Fail(nativeResult.status(), error);
    return native::Abandoned(self);
  }
  _nativeHandle = new native::Handle<smilear::BeautyFilter>("BeautyFilter", std::move(nativeResult).value());
  return self;
}

- (BOOL)applyImage:(SMRImage *)image
            output:(NSMutableData *)output
          settings:(SMRBeautySettings *)settings
             error:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("BeautyFilter"), error);
    return NO;
  }
  native::Required(image, @"image");
  const auto nativeImage = native::Marshal<smilear::Image>::ToCpp(image);
  native::Required(output, @"output");
  const auto nativeOutput = native::ToBuffer(output);
  native::Required(settings, @"settings");
  const auto nativeSettings = native::Marshal<smilear::BeautySettings>::ToCpp(settings);
  const auto nativeStatus = native::HandleOf(self).Exclusively([&] { return nativeObject->Apply(nativeImage, nativeSettings, nativeOutput); });
  if (!nativeStatus.ok()) {
    native::Fail(nativeStatus, error);
    return NO;
  }
  return YES;
}

- (BOOL)applyImage:(SMRImage *)image output:(NSMutableData *)output error:(NSError **)error {
  return [self applyImage:image output:output settings:native::Autoreleased([[SMRBeautySettings alloc] init]) error:error];
}

- (BOOL)applyWithinImage:(SMRImage *)image
                    mask:(SMRImage *)mask
                  output:(NSMutableData *)output
                settings:(SMRBeautySettings *)settings
                   error:(NSError **)error {
  const auto nativeObject = native::HandleOf(self).Use();
  if (nativeObject == nullptr) {
    native::Fail(native::Closed("BeautyFilter"), error);
    return NO;
  }
  native::Required(image, @"image");
  const auto nativeImage = native::Marshal<smilear::Image>::ToCpp(image);
  native::Required(mask, @"mask");
  const auto nativeMask = native::Marshal<smilear::Image>::ToCpp(mask);
  native::Required(output, @"output");
  const auto nativeOutput = native::ToBuffer(output);
  native::Required(settings, @"settings");
  const auto nativeSettings = native::Marshal<smilear::BeautySettings>::ToCpp(settings);
  const auto nativeStatus = native::HandleOf(self).Exclusively([&] { return nativeObject->ApplyWithin(nativeImage, nativeMask, nativeSettings, nativeOutput); });
  if (!nativeStatus.ok()) {
    native::Fail(nativeStatus, error);
    return NO;
  }
  return YES;
}

- (BOOL)applyWithinImage:(SMRImage *)image
                    mask:(SMRImage *)mask
                  output:(NSMutableData *)output
                   error:(NSError **)error {
  return [self applyWithinImage:image mask:mask output:output settings:native::Autoreleased([[SMRBeautySettings alloc] init]) error:error];
}

- (BOOL)isClosed {
  return native::HandleOf(self).closed() ? YES : NO;
}

- (void)close {
  native::HandleOf(self).Close();
}

- (void)dealloc {
  delete static_cast<native::Handle<smilear::BeautyFilter> *>(_nativeHandle);
#if !__has_feature(objc_arc)
  [super dealloc];
#endif
}

@end
