// AffineRows: a coarse grid of pairs (scale, offset), interpolated for every pixel of a frame.
//
// Edge-preserving filters work on the grid and say, for each place, how a pixel's new value follows from its
// brightness: scale * luma + offset. Interpolating the pair instead of a result keeps the frame's edges
// sharp.
#ifndef SMILEAR_IMAGE_AFFINE_ROWS_H_
#define SMILEAR_IMAGE_AFFINE_ROWS_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "image/box_sums.h"
#include "image/sample_axis.h"
#include "image/simd.h"

namespace smilear {

// Any two values of a grid differ by less than 32768.
struct Affine {
  std::int16_t scale = 0;   // 1/4096
  std::int16_t offset = 0;  // 1/16
};

// scale * luma + offset in 1/16, for luma in 1/256. |scale| * luma + |offset| stays below 2048.
inline simd::Int16s Apply(simd::Int16s scale, simd::Int16s offset, simd::Words luma) {
  return simd::MultiplyShare(scale, reinterpret_cast<simd::Int16s>(luma >> 1)) + offset;
}

// Not thread-safe.
class AffineRows {
 public:
  // For the calls of Read that follow, in the order of rows. `cells` is row by row and stays valid.
  // The grid spans `extent_columns` x `extent_rows` pixels, of which the frame has the first
  // `columns` in a row: a grid's last cells may reach beyond the frame. Allocates only to grow.
  void Prepare(std::span<const Affine> cells, const Grid& grid, int extent_columns, int extent_rows,
               int columns);

  // Interpolates row `row`; scales() and offsets() hold simd::Padded(columns) values then.
  void Read(int row);
  const std::int16_t* scales() const { return mixed_.data(); }
  const std::int16_t* offsets() const { return mixed_.data() + padded_; }

 private:
  const std::int16_t* Expanded(std::int32_t grid_row);
  std::size_t QuarterCells(const Affine* cells, std::int16_t* to) const;
  void BlendCells(const Affine* cells, std::size_t from, std::size_t to, std::int16_t* expanded);

  std::span<const Affine> cells_;
  Grid grid_;
  std::size_t columns_ = 0;
  std::size_t padded_ = 0;
  bool quartered_ = false;  // a cell is four pixels wide
  SampleAxis across_;
  SampleAxis down_;
  std::vector<std::int16_t> expanded_;  // [slot][scale, offset][padded_]: grid rows at full width
  std::int32_t held_[2] = {-1, -1};     // which grid row each slot holds
  std::vector<Affine> left_;            // [padded_], gathered
  std::vector<Affine> right_;
  std::vector<std::int16_t> mixed_;
};

}  // namespace smilear

#endif  // SMILEAR_IMAGE_AFFINE_ROWS_H_
