#include "inference/type_check.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

#include "base/str_cat.h"
#include "inference/model_refusal.h"
#include "inference/tensor_at.h"
#include "tensorflow/lite/schema/schema_generated.h"
#include "tensorflow/lite/schema/schema_utils.h"

namespace smilear {
namespace {

// The operand whose type a kernel's results have; nothing for all others.
std::optional<std::uint32_t> GivesTypeOf(tflite::BuiltinOperator code) {
  switch (code) {
    case tflite::BuiltinOperator_ADD:
    case tflite::BuiltinOperator_ADD_N:
    case tflite::BuiltinOperator_BITWISE_XOR:
    case tflite::BuiltinOperator_CEIL:
    case tflite::BuiltinOperator_CUMSUM:
    case tflite::BuiltinOperator_DENSIFY:
    case tflite::BuiltinOperator_DILATE:
    case tflite::BuiltinOperator_DIV:
    case tflite::BuiltinOperator_DYNAMIC_UPDATE_SLICE:
    case tflite::BuiltinOperator_EXP:
    case tflite::BuiltinOperator_EXPAND_DIMS:
    case tflite::BuiltinOperator_FAKE_QUANT:
    case tflite::BuiltinOperator_FLOOR:
    case tflite::BuiltinOperator_FLOOR_DIV:
    case tflite::BuiltinOperator_FLOOR_MOD:
    case tflite::BuiltinOperator_GATHER:
    case tflite::BuiltinOperator_GATHER_ND:
    case tflite::BuiltinOperator_LOGICAL_AND:
    case tflite::BuiltinOperator_LOGICAL_OR:
    case tflite::BuiltinOperator_MATRIX_DIAG:
    case tflite::BuiltinOperator_MATRIX_SET_DIAG:
    case tflite::BuiltinOperator_MAXIMUM:
    case tflite::BuiltinOperator_MEAN:
    case tflite::BuiltinOperator_MINIMUM:
    case tflite::BuiltinOperator_MIRROR_PAD:
    case tflite::BuiltinOperator_NEG:
    case tflite::BuiltinOperator_POW:
    case tflite::BuiltinOperator_PRELU:
    case tflite::BuiltinOperator_RANGE:
    case tflite::BuiltinOperator_REDUCE_ALL:
    case tflite::BuiltinOperator_REDUCE_ANY:
    case tflite::BuiltinOperator_REDUCE_MAX:
    case tflite::BuiltinOperator_REDUCE_MIN:
    case tflite::BuiltinOperator_REDUCE_PROD:
    case tflite::BuiltinOperator_RESHAPE:
    case tflite::BuiltinOperator_RESIZE_BILINEAR:
    case tflite::BuiltinOperator_RESIZE_NEAREST_NEIGHBOR:
    case tflite::BuiltinOperator_RIGHT_SHIFT:
    case tflite::BuiltinOperator_ROUND:
    case tflite::BuiltinOperator_SEGMENT_SUM:
    case tflite::BuiltinOperator_SOFTMAX:
    case tflite::BuiltinOperator_SPLIT_V:
    case tflite::BuiltinOperator_SQUARED_DIFFERENCE:
    case tflite::BuiltinOperator_SQUEEZE:
    case tflite::BuiltinOperator_SUB:
    case tflite::BuiltinOperator_SUM:
    case tflite::BuiltinOperator_SVDF:
    case tflite::BuiltinOperator_TOPK_V2:
    case tflite::BuiltinOperator_UNSORTED_SEGMENT_MAX:
    case tflite::BuiltinOperator_UNSORTED_SEGMENT_MIN:
    case tflite::BuiltinOperator_UNSORTED_SEGMENT_PROD:
    case tflite::BuiltinOperator_UNSORTED_SEGMENT_SUM:
    case tflite::BuiltinOperator_ZEROS_LIKE:
      return 0;
    case tflite::BuiltinOperator_FILL:
    case tflite::BuiltinOperator_SCATTER_ND:
    case tflite::BuiltinOperator_SELECT:
    case tflite::BuiltinOperator_SELECT_V2:
    case tflite::BuiltinOperator_SPLIT:
      return 1;
    case tflite::BuiltinOperator_ONE_HOT:
    case tflite::BuiltinOperator_SPARSE_TO_DENSE:
      return 2;
    default:
      return std::nullopt;
  }
}

// The type of all that a kernel gives, whatever it takes; nothing for all others.
std::optional<tflite::TensorType> Gives(const tflite::Operator& node, tflite::BuiltinOperator code) {
  switch (code) {
    case tflite::BuiltinOperator_ARG_MAX: {
      const auto* const options = node.builtin_options_as_ArgMaxOptions();
      return options == nullptr ? std::nullopt : std::optional(options->output_type());
    }
    case tflite::BuiltinOperator_ARG_MIN: {
      const auto* const options = node.builtin_options_as_ArgMinOptions();
      return options == nullptr ? std::nullopt : std::optional(options->output_type());
    }
    case tflite::BuiltinOperator_SHAPE: {
      const auto* const options = node.builtin_options_as_ShapeOptions();
      return options == nullptr ? std::nullopt : std::optional(options->out_type());
    }
    case tflite::BuiltinOperator_EQUAL:
    case tflite::BuiltinOperator_GREATER:
    case tflite::BuiltinOperator_GREATER_EQUAL:
    case tflite::BuiltinOperator_LESS:
    case tflite::BuiltinOperator_LESS_EQUAL:
    case tflite::BuiltinOperator_NOT_EQUAL:
      return tflite::TensorType_BOOL;
    case tflite::BuiltinOperator_BUCKETIZE:
    case tflite::BuiltinOperator_NON_MAX_SUPPRESSION_V4:
    case tflite::BuiltinOperator_RANK:
      return tflite::TensorType_INT32;
    case tflite::BuiltinOperator_DEQUANTIZE:
      return tflite::TensorType_FLOAT32;
    case tflite::BuiltinOperator_RFFT2D:
      return tflite::TensorType_COMPLEX64;
    case tflite::BuiltinOperator_WHERE:
      return tflite::TensorType_INT64;
    default:
      return std::nullopt;
  }
}

// How many of the results that is true for. The others of these operators have a type that no kernel changes.
std::uint32_t Results(const tflite::Operator& node, tflite::BuiltinOperator code) {
  const std::uint32_t all = node.outputs() == nullptr ? 0 : node.outputs()->size();
  return code == tflite::BuiltinOperator_TOPK_V2 ? std::min(all, 1U) : all;
}

bool MayGive(tflite::BuiltinOperator code, tflite::TensorType taken, tflite::TensorType given) {
  const bool byte = taken == tflite::TensorType_INT8 || taken == tflite::TensorType_UINT8;
  const bool widens = code == tflite::BuiltinOperator_SOFTMAX && byte && given == tflite::TensorType_INT16;
  return taken == given || widens;
}

}  // namespace

Status CheckTypes(const tflite::Model& model, const tflite::SubGraph& subgraph,
                  const tflite::Operator& node) {
  const tflite::BuiltinOperator code =
      tflite::GetBuiltinCode(model.operator_codes()->Get(node.opcode_index()));
  std::optional<tflite::TensorType> type = Gives(node, code);
  if (const std::optional<std::uint32_t> operand = GivesTypeOf(code)) {
    const tflite::Tensor* const taken = TensorAt(subgraph, node.inputs(), *operand);
    if (taken == nullptr) return Status();  // kernels count what they are given
    type = taken->type();
  }
  if (!type) return Status();
  for (std::uint32_t i = 0; i < Results(node, code); ++i) {
    const tflite::Tensor* const result = TensorAt(subgraph, node.outputs(), i);
    if (result == nullptr || MayGive(code, *type, result->type())) continue;
    return ModelRefusal(StrCat("a ", tflite::EnumNameBuiltinOperator(code), " gives ",
                               tflite::EnumNameTensorType(result->type()), ", but its kernel writes ",
                               tflite::EnumNameTensorType(*type)));
  }
  return Status();
}

}  // namespace smilear
