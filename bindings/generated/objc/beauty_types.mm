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

#include "value.h"

namespace {

static_assert(std::is_same_v<decltype(smilear::BeautySettings::smoothing), float>);
static_assert(std::is_same_v<decltype(smilear::BeautySettings::whitening), float>);
static_assert(std::is_same_v<decltype(smilear::BeautySettings::sharpening), float>);
static_assert(smilear::BeautySettings{}.smoothing == 0.5F);
static_assert(smilear::BeautySettings{}.whitening == 0.2F);
static_assert(smilear::BeautySettings{}.sharpening == 0.2F);
[[maybe_unused]] void NativeCountFields(const smilear::BeautySettings& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

}  // namespace

@implementation SMRBeautySettings

@synthesize smoothing = _smoothing;
@synthesize whitening = _whitening;
@synthesize sharpening = _sharpening;

- (instancetype)init {
  self = [super init];
  if (self != nil) {
    _smoothing = 0.5F;
    _whitening = 0.2F;
    _sharpening = 0.2F;
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  SMRBeautySettings *nativeCopy = [[SMRBeautySettings allocWithZone:zone] init];
  nativeCopy.smoothing = _smoothing;
  nativeCopy.whitening = _whitening;
  nativeCopy.sharpening = _sharpening;
  return nativeCopy;
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRBeautySettings class]]) {
    return NO;
  }
  SMRBeautySettings *nativeOther = other;
  return native::Same(_smoothing, nativeOther.smoothing) &&
         native::Same(_whitening, nativeOther.whitening) &&
         native::Same(_sharpening, nativeOther.sharpening);
}

- (NSUInteger)hash {
  return native::Hash(_smoothing, _whitening, _sharpening);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"BeautySettings(smoothing=%@, whitening=%@, sharpening=%@)", native::Shown(_smoothing), native::Shown(_whitening), native::Shown(_sharpening)];
}

@end

namespace smilear::objc {

smilear::BeautySettings Marshal<smilear::BeautySettings>::ToCpp(SMRBeautySettings *native_object) {
  native::Required(native_object, @"beautySettings");
  smilear::BeautySettings native_value;
  native_value.smoothing = native_object.smoothing;
  native_value.whitening = native_object.whitening;
  native_value.sharpening = native_object.sharpening;
  return native_value;
}

}  // namespace smilear::objc
