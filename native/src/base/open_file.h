// Files by their UTF-8 names; each platform has a source file of its own.
#ifndef SMILEAR_BASE_OPEN_FILE_H_
#define SMILEAR_BASE_OPEN_FILE_H_

#include <cstdio>
#include <memory>
#include <string>

namespace smilear {

struct CloseFile {
  // Who writes closes the file and looks at the result.
  void operator()(std::FILE* file) const { static_cast<void>(std::fclose(file)); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

// Opens for reading bytes. Null on failure, and errno says why.
File OpenFile(const std::string& path);

// Opens an empty file for writing bytes. Null on failure, and errno says why.
File OpenNewFile(const std::string& path);

// Gives a file another name, in place of the file that has it. False on failure, and errno says why.
bool MoveOver(const std::string& from, const std::string& to);

// Does nothing when there is no such file.
void RemoveFile(const std::string& path);

}  // namespace smilear

#endif  // SMILEAR_BASE_OPEN_FILE_H_
