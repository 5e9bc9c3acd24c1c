#include "inference/subgraph_check.h"

#include <cstdint>
#include <utility>
#include <vector>

#include "base/str_cat.h"
#include "inference/model_refusal.h"
#include "tensorflow/lite/schema/schema_generated.h"

namespace smilear {
namespace {

constexpr std::uint32_t kMostSubgraphs = 256;

// Between the operators of a loop the runtime looks whether it has run too long. Without any it never would.
bool CanBeStopped(const tflite::Model& model, const tflite::WhileOptions& loop) {
  const auto has_operators = [&](std::int32_t subgraph) {
    return !model.subgraphs()->Get(static_cast<std::uint32_t>(subgraph))->operators()->empty();
  };
  return has_operators(loop.cond_subgraph_index()) || has_operators(loop.body_subgraph_index());
}

// The subgraphs that a node runs.
std::vector<std::int32_t> CallsOf(const tflite::Operator& node) {
  if (const auto* const choice = node.builtin_options_as_IfOptions()) {
    return {choice->then_subgraph_index(), choice->else_subgraph_index()};
  }
  if (const auto* const loop = node.builtin_options_as_WhileOptions()) {
    return {loop->cond_subgraph_index(), loop->body_subgraph_index()};
  }
  if (const auto* const once = node.builtin_options_as_CallOnceOptions()) {
    return {once->init_subgraph_index()};
  }
  if (const auto* const call = node.builtin_options_as_CallOptions()) {
    return {static_cast<std::int32_t>(call->subgraph())};
  }
  if (const auto* const choice = node.builtin_options_2_as_StablehloCaseOptions()) {
    const auto* const branches = choice->branch_subgraph_indices();
    if (branches == nullptr) return {};
    return {branches->begin(), branches->end()};
  }
  if (const auto* const composite = node.builtin_options_2_as_StableHLOCompositeOptions()) {
    return {composite->decomposition_subgraph_index()};
  }
  if (const auto* const window = node.builtin_options_2_as_StablehloReduceWindowOptions()) {
    return {window->body_subgraph_index()};
  }
  if (const auto* const scatter = node.builtin_options_2_as_StablehloScatterOptions()) {
    return {scatter->update_computation_subgraph_index()};
  }
  return {};
}

}  // namespace

Status CheckSubgraphCalls(const tflite::Model& model) {
  const std::uint32_t count = model.subgraphs()->size();
  if (count > kMostSubgraphs) {
    return ModelRefusal(
        StrCat("it has ", count, " subgraphs, but at most ", kMostSubgraphs, " are supported"));
  }
  std::vector<std::vector<std::int32_t>> calls(count);
  std::vector<std::uint32_t> callers(count, 0);
  for (std::uint32_t i = 0; i < count; ++i) {
    for (const tflite::Operator* const node : *model.subgraphs()->Get(i)->operators()) {
      for (const std::int32_t called : CallsOf(*node)) {
        if (called < 0 || std::cmp_greater_equal(called, count)) {
          return ModelRefusal(StrCat("an operator runs subgraph ", called, " of ", count));
        }
        calls[i].push_back(called);
        ++callers[static_cast<std::size_t>(called)];
      }
      const auto* const loop = node->builtin_options_as_WhileOptions();
      if (loop != nullptr && !CanBeStopped(model, *loop)) return ModelRefusal("a loop has no operators");
    }
  }
  // Takes away, again and again, a subgraph that nobody calls any more; a circle is what stays.
  std::vector<std::uint32_t> free;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (callers[i] == 0) free.push_back(i);
  }
  std::uint32_t taken = 0;
  for (; !free.empty(); ++taken) {
    const std::uint32_t subgraph = free.back();
    free.pop_back();
    for (const std::int32_t called : calls[subgraph]) {
      if (--callers[static_cast<std::size_t>(called)] == 0)
        free.push_back(static_cast<std::uint32_t>(called));
    }
  }
  return taken == count ? Status() : ModelRefusal("a subgraph runs itself");
}

}  // namespace smilear
