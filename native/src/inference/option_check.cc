#include "inference/option_check.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

#include "base/str_cat.h"
#include "inference/constant_data.h"
#include "inference/detection_op_check.h"
#include "inference/model_refusal.h"
#include "inference/tensor_at.h"
#include "tensorflow/lite/schema/schema_generated.h"
#include "tensorflow/lite/schema/schema_utils.h"

namespace smilear {
namespace {

// Beyond it, positions in a picture no longer fit the kernels' 32 bits.
constexpr std::int32_t kMostStep = 32767;

Status CheckSteps(const char* what, std::initializer_list<std::int32_t> steps) {
  for (const std::int32_t step : steps) {
    if (step >= 1 && step <= kMostStep) continue;
    return ModelRefusal(StrCat(what, " of ", step, ", but it must be 1..", kMostStep));
  }
  return Status();
}

// Whether every number of a constant operand of 32 or 64 bit integers is one that `good` takes. Operands
// that are computed, and other types, are left to the kernel.
template <typename Good>
bool AllNumbers(const tflite::Model& model, const tflite::Tensor* tensor, const Good& good) {
  if (tensor == nullptr) return true;
  const std::span<const std::uint8_t> bytes = ConstantData(model, *tensor);
  if (bytes.empty()) return true;
  const bool wide = tensor->type() == tflite::TensorType_INT64;
  if (!wide && tensor->type() != tflite::TensorType_INT32) return true;
  const std::size_t size = wide ? sizeof(std::int64_t) : sizeof(std::int32_t);
  for (std::size_t at = 0; at + size <= bytes.size(); at += size) {
    std::int64_t number = 0;
    std::int32_t narrow = 0;
    if (wide) {
      std::memcpy(&number, bytes.data() + at, sizeof(number));
    } else {
      std::memcpy(&narrow, bytes.data() + at, sizeof(narrow));
      number = narrow;
    }
    if (!good(number)) return false;
  }
  return true;
}

bool IsStep(std::int64_t number) { return number >= 1 && number <= kMostStep; }

// What a convolution divides by: the filter's sizes.
Status CheckFilter(const tflite::Tensor* filter) {
  if (filter == nullptr || filter->shape() == nullptr) return Status();
  const bool sound =
      std::ranges::all_of(*filter->shape(), [](std::int32_t dimension) { return dimension >= 1; });
  return sound ? Status() : ModelRefusal("a filter has a dimension without size");
}

// -1 stands for what is left, once.
Status CheckNewShape(std::span<const std::int32_t> shape) {
  if (std::ranges::count(shape, -1) > 1) return ModelRefusal("a reshape leaves more than one dimension open");
  const bool sound = std::ranges::all_of(shape, [](std::int32_t dimension) { return dimension >= -1; });
  return sound ? Status() : ModelRefusal("a reshape asks for a dimension below zero");
}

template <typename Window>
Status CheckWindow(const Window& window) {
  return CheckSteps("a stride", {window.stride_w(), window.stride_h()});
}

template <typename Convolution>
Status CheckConvolution(const Convolution& options, const tflite::Tensor* filter) {
  if (Status status = CheckWindow(options); !status.ok()) return status;
  if (Status status = CheckSteps("a dilation", {options.dilation_w_factor(), options.dilation_h_factor()});
      !status.ok())
    return status;
  return CheckFilter(filter);
}

// Options that a kernel divides by or steps with.
Status CheckBuiltinOptions(const tflite::SubGraph& subgraph, const tflite::Operator& node) {
  const tflite::Tensor* const filter = TensorAt(subgraph, node.inputs(), 1);
  if (const auto* const conv = node.builtin_options_as_Conv2DOptions())
    return CheckConvolution(*conv, filter);
  if (const auto* const depthwise = node.builtin_options_as_DepthwiseConv2DOptions()) {
    return CheckConvolution(*depthwise, filter);
  }
  if (const auto* const conv = node.builtin_options_as_Conv3DOptions()) {
    if (Status status = CheckSteps("a stride in depth", {conv->stride_d(), conv->dilation_d_factor()});
        !status.ok())
      return status;
    return CheckConvolution(*conv, filter);
  }
  if (const auto* const transposed = node.builtin_options_as_TransposeConvOptions()) {
    if (Status status = CheckWindow(*transposed); !status.ok()) return status;
    return CheckFilter(filter);
  }
  if (const auto* const pool = node.builtin_options_as_Pool2DOptions()) {
    if (Status status = CheckWindow(*pool); !status.ok()) return status;
    return CheckSteps("a pool", {pool->filter_width(), pool->filter_height()});
  }
  if (const auto* const block = node.builtin_options_as_SpaceToDepthOptions()) {
    return CheckSteps("a block", {block->block_size()});
  }
  if (const auto* const block = node.builtin_options_as_DepthToSpaceOptions()) {
    return CheckSteps("a block", {block->block_size()});
  }
  if (const auto* const split = node.builtin_options_as_SplitOptions()) {
    return CheckSteps("a number of parts", {split->num_splits()});
  }
  if (const auto* const split = node.builtin_options_as_SplitVOptions()) {
    return CheckSteps("a number of parts", {split->num_splits()});
  }
  if (const auto* const svdf = node.builtin_options_as_SVDFOptions()) {
    return CheckSteps("a rank", {svdf->rank()});
  }
  if (const auto* const reshape = node.builtin_options_as_ReshapeOptions()) {
    if (reshape->new_shape() == nullptr) return Status();
    return CheckNewShape({reshape->new_shape()->data(), reshape->new_shape()->size()});
  }
  return Status();
}

// StableHLO's kernels take options and the shapes of their operands for granted. Two of its ops only run
// other subgraphs, which are checked like any.
bool TrustsOptions(tflite::BuiltinOperator code) {
  const std::string_view name = tflite::EnumNameBuiltinOperator(code);
  return name.starts_with("STABLEHLO_") && code != tflite::BuiltinOperator_STABLEHLO_CASE &&
         code != tflite::BuiltinOperator_STABLEHLO_COMPOSITE;
}

// Constant operands that a kernel divides by or steps with.
Status CheckConstants(const tflite::Model& model, const tflite::SubGraph& subgraph,
                      const tflite::Operator& node, tflite::BuiltinOperator code) {
  const auto operand = [&](std::uint32_t index) { return TensorAt(subgraph, node.inputs(), index); };
  switch (code) {
    case tflite::BuiltinOperator_STRIDED_SLICE:
      if (AllNumbers(model, operand(3), [](std::int64_t step) { return step != 0; })) return Status();
      return ModelRefusal("a slice has a stride of 0");
    case tflite::BuiltinOperator_SPACE_TO_BATCH_ND:
    case tflite::BuiltinOperator_BATCH_TO_SPACE_ND:
      if (AllNumbers(model, operand(1), IsStep)) return Status();
      return ModelRefusal("a block is out of range");
    case tflite::BuiltinOperator_RESIZE_BILINEAR:
    case tflite::BuiltinOperator_RESIZE_NEAREST_NEIGHBOR:
      if (AllNumbers(model, operand(1), IsStep)) return Status();
      return ModelRefusal("a picture is resized to a size out of range");
    case tflite::BuiltinOperator_FLOOR_DIV:
    case tflite::BuiltinOperator_FLOOR_MOD:
    case tflite::BuiltinOperator_DIV:
      if (AllNumbers(model, operand(1), [](std::int64_t number) { return number != 0; })) return Status();
      return ModelRefusal("a constant divisor is 0");
    case tflite::BuiltinOperator_RANGE:
      if (AllNumbers(model, operand(2), [](std::int64_t step) { return step != 0; })) return Status();
      return ModelRefusal("a range has a step of 0");
    case tflite::BuiltinOperator_PAD:
    case tflite::BuiltinOperator_PADV2:
    case tflite::BuiltinOperator_MIRROR_PAD:
      if (AllNumbers(model, operand(1), [](std::int64_t size) { return size >= 0 && size <= kMostStep; })) {
        return Status();
      }
      return ModelRefusal("a padding is out of range");
    default:
      return Status();
  }
}

}  // namespace

Status CheckOptions(const tflite::Model& model, const tflite::SubGraph& subgraph,
                    const tflite::Operator& node) {
  if (Status status = CheckBuiltinOptions(subgraph, node); !status.ok()) return status;
  const tflite::OperatorCode& code = *model.operator_codes()->Get(node.opcode_index());
  if (code.custom_code() != nullptr && code.custom_code()->string_view() == kDetectionOp) {
    const auto* const options = node.custom_options();
    if (options == nullptr) return CheckDetectionOptions({});
    return CheckDetectionOptions({options->data(), options->size()});
  }
  const tflite::BuiltinOperator builtin = tflite::GetBuiltinCode(&code);
  if (TrustsOptions(builtin)) {
    return ModelRefusal(StrCat("a ", tflite::EnumNameBuiltinOperator(builtin),
                               ", whose kernel cannot tell good options from bad ones"));
  }
  return CheckConstants(model, subgraph, node, builtin);
}

}  // namespace smilear
