// ReadFile: a whole file into memory.
#ifndef SMILEAR_BASE_READ_FILE_H_
#define SMILEAR_BASE_READ_FILE_H_

#include <cstddef>
#include <string>

#include "base/aligned_bytes.h"
#include "smilear/result.h"

namespace smilear {

// `path` is UTF-8 on every platform.
// kNotFound: no readable regular file there. kInvalidArgument: larger than `most_bytes`.
// kResourceExhausted: no memory.
Result<AlignedBytes> ReadFile(const std::string& path, std::size_t most_bytes);

}  // namespace smilear

#endif  // SMILEAR_BASE_READ_FILE_H_
