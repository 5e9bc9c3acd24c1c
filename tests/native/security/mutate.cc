#include "mutate.h"

#include <fstream>
#include <iterator>
#include <limits>

namespace smilear::testing {
namespace {

using Random = std::mt19937_64;

std::size_t Below(Random& random, std::size_t end) { return end == 0 ? 0 : random() % end; }

// A number near the old one, or one that is known to hurt.
std::int32_t Number(Random& random, std::int32_t old) {
  constexpr std::int32_t kKnown[] = {0,
                                     1,
                                     -1,
                                     -2,
                                     2,
                                     127,
                                     128,
                                     255,
                                     32767,
                                     32768,
                                     65536,
                                     1 << 30,
                                     std::numeric_limits<std::int32_t>::max(),
                                     std::numeric_limits<std::int32_t>::min()};
  if (random() % 3 == 0) return kKnown[Below(random, std::size(kKnown))];
  return static_cast<std::int32_t>(static_cast<std::uint32_t>(old) +
                                   static_cast<std::uint32_t>(random() % 5) - 2U);
}

void ChangeOne(Random& random, std::vector<std::int32_t>& numbers) {
  const std::size_t action = Below(random, 8);
  if (action == 0) {
    numbers.push_back(Number(random, 1));
  } else if (!numbers.empty() && action == 1) {
    numbers.pop_back();
  } else if (!numbers.empty()) {
    std::int32_t& number = numbers[Below(random, numbers.size())];
    number = Number(random, number);
  }
}

void ChangeTensor(Random& random, tflite::ModelT& model, tflite::TensorT& tensor) {
  switch (Below(random, 5)) {
    case 0:
      tensor.type = static_cast<tflite::TensorType>(Below(random, tflite::TensorType_MAX + 1));
      return;
    case 1:
      tensor.buffer = static_cast<std::uint32_t>(Below(random, model.buffers.size() + 1));
      return;
    case 2:
      if (tensor.quantization != nullptr && !tensor.quantization->scale.empty()) {
        constexpr float kScales[] = {0.0F,
                                     1e-38F,
                                     1e38F,
                                     -1.0F,
                                     std::numeric_limits<float>::infinity(),
                                     std::numeric_limits<float>::quiet_NaN(),
                                     1.0F};
        auto& scales = tensor.quantization->scale;
        scales[Below(random, scales.size())] = kScales[Below(random, std::size(kScales))];
        return;
      }
      [[fallthrough]];
    case 3:
      if (tensor.quantization != nullptr && !tensor.quantization->zero_point.empty()) {
        auto& points = tensor.quantization->zero_point;
        std::int64_t& point = points[Below(random, points.size())];
        point = Number(random, static_cast<std::int32_t>(point));
        return;
      }
      [[fallthrough]];
    default:
      ChangeOne(random, tensor.shape);
  }
}

// The options of the operators that the test models have.
void ChangeOptions(Random& random, tflite::OperatorT& node) {
  const auto change = [&](std::int32_t& number) { number = Number(random, number); };
  if (auto* const conv = node.builtin_options.AsConv2DOptions()) {
    std::int32_t* const fields[] = {&conv->stride_w, &conv->stride_h, &conv->dilation_w_factor,
                                    &conv->dilation_h_factor};
    change(*fields[Below(random, std::size(fields))]);
  } else if (auto* const depthwise = node.builtin_options.AsDepthwiseConv2DOptions()) {
    std::int32_t* const fields[] = {&depthwise->stride_w, &depthwise->stride_h, &depthwise->depth_multiplier,
                                    &depthwise->dilation_w_factor, &depthwise->dilation_h_factor};
    change(*fields[Below(random, std::size(fields))]);
  } else if (auto* const pool = node.builtin_options.AsPool2DOptions()) {
    std::int32_t* const fields[] = {&pool->stride_w, &pool->stride_h, &pool->filter_width,
                                    &pool->filter_height};
    change(*fields[Below(random, std::size(fields))]);
  } else if (auto* const reshape = node.builtin_options.AsReshapeOptions()) {
    ChangeOne(random, reshape->new_shape);
  } else if (auto* const concatenation = node.builtin_options.AsConcatenationOptions()) {
    change(concatenation->axis);
  } else if (auto* const loop = node.builtin_options.AsWhileOptions()) {
    change(loop->body_subgraph_index);
  } else if (auto* const choice = node.builtin_options.AsIfOptions()) {
    change(choice->then_subgraph_index);
  }
}

void ChangeNode(Random& random, tflite::ModelT& model, tflite::OperatorT& node) {
  switch (Below(random, 6)) {
    case 0:
      node.opcode_index = static_cast<std::uint32_t>(Below(random, model.operator_codes.size() + 1));
      return;
    case 1:
      ChangeOne(random, node.inputs);
      return;
    case 2:
      ChangeOne(random, node.outputs);
      return;
    default:
      ChangeOptions(random, node);
  }
}

void ChangeCode(Random& random, tflite::OperatorCodeT& code) {
  if (random() % 2 == 0) {
    code.version = static_cast<std::int32_t>(Below(random, 9));
    return;
  }
  const auto op = static_cast<tflite::BuiltinOperator>(Below(random, tflite::BuiltinOperator_MAX + 1));
  code.builtin_code = op;
  code.deprecated_builtin_code = static_cast<std::int8_t>(std::min<int>(op, 127));
}

void ChangeBuffer(Random& random, tflite::BufferT& buffer) {
  auto& data = buffer.data;
  if (data.empty()) return;
  if (random() % 8 == 0) {
    data.resize(Below(random, data.size()));
  } else {
    data[Below(random, data.size())] = static_cast<std::uint8_t>(random());
  }
}

void Change(Random& random, tflite::ModelT& model) {
  auto& graph = *model.subgraphs[Below(random, model.subgraphs.size())];
  const std::size_t what = Below(random, 10);
  if (what < 4 && !graph.tensors.empty()) {
    ChangeTensor(random, model, *graph.tensors[Below(random, graph.tensors.size())]);
  } else if (what < 7 && !graph.operators.empty()) {
    ChangeNode(random, model, *graph.operators[Below(random, graph.operators.size())]);
  } else if (what == 7 && !model.operator_codes.empty()) {
    ChangeCode(random, *model.operator_codes[Below(random, model.operator_codes.size())]);
  } else if (what == 8) {
    ChangeOne(random, random() % 2 == 0 ? graph.inputs : graph.outputs);
  } else {
    ChangeBuffer(random, *model.buffers[Below(random, model.buffers.size())]);
  }
}

}  // namespace

Mutator::Mutator(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  original_.assign(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
}

ModelBytes Mutator::Next(std::mt19937_64& random) const {
  const std::unique_ptr<tflite::ModelT> model = tflite::UnPackModel(original_.data());
  for (std::size_t changes = 1 + Below(random, 3); changes > 0; --changes) Change(random, *model);
  flatbuffers::FlatBufferBuilder builder;
  tflite::FinishModelBuffer(builder, tflite::CreateModel(builder, model.get()));
  return {builder.GetBufferPointer(), builder.GetBufferPointer() + builder.GetSize()};
}

}  // namespace smilear::testing
