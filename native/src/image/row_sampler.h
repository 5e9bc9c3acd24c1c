// RowSampler: resized rows of R, G, B bytes out of an image.
//
// Rows and columns are the stored image's own, so reading is sequential however
// the picture is rotated; flipping is a matter of the sample positions.
//
// Where a row of samples goes into several rows of the result, it is brought to the result's columns once and
// kept until two others took its place.
#ifndef SMILEAR_IMAGE_ROW_SAMPLER_H_
#define SMILEAR_IMAGE_ROW_SAMPLER_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "image/pixel_layout.h"
#include "image/row_kernels.h"
#include "image/sample_axis.h"
#include "smilear/image.h"

namespace smilear {

// What to make of the stored image.
struct Sampling {
  Rect region = {};
  int columns = 0;  // resized size
  int rows = 0;
  bool flip_columns = false;
  bool flip_rows = false;
};

class RowSampler {
 public:
  // The number of columns never exceeds `longest_row`.
  explicit RowSampler(std::size_t longest_row);

  // For the calls of SampleRow that follow; `layout` is copied, the pixels are not. Sample positions
  // are kept from the last geometry: a stream of frames has the same again and again.
  void Prepare(const PixelLayout& layout, const YuvCoefficients& coefficients, const Sampling& sampling);

  // Writes row `row` of the resized image: all R, then all G, then all B, each `plane` bytes apart and
  // padded for simd.h.
  void SampleRow(std::size_t row, std::size_t plane, std::uint8_t* rgb);

 private:
  void PrepareChannel(std::size_t channel, const Sampling& sampling);
  void Gather(std::size_t channel, std::size_t row, SamplePair* pairs) const;
  std::int16_t* Kept(std::size_t channel, std::size_t row);
  void Widen(std::size_t channel, std::size_t row);
  bool TryWidenTogether(std::size_t channel, std::size_t row);
  void WidenPacked(std::size_t row);
  bool TryCopyRow(std::size_t row, std::size_t plane, std::uint8_t* rgb) const;
  void WidenInterleaved(const std::uint8_t* samples, std::int16_t* fine_a, std::int16_t* fine_b);
  const std::int16_t* Across(std::size_t channel, std::size_t row);
  const std::int16_t* SampleChannel(std::size_t channel, std::size_t row, std::int16_t* fine);
  bool TrySampleInterleavedChroma(std::size_t row, std::int16_t* fine_u, std::int16_t* fine_v);

  PixelLayout layout_;
  YuvCoefficients coefficients_ = {};
  std::size_t column_count_ = 0;
  bool packed_ = false;           // red, green and blue lie next to each other in pixels of four bytes
  bool packed_straight_ = false;  // and every column lies on its pixel, but for the last
  bool plain_ = false;            // likewise in pixels of three bytes, and every column lies on its pixel
  bool chroma_interleaved_ = false;
  bool chroma_doubled_ = false;        // interleaved, and a sample goes into two columns from the first on
  std::array<bool, 3> keeps_ = {};     // rows at the result's columns
  std::array<bool, 3> straight_ = {};  // every column lies on its sample, but for the last
  std::array<SampleAxis, 3> columns_;  // per channel: plane strides differ
  std::array<SampleAxis, 3> rows_;

  std::size_t padded_row_;
  std::vector<SamplePair> pairs_;  // [top, bottom][padded_row_]
  std::vector<SampleQuad> quads_;  // likewise
  std::vector<SampleOctet> octets_;
  std::vector<std::int16_t> fine_;                       // [channel][padded_row_]
  std::vector<std::int16_t> kept_;                       // [channel][slot][padded_row_]
  std::array<std::array<std::size_t, 2>, 3> held_ = {};  // [channel][slot]: which row
};

}  // namespace smilear

#endif  // SMILEAR_IMAGE_ROW_SAMPLER_H_
