// The part of coverall.toml that belongs to core.
#ifndef SMILEAR_TESTS_PALETTE_H_
#define SMILEAR_TESTS_PALETTE_H_

#include <memory>

#include "smilear/result.h"
#include "smilear/status.h"

namespace smilear {

class Palette {
 public:
  static Result<std::shared_ptr<Palette>> Create(int size) {
    if (size < 0) return Status(StatusCode::kInvalidArgument, "size is negative");
    return std::make_shared<Palette>(size);
  }

  explicit Palette(int size) : size_(size) {}
  int size() const { return size_; }

 private:
  int size_;
};

}  // namespace smilear

#endif  // SMILEAR_TESTS_PALETTE_H_
