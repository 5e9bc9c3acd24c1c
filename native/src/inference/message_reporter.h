// MessageReporter: what the runtime has to say, kept for a Status instead of printed.
#ifndef SMILEAR_INFERENCE_MESSAGE_REPORTER_H_
#define SMILEAR_INFERENCE_MESSAGE_REPORTER_H_

#include <cstdarg>
#include <string>

#include "tensorflow/lite/core/api/error_reporter.h"

namespace smilear {

class MessageReporter : public tflite::ErrorReporter {
 public:
  int Report(const char* format, va_list arguments) override;

  // What was reported since the last call, on one line; `otherwise` if that is nothing.
  std::string TakeMessages(const char* otherwise);

 private:
  std::string messages_;
};

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_MESSAGE_REPORTER_H_
