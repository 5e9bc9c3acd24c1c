#include "inference/scale_check.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "base/str_cat.h"
#include "inference/constant_data.h"
#include "inference/model_refusal.h"
#include "inference/tensor_at.h"
#include "tensorflow/lite/schema/schema_generated.h"
#include "tensorflow/lite/schema/schema_utils.h"

namespace smilear {
namespace {

bool IsByte(const tflite::Tensor& tensor) {
  return tensor.type() == tflite::TensorType_INT8 || tensor.type() == tflite::TensorType_UINT8;
}

bool IsSmallInteger(const tflite::Tensor& tensor) {
  return IsByte(tensor) || tensor.type() == tflite::TensorType_INT16;
}

// Whether the tensor has scales that TFLite reads.
bool IsQuantised(const tflite::Tensor& tensor) {
  const tflite::QuantizationParameters* const quantisation = tensor.quantization();
  return quantisation != nullptr && quantisation->scale() != nullptr && !quantisation->scale()->empty() &&
         quantisation->details_type() == tflite::QuantizationDetails_NONE;
}

// What a kernel sees that expects one scale for the whole tensor: 0 if there is none, or more than one.
float ScaleOf(const tflite::Tensor& tensor) {
  if (!IsQuantised(tensor) || tensor.quantization()->scale()->size() != 1) return 0.0F;
  return tensor.quantization()->scale()->Get(0);
}

// Whether TFLite will find one scale that is not 0 or, in weights, one per channel.
bool HasScale(const tflite::Model& model, const tflite::Tensor& tensor) {
  if (!IsQuantised(tensor)) return false;
  if (tensor.quantization()->scale()->size() == 1) return ScaleOf(tensor) > 0.0F;
  return !ConstantData(model, tensor).empty();
}

// How many of the tensors hold 8 or 16 bit integers, and how many of those have a scale.
struct ScaleCount {
  int integers = 0;
  int with_scale = 0;
};

void CountScales(const tflite::Model& model, const tflite::SubGraph& subgraph, const Indices* indices,
                 ScaleCount* count) {
  const std::uint32_t size = indices == nullptr ? 0 : indices->size();
  for (std::uint32_t i = 0; i < size; ++i) {
    const tflite::Tensor* const tensor = TensorAt(subgraph, indices, i);
    if (tensor == nullptr || !IsSmallInteger(*tensor)) continue;
    ++count->integers;
    if (HasScale(model, *tensor)) ++count->with_scale;
  }
}

// Kernels turn a multiplier into a fixed-point number and demand that it be a true fraction.
bool IsFraction(float multiplier) { return multiplier > 0.0F && multiplier < 1.0F; }

// Additions rescale both operands to twice the larger scale, and what they add up to the result's. The
// arithmetic is the kernels', in float and in their order; `shift` is how far they shift to the left, and
// `power` 2 where the result is a square.
bool CanAdd(float first, float second, float result, int shift, int power, bool may_grow) {
  const float twice = 2 * std::max(first, second);
  const float sum = power == 2 ? twice * twice : twice;
  const float rescaled = sum / (static_cast<float>(1 << shift) * result);
  const bool grows = may_grow && rescaled > 1.0F;
  return IsFraction(first / twice) && IsFraction(second / twice) && (grows || IsFraction(rescaled));
}

bool CanAdd(const tflite::SubGraph& subgraph, const tflite::Operator& node, tflite::BuiltinOperator code) {
  const tflite::Tensor* const first = TensorAt(subgraph, node.inputs(), 0);
  const tflite::Tensor* const second = TensorAt(subgraph, node.inputs(), 1);
  const tflite::Tensor* const result = TensorAt(subgraph, node.outputs(), 0);
  if (first == nullptr || second == nullptr || result == nullptr) return true;  // kernels count
  const bool squares = code == tflite::BuiltinOperator_SQUARED_DIFFERENCE;
  // An addition of 16 bit integers may do without scales.
  const bool wide = !squares && result->type() == tflite::TensorType_INT16 &&
                    (IsQuantised(*first) || code == tflite::BuiltinOperator_SUB);
  if (!wide && !IsByte(*result)) return true;
  const int shift = squares ? 14 : (wide ? 15 : 20);
  return CanAdd(ScaleOf(*first), ScaleOf(*second), ScaleOf(*result), shift, squares ? 2 : 1,
                code == tflite::BuiltinOperator_SUB);
}

// Both operands are rescaled by their own scale, which may be anything above 0 but 1 itself.
bool CanCompare(const tflite::SubGraph& subgraph, const tflite::Operator& node) {
  for (const std::uint32_t place : {0U, 1U}) {
    const tflite::Tensor* const tensor = TensorAt(subgraph, node.inputs(), place);
    if (tensor == nullptr) continue;
    const bool wide = tensor->type() == tflite::TensorType_INT16 && IsQuantised(*tensor);
    if (!wide && !IsByte(*tensor)) continue;
    const float scale = ScaleOf(*tensor);
    if (scale == 0.0F || scale == 1.0F) return false;
  }
  return true;
}

bool CanRescale(const tflite::SubGraph& subgraph, const tflite::Operator& node,
                tflite::BuiltinOperator code) {
  switch (code) {
    case tflite::BuiltinOperator_ADD:
    case tflite::BuiltinOperator_SQUARED_DIFFERENCE:
    case tflite::BuiltinOperator_SUB:
      return CanAdd(subgraph, node, code);
    case tflite::BuiltinOperator_EQUAL:
    case tflite::BuiltinOperator_GREATER:
    case tflite::BuiltinOperator_GREATER_EQUAL:
    case tflite::BuiltinOperator_LESS:
    case tflite::BuiltinOperator_LESS_EQUAL:
    case tflite::BuiltinOperator_NOT_EQUAL:
      return CanCompare(subgraph, node);
    default:
      return true;
  }
}

}  // namespace

Status CheckScales(const tflite::Model& model, const tflite::SubGraph& subgraph,
                   const tflite::Operator& node) {
  ScaleCount count;
  CountScales(model, subgraph, node.inputs(), &count);
  CountScales(model, subgraph, node.outputs(), &count);
  if (count.with_scale != 0 && count.with_scale != count.integers) {
    return ModelRefusal("an operator has quantised tensors with and without a scale");
  }
  const tflite::BuiltinOperator code =
      tflite::GetBuiltinCode(model.operator_codes()->Get(node.opcode_index()));
  if (CanRescale(subgraph, node, code)) return Status();
  return ModelRefusal(
      StrCat("a ", tflite::EnumNameBuiltinOperator(code), " has scales that its kernel cannot work with"));
}

}  // namespace smilear
