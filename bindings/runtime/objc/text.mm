#include "text.h"

#include <cstddef>
#include <cstdint>

#include "errors.h"
#include "ownership.h"

namespace smilear::objc {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool IsContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// What a lead byte says: how many bytes follow, its own bits, and the lowest value that needs so many.
struct Lead {
  std::size_t more = 0;
  char32_t bits = 0;
  char32_t lowest = 0;
};

Lead ReadLead(unsigned char byte) {
  if (byte < 0x80U) return {0, byte, 0};
  if ((byte & 0xE0U) == 0xC0U) return {1, byte & 0x1FU, 0x80};
  if ((byte & 0xF0U) == 0xE0U) return {2, byte & 0x0FU, 0x800};
  if ((byte & 0xF8U) == 0xF0U) return {3, byte & 0x07U, 0x10000};
  return {0, kReplacement, 0};
}

// Takes one character off the front.
char32_t TakeCharacter(std::string_view* utf8) {
  const Lead lead = ReadLead(static_cast<unsigned char>(utf8->front()));
  utf8->remove_prefix(1);
  char32_t value = lead.bits;
  for (std::size_t index = 0; index < lead.more; ++index) {
    if (utf8->empty() || !IsContinuation(utf8->front())) return kReplacement;
    value = (value << 6U) | (static_cast<unsigned char>(utf8->front()) & 0x3FU);
    utf8->remove_prefix(1);
  }
  const bool surrogate = value >= 0xD800 && value < 0xE000;
  return value < lead.lowest || value > 0x10FFFF || surrogate ? kReplacement : value;
}

void AppendUtf16(char32_t value, std::u16string* text) {
  if (value < 0x10000) {
    text->push_back(static_cast<char16_t>(value));
    return;
  }
  const char32_t offset = value - 0x10000;
  text->push_back(static_cast<char16_t>(0xD800 + (offset >> 10U)));
  text->push_back(static_cast<char16_t>(0xDC00 + (offset & 0x3FFU)));
}

void AppendUtf8(char32_t value, std::string* text) {
  const auto push = [text](char32_t byte) { text->push_back(static_cast<char>(byte)); };
  if (value < 0x80) {
    push(value);
  } else if (value < 0x800) {
    push(0xC0U | (value >> 6U));
    push(0x80U | (value & 0x3FU));
  } else if (value < 0x10000) {
    push(0xE0U | (value >> 12U));
    push(0x80U | ((value >> 6U) & 0x3FU));
    push(0x80U | (value & 0x3FU));
  } else {
    push(0xF0U | (value >> 18U));
    push(0x80U | ((value >> 12U) & 0x3FU));
    push(0x80U | ((value >> 6U) & 0x3FU));
    push(0x80U | (value & 0x3FU));
  }
}

bool IsHigh(char16_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool IsLow(char16_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

}  // namespace

NSString* ToString(std::string_view utf8) {
  static_assert(sizeof(unichar) == sizeof(char16_t));
  std::u16string text;
  text.reserve(utf8.size());
  while (!utf8.empty()) AppendUtf16(TakeCharacter(&utf8), &text);
  const auto* units = reinterpret_cast<const unichar*>(text.data());
  return Autoreleased([[NSString alloc] initWithCharacters:units length:text.size()]);
}

std::string ToText(NSString* string) {
  const NSUInteger length = [Required(string, @"a text") length];
  std::u16string units(length, u'\0');
  [string getCharacters:reinterpret_cast<unichar*>(units.data()) range:NSMakeRange(0, length)];
  std::string text;
  text.reserve(length);
  for (std::size_t index = 0; index < length; ++index) {
    const char16_t unit = units[index];
    if (IsHigh(unit) && index + 1 < length && IsLow(units[index + 1])) {
      ++index;
      AppendUtf8(0x10000 + ((unit - 0xD800U) << 10U) + (units[index] - 0xDC00U), &text);
    } else {
      AppendUtf8(IsHigh(unit) || IsLow(unit) ? kReplacement : static_cast<char32_t>(unit), &text);
    }
  }
  return text;
}

std::string ToPath(NSString* string) {
  std::string path = ToText(string);
  if (path.find('\0') != std::string::npos) RaiseInvalid(@"a path holds a NUL character; pass another");
  return path;
}

}  // namespace smilear::objc
