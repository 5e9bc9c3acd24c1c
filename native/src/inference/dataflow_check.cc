#include "inference/dataflow_check.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/str_cat.h"
#include "inference/constant_data.h"
#include "inference/model_refusal.h"
#include "tensorflow/lite/schema/schema_generated.h"

namespace smilear {
namespace {

using Indices = flatbuffers::Vector<std::int32_t>;

// By whom tensors are filled, while one operator after another runs.
class Filled {
 public:
  Filled(const tflite::Model& model, const tflite::SubGraph& subgraph) : filled_(subgraph.tensors()->size()) {
    for (std::uint32_t i = 0; i < filled_.size(); ++i) {
      const tflite::Tensor& tensor = *subgraph.tensors()->Get(i);
      filled_[i] = tensor.is_variable() || !ConstantData(model, tensor).empty();
    }
  }

  // TFLite writes a negative index for an operand that is left out.
  Status Read(const Indices* indices, const char* who) const {
    if (indices == nullptr) return Status();
    for (const std::int32_t index : *indices) {
      if (index >= 0 && !filled_[static_cast<std::size_t>(index)]) {
        return ModelRefusal(StrCat(who, " reads tensor ", index, ", which nobody has filled"));
      }
    }
    return Status();
  }

  Status Write(const Indices* indices, const char* who) {
    if (indices == nullptr) return Status();
    for (const std::int32_t index : *indices) {
      const auto place = static_cast<std::size_t>(index);
      if (filled_[place]) {
        return ModelRefusal(StrCat(who, " fills tensor ", index, ", which is constant or filled before"));
      }
      filled_[place] = true;
    }
    return Status();
  }

 private:
  std::vector<bool> filled_;
};

}  // namespace

Status CheckDataflow(const tflite::Model& model, const tflite::SubGraph& subgraph) {
  Filled filled(model, subgraph);
  if (Status status = filled.Write(subgraph.inputs(), "the caller of a subgraph"); !status.ok())
    return status;
  for (const tflite::Operator* const node : *subgraph.operators()) {
    Status status = filled.Read(node->inputs(), "an operator");
    if (status.ok()) status = filled.Write(node->outputs(), "an operator");
    if (!status.ok()) return status;
  }
  return filled.Read(subgraph.outputs(), "the caller of a subgraph");
}

}  // namespace smilear
