// ByteReader: numbers and texts out of bytes that somebody else wrote.
//
// Once something does not fit, everything that follows is empty and ok() is false, so that a parser can
// read a whole table and ask at its end.
#ifndef SMILEAR_SECURITY_BYTE_READER_H_
#define SMILEAR_SECURITY_BYTE_READER_H_

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace smilear {

class ByteReader {
 public:
  explicit ByteReader(std::span<const std::uint8_t> bytes) : rest_(bytes) {}

  bool ok() const { return ok_; }
  bool AtEnd() const { return ok_ && rest_.empty(); }

  std::span<const std::uint8_t> Take(std::size_t size) {
    if (!ok_ || size > rest_.size()) {
      ok_ = false;
      rest_ = {};
      return {};
    }
    const auto taken = rest_.first(size);
    rest_ = rest_.subspan(size);
    return taken;
  }

  // Little-endian, as all numbers of our formats are.
  template <std::unsigned_integral Number>
  Number Take() {
    Number number = 0;
    const auto bytes = Take(sizeof(Number));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      number = static_cast<Number>(number | (static_cast<Number>(bytes[i]) << (8 * i)));
    }
    return number;
  }

  // Its length in two bytes, then its bytes; none of them is zero.
  std::string_view TakeText() {
    const auto bytes = Take(Take<std::uint16_t>());
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (text.find('\0') == std::string_view::npos) return text;
    ok_ = false;
    return {};
  }

 private:
  std::span<const std::uint8_t> rest_;
  bool ok_ = true;
};

}  // namespace smilear

#endif  // SMILEAR_SECURITY_BYTE_READER_H_
