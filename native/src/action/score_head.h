// ScoreHead: what an action model's output says, steadied from run to run.
#ifndef SMILEAR_ACTION_SCORE_HEAD_H_
#define SMILEAR_ACTION_SCORE_HEAD_H_

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "inference/tensor_view.h"
#include "smilear/status.h"

namespace smilear {

class ScoreHead {
 public:
  ScoreHead(std::size_t class_count, float steadiness, bool logits);

  // After a run. kInternal: the model changed the size of its output.
  Status Read(const TensorView& output);

  // The next run owes nothing to those before.
  void Reset() { fresh_ = true; }

  // Whether anything was read since the last Reset.
  bool has_scores() const { return !fresh_; }

  // One for each class, as a tensor. What is not a number counts as 0.
  TensorView scores();

 private:
  void MakeScores();

  float kept_;
  bool logits_;
  bool fresh_ = true;
  std::vector<float> numbers_;
  std::vector<float> scores_;
  std::array<int, 1> shape_;
};

}  // namespace smilear

#endif  // SMILEAR_ACTION_SCORE_HEAD_H_
