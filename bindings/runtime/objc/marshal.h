// Marshal<T>: how a C++ value is held by an Objective-C object, alone or in a list.
//
// Generated code adds enums and records. Objects come from the caller, so that
// each is checked: nil raises, and so does what does not know the method asked of it.
#ifndef SMILEAR_OBJC_MARSHAL_H_
#define SMILEAR_OBJC_MARSHAL_H_

#import <Foundation/Foundation.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "errors.h"
#include "text.h"

namespace smilear::objc {

// Numbers beyond an int's range become its nearest, for C++ to judge.
inline int ToInt(NSInteger number) {
  const auto lowest = static_cast<NSInteger>(std::numeric_limits<int>::min());
  const auto highest = static_cast<NSInteger>(std::numeric_limits<int>::max());
  return static_cast<int>(std::clamp(number, lowest, highest));
}

template <class T>
struct Marshal;

template <>
struct Marshal<bool> {
  static bool ToCpp(NSNumber* number) { return [Required(number, @"a number") boolValue] != NO; }
  static NSNumber* ToObjc(bool value) { return [NSNumber numberWithBool:value ? YES : NO]; }
};

template <>
struct Marshal<int> {
  static int ToCpp(NSNumber* number) { return ToInt([Required(number, @"a number") integerValue]); }
  static NSNumber* ToObjc(int value) { return [NSNumber numberWithInt:value]; }
};

template <>
struct Marshal<std::int64_t> {
  static std::int64_t ToCpp(NSNumber* number) { return [Required(number, @"a number") longLongValue]; }
  static NSNumber* ToObjc(std::int64_t value) { return [NSNumber numberWithLongLong:value]; }
};

template <>
struct Marshal<float> {
  static float ToCpp(NSNumber* number) { return [Required(number, @"a number") floatValue]; }
  static NSNumber* ToObjc(float value) { return [NSNumber numberWithFloat:value]; }
};

template <>
struct Marshal<double> {
  static double ToCpp(NSNumber* number) { return [Required(number, @"a number") doubleValue]; }
  static NSNumber* ToObjc(double value) { return [NSNumber numberWithDouble:value]; }
};

template <>
struct Marshal<std::string> {
  static std::string ToCpp(NSString* text) { return ToText(text); }
  static NSString* ToObjc(std::string_view text) { return ToString(text); }
};

// An enum with the numbers that it has: others raise.
template <class Enum, NSInteger... kNumbers>
struct EnumMarshal {
  static Enum FromNumber(NSInteger number) {
    if (!((number == kNumbers) || ...)) {
      RaiseInvalid([NSString stringWithFormat:@"an enum has no value %ld", static_cast<long>(number)]);
    }
    return static_cast<Enum>(number);
  }

  static Enum ToCpp(NSNumber* number) { return FromNumber([Required(number, @"a number") integerValue]); }
  static NSNumber* ToObjc(Enum value) { return [NSNumber numberWithInteger:static_cast<NSInteger>(value)]; }
};

template <class T>
std::vector<T> ToVector(NSArray* items) {
  std::vector<T> values;
  values.reserve([Required(items, @"a list") count]);
  for (id item in items) values.push_back(Marshal<T>::ToCpp(item));
  return values;
}

template <class T>
NSArray* ToArray(const std::vector<T>& values) {
  NSMutableArray* items = [NSMutableArray arrayWithCapacity:values.size()];
  for (const T& value : values) [items addObject:Marshal<T>::ToObjc(value)];
  return items;
}

template <class T>
std::optional<T> ToOptional(id item) {
  if (item == nil) return std::nullopt;
  return Marshal<T>::ToCpp(item);
}

template <class T>
auto ToNullable(const std::optional<T>& value) {
  return value.has_value() ? Marshal<T>::ToObjc(*value) : nil;
}

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_MARSHAL_H_
