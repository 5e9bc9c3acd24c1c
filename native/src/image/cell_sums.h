// CellSums: a frame reduced to cells of 4 x 4 pixels.
//
// Sums instead of means, so that nothing is lost and every platform has the same. Where the frame ends
// within a cell, its last column or row stands in for what is missing.
#ifndef SMILEAR_IMAGE_CELL_SUMS_H_
#define SMILEAR_IMAGE_CELL_SUMS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "image/rgb_rows.h"

namespace smilear {

inline constexpr int kCellSide = 4;
inline constexpr int kCellPixels = kCellSide * kCellSide;

class CellSums {
 public:
  // Reads all rows. Allocates only for a frame larger than all before.
  void Read(RgbRows& rows);

  int columns() const { return columns_; }
  int rows() const { return rows_; }
  std::size_t size() const { return red_.size(); }

  // Row by row: sums over the cell's 16 pixels, 0..4080. Luma is in whole levels.
  const std::vector<std::uint16_t>& red() const { return red_; }
  const std::vector<std::uint16_t>& green() const { return green_; }
  const std::vector<std::uint16_t>& blue() const { return blue_; }
  const std::vector<std::uint16_t>& luma() const { return luma_; }

  // Means of the luma's squares, 0..65025. Of the very luma above: a variance is a small difference of
  // large numbers, and would not survive two ways of rounding.
  const std::vector<std::uint16_t>& squared_luma() const { return squared_; }

 private:
  void AddRow(const RgbRow& row, bool first);
  void FoldColumns(std::size_t cell_row);

  int columns_ = 0;
  int rows_ = 0;
  std::size_t used_ = 0;             // a row of pixels in whole vectors
  std::size_t padded_ = 0;           // a row of sums, in whole vectors of cells
  std::vector<std::uint16_t> sums_;  // [red, green, blue, luma, squares][padded_]: four rows added up
  std::vector<std::uint16_t> red_;
  std::vector<std::uint16_t> green_;
  std::vector<std::uint16_t> blue_;
  std::vector<std::uint16_t> luma_;
  std::vector<std::uint16_t> squared_;
};

}  // namespace smilear

#endif  // SMILEAR_IMAGE_CELL_SUMS_H_
