// Top matches: the best classes of a vector of scores.
#ifndef SMILEAR_INFERENCE_TOP_MATCHES_H_
#define SMILEAR_INFERENCE_TOP_MATCHES_H_

#include <cstddef>
#include <span>
#include <vector>

#include "inference/tensor_view.h"
#include "smilear/result.h"

namespace smilear {

// The elements of an output that is one vector of scores. kInvalidModel: it is not.
Result<std::size_t> ClassCountOf(const TensorView& output);

// Classes by falling score, equal ones by rising number.
class TopMatches {
 public:
  explicit TopMatches(std::size_t class_count);

  // At most `most` classes with a score of at least `min_score`; a score that is not a number is left
  // out. The result is valid until the next call. Allocates nothing. scores.shape holds class_count
  // elements.
  std::span<const int> Select(const TensorView& scores, float min_score, std::size_t most);

  float score(int index) const { return scores_[static_cast<std::size_t>(index)]; }

 private:
  std::vector<float> scores_;
  std::vector<int> order_;
};

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_TOP_MATCHES_H_
