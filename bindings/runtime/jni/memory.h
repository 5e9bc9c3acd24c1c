// The caller's memory: direct java.nio.ByteBuffers, without a copy.
//
// Java passes a slice, so that position and limit are the first and last byte;
// the spans are valid until the call returns, because its argument keeps the
// buffer alive.
#ifndef SMILEAR_JNI_MEMORY_H_
#define SMILEAR_JNI_MEMORY_H_

#include <jni.h>

#include <cstdint>
#include <span>

#include "marshal.h"

namespace smilear::jni {

// Both throw IllegalArgumentException for a buffer that is not direct.
template <>
struct Marshal<std::span<std::uint8_t>> {
  static bool FromJava(JNIEnv* env, jobject buffer, std::span<std::uint8_t>* memory);
};

template <>
struct Marshal<std::span<const std::uint8_t>> {
  static bool FromJava(JNIEnv* env, jobject buffer, std::span<const std::uint8_t>* memory) {
    std::span<std::uint8_t> writable;
    if (!Marshal<std::span<std::uint8_t>>::FromJava(env, buffer, &writable)) return false;
    *memory = writable;
    return true;
  }
};

}  // namespace smilear::jni

#endif  // SMILEAR_JNI_MEMORY_H_
