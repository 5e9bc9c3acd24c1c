#include "action/score_head.h"

#include <algorithm>
#include <cmath>

#include "inference/real_numbers.h"

namespace smilear {

ScoreHead::ScoreHead(std::size_t class_count, float steadiness, bool logits)
    : kept_(steadiness),
      logits_(logits),
      numbers_(class_count),
      scores_(class_count),
      shape_{static_cast<int>(class_count)} {}

// Softmax; the largest logit is taken off first, so that no exponent is too large.
void ScoreHead::MakeScores() {
  float most = -INFINITY;
  for (const float number : numbers_) most = std::fmax(most, number);
  float sum = 0.0F;
  for (float& number : numbers_) {
    number = std::exp(number - most);
    if (std::isfinite(number)) sum += number;
  }
  for (float& number : numbers_) number /= sum;
}

Status ScoreHead::Read(const TensorView& output) {
  if (!Holds(output, numbers_.size())) {
    return Status(StatusCode::kInternal, "the model changed the size of its output");
  }
  Dequantise(output, numbers_);
  if (logits_) MakeScores();
  const float kept = fresh_ ? 0.0F : kept_;
  fresh_ = false;
  for (std::size_t i = 0; i < scores_.size(); ++i) {
    const float now = std::isfinite(numbers_[i]) ? numbers_[i] : 0.0F;
    scores_[i] = now + kept * (scores_[i] - now);
  }
  return Status();
}

TensorView ScoreHead::scores() {
  return {.type = TensorType::kFloat32,
          .shape = shape_,
          .data = scores_.data(),
          .bytes = scores_.size() * sizeof(float)};
}

}  // namespace smilear
