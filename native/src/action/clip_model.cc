#include "action/clip_model.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "base/errors.h"
#include "base/str_cat.h"
#include "inference/real_numbers.h"
#include "inference/signature_names.h"

namespace smilear {
namespace {

bool CanBeState(const TensorView& tensor) {
  return HasRealNumbers(tensor) || tensor.type == TensorType::kInt32;
}

// What one run writes, the next one reads as it is.
Status CheckState(std::string_view name, const TensorView& input, const TensorView& output) {
  const bool same = input.type == output.type && std::ranges::equal(input.shape, output.shape) &&
                    input.bytes == output.bytes && input.scale == output.scale &&
                    input.zero_point == output.zero_point;
  if (same && CanBeState(input) && input.data != nullptr) return Status();
  return InvalidModel(StrCat(
      "its state \"", name, "\" is ", ShapeText(input.shape), " going in and ", ShapeText(output.shape),
      " coming out; it must be of one shape and type, which is float32, int8, uint8 or "
      "int32 (the bytes with a single scale)"));
}

std::optional<int> Find(const std::vector<std::string_view>& names, std::string_view name) {
  const auto found = std::ranges::find(names, name);
  if (name.empty() || found == names.end()) return std::nullopt;
  return static_cast<int>(found - names.begin());
}

}  // namespace

Result<ClipModel> ClipModelOf(const InterpreterRunner& runner) {
  const SignatureNames names = SignatureNamesOf(runner.model());
  ClipModel roles;
  int clips = 0;
  std::vector<bool> is_state(static_cast<std::size_t>(runner.output_count()));
  for (int input = 0; input < runner.input_count(); ++input) {
    const std::string_view name = names.inputs[static_cast<std::size_t>(input)];
    const std::optional<int> output = Find(names.outputs, name);
    if (!output.has_value()) {
      roles.clip = input;
      ++clips;
      continue;
    }
    if (Status status = CheckState(name, runner.input(input), runner.output(*output)); !status.ok())
      return status;
    is_state[static_cast<std::size_t>(*output)] = true;
    roles.states.push_back({.input = input, .output = *output});
  }
  const auto scores = std::ranges::count(is_state, false);
  if (clips != 1 || scores != 1) {
    return InvalidModel(
        StrCat("beside ", roles.states.size(), " states (an input and an output of one name) it has ", clips,
               " inputs instead of one clip, and ", scores, " outputs instead of one vector of scores"));
  }
  roles.scores = static_cast<int>(std::ranges::find(is_state, false) - is_state.begin());
  return roles;
}

}  // namespace smilear
