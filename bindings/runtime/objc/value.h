// What every record has: equality, a hash and a description, all from its fields.
#ifndef SMILEAR_OBJC_VALUE_H_
#define SMILEAR_OBJC_VALUE_H_

#import <Foundation/Foundation.h>

#include <functional>
#include <type_traits>

namespace smilear::objc {

template <class T>
inline constexpr bool kIsObject = std::is_convertible_v<T, id>;

// Not-a-number equals itself here, so that a record equals its copy.
template <class T>
bool Same(T one, T other) {
  if constexpr (kIsObject<T>) {
    return one == other || [one isEqual:other];
  } else if constexpr (std::is_floating_point_v<T>) {
    return one == other || (one != one && other != other);
  } else {
    return one == other;
  }
}

template <class T>
NSUInteger HashOf(T value) {
  if constexpr (kIsObject<T>) {
    return [value hash];
  } else if constexpr (std::is_floating_point_v<T>) {
    return value != value ? 0 : std::hash<T>()(value);
  } else {
    return static_cast<NSUInteger>(value);
  }
}

template <class... T>
NSUInteger Hash(T... values) {
  NSUInteger hash = 17;
  ((hash = hash * 31 + HashOf(values)), ...);
  return hash;
}

template <class T>
NSString* Shown(T value) {
  if constexpr (kIsObject<T>) {
    return value == nil ? @"nil" : [value description];
  } else if constexpr (std::is_same_v<T, BOOL>) {
    return value ? @"YES" : @"NO";
  } else if constexpr (std::is_floating_point_v<T>) {
    return [NSString stringWithFormat:@"%.9g", static_cast<double>(value)];
  } else {
    return [NSString stringWithFormat:@"%lld", static_cast<long long>(value)];
  }
}

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_VALUE_H_
