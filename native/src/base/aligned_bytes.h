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

  // As Allocate, for what nobody else shall read: kept out of the swap where the system allows it,
  // and wiped before the memory is given back.
  static AlignedBytes AllocateSecret(std::size_t size);

  std::uint8_t* data() { return bytes_.get(); }
  std::span<const std::uint8_t> view() const { return {bytes_.get(), size_}; }

 private:
  struct Free {
    std::size_t secret;  // bytes to wipe; 0 by default, as unique_ptr makes it

    void operator()(std::uint8_t* bytes) const;
  };

  std::unique_ptr<std::uint8_t[], Free> bytes_;
  std::size_t size_ = 0;
};

}  // namespace smilear

#endif  // SMILEAR_BASE_ALIGNED_BYTES_H_
