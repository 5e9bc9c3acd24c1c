#include "inference/node_check.h"

#include <cstddef>
#include <cstdint>

#include "base/str_cat.h"
#include "tensorflow/lite/core/c/builtin_op_data.h"
#include "tensorflow/lite/core/interpreter.h"
#include "tensorflow/lite/core/subgraph.h"
#include "tensorflow/lite/schema/schema_generated.h"

namespace smilear {
namespace {

constexpr int kImageRank = 4;  // batch, height, width, channels

// The channels of an input that is an image or a filter; 0 for anything else.
std::int64_t Channels(const tflite::Subgraph& subgraph, const TfLiteNode& node, int input) {
  if (node.inputs->size <= input) return 0;
  const TfLiteTensor* const tensor = subgraph.tensor(node.inputs->data[input]);
  const bool image = tensor != nullptr && tensor->dims != nullptr && tensor->dims->size == kImageRank;
  return image ? tensor->dims->data[kImageRank - 1] : 0;
}

// TFLite's kernel works the multiplier out from the channels; XNNPACK works the input's channels out
// from the multiplier.
Status CheckDepthwise(const tflite::Subgraph& subgraph, const TfLiteNode& node, int index) {
  const auto* const parameters = static_cast<const TfLiteDepthwiseConvParams*>(node.builtin_data);
  const std::int64_t input_channels = Channels(subgraph, node, 0);
  const std::int64_t output_channels = Channels(subgraph, node, 1);
  if (output_channels > 0 && input_channels * parameters->depth_multiplier == output_channels) {
    return Status();
  }
  return Status(StatusCode::kInvalidModel,
                StrCat("model is invalid: depthwise convolution ", index, " has a multiplier of ",
                       parameters->depth_multiplier, " for ", input_channels, " channels in and ",
                       output_channels, " out"));
}

}  // namespace

Status CheckNodes(const tflite::impl::Interpreter& interpreter) {
  for (std::size_t s = 0; s < interpreter.subgraphs_size(); ++s) {
    const tflite::Subgraph& subgraph = *interpreter.subgraph(static_cast<int>(s));
    for (const int index : subgraph.execution_plan()) {
      const auto& [node, registration] = *subgraph.node_and_registration(index);
      if (registration.builtin_code != tflite::BuiltinOperator_DEPTHWISE_CONV_2D) continue;
      if (Status status = CheckDepthwise(subgraph, node, index); !status.ok()) return status;
    }
  }
  return Status();
}

}  // namespace smilear
