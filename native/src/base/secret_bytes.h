// Secrets in memory: wiped when they are no longer needed, and kept out of the swap where the system
// allows it.
#ifndef SMILEAR_BASE_SECRET_BYTES_H_
#define SMILEAR_BASE_SECRET_BYTES_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace smilear {

// Overwrites with zeros, also where the compiler sees that nobody reads them.
void Wipe(std::span<std::uint8_t> bytes);

// Best effort; each platform has a source file of its own. Unlocking what was not locked does nothing.
void LockMemory(std::span<std::uint8_t> bytes);
void UnlockMemory(std::span<std::uint8_t> bytes);

// A key or what it is derived from; on the stack or in an object.
template <std::size_t kSize>
class Secret {
 public:
  Secret() { LockMemory(bytes_); }
  ~Secret() {
    Wipe(bytes_);
    UnlockMemory(bytes_);
  }
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;

  std::span<std::uint8_t, kSize> bytes() { return bytes_; }
  std::span<const std::uint8_t, kSize> bytes() const { return bytes_; }

 private:
  std::array<std::uint8_t, kSize> bytes_ = {};
};

}  // namespace smilear

#endif  // SMILEAR_BASE_SECRET_BYTES_H_
