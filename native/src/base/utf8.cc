#include "base/utf8.h"

#include <cstddef>

namespace smilear {
namespace {

// How many bytes the character takes that begins with `lead`; 0 where none does.
std::size_t SizeOfCharacter(unsigned char lead) {
  if (lead < 0x80) return lead == 0 ? 0 : 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

// Neither longer than needed, nor a surrogate, nor beyond the last character.
bool SecondByteFits(unsigned char lead, unsigned char second) {
  switch (lead) {
    case 0xE0:
      return second >= 0xA0;
    case 0xED:
      return second <= 0x9F;
    case 0xF0:
      return second >= 0x90;
    case 0xF4:
      return second <= 0x8F;
    default:
      return true;
  }
}

}  // namespace

bool IsUtf8(std::string_view text) {
  while (!text.empty()) {
    const auto lead = static_cast<unsigned char>(text[0]);
    const std::size_t size = SizeOfCharacter(lead);
    if (size == 0 || size > text.size()) return false;
    for (std::size_t i = 1; i < size; ++i) {
      if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) return false;
    }
    if (size > 1 && !SecondByteFits(lead, static_cast<unsigned char>(text[1]))) return false;
    text.remove_prefix(size);
  }
  return true;
}

}  // namespace smilear
