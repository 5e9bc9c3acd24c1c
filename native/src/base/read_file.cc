#include "base/read_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "base/open_file.h"
#include "base/str_cat.h"

namespace smilear {
namespace {

Status NotReadable(const std::string& path) {
  return Status(StatusCode::kNotFound, StrCat("cannot read '", path, "': ", std::strerror(errno)));
}

}  // namespace

Result<AlignedBytes> ReadFile(const std::string& path, std::size_t most_bytes) {
  if (path.find('\0') != std::string::npos) {
    return Status(StatusCode::kNotFound, "cannot read a file whose path has a zero byte in it");
  }
  const File file = OpenFile(path);
  if (file == nullptr || std::fseek(file.get(), 0, SEEK_END) != 0) return NotReadable(path);
  const long end = std::ftell(file.get());
  if (end < 0 || std::fseek(file.get(), 0, SEEK_SET) != 0) return NotReadable(path);
  // A folder opens as a file on some systems, and reports the largest number there is.
  const auto size = static_cast<unsigned long>(end);
  if (size > most_bytes) {
    char byte = 0;
    if (std::fread(&byte, 1, 1, file.get()) != 1) return NotReadable(path);
    return Status(StatusCode::kInvalidArgument,
                  StrCat("'", path, "' has ", size, " bytes, but at most ", most_bytes, " are read"));
  }
  AlignedBytes bytes = AlignedBytes::Allocate(size);
  if (bytes.data() == nullptr) {
    return Status(StatusCode::kResourceExhausted,
                  StrCat("no memory for the ", size, " bytes of '", path, "'"));
  }
  if (std::fread(bytes.data(), 1, size, file.get()) != size) return NotReadable(path);
  return bytes;
}

}  // namespace smilear
