// IsUtf8: whether bytes are text.
#ifndef SMILEAR_BASE_UTF8_H_
#define SMILEAR_BASE_UTF8_H_

#include <string_view>

namespace smilear {

// Without zero bytes, overlong forms, surrogates and what lies beyond the last character.
bool IsUtf8(std::string_view text);

}  // namespace smilear

#endif  // SMILEAR_BASE_UTF8_H_
