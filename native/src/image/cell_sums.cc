#include "image/cell_sums.h"

#include <algorithm>
#include <cstring>

#include "image/luma.h"
#include "image/simd.h"

namespace smilear {
namespace {

using simd::Words;

constexpr std::size_t kSums = 5;
constexpr std::size_t kAtOnce = 2 * simd::kLanes;                // pixels, of which a vector of pairs is made
constexpr std::size_t kFoldedPixels = kCellSide * simd::kLanes;  // of which a vector of cells is made
static_assert(kCellSide == 4, "pairs are summed in pairs");

int Cells(int pixels) { return (pixels + kCellSide - 1) / kCellSide; }

// The sums of neighbours in two vectors laid end to end.
Words SumPairs(Words a, Words b) { return simd::EvenLanes(a, b) + simd::OddLanes(a, b); }

// Sixteen bytes, two in each lane; of fewer the first eight and zeros.
Words LoadPairs(const std::uint8_t* from, std::size_t count) {
  if (count >= kAtOnce) return simd::Load<Words>(from);
  Words words = {};
  std::memcpy(&words, from, simd::kLanes);
  return words;
}

// Two neighbouring pixels in each lane, in 1/16 of a level's square.
Words SumOfSquares(Words even, Words odd) { return ((even * even + 8) >> 4) + ((odd * odd + 8) >> 4); }

void Accumulate(Words value, bool first, std::uint16_t* sum) {
  simd::Store(first ? value : simd::Load<Words>(sum) + value, sum);
}

}  // namespace

void CellSums::AddRow(const RgbRow& row, bool first) {
  for (std::size_t x = 0; x < used_; x += kAtOnce) {
    const Words red = LoadPairs(row.red + x, used_ - x);
    const Words green = LoadPairs(row.green + x, used_ - x);
    const Words blue = LoadPairs(row.blue + x, used_ - x);
    const Words even = (LumaOf(red & 255, green & 255, blue & 255) + 128) >> 8;
    const Words odd = (LumaOf(red >> 8, green >> 8, blue >> 8) + 128) >> 8;
    std::uint16_t* const sum = sums_.data() + x / 2;
    Accumulate((red & 255) + (red >> 8), first, sum);
    Accumulate((green & 255) + (green >> 8), first, sum + padded_);
    Accumulate((blue & 255) + (blue >> 8), first, sum + 2 * padded_);
    Accumulate(even + odd, first, sum + 3 * padded_);
    Accumulate(SumOfSquares(even, odd), first, sum + 4 * padded_);
  }
}

void CellSums::FoldColumns(std::size_t cell_row) {
  const auto columns = static_cast<std::size_t>(columns_);
  std::vector<std::uint16_t>* const results[] = {&red_, &green_, &blue_, &luma_, &squared_};
  for (std::size_t channel = 0; channel < kSums; ++channel) {
    const std::uint16_t* sum = sums_.data() + channel * padded_;
    std::uint16_t* const cells = results[channel]->data() + cell_row * columns;
    for (std::size_t cell = 0; cell < columns; cell += simd::kLanes, sum += kFoldedPixels / 2) {
      const Words folded = SumPairs(simd::Load<Words>(sum), simd::Load<Words>(sum + simd::kLanes));
      if (columns - cell >= simd::kLanes) {
        simd::Store(folded, cells + cell);
      } else {
        std::memcpy(cells + cell, &folded, (columns - cell) * sizeof(std::uint16_t));
      }
    }
  }
}

void CellSums::Read(RgbRows& rows) {
  columns_ = Cells(rows.width());
  rows_ = Cells(rows.height());
  used_ = simd::Padded(static_cast<std::size_t>(rows.width()));
  padded_ = (used_ + kFoldedPixels - 1) / kFoldedPixels * kFoldedPixels / 2;
  sums_.resize(kSums * padded_);
  const std::size_t cells = static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_);
  for (std::vector<std::uint16_t>* const channel : {&red_, &green_, &blue_, &luma_, &squared_})
    channel->resize(cells);
  for (int cell_row = 0; cell_row < rows_; ++cell_row) {
    for (int i = 0; i < kCellSide; ++i) {
      AddRow(rows.Read(std::min(cell_row * kCellSide + i, rows.height() - 1)), i == 0);
    }
    FoldColumns(static_cast<std::size_t>(cell_row));
  }
}

}  // namespace smilear
