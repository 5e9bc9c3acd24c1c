#include "image/affine_rows.h"

#include <algorithm>
#include <bit>

#include "image/cell_sums.h"

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

static_assert(kCellSide == 4, "kShares has four places");

// Where pixels 4k + 2 to 4k + 9 lie: four of them from cell k to k + 1, and four on to k + 2.
constexpr Int16s kShares = {4096, 12288, 20480, 28672, 4096, 12288, 20480, 28672};

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
  quartered_ = extent_columns == kCellSide * grid.columns;
  held_[0] = held_[1] = -1;
}

// What BlendCells gives, for cells of four pixels and as many of them as whole vectors need: from the third
// pixel on. Gives the pixel after the last.
std::size_t AffineRows::QuarterCells(const Affine* cells, std::int16_t* to) const {
  const auto columns = static_cast<std::size_t>(grid_.columns);
  std::size_t k = 0;
  for (; k + 3 < columns; k += 2) {
    const auto four = simd::Load<Int16s>(cells + k);
    std::int16_t* const at = to + kCellSide * k + 2;
    simd::Store(Between(__builtin_shufflevector(four, four, 0, 0, 0, 0, 2, 2, 2, 2),
                        __builtin_shufflevector(four, four, 2, 2, 2, 2, 4, 4, 4, 4), kShares),
                at);
    simd::Store(Between(__builtin_shufflevector(four, four, 1, 1, 1, 1, 3, 3, 3, 3),
                        __builtin_shufflevector(four, four, 3, 3, 3, 3, 5, 5, 5, 5), kShares),
                at + padded_);
  }
  return kCellSide * k + 2;
}

// Pixels `from` to `to` of a row at full width, in whole vectors.
void AffineRows::BlendCells(const Affine* cells, std::size_t from, std::size_t to, std::int16_t* expanded) {
  const std::int32_t step = across_.step();
  const std::int32_t* const offsets = across_.offsets().data();
  for (std::size_t x = from; x < std::min(to, columns_); ++x) {
    left_[x] = cells[offsets[x]];
    right_[x] = cells[offsets[x] + step];
  }
  const std::int16_t* const weights = across_.weights().data();
  for (std::size_t x = from; x < to; x += simd::kLanes) {
    const auto share = simd::Load<Int16s>(weights + x);
    const Pairs left = LoadPairs(left_.data() + x);
    const Pairs right = LoadPairs(right_.data() + x);
    simd::Store(Between(left.scales, right.scales, share), expanded + x);
    simd::Store(Between(left.offsets, right.offsets, share), expanded + padded_ + x);
  }
}

// Neighbouring grid rows are in different slots, so each is expanded once as the frame goes by.
const std::int16_t* AffineRows::Expanded(std::int32_t grid_row) {
  const auto slot = static_cast<std::size_t>(grid_row % 2);
  std::int16_t* const to = expanded_.data() + slot * 2 * padded_;
  if (held_[slot] == grid_row) return to;
  held_[slot] = grid_row;
  const Affine* const cells =
      cells_.data() + static_cast<std::size_t>(grid_row) * static_cast<std::size_t>(grid_.columns);
  std::size_t done = 0;
  if (quartered_) {
    BlendCells(cells, 0, simd::kLanes, to);
    done = QuarterCells(cells, to);
    done -= done % simd::kLanes;
  }
  BlendCells(cells, done, padded_, to);
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
