#include "image/row_kernels.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "image/simd.h"

namespace smilear {
namespace {

using simd::Int16s;
using simd::Words;
using std::int16_t;
using std::int32_t;
using std::size_t;
using std::uint8_t;

static_assert(std::endian::native == std::endian::little, "SamplePair and SampleQuad are read from memory");

Int16s Signed(Words words) { return reinterpret_cast<Int16s>(words); }

// Samples as 0..255 to a fine sample.
Int16s Blend(Words first, Words second, Int16s weight) {
  return Signed(first << 6) + simd::MultiplyHigh(Signed((second - first) << 7), weight);
}

Int16s Blend(Int16s top, Int16s bottom, Int16s weight) {
  return top + simd::MultiplyHigh((bottom - top) * 2, weight);
}

// The coefficients follow from the luma weights of red and blue (Kr, Kb) and the spans of the range.
constexpr YuvCoefficients MakeCoefficients(double red_weight, double blue_weight, bool full_range) {
  const double green_weight = 1.0 - red_weight - blue_weight;
  const double y_gain = full_range ? 1.0 : 255.0 / 219.0;
  const double chroma_gain = full_range ? 1.0 : 255.0 / 224.0;
  const double red_v = 2.0 * (1.0 - red_weight) * chroma_gain;
  const double blue_u = 2.0 * (1.0 - blue_weight) * chroma_gain;
  const auto fixed = [](double value, double one) {
    return static_cast<int16_t>(value * one + (value < 0 ? -0.5 : 0.5));
  };
  return {
      .y_offset = static_cast<int16_t>(full_range ? 0 : 16 * 64),
      .y_scale = fixed(y_gain, 16384.0),
      .red_v = fixed(red_v, 8192.0),
      .green_u = fixed(-blue_u * blue_weight / green_weight, 8192.0),
      .green_v = fixed(-red_v * red_weight / green_weight, 8192.0),
      .blue_u = fixed(blue_u, 8192.0),
  };
}

// [matrix][range]
constexpr YuvCoefficients kCoefficients[2][2] = {
    {MakeCoefficients(0.299, 0.114, false), MakeCoefficients(0.299, 0.114, true)},
    {MakeCoefficients(0.2126, 0.0722, false), MakeCoefficients(0.2126, 0.0722, true)},
};

// From 1/32 to bytes. The extra unit undoes the average of the two or three roundings down before.
simd::Bytes RoundAndClamp(Int16s value) { return simd::ClampToBytes((value + 17) >> 5); }

}  // namespace

void GatherPairs(const uint8_t* row, const int32_t* offsets, int32_t step, size_t count,
                 SamplePair* __restrict pairs) {
  if (step == 1) {  // neighbours in memory, too: one load for both
    for (size_t i = 0; i < count; ++i) std::memcpy(&pairs[i], row + offsets[i], sizeof(SamplePair));
    return;
  }
  for (size_t i = 0; i < count; ++i) {
    const uint8_t* const sample = row + offsets[i];
    pairs[i] = static_cast<SamplePair>(sample[0] | sample[step] << 8);
  }
}

void GatherPairsUpTo(const uint8_t* row, int32_t highest, const int32_t* offsets, int32_t step, size_t count,
                     SamplePair* __restrict pairs) {
  for (size_t i = 0; i < count; ++i) {
    const uint8_t first = row[std::min(offsets[i], highest)];
    const uint8_t second = row[std::min(offsets[i] + step, highest)];
    pairs[i] = static_cast<SamplePair>(first | second << 8);
  }
}

void GatherQuads(const uint8_t* row, const int32_t* offsets, size_t count, SampleQuad* __restrict quads) {
  for (size_t i = 0; i < count; ++i) std::memcpy(&quads[i], row + offsets[i], sizeof(SampleQuad));
}

void GatherOctets(const uint8_t* row, const int32_t* offsets, size_t count, SampleOctet* __restrict octets) {
  for (size_t i = 0; i < count; ++i) std::memcpy(&octets[i], row + offsets[i], sizeof(SampleOctet));
}

void GatherLastOctets(const uint8_t* row, const int32_t* offsets, size_t count,
                      SampleOctet* __restrict octets) {
  for (size_t i = 0; i < count; ++i) {
    // Up to the second pixel's third byte: its fourth may lie beyond the picture.
    std::uint32_t low = 0;
    std::uint32_t high = 0;
    std::memcpy(&low, row + offsets[i], sizeof(low));
    std::memcpy(&high, row + offsets[i] + 3, sizeof(high));
    octets[i] = low | static_cast<SampleOctet>(high >> 8) << 32;
  }
}

void BlendPairs(const SamplePair* top, const SamplePair* bottom, const int16_t* column_weights,
                int16_t row_weight, size_t count, int16_t* __restrict fine) {
  const Int16s row_weights = Int16s{} + row_weight;
  for (size_t i = 0; i < count; i += simd::kLanes) {
    const auto weights = simd::Load<Int16s>(column_weights + i);
    const auto above = simd::Load<Words>(top + i);
    const auto below = simd::Load<Words>(bottom + i);
    const Int16s blended_above = Blend(above & 255, above >> 8, weights);
    const Int16s blended_below = Blend(below & 255, below >> 8, weights);
    simd::Store(Blend(blended_above, blended_below, row_weights), fine + i);
  }
}

void BlendQuads(const SampleQuad* top, const SampleQuad* bottom, const int16_t* column_weights,
                int16_t row_weight, size_t count, int16_t* __restrict fine_a, int16_t* __restrict fine_b) {
  const Int16s row_weights = Int16s{} + row_weight;
  for (size_t i = 0; i < count; i += simd::kLanes) {
    const auto weights = simd::Load<Int16s>(column_weights + i);
    // Words a0 | b0 << 8 of the first samples, and a1 | b1 << 8 of the second.
    const auto above_low = simd::Load<Words>(top + i);
    const auto above_high = simd::Load<Words>(top + i + simd::kLanes / 2);
    const Words above_first = simd::EvenLanes(above_low, above_high);
    const Words above_second = simd::OddLanes(above_low, above_high);
    const auto below_low = simd::Load<Words>(bottom + i);
    const auto below_high = simd::Load<Words>(bottom + i + simd::kLanes / 2);
    const Words below_first = simd::EvenLanes(below_low, below_high);
    const Words below_second = simd::OddLanes(below_low, below_high);

    simd::Store(Blend(Blend(above_first & 255, above_second & 255, weights),
                      Blend(below_first & 255, below_second & 255, weights), row_weights),
                fine_a + i);
    simd::Store(Blend(Blend(above_first >> 8, above_second >> 8, weights),
                      Blend(below_first >> 8, below_second >> 8, weights), row_weights),
                fine_b + i);
  }
}

void BlendColumns(const SamplePair* pairs, const int16_t* column_weights, size_t count,
                  int16_t* __restrict fine) {
  for (size_t i = 0; i < count; i += simd::kLanes) {
    const auto both = simd::Load<Words>(pairs + i);
    simd::Store(Blend(both & 255, both >> 8, simd::Load<Int16s>(column_weights + i)), fine + i);
  }
}

void BlendColumns(const SampleQuad* quads, const int16_t* column_weights, size_t count,
                  int16_t* __restrict fine_a, int16_t* __restrict fine_b) {
  for (size_t i = 0; i < count; i += simd::kLanes) {
    const auto weights = simd::Load<Int16s>(column_weights + i);
    const auto low = simd::Load<Words>(quads + i);
    const auto high = simd::Load<Words>(quads + i + simd::kLanes / 2);
    const Words first = simd::EvenLanes(low, high);
    const Words second = simd::OddLanes(low, high);
    simd::Store(Blend(first & 255, second & 255, weights), fine_a + i);
    simd::Store(Blend(first >> 8, second >> 8, weights), fine_b + i);
  }
}

size_t DoubleColumns(const uint8_t* samples, size_t sample_count, int16_t* __restrict fine_a,
                     int16_t* __restrict fine_b) {
  constexpr size_t kSampleBytes = 2;
  const Int16s before = Int16s{} + 24576;  // three quarters, and one, of 32768
  const Int16s behind = Int16s{} + 8192;
  const auto store = [](Int16s even, Int16s odd, int16_t* to) {
    const auto first = reinterpret_cast<Words>(even);
    const auto second = reinterpret_cast<Words>(odd);
    simd::Store(simd::InterleaveLow(first, second), to);
    simd::Store(simd::InterleaveHigh(first, second), to + simd::kLanes);
  };
  size_t k = 1;
  for (; k + simd::kLanes < sample_count; k += simd::kLanes) {
    const auto last = simd::Load<Words>(samples + (k - 1) * kSampleBytes);
    const auto here = simd::Load<Words>(samples + k * kSampleBytes);
    const auto next = simd::Load<Words>(samples + (k + 1) * kSampleBytes);
    store(Blend(last & 255, here & 255, before), Blend(here & 255, next & 255, behind), fine_a + 2 * k);
    store(Blend(last >> 8, here >> 8, before), Blend(here >> 8, next >> 8, behind), fine_b + 2 * k);
  }
  return 2 * k;
}

void BlendColumns(const SampleOctet* octets, const int16_t* column_weights, size_t count,
                  int16_t* __restrict fine_a, int16_t* __restrict fine_b, int16_t* __restrict fine_c) {
  constexpr size_t kHeld = sizeof(Words) / sizeof(SampleOctet);  // by a vector
  for (size_t i = 0; i < count; i += simd::kLanes) {
    const auto weights = simd::Load<Int16s>(column_weights + i);
    const auto one = simd::Load<Words>(octets + i);
    const auto two = simd::Load<Words>(octets + i + kHeld);
    const auto three = simd::Load<Words>(octets + i + 2 * kHeld);
    const auto four = simd::Load<Words>(octets + i + 3 * kHeld);
    // Words a0 | b0 << 8, a1 | b1 << 8 of four octets, then of all eight; the same with c and d.
    const Words low_ab = simd::EvenLanes(one, two);
    const Words high_ab = simd::EvenLanes(three, four);
    const Words low_cd = simd::OddLanes(one, two);
    const Words high_cd = simd::OddLanes(three, four);
    const Words first_ab = simd::EvenLanes(low_ab, high_ab);
    const Words second_ab = simd::OddLanes(low_ab, high_ab);
    const Words first_cd = simd::EvenLanes(low_cd, high_cd);
    const Words second_cd = simd::OddLanes(low_cd, high_cd);
    simd::Store(Blend(first_ab & 255, second_ab & 255, weights), fine_a + i);
    simd::Store(Blend(first_ab >> 8, second_ab >> 8, weights), fine_b + i);
    simd::Store(Blend(first_cd & 255, second_cd & 255, weights), fine_c + i);
  }
}

void BlendRows(const int16_t* top, const int16_t* bottom, int16_t row_weight, size_t count,
               int16_t* __restrict fine) {
  const Int16s row_weights = Int16s{} + row_weight;
  for (size_t i = 0; i < count; i += simd::kLanes) {
    simd::Store(Blend(simd::Load<Int16s>(top + i), simd::Load<Int16s>(bottom + i), row_weights), fine + i);
  }
}

void WidenRow(const uint8_t* row, size_t count, int16_t* __restrict fine) {
  for (size_t i = 0; i < count; i += simd::kLanes) {
    simd::Store(simd::Widen(simd::Load<simd::Bytes>(row + i)) << 6, fine + i);
  }
}

void WidenRow(const uint8_t* row, size_t count, int16_t* __restrict fine_a, int16_t* __restrict fine_b,
              int16_t* __restrict fine_c) {
  for (size_t i = 0; i < count; i += simd::kLanes, row += sizeof(SampleQuad) * simd::kLanes) {
    const auto left = simd::Load<Words>(row);
    const auto right = simd::Load<Words>(row + sizeof(Words));
    const Words first_two = simd::EvenLanes(left, right);
    simd::Store((first_two & 255) << 6, fine_a + i);
    simd::Store((first_two >> 8) << 6, fine_b + i);
    simd::Store((simd::OddLanes(left, right) & 255) << 6, fine_c + i);
  }
}

void RoundRow(const int16_t* fine, size_t count, uint8_t* __restrict bytes) {
  for (size_t i = 0; i < count; i += simd::kLanes) {
    simd::Store(simd::ClampToBytes((simd::Load<Int16s>(fine + i) + 32) >> 6), bytes + i);
  }
}

const YuvCoefficients& CoefficientsFor(YuvMatrix matrix, YuvRange range) {
  return kCoefficients[static_cast<int>(matrix)][static_cast<int>(range)];
}

// Ranges, for the 16-bit lanes: luma (fine - offset) * 2 is in -2048..32640, chroma (fine - 8192) * 4
// in -32768..32512; products come out in 1/32, at most 9502 for luma and 8651 for chroma.
void ConvertRow(const YuvCoefficients& coefficients, const int16_t* y, const int16_t* u, const int16_t* v,
                size_t count, uint8_t* __restrict red, uint8_t* __restrict green, uint8_t* __restrict blue) {
  const YuvCoefficients k = coefficients;
  const Int16s y_scale = Int16s{} + k.y_scale;
  const Int16s red_v = Int16s{} + k.red_v;
  const Int16s green_u = Int16s{} + k.green_u;
  const Int16s green_v = Int16s{} + k.green_v;
  const Int16s blue_u = Int16s{} + k.blue_u;
  for (size_t i = 0; i < count; i += simd::kLanes) {
    const Int16s luma = simd::MultiplyHigh((simd::Load<Int16s>(y + i) - k.y_offset) * 2, y_scale);
    const Int16s du = (simd::Load<Int16s>(u + i) - 8192) * 4;
    const Int16s dv = (simd::Load<Int16s>(v + i) - 8192) * 4;
    simd::Store(RoundAndClamp(luma + simd::MultiplyHigh(dv, red_v)), red + i);
    simd::Store(RoundAndClamp(luma + simd::MultiplyHigh(du, green_u) + simd::MultiplyHigh(dv, green_v)),
                green + i);
    simd::Store(RoundAndClamp(luma + simd::MultiplyHigh(du, blue_u)), blue + i);
  }
}

}  // namespace smilear
