#include "inference/model_check.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "base/str_cat.h"
#include "inference/dataflow_check.h"
#include "inference/model_refusal.h"
#include "inference/operand_check.h"
#include "inference/option_check.h"
#include "inference/scale_check.h"
#include "inference/subgraph_check.h"
#include "inference/type_check.h"
#include "tensorflow/lite/core/c/common.h"
#include "tensorflow/lite/schema/schema_generated.h"

namespace smilear {
namespace {

using Indices = flatbuffers::Vector<std::int32_t>;

// Some kernels end the process beyond six dimensions, which is also as many as XNNPACK takes.
constexpr std::uint32_t kMostDimensions = 6;
constexpr std::int64_t kMostElements = std::int64_t{256} << 20;

// Of the tensors of one subgraph. TFLite writes -1 for an operand that is left out.
Status CheckIndices(const Indices* indices, std::size_t tensor_count, bool optional, const char* what) {
  if (indices == nullptr) return Status();
  for (const std::int32_t index : *indices) {
    if (optional && index == kTfLiteOptionalTensor) continue;
    if (index < 0 || std::cmp_greater_equal(index, tensor_count)) {
      return ModelRefusal(StrCat(what, " refer to tensor ", index, " of ", tensor_count));
    }
  }
  return Status();
}

Status CheckShape(const tflite::Tensor& tensor, std::size_t index) {
  if (tensor.shape() == nullptr) return Status();
  if (tensor.shape()->size() > kMostDimensions) {
    return ModelRefusal(StrCat("tensor ", index, " has ", tensor.shape()->size(), " dimensions, but at most ",
                               kMostDimensions, " are supported"));
  }
  std::int64_t elements = 1;
  for (const std::int32_t dimension : *tensor.shape()) {
    if (dimension < 0) return ModelRefusal(StrCat("tensor ", index, " has a dimension of ", dimension));
    elements *= dimension;
    if (elements > kMostElements) {
      return ModelRefusal(StrCat("tensor ", index, " has more than ", kMostElements, " elements"));
    }
  }
  return Status();
}

// The numbers that a quantised type has.
bool ZeroPointFits(tflite::TensorType type, std::int64_t zero_point) {
  switch (type) {
    case tflite::TensorType_INT8:
      return zero_point >= INT8_MIN && zero_point <= INT8_MAX;
    case tflite::TensorType_UINT8:
      return zero_point >= 0 && zero_point <= UINT8_MAX;
    case tflite::TensorType_INT16:
      return zero_point >= INT16_MIN && zero_point <= INT16_MAX;
    default:
      return zero_point >= INT32_MIN && zero_point <= INT32_MAX;
  }
}

bool IsDividedByItsScale(tflite::TensorType type) {
  return type == tflite::TensorType_INT8 || type == tflite::TensorType_UINT8 ||
         type == tflite::TensorType_INT16;
}

// Kernels multiply two scales and divide by a third. Within these bounds a float holds what that gives; where
// it does not, some processors' kernels end the process.
bool HasUsualScale(float scale) {
  constexpr float kMost = 0x1p40F;
  return scale >= 1.0F / kMost && scale <= kMost;
}

// One scale for all, or one for each place along a dimension that the tensor has.
bool ScalesFit(const tflite::Tensor& tensor, const tflite::QuantizationParameters& quantisation) {
  const std::uint32_t scales = quantisation.scale()->size();
  if (scales <= 1) return true;
  const std::int32_t dimension = quantisation.quantized_dimension();
  return tensor.shape() != nullptr && dimension >= 0 && std::cmp_less(dimension, tensor.shape()->size()) &&
         std::cmp_equal(tensor.shape()->Get(static_cast<std::uint32_t>(dimension)), scales);
}

Status CheckQuantisation(const tflite::Tensor& tensor, std::size_t index) {
  const tflite::QuantizationParameters* const quantisation = tensor.quantization();
  if (quantisation == nullptr || quantisation->scale() == nullptr) return Status();
  for (const float scale : *quantisation->scale()) {
    const bool sound = scale == 0.0F || (scale > 0.0F && std::isnormal(scale));
    if (!sound) {
      return ModelRefusal(
          StrCat("tensor ", index, " has a quantisation scale that is no normal number above 0"));
    }
    if (scale == 0.0F && IsDividedByItsScale(tensor.type())) {
      return ModelRefusal(StrCat("tensor ", index, " has a quantisation scale of 0"));
    }
  }
  if (quantisation->scale()->size() == 1 && IsDividedByItsScale(tensor.type()) &&
      !HasUsualScale(quantisation->scale()->Get(0))) {
    return ModelRefusal(StrCat("tensor ", index, " has a quantisation scale out of range"));
  }
  if (!ScalesFit(tensor, *quantisation)) {
    return ModelRefusal(StrCat("tensor ", index, " has ", quantisation->scale()->size(),
                               " quantisation scales, which do not fit its shape"));
  }
  if (quantisation->zero_point() == nullptr) return Status();
  for (const std::int64_t zero_point : *quantisation->zero_point()) {
    if (!ZeroPointFits(tensor.type(), zero_point)) {
      return ModelRefusal(
          StrCat("tensor ", index, " has a zero point of ", zero_point, ", which its type does not have"));
    }
  }
  return Status();
}

Status CheckTensors(const tflite::SubGraph& subgraph) {
  for (std::uint32_t i = 0; i < subgraph.tensors()->size(); ++i) {
    const tflite::Tensor& tensor = *subgraph.tensors()->Get(i);
    // Nothing here takes or gives them, and kernels that do not expect them read beyond them.
    if (tensor.type() == tflite::TensorType_STRING || tensor.type() == tflite::TensorType_VARIANT) {
      return ModelRefusal(StrCat("tensor ", i, " holds ", tflite::EnumNameTensorType(tensor.type()),
                                 ", which is not supported"));
    }
    if (Status status = CheckShape(tensor, i); !status.ok()) return status;
    if (Status status = CheckQuantisation(tensor, i); !status.ok()) return status;
  }
  return Status();
}

Status CheckCode(const tflite::Model& model, const tflite::Operator& node) {
  if (model.operator_codes() != nullptr && node.opcode_index() < model.operator_codes()->size()) {
    return Status();
  }
  return ModelRefusal(StrCat("an operator has op code ", node.opcode_index(), ", which the model lacks"));
}

Status CheckOperators(const tflite::Model& model, const tflite::SubGraph& subgraph) {
  const std::size_t tensors = subgraph.tensors()->size();
  for (const tflite::Operator* const node : *subgraph.operators()) {
    Status status = CheckIndices(node->inputs(), tensors, true, "inputs of an operator");
    if (status.ok()) status = CheckIndices(node->outputs(), tensors, false, "outputs of an operator");
    if (status.ok())
      status = CheckIndices(node->intermediates(), tensors, true, "intermediates of an operator");
    if (status.ok()) status = CheckCode(model, *node);
    if (status.ok()) status = CheckOperands(model, subgraph, *node);
    if (status.ok()) status = CheckTypes(model, subgraph, *node);
    if (status.ok()) status = CheckScales(model, subgraph, *node);
    if (status.ok()) status = CheckOptions(model, subgraph, *node);
    if (!status.ok()) return status;
    if (node->large_custom_options_offset() > 1) {
      return ModelRefusal("an operator keeps its options outside the flatbuffer, which is not supported");
    }
  }
  return Status();
}

Status CheckSubgraph(const tflite::Model& model, const tflite::SubGraph& subgraph) {
  if (subgraph.tensors() == nullptr || subgraph.operators() == nullptr) {
    return ModelRefusal("a subgraph has no tensors or no operators");
  }
  const std::size_t tensors = subgraph.tensors()->size();
  Status status = CheckIndices(subgraph.inputs(), tensors, false, "inputs of a subgraph");
  if (status.ok()) status = CheckIndices(subgraph.outputs(), tensors, false, "outputs of a subgraph");
  if (status.ok()) status = CheckTensors(subgraph);
  if (status.ok()) status = CheckOperators(model, subgraph);
  if (status.ok()) status = CheckDataflow(model, subgraph);
  return status;
}

}  // namespace

Status CheckModel(const tflite::Model& model) {
  if (model.subgraphs() == nullptr || model.subgraphs()->empty()) return ModelRefusal("it has no subgraph");
  for (const tflite::SubGraph* const subgraph : *model.subgraphs()) {
    if (Status status = CheckSubgraph(model, *subgraph); !status.ok()) return status;
  }
  if (Status status = CheckSubgraphCalls(model); !status.ok()) return status;
  if (model.buffers() == nullptr) return ModelRefusal("it has no buffers");
  for (const tflite::Buffer* const buffer : *model.buffers()) {
    if (buffer->offset() > 1) {
      return ModelRefusal("it keeps weights outside the flatbuffer, which is not supported");
    }
  }
  return Status();
}

}  // namespace smilear
