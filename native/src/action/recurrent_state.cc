#include "action/recurrent_state.h"

#include <algorithm>
#include <cstring>

#include "inference/tensor_view.h"

namespace smilear {
namespace {

// The byte that zero is made of: the types of four bytes have no zero point.
std::uint8_t ZeroOf(const TensorView& tensor) {
  const bool is_byte = tensor.type == TensorType::kInt8 || tensor.type == TensorType::kUint8;
  return is_byte ? static_cast<std::uint8_t>(tensor.zero_point) : 0;
}

}  // namespace

RecurrentState::RecurrentState(std::span<const StateTensor> tensors, const InterpreterRunner& runner) {
  for (const StateTensor& tensor : tensors) {
    const TensorView input = runner.input(tensor.input);
    states_.push_back({.tensor = tensor, .zero = ZeroOf(input), .bytes = {}});
    states_.back().bytes.resize(input.bytes);
  }
  Reset();
}

void RecurrentState::Reset() {
  for (State& state : states_) std::ranges::fill(state.bytes, state.zero);
}

void RecurrentState::Give(InterpreterRunner& runner) const {
  for (const State& state : states_) {
    std::memcpy(runner.input(state.tensor.input).data, state.bytes.data(), state.bytes.size());
  }
}

Status RecurrentState::Take(const InterpreterRunner& runner) {
  for (State& state : states_) {
    const TensorView output = runner.output(state.tensor.output);
    if (output.data == nullptr || output.bytes != state.bytes.size()) {
      return Status(StatusCode::kInternal, "the model changed the size of a state");
    }
    std::memcpy(state.bytes.data(), output.data, state.bytes.size());
  }
  return Status();
}

}  // namespace smilear
