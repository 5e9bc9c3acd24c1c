#include <windows.h>

#include <cerrno>
#include <cstddef>

#include "base/open_file.h"

namespace smilear {

File OpenFile(const std::string& path) {
  // The plain fopen takes names in the system's code page.
  const int length = MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, path.c_str(), -1, nullptr, 0);
  if (length <= 0) {
    errno = EINVAL;
    return nullptr;
  }
  std::wstring wide(static_cast<std::size_t>(length), L'\0');
  MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, path.c_str(), -1, wide.data(), length);
  return File(_wfopen(wide.c_str(), L"rb"));
}

}  // namespace smilear
