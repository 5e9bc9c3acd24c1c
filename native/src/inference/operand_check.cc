#include "inference/operand_check.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>

#include "base/str_cat.h"
#include "inference/detection_op_check.h"
#include "inference/model_refusal.h"
#include "tensorflow/lite/schema/schema_generated.h"
#include "tensorflow/lite/schema/schema_utils.h"

namespace smilear {
namespace {

using Indices = flatbuffers::Vector<std::int32_t>;

struct Counts {
  std::uint32_t inputs = 0;
  std::uint32_t outputs = 0;
};

// How many operands and results XNNPACK, or CheckNodes, takes for granted. They may see a node before
// TFLite's kernel has counted: in a graph with shapes that are known late.
Counts LeastCounts(const tflite::OperatorCode& code) {
  if (code.custom_code() != nullptr && code.custom_code()->string_view() == kDetectionOp) return {3, 4};
  switch (tflite::GetBuiltinCode(&code)) {
    case tflite::BuiltinOperator_ASSIGN_VARIABLE:
      return {2, 0};
    case tflite::BuiltinOperator_BATCH_MATMUL:
      return {2, 1};
    case tflite::BuiltinOperator_IF:
      return {1, 0};
    case tflite::BuiltinOperator_READ_VARIABLE:
      return {1, 1};
    case tflite::BuiltinOperator_SLICE:
      return {3, 1};
    case tflite::BuiltinOperator_SPARSE_TO_DENSE:
    case tflite::BuiltinOperator_STRIDED_SLICE:
      return {4, 1};
    case tflite::BuiltinOperator_VAR_HANDLE:
      return {0, 1};
    default:
      return {};
  }
}

Status CheckCounts(const tflite::Operator& node, const tflite::OperatorCode& code) {
  const Counts least = LeastCounts(code);
  const auto count = [](const Indices* indices) { return indices == nullptr ? 0 : indices->size(); };
  if (count(node.inputs()) >= least.inputs && count(node.outputs()) >= least.outputs) return Status();
  return ModelRefusal(StrCat("a ", tflite::EnumNameBuiltinOperator(tflite::GetBuiltinCode(&code)), " has ",
                             count(node.inputs()), " operands and ", count(node.outputs()), " results"));
}

// The first operand that a kernel can do without; it needs all those before.
std::uint32_t FirstOptional(tflite::BuiltinOperator code) {
  switch (code) {
    case tflite::BuiltinOperator_BIDIRECTIONAL_SEQUENCE_LSTM:
    case tflite::BuiltinOperator_BIDIRECTIONAL_SEQUENCE_RNN:
    case tflite::BuiltinOperator_CUSTOM:
    case tflite::BuiltinOperator_LSTM:
    case tflite::BuiltinOperator_UNIDIRECTIONAL_SEQUENCE_LSTM:
      return 1;
    case tflite::BuiltinOperator_CONV_2D:
    case tflite::BuiltinOperator_CONV_3D:
    case tflite::BuiltinOperator_DEPTHWISE_CONV_2D:
    case tflite::BuiltinOperator_FULLY_CONNECTED:
    case tflite::BuiltinOperator_PAD:
    case tflite::BuiltinOperator_PADV2:
    case tflite::BuiltinOperator_SVDF:
      return 2;
    case tflite::BuiltinOperator_CONV_3D_TRANSPOSE:
    case tflite::BuiltinOperator_TRANSPOSE_CONV:
      return 3;
    default:
      return std::numeric_limits<std::uint32_t>::max();
  }
}

Status CheckLeftOut(const tflite::Operator& node, tflite::BuiltinOperator code) {
  if (node.inputs() == nullptr) return Status();
  const std::uint32_t first = FirstOptional(code);
  for (std::uint32_t i = 0; i < node.inputs()->size() && i < first; ++i) {
    if (node.inputs()->Get(i) < 0) {
      return ModelRefusal(
          StrCat("operand ", i, " of a ", tflite::EnumNameBuiltinOperator(code), " is left out"));
    }
  }
  return Status();
}

// Kernels that write what they read by the type of the latter, and do not compare the types. Which operand it
// is; nothing for all others.
std::optional<std::uint32_t> GivesTypeOf(tflite::BuiltinOperator code) {
  switch (code) {
    case tflite::BuiltinOperator_CUMSUM:
    case tflite::BuiltinOperator_DILATE:
    case tflite::BuiltinOperator_MEAN:
    case tflite::BuiltinOperator_MIRROR_PAD:
    case tflite::BuiltinOperator_REDUCE_ALL:
    case tflite::BuiltinOperator_REDUCE_ANY:
    case tflite::BuiltinOperator_REDUCE_MAX:
    case tflite::BuiltinOperator_REDUCE_MIN:
    case tflite::BuiltinOperator_REDUCE_PROD:
    case tflite::BuiltinOperator_SEGMENT_SUM:
    case tflite::BuiltinOperator_SOFTMAX:
    case tflite::BuiltinOperator_SPLIT_V:
    case tflite::BuiltinOperator_SQUEEZE:
    case tflite::BuiltinOperator_STABLEHLO_ADD:
    case tflite::BuiltinOperator_STABLEHLO_AND:
    case tflite::BuiltinOperator_STABLEHLO_GATHER:
    case tflite::BuiltinOperator_STABLEHLO_MAXIMUM:
    case tflite::BuiltinOperator_STABLEHLO_MINIMUM:
    case tflite::BuiltinOperator_STABLEHLO_MULTIPLY:
    case tflite::BuiltinOperator_STABLEHLO_PAD:
    case tflite::BuiltinOperator_STABLEHLO_REDUCE_WINDOW:
    case tflite::BuiltinOperator_STABLEHLO_SCATTER:
    case tflite::BuiltinOperator_STABLEHLO_SHIFT_LEFT:
    case tflite::BuiltinOperator_SUM:
    case tflite::BuiltinOperator_SVDF:
    case tflite::BuiltinOperator_UNSORTED_SEGMENT_MAX:
    case tflite::BuiltinOperator_UNSORTED_SEGMENT_MIN:
    case tflite::BuiltinOperator_UNSORTED_SEGMENT_PROD:
    case tflite::BuiltinOperator_UNSORTED_SEGMENT_SUM:
      return 0;
    case tflite::BuiltinOperator_SPLIT:
      return 1;
    default:
      return std::nullopt;
  }
}

Status CheckTypes(const tflite::SubGraph& subgraph, const tflite::Operator& node,
                  tflite::BuiltinOperator code) {
  const std::optional<std::uint32_t> operand = GivesTypeOf(code);
  if (!operand || node.inputs() == nullptr || node.inputs()->size() <= *operand ||
      node.outputs() == nullptr) {
    return Status();  // kernels count what they are given
  }
  const auto type_of = [&](std::int32_t index) {
    return subgraph.tensors()->Get(static_cast<std::uint32_t>(index))->type();
  };
  const tflite::TensorType taken = type_of(node.inputs()->Get(*operand));
  for (const std::int32_t output : *node.outputs()) {
    const tflite::TensorType given = type_of(output);
    const bool widens = (taken == tflite::TensorType_INT8 || taken == tflite::TensorType_UINT8) &&
                        given == tflite::TensorType_INT16;
    if (taken == given || (code == tflite::BuiltinOperator_SOFTMAX && widens)) continue;
    return ModelRefusal(
        StrCat("a ", tflite::EnumNameBuiltinOperator(code), " gives another type than it takes"));
  }
  return Status();
}

// Variables and tables are handed on by name, and only these operators know what to do with one.
bool HandlesResources(tflite::BuiltinOperator code) {
  switch (code) {
    case tflite::BuiltinOperator_ASSIGN_VARIABLE:
    case tflite::BuiltinOperator_CALL:
    case tflite::BuiltinOperator_CALL_ONCE:
    case tflite::BuiltinOperator_HASHTABLE:
    case tflite::BuiltinOperator_HASHTABLE_FIND:
    case tflite::BuiltinOperator_HASHTABLE_IMPORT:
    case tflite::BuiltinOperator_HASHTABLE_SIZE:
    case tflite::BuiltinOperator_IF:
    case tflite::BuiltinOperator_READ_VARIABLE:
    case tflite::BuiltinOperator_VAR_HANDLE:
    case tflite::BuiltinOperator_WHILE:
      return true;
    default:
      return false;
  }
}

Status CheckResources(const tflite::SubGraph& subgraph, const tflite::Operator& node,
                      tflite::BuiltinOperator code) {
  if (HandlesResources(code)) return Status();
  for (const Indices* const indices : {node.inputs(), node.outputs()}) {
    if (indices == nullptr) continue;
    for (const std::int32_t index : *indices) {
      if (index < 0) continue;
      const tflite::Tensor& tensor = *subgraph.tensors()->Get(static_cast<std::uint32_t>(index));
      if (tensor.type() != tflite::TensorType_RESOURCE) continue;
      return ModelRefusal(
          StrCat("a ", tflite::EnumNameBuiltinOperator(code), " has a resource as an operand"));
    }
  }
  return Status();
}

// The kernels write a handle into whatever tensor they are given, or take what they are given for one.
Status CheckHandles(const tflite::SubGraph& subgraph, const tflite::Operator& node,
                    tflite::BuiltinOperator code) {
  const bool makes = code == tflite::BuiltinOperator_VAR_HANDLE;
  const bool takes =
      code == tflite::BuiltinOperator_READ_VARIABLE || code == tflite::BuiltinOperator_ASSIGN_VARIABLE;
  if (!makes && !takes) return Status();
  const std::int32_t index = (makes ? node.outputs() : node.inputs())->Get(0);
  if (index >= 0 &&
      subgraph.tensors()->Get(static_cast<std::uint32_t>(index))->type() == tflite::TensorType_RESOURCE) {
    return Status();
  }
  return ModelRefusal(StrCat("a ", tflite::EnumNameBuiltinOperator(code), " has a handle that is none"));
}

// The first operand that a kernel takes for a matrix before it looks at how many dimensions it has;
// all up to the second are, too. Nothing for other kernels.
std::optional<std::uint32_t> FirstMatrix(tflite::BuiltinOperator code) {
  switch (code) {
    case tflite::BuiltinOperator_BATCH_MATMUL:
      return 0;
    case tflite::BuiltinOperator_MIRROR_PAD:
    case tflite::BuiltinOperator_PAD:
    case tflite::BuiltinOperator_PADV2:
      return 1;
    default:
      return std::nullopt;
  }
}

Status CheckMatrices(const tflite::SubGraph& subgraph, const tflite::Operator& node,
                     tflite::BuiltinOperator code) {
  const std::optional<std::uint32_t> first = FirstMatrix(code);
  if (!first || node.inputs() == nullptr) return Status();
  for (std::uint32_t operand = *first; operand < std::min(2U, node.inputs()->size()); ++operand) {
    const auto index = static_cast<std::uint32_t>(node.inputs()->Get(operand));
    const Indices* const shape = subgraph.tensors()->Get(index)->shape();
    if (shape == nullptr || shape->size() < 2) {
      return ModelRefusal(
          StrCat("operand ", operand, " of a ", tflite::EnumNameBuiltinOperator(code), " is no matrix"));
    }
  }
  return Status();
}

}  // namespace

Status CheckOperands(const tflite::Model& model, const tflite::SubGraph& subgraph,
                     const tflite::Operator& node) {
  const tflite::OperatorCode& row = *model.operator_codes()->Get(node.opcode_index());
  if (Status status = CheckCounts(node, row); !status.ok()) return status;
  const tflite::BuiltinOperator code = tflite::GetBuiltinCode(&row);
  if (Status status = CheckLeftOut(node, code); !status.ok()) return status;
  if (Status status = CheckTypes(subgraph, node, code); !status.ok()) return status;
  if (Status status = CheckResources(subgraph, node, code); !status.ok()) return status;
  if (Status status = CheckHandles(subgraph, node, code); !status.ok()) return status;
  return CheckMatrices(subgraph, node, code);
}

}  // namespace smilear
