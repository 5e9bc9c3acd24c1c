// ReadLabels: the lines of a text, as hostile as everything that comes from a file.
#ifndef SMILEAR_SECURITY_LABELS_H_
#define SMILEAR_SECURITY_LABELS_H_

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "smilear/result.h"

namespace smilear {

// UTF-8, one label a line; a final line end ends the last label. kInvalidModel: not UTF-8, or too much of it.
Result<std::vector<std::string>> ReadLabels(std::span<const std::uint8_t> text);

}  // namespace smilear

#endif  // SMILEAR_SECURITY_LABELS_H_
