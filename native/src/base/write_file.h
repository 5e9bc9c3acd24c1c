// WriteFile: a whole file from memory, all of it or nothing.
#ifndef SMILEAR_BASE_WRITE_FILE_H_
#define SMILEAR_BASE_WRITE_FILE_H_

#include <cstdint>
#include <span>
#include <string>

#include "smilear/status.h"

namespace smilear {

// `path` is UTF-8 on every platform. The bytes go to a file beside it (".part" at the end), which then takes
// its place.
// kNotFound: it cannot be written there.
Status WriteFile(const std::string& path, std::span<const std::uint8_t> bytes);

}  // namespace smilear

#endif  // SMILEAR_BASE_WRITE_FILE_H_
