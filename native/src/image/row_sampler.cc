#include "image/row_sampler.h"

#include <algorithm>
#include <limits>

#include "image/simd.h"

namespace smilear {
namespace {

// Stands in for a chroma sample that a camera plane left out and that has no neighbour.
constexpr std::uint8_t kNeutralChroma = 128;
constexpr int kPackedBytes = 4;
constexpr int kPlainBytes = 3;
constexpr std::size_t kNoRow = std::numeric_limits<std::size_t>::max();

// Whether U and V lie next to each other: NV12, NV21, and the three-plane views that Android gives of
// them, whose U and V planes overlap but for one byte.
bool Interleaved(const Channel& u, const Channel& v) {
  const auto u_address = reinterpret_cast<std::uintptr_t>(u.data);
  const auto v_address = reinterpret_cast<std::uintptr_t>(v.data);
  return (u_address + 1 == v_address || v_address + 1 == u_address) && u.pixel_stride == 2 &&
         v.pixel_stride == 2 && u.row_stride == v.row_stride;
}

// Where three channels of packed pixels begin; null if that is not what they are.
const std::uint8_t* PackedPixels(const PixelLayout& layout) {
  if (layout.model != ColourModel::kRgb || layout.channels[0].pixel_stride != kPackedBytes) return nullptr;
  const std::uint8_t* const red = layout.channels[0].data;
  const std::uint8_t* const green = layout.channels[1].data;
  const std::uint8_t* const blue = layout.channels[2].data;
  if (red + 1 == green && green + 1 == blue) return red;
  if (blue + 1 == green && green + 1 == red) return blue;
  return nullptr;
}

}  // namespace

RowSampler::RowSampler(std::size_t longest_row)
    : padded_row_(simd::Padded(longest_row)),
      pairs_(2 * padded_row_),
      quads_(2 * padded_row_),
      octets_(padded_row_),
      fine_(3 * padded_row_),
      kept_(6 * padded_row_) {}

void RowSampler::Prepare(const PixelLayout& layout, const YuvCoefficients& coefficients,
                         const Sampling& sampling) {
  layout_ = layout;
  coefficients_ = coefficients;
  column_count_ = static_cast<std::size_t>(sampling.columns);
  for (std::size_t c = 0; c < columns_.size(); ++c) PrepareChannel(c, sampling);
  chroma_interleaved_ = layout.model == ColourModel::kYuv && columns_[1].step() == 2 &&
                        Interleaved(layout.channels[1], layout.channels[2]);
  chroma_doubled_ = chroma_interleaved_ && !sampling.flip_columns && sampling.region.x % 2 == 0 &&
                    sampling.columns == sampling.region.width;
  packed_ = PackedPixels(layout) != nullptr && columns_[0].step() == kPackedBytes;
  packed_straight_ = packed_ && !sampling.flip_columns && sampling.columns == sampling.region.width;
  if (packed_) keeps_ = {true, true, true};
  plain_ = layout.model == ColourModel::kRgb && layout.channels[0].pixel_stride == kPlainBytes &&
           !sampling.flip_columns && sampling.columns == sampling.region.width;
}

void RowSampler::PrepareChannel(std::size_t channel, const Sampling& sampling) {
  const bool chroma = layout_.model == ColourModel::kYuv && channel > 0;
  columns_[channel].Prepare({.start = sampling.region.x,
                             .extent = sampling.region.width,
                             .count = sampling.columns,
                             .stride = layout_.channels[channel].pixel_stride,
                             .half_resolution = chroma,
                             .flipped = sampling.flip_columns});
  rows_[channel].Prepare({.start = sampling.region.y,
                          .extent = sampling.region.height,
                          .count = sampling.rows,
                          .stride = 1,
                          .half_resolution = chroma,
                          .flipped = sampling.flip_rows});
  held_[channel] = {kNoRow, kNoRow};
  keeps_[channel] = sampling.rows >= sampling.region.height / (chroma ? 2 : 1);
  straight_[channel] = !chroma && !sampling.flip_columns && sampling.columns == sampling.region.width &&
                       layout_.channels[channel].pixel_stride == 1;
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

// Neighbouring rows are in different slots.
std::int16_t* RowSampler::Kept(std::size_t channel, std::size_t row) {
  return kept_.data() + (2 * channel + row % 2) * padded_row_;
}

void RowSampler::Widen(std::size_t channel, std::size_t row) {
  const std::int16_t* const weights = columns_[channel].weights().data();
  std::int16_t* const to = Kept(channel, row);
  std::size_t done = 0;
  if (straight_[channel]) {
    const Channel& samples = layout_.channels[channel];
    const std::int32_t* const offsets = columns_[channel].offsets().data();
    const std::uint8_t* const data = samples.data + row * samples.row_stride;
    done = (column_count_ - 1) / simd::kLanes * simd::kLanes;
    WidenRow(data + offsets[0], done, to);
    GatherPairs(data, offsets + done, columns_[channel].step(), column_count_ - done, pairs_.data());
  } else {
    Gather(channel, row, pairs_.data());
  }
  BlendColumns(pairs_.data(), weights + done, column_count_ - done, to + done);
}

void RowSampler::WidenInterleaved(const std::uint8_t* samples, std::int16_t* fine_a, std::int16_t* fine_b) {
  const std::int32_t* const offsets = columns_[1].offsets().data();
  const std::int16_t* const weights = columns_[1].weights().data();
  const auto blend = [&](std::size_t from, std::size_t to) {
    GatherQuads(samples, offsets + from, to - from, quads_.data());
    BlendColumns(quads_.data(), weights + from, to - from, fine_a + from, fine_b + from);
  };
  std::size_t done = 0;
  if (chroma_doubled_ && column_count_ > 2) {
    blend(0, 2);
    done = DoubleColumns(samples + offsets[0], column_count_ / 2, fine_a, fine_b);
    done -= done % simd::kLanes;
  }
  blend(done, column_count_);
}

void RowSampler::WidenPacked(std::size_t row) {
  const Channel& pixels = layout_.channels[0];
  const std::uint8_t* const from = PackedPixels(layout_) + row * pixels.row_stride;
  const std::int32_t* const offsets = columns_[0].offsets().data();
  const std::size_t low = layout_.channels[0].data < layout_.channels[2].data ? 0 : 2;
  std::int16_t* const fine[] = {Kept(low, row), Kept(1, row), Kept(2 - low, row)};
  std::size_t done = 0;
  if (packed_straight_) {
    done = (column_count_ - 1) / simd::kLanes * simd::kLanes;
    WidenRow(from + offsets[0], done, fine[0], fine[1], fine[2]);
  }
  const std::size_t left = column_count_ - done;
  if (row + 1 < static_cast<std::size_t>(pixels.height)) {
    GatherOctets(from, offsets + done, left, octets_.data());
  } else {
    GatherLastOctets(from, offsets + done, left, octets_.data());
  }
  BlendColumns(octets_.data(), columns_[0].weights().data() + done, left, fine[0] + done, fine[1] + done,
               fine[2] + done);
}

// Channels that lie next to each other, with one load for all. False where they do not.
bool RowSampler::TryWidenTogether(std::size_t channel, std::size_t row) {
  if (packed_) {
    WidenPacked(row);
    for (auto& slots : held_) slots[row % 2] = row;
    return true;
  }
  if (!chroma_interleaved_ || channel == 0) return false;
  const Channel& u = layout_.channels[1];
  const Channel& v = layout_.channels[2];
  const bool last_row = row + 1 == static_cast<std::size_t>(u.height);
  if (last_row && (u.last_sample_missing || v.last_sample_missing)) return false;
  const std::size_t low = u.data < v.data ? 1 : 2;
  const Channel& lower = layout_.channels[low];
  WidenInterleaved(lower.data + row * lower.row_stride, Kept(low, row), Kept(3 - low, row));
  held_[1][row % 2] = held_[2][row % 2] = row;
  return true;
}

// A row of samples at the result's columns.
const std::int16_t* RowSampler::Across(std::size_t channel, std::size_t row) {
  std::size_t& held = held_[channel][row % 2];
  if (held != row && !TryWidenTogether(channel, row)) {
    Widen(channel, row);
    held = row;
  }
  return Kept(channel, row);
}

// Returns `fine`, filled, or a row that is kept and is the result already.
const std::int16_t* RowSampler::SampleChannel(std::size_t channel, std::size_t row, std::int16_t* fine) {
  const auto top_row = static_cast<std::size_t>(rows_[channel].offsets()[row]);
  const auto bottom_row = top_row + static_cast<std::size_t>(rows_[channel].step());
  const std::int16_t weight = rows_[channel].weights()[row];
  if (keeps_[channel]) {
    const std::int16_t* const above = Across(channel, top_row);
    // Without weight the row lies on the upper one, as all do when nothing is resized.
    if (weight == 0) return above;
    BlendRows(above, Across(channel, bottom_row), weight, column_count_, fine);
    return fine;
  }
  SamplePair* const top = pairs_.data();
  SamplePair* bottom = top;
  Gather(channel, top_row, top);
  if (weight != 0) {
    bottom = top + padded_row_;
    Gather(channel, bottom_row, bottom);
  }
  BlendPairs(top, bottom, columns_[channel].weights().data(), weight, column_count_, fine);
  return fine;
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

// A row of pixels of three bytes as it is; false where there is something to be resized.
bool RowSampler::TryCopyRow(std::size_t row, std::size_t plane, std::uint8_t* rgb) const {
  if (!plain_ || rows_[0].weights()[row] != 0) return false;
  const auto source_row = static_cast<std::size_t>(rows_[0].offsets()[row]);
  for (std::size_t c = 0; c < 3; ++c, rgb += plane) {
    const Channel& channel = layout_.channels[c];
    const std::uint8_t* const from =
        channel.data + source_row * channel.row_stride + columns_[c].offsets()[0];
    for (std::size_t x = 0; x < column_count_; ++x) rgb[x] = from[kPlainBytes * x];
  }
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
      RoundRow(SampleChannel(0, row, fine), column_count_, red);
      std::copy_n(red, column_count_, green);
      std::copy_n(red, column_count_, blue);
      break;
    case ColourModel::kRgb:
      if (TryCopyRow(row, plane, rgb)) break;
      for (std::size_t c = 0; c < 3; ++c) {
        RoundRow(SampleChannel(c, row, fine), column_count_, rgb + c * plane);
      }
      break;
    case ColourModel::kYuv: {
      const std::int16_t* const luma = SampleChannel(0, row, fine);
      const std::int16_t* u = fine_u;
      const std::int16_t* v = fine_v;
      if (keeps_[1] || !TrySampleInterleavedChroma(row, fine_u, fine_v)) {
        u = SampleChannel(1, row, fine_u);
        v = SampleChannel(2, row, fine_v);
      }
      ConvertRow(coefficients_, luma, u, v, column_count_, red, green, blue);
      break;
    }
  }
}

}  // namespace smilear
