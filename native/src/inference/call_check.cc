#include "inference/call_check.h"

#include <algorithm>
#include <cstddef>
#include <span>

#include "base/str_cat.h"
#include "inference/model_refusal.h"
#include "tensorflow/lite/core/c/builtin_op_data.h"
#include "tensorflow/lite/core/interpreter.h"
#include "tensorflow/lite/core/subgraph.h"
#include "tensorflow/lite/schema/schema_generated.h"

namespace smilear {
namespace {

using Places = std::span<const int>;

Places PlacesOf(const TfLiteIntArray& array) { return {array.data, static_cast<std::size_t>(array.size)}; }

// TFLite has compared how many there are, and has taken away those that nobody reads.
bool SameTypes(const tflite::Subgraph& one, Places places, const tflite::Subgraph& other,
               Places other_places) {
  for (std::size_t i = 0; i < std::min(places.size(), other_places.size()); ++i) {
    if (places[i] < 0 || other_places[i] < 0) continue;
    if (one.tensor(places[i])->type != other.tensor(other_places[i])->type) return false;
  }
  return true;
}

bool TakesAndGives(const tflite::Subgraph& caller, Places taken, Places given,
                   const tflite::Subgraph& called) {
  return SameTypes(caller, taken, called, called.inputs()) &&
         SameTypes(caller, given, called, called.outputs());
}

// The first input of a choice is what it chooses by.
bool BranchesFit(const tflite::impl::Interpreter& interpreter, const tflite::Subgraph& subgraph,
                 const TfLiteNode& node, Places branches) {
  return std::ranges::all_of(branches, [&](int branch) {
    return TakesAndGives(subgraph, PlacesOf(*node.inputs).subspan(1), PlacesOf(*node.outputs),
                         *interpreter.subgraph(branch));
  });
}

bool TypesFit(const tflite::impl::Interpreter& interpreter, const tflite::Subgraph& subgraph,
              const TfLiteNode& node, int code) {
  const Places inputs = PlacesOf(*node.inputs);
  const Places outputs = PlacesOf(*node.outputs);
  if (code == tflite::BuiltinOperator_IF) {
    const auto& choice = *static_cast<const TfLiteIfParams*>(node.builtin_data);
    const int branches[] = {choice.then_subgraph_index, choice.else_subgraph_index};
    return BranchesFit(interpreter, subgraph, node, branches);
  }
  if (code == tflite::BuiltinOperator_WHILE) {
    const auto& loop = *static_cast<const TfLiteWhileParams*>(node.builtin_data);
    const tflite::Subgraph& condition = *interpreter.subgraph(loop.cond_subgraph_index);
    return SameTypes(subgraph, inputs, subgraph, outputs) &&
           SameTypes(subgraph, inputs, condition, condition.inputs()) &&
           TakesAndGives(subgraph, inputs, outputs, *interpreter.subgraph(loop.body_subgraph_index));
  }
  if (code == tflite::BuiltinOperator_STABLEHLO_CASE) {
    const auto& choice = *static_cast<const TfLiteStablehloCaseParams*>(node.builtin_data);
    return BranchesFit(interpreter, subgraph, node, {choice.branch_subgraph_indices, choice.num_branches});
  }
  if (code == tflite::BuiltinOperator_STABLEHLO_COMPOSITE) {
    const auto& composite = *static_cast<const TfLiteStablehloCompositeParams*>(node.builtin_data);
    return TakesAndGives(subgraph, inputs, outputs, *interpreter.subgraph(composite.subgraph_index));
  }
  return true;
}

}  // namespace

Status CheckCalls(const tflite::impl::Interpreter& interpreter) {
  for (std::size_t s = 0; s < interpreter.subgraphs_size(); ++s) {
    const tflite::Subgraph& subgraph = *interpreter.subgraph(static_cast<int>(s));
    for (const int index : subgraph.execution_plan()) {
      const auto& [node, registration] = *subgraph.node_and_registration(index);
      if (TypesFit(interpreter, subgraph, node, registration.builtin_code)) continue;
      return ModelRefusal(
          StrCat("operator ", index, " runs a subgraph whose operands have other types than its own"));
    }
  }
  return Status();
}

}  // namespace smilear
