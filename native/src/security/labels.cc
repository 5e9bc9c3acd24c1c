#include "security/labels.h"

#include <string_view>

#include "base/utf8.h"

namespace smilear {
namespace {

constexpr std::size_t kMostLabels = 1U << 16;
constexpr std::size_t kMostLabelBytes = 4096;

}  // namespace

Result<std::vector<std::string>> ReadLabels(std::span<const std::uint8_t> text) {
  std::string_view rest(reinterpret_cast<const char*>(text.data()), text.size());
  std::vector<std::string> labels;
  while (!rest.empty()) {
    std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(line.size() == rest.size() ? line.size() : line.size() + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (labels.size() == kMostLabels || line.size() > kMostLabelBytes || !IsUtf8(line)) {
      return Status(StatusCode::kInvalidModel, "the model's labels are not lines of UTF-8, or too many");
    }
    labels.emplace_back(line);
  }
  return labels;
}

}  // namespace smilear
