// Arena: memory for the C form of C++ values, given back all at once.
//
// Not part of the API: programs must not use it.
#ifndef SMILEAR_INTERNAL_ARENA_H_
#define SMILEAR_INTERNAL_ARENA_H_

#include <cstddef>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

namespace smilear::internal {

// Small calls need only what is inside of it; larger ones allocate until Reset() has kept enough for them.
class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  template <typename T>
  T* New() {
    return NewArray<T>(1);
  }

  // Zeroed. Elements need no destructor and no more than the usual alignment.
  template <typename T>
  T* NewArray(std::size_t count) {
    static_assert(std::is_trivially_destructible_v<T> && alignof(T) <= alignof(std::max_align_t));
    T* const items = static_cast<T*>(Allocate(count * sizeof(T)));
    for (std::size_t index = 0; index < count; ++index) ::new (static_cast<void*>(items + index)) T();
    return items;
  }

  // Whatever was handed out is gone.
  void Reset() {
    if (blocks_.empty()) {
      next_ = first_;
      left_ = sizeof(first_);
      return;
    }
    // The last one is the largest.
    std::swap(blocks_.front(), blocks_.back());
    blocks_.resize(1);
    next_ = blocks_.front().bytes.get();
    left_ = blocks_.front().size;
  }

 private:
  struct Block {
    std::unique_ptr<std::byte[]> bytes;
    std::size_t size = 0;
  };

  void* Allocate(std::size_t size) {
    constexpr std::size_t kStep = alignof(std::max_align_t);
    const std::size_t rounded = (size + kStep - 1) / kStep * kStep;
    if (rounded > left_) {
      const std::size_t twice = 2 * (blocks_.empty() ? sizeof(first_) : blocks_.back().size);
      const std::size_t next_size = rounded > twice ? rounded : twice;
      blocks_.push_back({std::make_unique<std::byte[]>(next_size), next_size});
      next_ = blocks_.back().bytes.get();
      left_ = next_size;
    }
    std::byte* const start = next_;
    next_ += rounded;
    left_ -= rounded;
    return start;
  }

  alignas(std::max_align_t) std::byte first_[512] = {};
  std::byte* next_ = first_;
  std::size_t left_ = sizeof(first_);
  std::vector<Block> blocks_;
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_ARENA_H_
