#include "image/row_sampler.h"

#include <algorithm>

#include "image/simd.h"

namespace smilear {
namespace {

// Stands in for a chroma sample that a camera plane left out and that has no neighbour.
constexpr std::uint8_t kNeutralChroma = 128;

// Whether U and V lie next to each other: NV12, NV21, and the three-plane views that Android gives of
// them, whose U and V planes overlap but for one byte.
bool Interleaved(const Channel& u, const Channel& v) {
  const auto u_address = reinterpret_cast<std::uintptr_t>(u.data);
  const auto v_address = reinterpret_cast<std::uintptr_t>(v.data);
  return (u_address + 1 == v_address || v_address + 1 == u_address) && u.pixel_stride == 2 &&
         v.pixel_stride == 2 && u.row_stride == v.row_stride;
}

}  // namespace

RowSampler::RowSampler(std::size_t longest_row)
    : padded_row_(simd::Padded(longest_row)),
      pairs_(2 * padded_row_),
      quads_(2 * padded_row_),
      fine_(3 * padded_row_) {}

void RowSampler::Prepare(const PixelLayout& layout, const YuvCoefficients& coefficients,
                         const Sampling& sampling) {
  layout_ = layout;
  coefficients_ = coefficients;
  column_count_ = static_cast<std::size_t>(sampling.columns);
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    const bool chroma = layout.model == ColourModel::kYuv && c > 0;
    columns_[c].Prepare({.start = sampling.region.x,
                         .extent = sampling.region.width,
                         .count = sampling.columns,
                         .stride = layout.channels[c].pixel_stride,
                         .half_resolution = chroma,
                         .flipped = sampling.flip_columns});
    rows_[c].Prepare({.start = sampling.region.y,
                      .extent = sampling.region.height,
                      .count = sampling.rows,
                      .stride = 1,
                      .half_resolution = chroma,
                      .flipped = sampling.flip_rows});
  }
  chroma_interleaved_ = layout.model == ColourModel::kYuv && columns_[1].step() == 2 &&
                        Interleaved(layout.channels[1], layout.channels[2]);
}

void RowSampler::Gather(std::size_t channel_index, std::size_t row, SamplePair* pairs) const {
  const Channel& channel = layout_.channels[channel_index];
  const std::int32_t* const offsets = columns_[channel_index].offsets().data();
  const std::int32_t step = columns_[channel_index].step();
  const std::uint8_t* const data = channel.data + row * channel.row_stride;
  const bool last_row = row + 1 == static_cast<std::size_t>(channel.height);
  if (!channel.last_sample_missing || !last_row) {
    GatherPairs(data, offsets, step, column_count_, pairs);
  } else if (channel.width > 1) {
    GatherPairsUpTo(data, (channel.width - 2) * channel.pixel_stride, offsets, step, column_count_, pairs);
  } else {
    const std::uint8_t sample = row > 0 ? *(data - channel.row_stride) : kNeutralChroma;
    std::fill_n(pairs, column_count_, static_cast<SamplePair>(sample * 0x0101));
  }
}

void RowSampler::SampleChannel(std::size_t channel, std::size_t row, std::int16_t* fine) {
  const auto top_row = static_cast<std::size_t>(rows_[channel].offsets()[row]);
  const auto bottom_row = top_row + static_cast<std::size_t>(rows_[channel].step());
  SamplePair* const top = pairs_.data();
  SamplePair* bottom = top;
  const std::int16_t weight = rows_[channel].weights()[row];
  Gather(channel, top_row, top);
  if (weight != 0) {  // else the row lies on the upper one, as all do when nothing is resized
    bottom = top + padded_row_;
    Gather(channel, bottom_row, bottom);
  }
  BlendPairs(top, bottom, columns_[channel].weights().data(), weight, column_count_, fine);
}

// Half the loads of two channels one by one. False where a sample is missing from the rows in question.
bool RowSampler::TrySampleInterleavedChroma(std::size_t row, std::int16_t* fine_u, std::int16_t* fine_v) {
  const Channel& u = layout_.channels[1];
  const Channel& v = layout_.channels[2];
  const auto top_row = static_cast<std::size_t>(rows_[1].offsets()[row]);
  const auto bottom_row = top_row + static_cast<std::size_t>(rows_[1].step());
  const bool last_row = bottom_row + 1 == static_cast<std::size_t>(u.height);
  if (!chroma_interleaved_ || (last_row && (u.last_sample_missing || v.last_sample_missing))) return false;

  const bool u_first = u.data < v.data;
  const Channel& lower = u_first ? u : v;
  const std::int32_t* const offsets = columns_[1].offsets().data();
  SampleQuad* const top = quads_.data();
  SampleQuad* const bottom = top + padded_row_;
  GatherQuads(lower.data + top_row * lower.row_stride, offsets, column_count_, top);
  GatherQuads(lower.data + bottom_row * lower.row_stride, offsets, column_count_, bottom);
  BlendQuads(top, bottom, columns_[1].weights().data(), rows_[1].weights()[row], column_count_,
             u_first ? fine_u : fine_v, u_first ? fine_v : fine_u);
  return true;
}

void RowSampler::SampleRow(std::size_t row, std::size_t plane, std::uint8_t* rgb) {
  std::uint8_t* const red = rgb;
  std::uint8_t* const green = red + plane;
  std::uint8_t* const blue = green + plane;
  std::int16_t* const fine = fine_.data();
  std::int16_t* const fine_u = fine + padded_row_;
  std::int16_t* const fine_v = fine_u + padded_row_;
  switch (layout_.model) {
    case ColourModel::kGray:
      SampleChannel(0, row, fine);
      RoundRow(fine, column_count_, red);
      std::copy_n(red, column_count_, green);
      std::copy_n(red, column_count_, blue);
      break;
    case ColourModel::kRgb:
      for (std::size_t c = 0; c < 3; ++c) {
        SampleChannel(c, row, fine);
        RoundRow(fine, column_count_, rgb + c * plane);
      }
      break;
    case ColourModel::kYuv:
      SampleChannel(0, row, fine);
      if (!TrySampleInterleavedChroma(row, fine_u, fine_v)) {
        SampleChannel(1, row, fine_u);
        SampleChannel(2, row, fine_v);
      }
      ConvertRow(coefficients_, fine, fine_u, fine_v, column_count_, red, green, blue);
      break;
  }
}

}  // namespace smilear
