#include <cstdio>

#include "base/open_file.h"

namespace smilear {

File OpenFile(const std::string& path) { return File(std::fopen(path.c_str(), "rb")); }

File OpenNewFile(const std::string& path) { return File(std::fopen(path.c_str(), "wb")); }

bool MoveOver(const std::string& from, const std::string& to) {
  return std::rename(from.c_str(), to.c_str()) == 0;
}

void RemoveFile(const std::string& path) { static_cast<void>(std::remove(path.c_str())); }

}  // namespace smilear
