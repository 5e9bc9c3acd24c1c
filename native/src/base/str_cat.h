// StrCat: error messages from pieces, without iostreams (which would cost
// more bytes in the shipped library than everything else in base/).
#ifndef SMILEAR_BASE_STR_CAT_H_
#define SMILEAR_BASE_STR_CAT_H_

#include <concepts>
#include <string>
#include <string_view>

namespace smilear {

inline void StrAppend(std::string& text, std::string_view piece) { text.append(piece); }

template <std::integral Integer>
void StrAppend(std::string& text, Integer number) {
  text.append(std::to_string(number));
}

template <typename... Pieces>
std::string StrCat(const Pieces&... pieces) {
  std::string text;
  (StrAppend(text, pieces), ...);
  return text;
}

}  // namespace smilear

#endif  // SMILEAR_BASE_STR_CAT_H_
