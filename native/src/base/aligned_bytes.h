// AlignedBytes: memory for a model.
//
// The runtime reads tensors in place and wants them aligned, and its kernels may
// load whole vectors across the end of one; so the memory begins on a cache line
// and goes on, zeroed, a little beyond its size.
#ifndef SMILEAR_BASE_ALIGNED_BYTES_H_
#define SMILEAR_BASE_ALIGNED_BYTES_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <span>

namespace smilear {

class AlignedBytes {
 public:
  static constexpr std::size_t kAlignment = 64;
  static constexpr std::size_t kTail = 128;

  AlignedBytes() = default;

  // `size` bytes of zero; data() is null when there is no memory for them.
  static AlignedBytes Allocate(std::size_t size);

  std::uint8_t* data() { return bytes_.get(); }
  std::span<const std::uint8_t> view() const { return {bytes_.get(), size_}; }

 private:
  struct Free {
    void operator()(std::uint8_t* bytes) const {
      ::operator delete(bytes, std::align_val_t{kAlignment}, std::nothrow);
    }
  };

  std::unique_ptr<std::uint8_t[], Free> bytes_;
  std::size_t size_ = 0;
};

}  // namespace smilear

#endif  // SMILEAR_BASE_ALIGNED_BYTES_H_
