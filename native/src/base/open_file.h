// OpenFile: a file by its UTF-8 name; each platform has a source file of its own.
#ifndef SMILEAR_BASE_OPEN_FILE_H_
#define SMILEAR_BASE_OPEN_FILE_H_

#include <cstdio>
#include <memory>
#include <string>

namespace smilear {

struct CloseFile {
  // Nothing was written, so closing cannot lose anything.
  void operator()(std::FILE* file) const { static_cast<void>(std::fclose(file)); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

// Opens for reading bytes. Null on failure, and errno says why.
File OpenFile(const std::string& path);

}  // namespace smilear

#endif  // SMILEAR_BASE_OPEN_FILE_H_
