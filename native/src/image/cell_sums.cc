#include "image/cell_sums.h"

#include <algorithm>
#include <cstring>

#include "image/luma.h"
#include "image/simd.h"

namespace smilear {
namespace {

using simd::Bytes;
using simd::Words;

constexpr std::size_t kSums = 5;
constexpr std::size_t kFoldedPixels = kCellSide * simd::kLanes;  // of which a vector of cells is made
static_assert(kCellSide == 4, "pairs are summed twice");

int Cells(int pixels) { return (pixels + kCellSide - 1) / kCellSide; }

// The sums of neighbours in two vectors laid end to end.
Words SumPairs(Words a, Words b) { return simd::EvenLanes(a, b) + simd::OddLanes(a, b); }

void Accumulate(Words value, bool first, std::uint16_t* sum) {
  simd::Store(first ? value : simd::Load<Words>(sum) + value, sum);
}

}  // namespace

void CellSums::AddRow(const RgbRow& row, bool first) {
  for (std::size_t x = 0; x < used_; x += simd::kLanes) {
    const Words red = simd::Widen(simd::Load<Bytes>(row.red + x));
    const Words green = simd::Widen(simd::Load<Bytes>(row.green + x));
    const Words blue = simd::Widen(simd::Load<Bytes>(row.blue + x));
    const Words luma = (LumaOf(red, green, blue) + 128) >> 8;
    std::uint16_t* const sum = sums_.data() + x;
    Accumulate(red, first, sum);
    Accumulate(green, first, sum + padded_);
    Accumulate(blue, first, sum + 2 * padded_);
    Accumulate(luma, first, sum + 3 * padded_);
    Accumulate((luma * luma + 8) >> 4, first, sum + 4 * padded_);
  }
}

void CellSums::FoldColumns(std::size_t cell_row) {
  const auto columns = static_cast<std::size_t>(columns_);
  std::vector<std::uint16_t>* const results[] = {&red_, &green_, &blue_, &luma_, &squared_};
  for (std::size_t channel = 0; channel < kSums; ++channel) {
    const std::uint16_t* sum = sums_.data() + channel * padded_;
    std::uint16_t* const cells = results[channel]->data() + cell_row * columns;
    for (std::size_t cell = 0; cell < columns; cell += simd::kLanes, sum += kFoldedPixels) {
      const Words low = SumPairs(simd::Load<Words>(sum), simd::Load<Words>(sum + simd::kLanes));
      const Words high =
          SumPairs(simd::Load<Words>(sum + 2 * simd::kLanes), simd::Load<Words>(sum + 3 * simd::kLanes));
      const Words folded = SumPairs(low, high);
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
  padded_ = (used_ + kFoldedPixels - 1) / kFoldedPixels * kFoldedPixels;
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
