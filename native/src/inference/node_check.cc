#include "inference/node_check.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/str_cat.h"
#include "inference/detection_op_check.h"
#include "inference/model_refusal.h"
#include "tensorflow/lite/core/c/builtin_op_data.h"
#include "tensorflow/lite/core/interpreter.h"
#include "tensorflow/lite/core/subgraph.h"
#include "tensorflow/lite/schema/schema_generated.h"

namespace smilear {
namespace {

constexpr int kImageRank = 4;  // batch, height, width, channels

std::span<const int> ShapeOf(const TfLiteTensor& tensor) {
  if (tensor.dims == nullptr) return {};
  return {tensor.dims->data, static_cast<std::size_t>(tensor.dims->size)};
}

bool IsConstant(const TfLiteTensor& tensor) {
  return tensor.allocation_type == kTfLiteMmapRo || tensor.allocation_type == kTfLitePersistentRo;
}

bool IsDynamic(const TfLiteTensor& tensor) { return tensor.allocation_type == kTfLiteDynamic; }

// A node with the tensors of its subgraph. TFLite has seen that the operands its kernel needs are there.
class Node {
 public:
  Node(const tflite::Subgraph& subgraph, const TfLiteNode& node, int index)
      : subgraph_(subgraph), node_(node), index_(index) {}

  int index() const { return index_; }

  template <typename Parameters>
  const Parameters& parameters() const {
    return *static_cast<const Parameters*>(node_.builtin_data);
  }

  // Null where it is left out.
  const TfLiteTensor* input(int place) const { return At(*node_.inputs, place); }
  const TfLiteTensor* output(int place) const { return At(*node_.outputs, place); }
  int input_count() const { return node_.inputs->size; }
  int output_count() const { return node_.outputs->size; }

 private:
  const TfLiteTensor* At(const TfLiteIntArray& places, int place) const {
    if (place >= places.size || places.data[place] < 0) return nullptr;
    return subgraph_.tensor(places.data[place]);
  }

  const tflite::Subgraph& subgraph_;
  const TfLiteNode& node_;
  int index_;
};

// Shapes and axes may be lists of nothing; data must not be, since kernels look at a first element.
bool HasElements(const TfLiteTensor* tensor) {
  if (tensor == nullptr || IsDynamic(*tensor)) return true;
  const bool numbers = tensor->type == kTfLiteInt32 || tensor->type == kTfLiteInt64;
  if (numbers && IsConstant(*tensor)) return true;
  return std::ranges::none_of(ShapeOf(*tensor), [](int size) { return size == 0; });
}

Status CheckElements(const Node& node) {
  bool sound = true;
  for (int i = 0; i < node.input_count(); ++i) sound = sound && HasElements(node.input(i));
  for (int i = 0; i < node.output_count(); ++i) sound = sound && HasElements(node.output(i));
  return sound ? Status() : ModelRefusal(StrCat("operator ", node.index(), " has a tensor without elements"));
}

// The channels of an input that is an image or a filter; 0 for anything else.
std::int64_t Channels(const TfLiteTensor* tensor) {
  if (tensor == nullptr || ShapeOf(*tensor).size() != kImageRank) return 0;
  return ShapeOf(*tensor).back();
}

// TFLite's kernel adds a bias whether there is one or not. It works the multiplier out from the channels,
// rounding it; XNNPACK works the input's channels out from the multiplier.
Status CheckDepthwise(const Node& node) {
  if (node.input(2) == nullptr)
    return ModelRefusal(StrCat("depthwise convolution ", node.index(), " has no bias"));
  const int multiplier = node.parameters<TfLiteDepthwiseConvParams>().depth_multiplier;
  const std::int64_t input_channels = Channels(node.input(0));
  const std::int64_t output_channels = Channels(node.input(1));
  if (output_channels > 0 && input_channels * multiplier == output_channels) return Status();
  return ModelRefusal(StrCat("depthwise convolution ", node.index(), " has a multiplier of ", multiplier,
                             " for ", input_channels, " channels in and ", output_channels, " out"));
}

bool IsListOfNumbers(const TfLiteTensor& tensor) {
  return IsConstant(tensor) && (tensor.type == kTfLiteInt32 || tensor.type == kTfLiteInt64);
}

// Element `place` of a list of 32 or 64 bit numbers.
std::int64_t NumberAt(const TfLiteTensor& list, std::size_t place) {
  if (list.type == kTfLiteInt64) return list.data.i64[place];
  return list.data.i32[place];
}

// The kernel reads as many numbers as its input has dimensions, and writes as many elements as they say.
Status CheckSlice(const Node& node) {
  const TfLiteTensor& input = *node.input(0);
  const TfLiteTensor& begin = *node.input(1);
  const TfLiteTensor& size = *node.input(2);
  const TfLiteTensor& output = *node.output(0);
  const auto refused = [&](const char* what) {
    return ModelRefusal(StrCat("slice ", node.index(), " ", what));
  };
  if (!IsListOfNumbers(begin) || !IsListOfNumbers(size))
    return refused("begins or ends where the model computes it to");
  const std::span<const int> shape = ShapeOf(input);
  const auto fits = [&](const TfLiteTensor& list) {
    return ShapeOf(list).size() == 1 && std::cmp_equal(ShapeOf(list)[0], shape.size());
  };
  if (begin.type != size.type || !fits(begin) || !fits(size)) return refused("has numbers that do not fit");
  const bool known = !IsDynamic(input) && !IsDynamic(output);
  if (!known && !IsDynamic(output)) return refused("gives a size that is not known");
  for (std::size_t i = 0; i < shape.size(); ++i) {
    const std::int64_t from = NumberAt(begin, i);
    const std::int64_t wanted = NumberAt(size, i);
    if (from < 0 || wanted < -1) return refused("begins before its tensor");
    if (!known) continue;  // the kernel compares with the true shape when it runs
    const std::int64_t count = wanted == -1 ? shape[i] - from : wanted;
    if (count < 0 || count > shape[i] - from) return refused("goes beyond its tensor");
    if (ShapeOf(output).size() != shape.size() || ShapeOf(output)[i] != count) {
      return refused("gives another size than it takes");
    }
  }
  return Status();
}

// The kernel writes wherever the indices say.
Status CheckSparseToDense(const Node& node) {
  const TfLiteTensor& indices = *node.input(0);
  const TfLiteTensor& shape = *node.input(1);
  const auto refused = [&](const char* what) {
    return ModelRefusal(StrCat("sparse to dense ", node.index(), " ", what));
  };
  if (!IsListOfNumbers(indices) || !IsListOfNumbers(shape))
    return refused("has indices that the model computes");
  // A list of places along one dimension, or a row for each place.
  const std::span<const int> lists = ShapeOf(indices);
  const std::size_t dimensions = ShapeOf(shape).empty() ? 0 : static_cast<std::size_t>(ShapeOf(shape)[0]);
  const std::size_t columns = lists.size() == 2 ? static_cast<std::size_t>(lists[1]) : 1;
  if (columns == 0 || columns != dimensions) return refused("has indices that do not fit its shape");
  const std::size_t count = lists.empty() ? 1 : static_cast<std::size_t>(lists[0]) * columns;
  for (std::size_t i = 0; i < count; ++i) {
    const std::int64_t at = NumberAt(indices, i);
    if (at < 0 || at >= NumberAt(shape, i % columns)) return refused("has an index beyond its shape");
  }
  return Status();
}

// The kernel reads as many numbers as the diagonals of all matrices have, however many there are.
Status CheckSetDiagonal(const Node& node) {
  const auto refused = [&](const char* what) {
    return ModelRefusal(StrCat("matrix set diag ", node.index(), " ", what));
  };
  if (IsDynamic(*node.input(0)) || IsDynamic(*node.input(1))) return refused("has shapes that are not known");
  const std::span<const int> shape = ShapeOf(*node.input(0));
  if (shape.size() < 2) return refused("is given no matrix");
  std::int64_t wanted = std::min(shape[shape.size() - 2], shape.back());
  for (const int size : shape.first(shape.size() - 2)) wanted *= size;
  std::int64_t numbers = 1;
  for (const int size : ShapeOf(*node.input(1))) numbers *= size;
  return numbers >= wanted ? Status() : refused("has too few numbers");
}

// The kernel reads one anchor of four numbers for each box, all of one type.
Status CheckDetection(const Node& node) {
  const std::span<const int> boxes = ShapeOf(*node.input(0));
  const std::span<const int> anchors = ShapeOf(*node.input(2));
  if (boxes.size() == 3 && anchors.size() == 2 && anchors[0] >= boxes[1] && anchors[1] == 4 &&
      node.input(0)->type == node.input(2)->type) {
    return Status();
  }
  return ModelRefusal(StrCat("detection ", node.index(), " has anchors that do not fit its boxes"));
}

Status CheckNode(const Node& node, const TfLiteRegistration& registration) {
  if (Status status = CheckElements(node); !status.ok()) return status;
  switch (registration.builtin_code) {
    case tflite::BuiltinOperator_CONCATENATION:
      // The kernel looks at the size of a dimension that they do not have.
      if (node.input_count() > 0 && !ShapeOf(*node.input(0)).empty()) return Status();
      return ModelRefusal(StrCat("concatenation ", node.index(), " is of scalars"));
    case tflite::BuiltinOperator_DEPTHWISE_CONV_2D:
      return CheckDepthwise(node);
    case tflite::BuiltinOperator_MATRIX_SET_DIAG:
      return CheckSetDiagonal(node);
    case tflite::BuiltinOperator_SLICE:
      return CheckSlice(node);
    case tflite::BuiltinOperator_SPARSE_TO_DENSE:
      return CheckSparseToDense(node);
    default:
      break;
  }
  if (registration.custom_name != nullptr && registration.custom_name == kDetectionOp) {
    return CheckDetection(node);
  }
  return Status();
}

}  // namespace

Status CheckNodes(const tflite::impl::Interpreter& interpreter) {
  for (std::size_t s = 0; s < interpreter.subgraphs_size(); ++s) {
    const tflite::Subgraph& subgraph = *interpreter.subgraph(static_cast<int>(s));
    for (const int index : subgraph.execution_plan()) {
      const auto& [node, registration] = *subgraph.node_and_registration(index);
      if (Status status = CheckNode(Node(subgraph, node, index), registration); !status.ok()) return status;
    }
  }
  return Status();
}

}  // namespace smilear
