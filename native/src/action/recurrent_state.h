// RecurrentState: what a stateful model hands from one run to the next.
#ifndef SMILEAR_ACTION_RECURRENT_STATE_H_
#define SMILEAR_ACTION_RECURRENT_STATE_H_

#include <cstdint>
#include <span>
#include <vector>

#include "action/clip_model.h"
#include "inference/interpreter_runner.h"
#include "smilear/status.h"

namespace smilear {

// Has memory of its own, since the runtime may use that of an input for something else while it runs.
class RecurrentState {
 public:
  RecurrentState(std::span<const StateTensor> tensors, const InterpreterRunner& runner);

  // All states are zero, as real numbers.
  void Reset();

  // Before and after a run. kInternal: the model changed the size of a state.
  void Give(InterpreterRunner& runner) const;
  Status Take(const InterpreterRunner& runner);

 private:
  struct State {
    StateTensor tensor;
    std::uint8_t zero;
    std::vector<std::uint8_t> bytes;
  };

  std::vector<State> states_;
};

}  // namespace smilear

#endif  // SMILEAR_ACTION_RECURRENT_STATE_H_
