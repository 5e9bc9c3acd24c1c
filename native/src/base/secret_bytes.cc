#include "base/secret_bytes.h"

namespace smilear {

void Wipe(std::span<std::uint8_t> bytes) {
  volatile std::uint8_t* const memory = bytes.data();
  for (std::size_t i = 0; i < bytes.size(); ++i) memory[i] = 0;
}

}  // namespace smilear
