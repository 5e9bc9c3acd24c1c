// Bytes of the caller's, looked at where they are.
#ifndef SMILEAR_OBJC_MEMORY_H_
#define SMILEAR_OBJC_MEMORY_H_

#import <Foundation/Foundation.h>

#include <cstdint>
#include <span>

#include "errors.h"

namespace smilear::objc {

inline std::span<const std::uint8_t> ToBytes(NSData* data) {
  return {static_cast<const std::uint8_t*>([Required(data, @"data") bytes]), [data length]};
}

inline std::span<std::uint8_t> ToBuffer(NSMutableData* data) {
  return {static_cast<std::uint8_t*>([Required(data, @"data") mutableBytes]), [data length]};
}

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_MEMORY_H_
