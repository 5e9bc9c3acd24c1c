#include <windows.h>

#include "base/secret_bytes.h"

namespace smilear {

// The limit of what a process may lock can be small, and a secret is no less usable without.
void LockMemory(std::span<std::uint8_t> bytes) { static_cast<void>(VirtualLock(bytes.data(), bytes.size())); }
void UnlockMemory(std::span<std::uint8_t> bytes) {
  static_cast<void>(VirtualUnlock(bytes.data(), bytes.size()));
}

}  // namespace smilear
