// Eight 16-bit lanes on every target, from the compilers' vector types: SSE2 and NEON registers,
// or whatever the compiler makes of it elsewhere. Used rather than loops for the vectoriser because
// what it recognises differs between versions, and because libraries are built with -Oz.
#ifndef SMILEAR_IMAGE_SIMD_H_
#define SMILEAR_IMAGE_SIMD_H_

#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSSE3__)
#include <tmmintrin.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON)
#include <arm_neon.h>
#endif

namespace smilear::simd {

inline constexpr std::size_t kLanes = 8;

// Arithmetic wraps and applies to each lane; a scalar operand applies to all.
using Int16s = std::int16_t __attribute__((vector_size(16)));
using Words = std::uint16_t __attribute__((vector_size(16)));
using Bytes = std::uint8_t __attribute__((vector_size(8)));
using ByteRun = std::uint8_t __attribute__((vector_size(16)));

// How many elements a row of `count` takes in whole vectors.
constexpr std::size_t Padded(std::size_t count) { return (count + kLanes - 1) / kLanes * kLanes; }

template <typename Vector, typename Element>
inline Vector Load(const Element* from) {
  Vector vector;
  std::memcpy(&vector, from, sizeof(vector));
  return vector;
}

template <typename Vector, typename Element>
inline void Store(Vector vector, Element* to) {
  std::memcpy(to, &vector, sizeof(vector));
}

// Lanes 0, 2, 4 and so on of two vectors laid end to end; and lanes 1, 3, 5.
inline Words EvenLanes(Words a, Words b) { return __builtin_shufflevector(a, b, 0, 2, 4, 6, 8, 10, 12, 14); }
inline Words OddLanes(Words a, Words b) { return __builtin_shufflevector(a, b, 1, 3, 5, 7, 9, 11, 13, 15); }

// Bytes kFirst, kFirst + 3 and so on of 24, of which `a` has the first 16 and `b` the last.
template <int kFirst>
Bytes EveryThird(ByteRun a, ByteRun b) {
  constexpr auto lane = [](int place) { return place < 16 ? place : place + 8; };
  return __builtin_shufflevector(a, b, lane(kFirst), lane(kFirst + 3), lane(kFirst + 6), lane(kFirst + 9),
                                 lane(kFirst + 12), lane(kFirst + 15), lane(kFirst + 18), lane(kFirst + 21));
}

// The upper half of the 32-bit products, rounded down.
inline Int16s MultiplyHigh(Int16s a, Int16s b) {
#if defined(__SSE2__)
  return reinterpret_cast<Int16s>(
      _mm_mulhi_epi16(reinterpret_cast<__m128i>(a), reinterpret_cast<__m128i>(b)));
#elif defined(__ARM_NEON)
  const auto x = reinterpret_cast<int16x8_t>(a);
  const auto y = reinterpret_cast<int16x8_t>(b);
  const int16x4_t low = vshrn_n_s32(vmull_s16(vget_low_s16(x), vget_low_s16(y)), 16);
  const int16x4_t high = vshrn_n_s32(vmull_s16(vget_high_s16(x), vget_high_s16(y)), 16);
  return reinterpret_cast<Int16s>(vcombine_s16(low, high));
#else
  Int16s product = {};
  for (std::size_t i = 0; i < kLanes; ++i) {
    product[i] = static_cast<std::int16_t>((std::int32_t{a[i]} * std::int32_t{b[i]}) >> 16);
  }
  return product;
#endif
}

// round(a * b / 32768), halves up: the product when b is a share in 1/32768. a and b are not both -32768.
inline Int16s MultiplyShare(Int16s a, Int16s b) {
#if defined(__SSSE3__)
  return reinterpret_cast<Int16s>(
      _mm_mulhrs_epi16(reinterpret_cast<__m128i>(a), reinterpret_cast<__m128i>(b)));
#elif defined(__ARM_NEON)
  return reinterpret_cast<Int16s>(
      vqrdmulhq_s16(reinterpret_cast<int16x8_t>(a), reinterpret_cast<int16x8_t>(b)));
#else
  Int16s product = {};
  for (std::size_t i = 0; i < kLanes; ++i) {
    product[i] = static_cast<std::int16_t>((std::int32_t{a[i]} * std::int32_t{b[i]} + 0x4000) >> 15);
  }
  return product;
#endif
}

// The lower half, and the upper half, of two vectors interleaved lane by lane.
inline Words InterleaveLow(Words a, Words b) {
  return __builtin_shufflevector(a, b, 0, 8, 1, 9, 2, 10, 3, 11);
}
inline Words InterleaveHigh(Words a, Words b) {
  return __builtin_shufflevector(a, b, 4, 12, 5, 13, 6, 14, 7, 15);
}

inline Words Widen(Bytes bytes) { return __builtin_convertvector(bytes, Words); }
inline Bytes Narrow(Words words) { return __builtin_convertvector(words, Bytes); }

// Lanes below 0 become 0, lanes above 255 become 255.
inline Bytes ClampToBytes(Int16s value) {
#if defined(__SSE2__)
  const auto lanes = reinterpret_cast<__m128i>(value);
  const __m128i packed = _mm_packus_epi16(lanes, lanes);
  Bytes bytes;
  std::memcpy(&bytes, &packed, sizeof(bytes));
  return bytes;
#elif defined(__ARM_NEON)
  return reinterpret_cast<Bytes>(vqmovun_s16(reinterpret_cast<int16x8_t>(value)));
#else
  value = value < 0 ? Int16s{} : value;
  value = value > 255 ? Int16s{} + 255 : value;
  return __builtin_convertvector(value, Bytes);
#endif
}

}  // namespace smilear::simd

#endif  // SMILEAR_IMAGE_SIMD_H_
