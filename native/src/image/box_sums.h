// BoxSums: sums over square windows of a grid, in time that does not depend on the window.
#ifndef SMILEAR_IMAGE_BOX_SUMS_H_
#define SMILEAR_IMAGE_BOX_SUMS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

namespace smilear {

struct Grid {
  int columns = 0;
  int rows = 0;

  std::size_t size() const { return static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows); }
};

// Scratch memory; allocates only to grow.
class BoxSums {
 public:
  // Replaces each value by the sum of those up to `radius` cells away along either axis, the grid's edge
  // repeated beyond it; so every sum is of WindowCells(radius) values. They must fit 32 bits.
  void Run(const Grid& grid, int radius, std::int32_t* values);

 private:
  std::vector<std::int32_t> row_;      // one row with its repeated ends
  std::vector<std::int32_t> across_;   // sums along the rows
  std::vector<std::int32_t> columns_;  // running sums
};

constexpr int WindowCells(int radius) { return (2 * radius + 1) * (2 * radius + 1); }

}  // namespace smilear

#endif  // SMILEAR_IMAGE_BOX_SUMS_H_
