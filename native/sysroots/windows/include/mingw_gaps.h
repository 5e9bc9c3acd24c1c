// Included before every C++ file: what upstream has for Visual C++ only and uses on all of Windows.
#pragma once

#include <string>

extern "C" __declspec(dllimport) unsigned long __stdcall GetLastError(void);

namespace tflite::xnnpack {

// Windows' number for why the last call failed.
inline std::string GetLastErrorString() { return "Windows error " + std::to_string(GetLastError()); }

}  // namespace tflite::xnnpack
