#include "inference/message_reporter.h"

#include <cstddef>
#include <cstdio>
#include <utility>

namespace smilear {
namespace {

// A hostile model can cause a message per node; the first ones tell what is wrong.
constexpr std::size_t kMostBytes = 512;

}  // namespace

int MessageReporter::Report(const char* format, va_list arguments) {
  char line[256];
  const int length = std::vsnprintf(line, sizeof(line), format, arguments);
  if (length < 0 || messages_.size() >= kMostBytes) return length;
  if (!messages_.empty()) messages_ += "; ";
  messages_ += line;
  while (!messages_.empty() && (messages_.back() == '\n' || messages_.back() == '.')) messages_.pop_back();
  return length;
}

std::string MessageReporter::TakeMessages(const char* otherwise) {
  if (messages_.empty()) return otherwise;
  return std::exchange(messages_, std::string());
}

}  // namespace smilear
