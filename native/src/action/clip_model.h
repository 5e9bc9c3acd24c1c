// ClipModel: which inputs and outputs of a model are its clip, its scores and its state.
#ifndef SMILEAR_ACTION_CLIP_MODEL_H_
#define SMILEAR_ACTION_CLIP_MODEL_H_

#include <vector>

#include "inference/interpreter_runner.h"
#include "smilear/result.h"

namespace smilear {

// What a run's output hands to the next run's input.
struct StateTensor {
  int input = 0;
  int output = 0;
};

struct ClipModel {
  int clip = 0;    // an input
  int scores = 0;  // an output
  std::vector<StateTensor> states;
};

// A state's input and output have one name in the model's signature, and one type and shape; the one input
// and the one output that remain are the clip and the scores.
// kInvalidModel: says which tensor has no counterpart.
Result<ClipModel> ClipModelOf(const InterpreterRunner& runner);

}  // namespace smilear

#endif  // SMILEAR_ACTION_CLIP_MODEL_H_
