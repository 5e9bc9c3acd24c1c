#include "base/open_file.h"

namespace smilear {

File OpenFile(const std::string& path) { return File(std::fopen(path.c_str(), "rb")); }

}  // namespace smilear
