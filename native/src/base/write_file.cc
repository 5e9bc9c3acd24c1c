#include "base/write_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "base/open_file.h"
#include "base/str_cat.h"

namespace smilear {
namespace {

Status NotWritable(const std::string& path, int error) {
  return Status(StatusCode::kNotFound, StrCat("cannot write '", path, "': ", std::strerror(error)));
}

// 0, or the errno of what failed.
int WriteAll(const std::string& path, std::span<const std::uint8_t> bytes) {
  File file = OpenNewFile(path);
  if (file == nullptr) return errno;
  if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size()) return errno;
  // The last bytes may fail only here.
  return std::fclose(file.release()) == 0 ? 0 : errno;
}

}  // namespace

Status WriteFile(const std::string& path, std::span<const std::uint8_t> bytes) {
  if (path.empty() || path.find('\0') != std::string::npos) {
    return Status(StatusCode::kNotFound, "cannot write a file whose path is empty or has a zero byte in it");
  }
  const std::string part = StrCat(path, ".part");
  if (const int error = WriteAll(part, bytes); error != 0) {
    RemoveFile(part);
    return NotWritable(path, error);
  }
  if (!MoveOver(part, path)) {
    const int error = errno;
    RemoveFile(part);
    return NotWritable(path, error);
  }
  return Status();
}

}  // namespace smilear
