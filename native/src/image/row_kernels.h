// The inner loops of preprocessing, each over one output row.
//
// Gathering is scalar: it picks, for every output position, a sample and its
// right neighbour. All else works on eight lanes of 16 bits. Blended samples
// ("fine" samples below) are in units of 1/64, so 0..16320 for a byte. All of
// it is integer arithmetic: every platform computes the same bits.
//
// Rows are processed in whole vectors: every array but the source and the
// offsets holds simd::Padded(count) elements.
#ifndef SMILEAR_IMAGE_ROW_KERNELS_H_
#define SMILEAR_IMAGE_ROW_KERNELS_H_

#include <cstddef>
#include <cstdint>

#include "smilear/image.h"

namespace smilear {

// A sample in the low byte, its right neighbour in the high byte.
using SamplePair = std::uint16_t;
// Two interleaved channels: from the low byte on, a0 b0 a1 b1.
using SampleQuad = std::uint32_t;
// Packed pixels of four bytes: a0 b0 c0 d0 a1 b1 c1 d1.
using SampleOctet = std::uint64_t;

// pairs[i] = row[offsets[i]], row[offsets[i] + step]
void GatherPairs(const std::uint8_t* row, const std::int32_t* offsets, std::int32_t step, std::size_t count,
                 SamplePair* pairs);

// The same for a row whose bytes beyond `highest` may not be read; the byte there stands in for them.
void GatherPairsUpTo(const std::uint8_t* row, std::int32_t highest, const std::int32_t* offsets,
                     std::int32_t step, std::size_t count, SamplePair* pairs);

// The four bytes from row[offsets[i]] on.
void GatherQuads(const std::uint8_t* row, const std::int32_t* offsets, std::size_t count, SampleQuad* quads);

// The eight bytes from row[offsets[i]] on, of which the last may belong to the next row.
void GatherOctets(const std::uint8_t* row, const std::int32_t* offsets, std::size_t count,
                  SampleOctet* octets);
// The same for a picture's last row: the first seven of those bytes; d1 is 0.
void GatherLastOctets(const std::uint8_t* row, const std::int32_t* offsets, std::size_t count,
                      SampleOctet* octets);

// Blends neighbours by column_weights[i], then the top and the bottom row by row_weight (both are the
// second one's share in 1/32768).
void BlendPairs(const SamplePair* top, const SamplePair* bottom, const std::int16_t* column_weights,
                std::int16_t row_weight, std::size_t count, std::int16_t* fine);
void BlendQuads(const SampleQuad* top, const SampleQuad* bottom, const std::int16_t* column_weights,
                std::int16_t row_weight, std::size_t count, std::int16_t* fine_a, std::int16_t* fine_b);

// The first half of the blends above: neighbours alone, by column_weights[i].
void BlendColumns(const SamplePair* pairs, const std::int16_t* column_weights, std::size_t count,
                  std::int16_t* fine);
void BlendColumns(const SampleQuad* quads, const std::int16_t* column_weights, std::size_t count,
                  std::int16_t* fine_a, std::int16_t* fine_b);
// What the one before gives for two columns per sample, from samples that follow on each other (each a byte
// of channel a, then one of b): column 2k lies a quarter before sample k, and 2k + 1 a quarter behind.
// Columns from 2 on, in whole vectors that need nothing beyond the samples; gives the column after the last.
std::size_t DoubleColumns(const std::uint8_t* samples, std::size_t sample_count, std::int16_t* fine_a,
                          std::int16_t* fine_b);
// Three of four bytes.
void BlendColumns(const SampleOctet* octets, const std::int16_t* column_weights, std::size_t count,
                  std::int16_t* fine_a, std::int16_t* fine_b, std::int16_t* fine_c);

// The second half: a top and a bottom row of fine samples, by the bottom's share in 1/32768.
void BlendRows(const std::int16_t* top, const std::int16_t* bottom, std::int16_t row_weight,
               std::size_t count, std::int16_t* fine);

// The first half where every column lies on its sample: fine samples of `count` bytes.
void WidenRow(const std::uint8_t* row, std::size_t count, std::int16_t* fine);
// Three of four bytes.
void WidenRow(const std::uint8_t* row, std::size_t count, std::int16_t* fine_a, std::int16_t* fine_b,
              std::int16_t* fine_c);

// Fine samples to bytes.
void RoundRow(const std::int16_t* fine, std::size_t count, std::uint8_t* bytes);

// Coefficients of YUV to RGB in the units that ConvertRow wants.
struct YuvCoefficients {
  std::int16_t y_offset;  // 1/64
  std::int16_t y_scale;   // 1/16384
  std::int16_t red_v;     // 1/8192, as the next three
  std::int16_t green_u;
  std::int16_t green_v;
  std::int16_t blue_u;
};

const YuvCoefficients& CoefficientsFor(YuvMatrix matrix, YuvRange range);

// Fine Y, U, V to R, G, B bytes, clamped.
void ConvertRow(const YuvCoefficients& coefficients, const std::int16_t* y, const std::int16_t* u,
                const std::int16_t* v, std::size_t count, std::uint8_t* red, std::uint8_t* green,
                std::uint8_t* blue);

}  // namespace smilear

#endif  // SMILEAR_IMAGE_ROW_KERNELS_H_
