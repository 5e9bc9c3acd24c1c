#include "inference/call_check.h"

#include <algorithm>
#include <cstddef>
#include <span>

#include "base/str_cat.h"
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

bool TypesFit(const tflite::impl::Interpreter& interpreter, const tflite::Subgraph& subgraph,
              const TfLiteNode& node, int code) {
  const Places inputs = PlacesOf(*node.inputs);
  const Places outputs = PlacesOf(*node.outputs);
  if (code == tflite::BuiltinOperator_IF) {
    const auto& branches = *static_cast<const TfLiteIfParams*>(node.builtin_data);
    const Places handed_on = inputs.subspan(1);  // the first is the condition
    return TakesAndGives(subgraph, handed_on, outputs, *interpreter.subgraph(branches.then_subgraph_index)) &&
           TakesAndGives(subgraph, handed_on, outputs, *interpreter.subgraph(branches.else_subgraph_index));
  }
  if (code == tflite::BuiltinOperator_WHILE) {
    const auto& loop = *static_cast<const TfLiteWhileParams*>(node.builtin_data);
    const tflite::Subgraph& condition = *interpreter.subgraph(loop.cond_subgraph_index);
    return SameTypes(subgraph, inputs, subgraph, outputs) &&
           SameTypes(subgraph, inputs, condition, condition.inputs()) &&
           TakesAndGives(subgraph, inputs, outputs, *interpreter.subgraph(loop.body_subgraph_index));
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
      return Status(StatusCode::kInvalidModel,
                    StrCat("model is invalid: operator ", index,
                           " runs a subgraph whose operands have other types than its own"));
    }
  }
  return Status();
}

}  // namespace smilear
