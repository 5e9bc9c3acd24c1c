#include "scan/top_matches.h"

#include <algorithm>

#include "inference/real_numbers.h"

namespace smilear {

TopMatches::TopMatches(std::size_t class_count) : scores_(class_count), order_(class_count) {}

std::span<const int> TopMatches::Select(const TensorView& scores, float min_score, std::size_t most) {
  std::size_t candidates = 0;
  for (std::size_t i = 0; i < scores_.size(); ++i) {
    scores_[i] = Dequantised(scores, i);
    if (scores_[i] >= min_score) order_[candidates++] = static_cast<int>(i);
  }
  const std::size_t count = std::min(most, candidates);
  const auto begin = order_.begin();
  const auto better = [this](int a, int b) { return score(a) != score(b) ? score(a) > score(b) : a < b; };
  std::partial_sort(begin, begin + static_cast<std::ptrdiff_t>(count),
                    begin + static_cast<std::ptrdiff_t>(candidates), better);
  return {order_.data(), count};
}

}  // namespace smilear
