#include "tensorflow/lite/profiling/signpost_profiler.h"

#include <memory>

#include "tensorflow/lite/core/api/profiler.h"

namespace tflite::profiling {

// TensorFlow Lite asks for it wherever it is compiled for iOS, but its own definition wants Apple's
// SDK. No profiler is what it gives as well unless a developer switches signposts on.
std::unique_ptr<tflite::Profiler> MaybeCreateSignpostProfiler() { return nullptr; }

}  // namespace tflite::profiling
