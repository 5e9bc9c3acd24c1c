#include "image/affine_rows.h"

#include <bit>

namespace smilear {
namespace {

using simd::Int16s;

static_assert(sizeof(Affine) == 4 && std::endian::native == std::endian::little,
              "LoadPairs takes them apart");

struct Pairs {
  Int16s scales;
  Int16s offsets;
};

Pairs LoadPairs(const Affine* from) {
  const auto low = simd::Load<simd::Words>(from);
  const auto high = simd::Load<simd::Words>(from + simd::kLanes / 2);
  return {.scales = reinterpret_cast<Int16s>(simd::EvenLanes(low, high)),
          .offsets = reinterpret_cast<Int16s>(simd::OddLanes(low, high))};
}

Int16s Between(Int16s from, Int16s to, Int16s share) { return from + simd::MultiplyShare(to - from, share); }

}  // namespace

void AffineRows::Prepare(std::span<const Affine> cells, const Grid& grid, int extent_columns, int extent_rows,
                         int columns) {
  cells_ = cells;
  grid_ = grid;
  columns_ = static_cast<std::size_t>(columns);
  padded_ = simd::Padded(static_cast<std::size_t>(extent_columns));
  across_.Prepare({.start = 0, .extent = grid.columns, .count = extent_columns, .stride = 1});
  down_.Prepare({.start = 0, .extent = grid.rows, .count = extent_rows, .stride = 1});
  expanded_.resize(4 * padded_);
  left_.resize(padded_);
  right_.resize(padded_);
  mixed_.resize(2 * padded_);
  held_[0] = held_[1] = -1;
}

// Neighbouring grid rows are in different slots, so each is expanded once as the frame goes by.
const std::int16_t* AffineRows::Expanded(std::int32_t grid_row) {
  const auto slot = static_cast<std::size_t>(grid_row % 2);
  std::int16_t* const to = expanded_.data() + slot * 2 * padded_;
  if (held_[slot] == grid_row) return to;
  held_[slot] = grid_row;
  const Affine* const cells =
      cells_.data() + static_cast<std::size_t>(grid_row) * static_cast<std::size_t>(grid_.columns);
  const std::int32_t step = across_.step();
  const std::int32_t* const offsets = across_.offsets().data();
  for (std::size_t x = 0; x < columns_; ++x) {
    left_[x] = cells[offsets[x]];
    right_[x] = cells[offsets[x] + step];
  }
  const std::int16_t* const weights = across_.weights().data();
  for (std::size_t x = 0; x < padded_; x += simd::kLanes) {
    const auto share = simd::Load<Int16s>(weights + x);
    const Pairs left = LoadPairs(left_.data() + x);
    const Pairs right = LoadPairs(right_.data() + x);
    simd::Store(Between(left.scales, right.scales, share), to + x);
    simd::Store(Between(left.offsets, right.offsets, share), to + padded_ + x);
  }
  return to;
}

void AffineRows::Read(int row) {
  const auto index = static_cast<std::size_t>(row);
  const std::int32_t upper = down_.offsets()[index];
  const std::int16_t* const above = Expanded(upper);
  const std::int16_t* const below = Expanded(upper + down_.step());
  const auto share = Int16s{} + down_.weights()[index];
  for (std::size_t at = 0; at < 2 * padded_; at += simd::kLanes) {
    const auto from = simd::Load<Int16s>(above + at);
    simd::Store(Between(from, simd::Load<Int16s>(below + at), share), mixed_.data() + at);
  }
}

}  // namespace smilear
