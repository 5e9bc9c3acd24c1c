#include "inference/operand_check.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>

#include "base/str_cat.h"
#include "inference/detection_op_check.h"
#include "inference/model_refusal.h"
#include "inference/tensor_at.h"
#include "tensorflow/lite/schema/schema_generated.h"
#include "tensorflow/lite/schema/schema_utils.h"

namespace smilear {
namespace {

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
    case tflite::BuiltinOperator_MATRIX_SET_DIAG:
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
    const std::uint32_t count = indices == nullptr ? 0 : indices->size();
    for (std::uint32_t i = 0; i < count; ++i) {
      const tflite::Tensor* const tensor = TensorAt(subgraph, indices, i);
      if (tensor == nullptr || tensor->type() != tflite::TensorType_RESOURCE) continue;
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
  const tflite::Tensor* const handle = TensorAt(subgraph, makes ? node.outputs() : node.inputs(), 0);
  if (handle != nullptr && handle->type() == tflite::TensorType_RESOURCE) return Status();
  return ModelRefusal(StrCat("a ", tflite::EnumNameBuiltinOperator(code), " has a handle that is none"));
}

// How many dimensions a kernel takes for granted: of the operands `first` to `last`, at least so many.
struct Dimensions {
  tflite::BuiltinOperator code;
  std::uint32_t first;
  std::uint32_t last;
  std::uint32_t least;
};

constexpr Dimensions kLeastDimensions[] = {
    {.code = tflite::BuiltinOperator_BATCH_MATMUL, .first = 0, .last = 1, .least = 2},
    {.code = tflite::BuiltinOperator_BIDIRECTIONAL_SEQUENCE_RNN, .first = 0, .last = 0, .least = 3},
    {.code = tflite::BuiltinOperator_BIDIRECTIONAL_SEQUENCE_RNN, .first = 1, .last = 2, .least = 2},
    {.code = tflite::BuiltinOperator_BIDIRECTIONAL_SEQUENCE_RNN, .first = 3, .last = 3, .least = 1},
    {.code = tflite::BuiltinOperator_BIDIRECTIONAL_SEQUENCE_RNN, .first = 4, .last = 6, .least = 2},
    {.code = tflite::BuiltinOperator_BIDIRECTIONAL_SEQUENCE_RNN, .first = 7, .last = 7, .least = 1},
    {.code = tflite::BuiltinOperator_BIDIRECTIONAL_SEQUENCE_RNN, .first = 8, .last = 8, .least = 2},
    {.code = tflite::BuiltinOperator_GATHER_ND, .first = 1, .last = 1, .least = 1},
    {.code = tflite::BuiltinOperator_MIRROR_PAD, .first = 1, .last = 1, .least = 2},
    {.code = tflite::BuiltinOperator_PAD, .first = 1, .last = 1, .least = 2},
    {.code = tflite::BuiltinOperator_PADV2, .first = 1, .last = 1, .least = 2},
    {.code = tflite::BuiltinOperator_RNN, .first = 0, .last = 2, .least = 2},
    {.code = tflite::BuiltinOperator_RNN, .first = 3, .last = 3, .least = 1},
    {.code = tflite::BuiltinOperator_RNN, .first = 4, .last = 4, .least = 2},
    {.code = tflite::BuiltinOperator_SCATTER_ND, .first = 2, .last = 2, .least = 1},
    {.code = tflite::BuiltinOperator_SEGMENT_SUM, .first = 0, .last = 1, .least = 1},
    {.code = tflite::BuiltinOperator_SVDF, .first = 0, .last = 2, .least = 2},
    {.code = tflite::BuiltinOperator_SVDF, .first = 3, .last = 3, .least = 1},
    {.code = tflite::BuiltinOperator_UNIDIRECTIONAL_SEQUENCE_RNN, .first = 0, .last = 0, .least = 3},
    {.code = tflite::BuiltinOperator_UNIDIRECTIONAL_SEQUENCE_RNN, .first = 1, .last = 2, .least = 2},
    {.code = tflite::BuiltinOperator_UNIDIRECTIONAL_SEQUENCE_RNN, .first = 3, .last = 3, .least = 1},
    {.code = tflite::BuiltinOperator_UNIDIRECTIONAL_SEQUENCE_RNN, .first = 4, .last = 4, .least = 2},
};

Status CheckDimensions(const tflite::SubGraph& subgraph, const tflite::Operator& node,
                       tflite::BuiltinOperator code) {
  const std::uint32_t operands = node.inputs() == nullptr ? 0 : node.inputs()->size();
  for (const Dimensions& wanted : kLeastDimensions) {
    if (wanted.code != code) continue;
    for (std::uint32_t operand = wanted.first; operand <= wanted.last && operand < operands; ++operand) {
      const tflite::Tensor* const tensor = TensorAt(subgraph, node.inputs(), operand);
      if (tensor == nullptr) continue;  // kernels refuse it, or do without
      const std::uint32_t dimensions = tensor->shape() == nullptr ? 0 : tensor->shape()->size();
      if (dimensions >= wanted.least) continue;
      return ModelRefusal(StrCat("operand ", operand, " of a ", tflite::EnumNameBuiltinOperator(code),
                                 " has ", dimensions, " dimensions, but needs ", wanted.least));
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
  if (Status status = CheckResources(subgraph, node, code); !status.ok()) return status;
  if (Status status = CheckHandles(subgraph, node, code); !status.ok()) return status;
  return CheckDimensions(subgraph, node, code);
}

}  // namespace smilear
