#include "base/aligned_bytes.h"

#include <cstring>

#include "base/secret_bytes.h"

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

AlignedBytes AlignedBytes::AllocateSecret(std::size_t size) {
  AlignedBytes bytes = Allocate(size);
  if (bytes.data() == nullptr) return bytes;
  LockMemory({bytes.data(), size});
  bytes.bytes_.get_deleter().secret = size;
  return bytes;
}

void AlignedBytes::Free::operator()(std::uint8_t* bytes) const {
  if (secret != 0) {
    Wipe({bytes, secret});
    UnlockMemory({bytes, secret});
  }
  ::operator delete(bytes, std::align_val_t{kAlignment}, std::nothrow);
}

}  // namespace smilear
