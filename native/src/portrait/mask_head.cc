#include "portrait/mask_head.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/str_cat.h"
#include "inference/real_numbers.h"

namespace smilear {
namespace {

// Keeps the filter's sums within 32 bits, and is more than any phone runs.
constexpr int kLargestSide = 2048;
constexpr std::size_t kMostChannels = 256;

}  // namespace

MaskHead::MaskHead(int width, int height, std::size_t channels, const PortraitOptions& options)
    : width_(width),
      height_(height),
      channels_(channels),
      options_(options),
      numbers_(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * channels),
      mask_(numbers_.size() / channels) {}

Result<MaskHead> MaskHead::Create(const TensorView& output, const PortraitOptions& options) {
  const std::span<const int> shape = output.shape;
  const bool picture = (shape.size() == 3 || shape.size() == 4) && shape[0] == 1 && HasRealNumbers(output);
  const int channels = picture && shape.size() == 4 ? shape[3] : 1;
  if (!picture || shape[1] < 1 || shape[2] < 1 || channels < 1 || shape[1] > kLargestSide ||
      shape[2] > kLargestSide || std::cmp_greater(channels, kMostChannels)) {
    return Status(StatusCode::kInvalidModel,
                  StrCat("its output is ", ShapeText(shape),
                         " instead of 1 x height x width x channels of float32, int8 or uint8 (the integers "
                         "with a single scale)"));
  }
  if (channels > 1 && (options.person_class < 0 || options.person_class >= channels)) {
    return Status(StatusCode::kInvalidArgument,
                  StrCat("portrait options: person_class is ", options.person_class,
                         ", but the model has classes 0..", channels - 1));
  }
  return MaskHead(shape[2], shape[1], static_cast<std::size_t>(channels), options);
}

float MaskHead::Person(std::span<const float> channels) const {
  if (channels.size() == 1) {
    return options_.logits ? 1.0F / (1.0F + std::exp(-channels[0])) : channels[0];
  }
  const float own = channels[static_cast<std::size_t>(options_.person_class)];
  if (!options_.logits) return own;
  float sum = 0.0F;
  for (const float other : channels) sum += std::exp(other - own);
  return 1.0F / sum;
}

Status MaskHead::Read(const TensorView& output) {
  if (!Holds(output, numbers_.size())) {
    return Status(StatusCode::kInternal, "the model changed the size of its output");
  }
  Dequantise(output, numbers_);
  const float least_new = fresh_ ? 1.0F : 1.0F - options_.steadiness;
  fresh_ = false;
  for (std::size_t i = 0; i < mask_.size(); ++i) {
    const float person = Person(std::span<const float>(numbers_).subspan(i * channels_, channels_));
    // Written so that what is not a number becomes 0.
    const float now = person > 0.0F ? std::min(person, 1.0F) : 0.0F;
    const float change = now - mask_[i];
    // Flicker is small; what moves changes much, and must not leave a trail.
    mask_[i] += change * std::max(least_new, std::abs(change));
  }
  return Status();
}

}  // namespace smilear
