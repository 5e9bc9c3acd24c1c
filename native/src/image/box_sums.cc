#include "image/box_sums.h"

#include <algorithm>

namespace smilear {

void BoxSums::Run(const Grid& grid, int radius, std::int32_t* values) {
  const auto columns = static_cast<std::size_t>(grid.columns);
  const auto reach = static_cast<std::size_t>(radius);
  row_.resize(columns + 2 * reach);
  across_.resize(grid.size());
  columns_.assign(columns, 0);

  for (int row = 0; row < grid.rows; ++row) {
    const std::int32_t* const from = values + static_cast<std::size_t>(row) * columns;
    std::int32_t* const to = across_.data() + static_cast<std::size_t>(row) * columns;
    std::fill_n(row_.begin(), reach, from[0]);
    std::copy_n(from, columns, row_.data() + reach);
    std::fill_n(row_.data() + reach + columns, reach, from[columns - 1]);
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < 2 * reach; ++i) sum += row_[i];
    for (std::size_t x = 0; x < columns; ++x) {
      sum += row_[x + 2 * reach];
      to[x] = sum;
      sum -= row_[x];
    }
  }

  const auto row_at = [&](int row) {
    return across_.data() + static_cast<std::size_t>(std::clamp(row, 0, grid.rows - 1)) * columns;
  };
  for (int row = -radius; row < radius; ++row) {
    const std::int32_t* const entering = row_at(row);
    for (std::size_t x = 0; x < columns; ++x) columns_[x] += entering[x];
  }
  for (int row = 0; row < grid.rows; ++row) {
    const std::int32_t* const entering = row_at(row + radius);
    const std::int32_t* const leaving = row_at(row - radius);
    std::int32_t* const to = values + static_cast<std::size_t>(row) * columns;
    for (std::size_t x = 0; x < columns; ++x) {
      const std::int32_t sum = columns_[x] + entering[x];
      to[x] = sum;
      columns_[x] = sum - leaving[x];
    }
  }
}

}  // namespace smilear
