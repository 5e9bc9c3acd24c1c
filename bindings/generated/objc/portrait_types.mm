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

#include "value.h"

namespace {

static_assert(std::is_same_v<decltype(smilear::PortraitOptions::steadiness), float>);
static_assert(std::is_same_v<decltype(smilear::PortraitOptions::logits), bool>);
static_assert(std::is_same_v<decltype(smilear::PortraitOptions::person_class), int>);
static_assert(std::is_same_v<decltype(smilear::PortraitOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::PortraitOptions::stddev), float>);
static_assert(smilear::PortraitOptions{}.steadiness == 0.6F);
static_assert(smilear::PortraitOptions{}.logits == false);
static_assert(smilear::PortraitOptions{}.person_class == 1);
static_assert(smilear::PortraitOptions{}.mean == 0.0F);
static_assert(smilear::PortraitOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::PortraitOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4] = native_value;
}

}  // namespace

@implementation SMRPortraitOptions

@synthesize steadiness = _steadiness;
@synthesize logits = _logits;
@synthesize personClass = _personClass;
@synthesize mean = _mean;
@synthesize stddev = _stddev;

- (instancetype)init {
  self = [super init];
  if (self != nil) {
    _steadiness = 0.6F;
    _logits = NO;
    _personClass = 1;
    _mean = 0.0F;
    _stddev = 0.0F;
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  SMRPortraitOptions *nativeCopy = [[SMRPortraitOptions allocWithZone:zone] init];
  nativeCopy.steadiness = _steadiness;
  nativeCopy.logits = _logits;
  nativeCopy.personClass = _personClass;
  nativeCopy.mean = _mean;
  nativeCopy.stddev = _stddev;
  return nativeCopy;
}

- (BOOL)isEqual:(id)other {
  if (![other isKindOfClass:[SMRPortraitOptions class]]) {
    return NO;
  }
  SMRPortraitOptions *nativeOther = other;
  return native::Same(_steadiness, nativeOther.steadiness) &&
         native::Same(_logits, nativeOther.logits) &&
         native::Same(_personClass, nativeOther.personClass) &&
         native::Same(_mean, nativeOther.mean) &&
         native::Same(_stddev, nativeOther.stddev);
}

- (NSUInteger)hash {
  return native::Hash(_steadiness, _logits, _personClass, _mean, _stddev);
}

- (NSString *)description {
  return [NSString stringWithFormat:@"PortraitOptions(steadiness=%@, logits=%@, personClass=%@, mean=%@, stddev=%@)", native::Shown(_steadiness), native::Shown(_logits), native::Shown(_personClass), native::Shown(_mean), native::Shown(_stddev)];
}

@end

namespace smilear::objc {

smilear::PortraitOptions Marshal<smilear::PortraitOptions>::ToCpp(SMRPortraitOptions *native_object) {
  native::Required(native_object, @"portraitOptions");
  smilear::PortraitOptions native_value;
  native_value.steadiness = native_object.steadiness;
  native_value.logits = native_object.logits != NO;
  native_value.person_class = native::ToInt(native_object.personClass);
  native_value.mean = native_object.mean;
  native_value.stddev = native_object.stddev;
  return native_value;
}

}  // namespace smilear::objc
