#include <windows.h>

#include <cerrno>
#include <cstddef>
#include <string>

#include "base/open_file.h"

namespace smilear {
namespace {

// The plain functions take names in the system's code page. Empty for what is no UTF-8.
std::wstring Wide(const std::string& path) {
  const int length = MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, path.c_str(), -1, nullptr, 0);
  if (length <= 0) return {};
  std::wstring wide(static_cast<std::size_t>(length), L'\0');
  MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, path.c_str(), -1, wide.data(), length);
  return wide;
}

File Open(const std::string& path, const wchar_t* mode) {
  const std::wstring wide = Wide(path);
  if (wide.empty()) {
    errno = EINVAL;
    return nullptr;
  }
  return File(_wfopen(wide.c_str(), mode));
}

}  // namespace

File OpenFile(const std::string& path) { return Open(path, L"rb"); }

File OpenNewFile(const std::string& path) { return Open(path, L"wb"); }

bool MoveOver(const std::string& from, const std::string& to) {
  const std::wstring wide_from = Wide(from);
  const std::wstring wide_to = Wide(to);
  if (!wide_from.empty() && !wide_to.empty() &&
      MoveFileExW(wide_from.c_str(), wide_to.c_str(), MOVEFILE_REPLACE_EXISTING) != 0) {
    return true;
  }
  errno = EACCES;
  return false;
}

void RemoveFile(const std::string& path) {
  if (const std::wstring wide = Wide(path); !wide.empty()) static_cast<void>(_wremove(wide.c_str()));
}

}  // namespace smilear
