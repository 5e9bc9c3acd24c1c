#include "inference/top_matches.h"

#include <algorithm>
#include <utility>

#include "base/str_cat.h"
#include "inference/real_numbers.h"

namespace smilear {

Result<std::size_t> ClassCountOf(const TensorView& output) {
  const std::size_t elements = ElementCount(output);
  const bool vector = !output.shape.empty() && std::cmp_equal(output.shape.back(), elements);
  if (vector && elements > 0 && HasRealNumbers(output)) return elements;
  return Status(StatusCode::kInvalidModel,
                StrCat("its output is ", ShapeText(output.shape),
                       " instead of one vector of scores in float32, int8 or uint8 (the integers with a "
                       "single scale)"));
}

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
