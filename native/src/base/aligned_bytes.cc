#include "base/aligned_bytes.h"

#include <cstring>

namespace smilear {

AlignedBytes AlignedBytes::Allocate(std::size_t size) {
  AlignedBytes bytes;
  void* const memory = ::operator new(size + kTail, std::align_val_t{kAlignment}, std::nothrow);
  if (memory == nullptr) return bytes;
  std::memset(memory, 0, size + kTail);
  bytes.bytes_.reset(static_cast<std::uint8_t*>(memory));
  bytes.size_ = size;
  return bytes;
}

}  // namespace smilear
