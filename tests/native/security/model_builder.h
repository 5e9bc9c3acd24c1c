// ModelBuilder: small models of any operators, sound or not.
#ifndef SMILEAR_TESTS_NATIVE_SECURITY_MODEL_BUILDER_H_
#define SMILEAR_TESTS_NATIVE_SECURITY_MODEL_BUILDER_H_

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

#include "tensorflow/lite/schema/schema_generated.h"

namespace smilear::testing {

using ModelBytes = std::vector<std::uint8_t>;

class ModelBuilder {
 public:
  ModelBuilder() {
    model_.version = 3;
    model_.buffers.push_back(std::make_unique<tflite::BufferT>());
    NextSubgraph();
  }

  // What follows goes into a new subgraph.
  void NextSubgraph() {
    model_.subgraphs.push_back(std::make_unique<tflite::SubGraphT>());
    graph_ = model_.subgraphs.back().get();
  }

  int Float(std::vector<int> shape) { return Tensor(tflite::TensorType_FLOAT32, std::move(shape)); }
  int Int(std::vector<int> shape) { return Tensor(tflite::TensorType_INT32, std::move(shape)); }

  int Tensor(tflite::TensorType type, std::vector<int> shape, std::vector<std::uint8_t> data = {}) {
    auto tensor = std::make_unique<tflite::TensorT>();
    tensor->type = type;
    tensor->shape = std::move(shape);
    if (!data.empty()) {
      tensor->buffer = static_cast<std::uint32_t>(model_.buffers.size());
      model_.buffers.push_back(std::make_unique<tflite::BufferT>());
      model_.buffers.back()->data = std::move(data);
    }
    graph_->tensors.push_back(std::move(tensor));
    return static_cast<int>(graph_->tensors.size()) - 1;
  }

  // A constant vector of integers.
  int Numbers(const std::vector<std::int32_t>& numbers) {
    return Numbers(numbers, {static_cast<int>(numbers.size())});
  }
  int Numbers(const std::vector<std::int32_t>& numbers, std::vector<int> shape) {
    std::vector<std::uint8_t> data(numbers.size() * sizeof(std::int32_t));
    std::memcpy(data.data(), numbers.data(), data.size());
    return Tensor(tflite::TensorType_INT32, std::move(shape), std::move(data));
  }
  // A constant of zeros.
  int Weights(std::vector<int> shape, std::size_t count) {
    return Tensor(tflite::TensorType_FLOAT32, std::move(shape),
                  std::vector<std::uint8_t>(count * sizeof(float)));
  }

  template <typename Options>
  void Op(tflite::BuiltinOperator op, std::vector<int> inputs, std::vector<int> outputs, Options options,
          int version = 1) {
    auto node = Node(op, std::move(inputs), std::move(outputs), version);
    node->builtin_options.Set(std::move(options));
    graph_->operators.push_back(std::move(node));
  }
  // With options of the younger union.
  template <typename Options>
  void Op2(tflite::BuiltinOperator op, std::vector<int> inputs, std::vector<int> outputs, Options options) {
    auto node = Node(op, std::move(inputs), std::move(outputs), 1);
    node->builtin_options_2.Set(std::move(options));
    graph_->operators.push_back(std::move(node));
  }
  void Op(tflite::BuiltinOperator op, std::vector<int> inputs, std::vector<int> outputs, int version = 1) {
    graph_->operators.push_back(Node(op, std::move(inputs), std::move(outputs), version));
  }

  void Ends(std::vector<int> inputs, std::vector<int> outputs) {
    graph_->inputs = std::move(inputs);
    graph_->outputs = std::move(outputs);
  }

  tflite::ModelT& model() { return model_; }

  ModelBytes Write() const {
    flatbuffers::FlatBufferBuilder builder;
    tflite::FinishModelBuffer(builder, tflite::CreateModel(builder, &model_));
    return {builder.GetBufferPointer(), builder.GetBufferPointer() + builder.GetSize()};
  }

 private:
  std::unique_ptr<tflite::OperatorT> Node(tflite::BuiltinOperator op, std::vector<int> inputs,
                                          std::vector<int> outputs, int version) {
    auto code = std::make_unique<tflite::OperatorCodeT>();
    code->builtin_code = op;
    code->deprecated_builtin_code =
        static_cast<std::int8_t>(std::min<int>(op, tflite::BuiltinOperator_PLACEHOLDER_FOR_GREATER_OP_CODES));
    code->version = version;
    auto node = std::make_unique<tflite::OperatorT>();
    node->opcode_index = static_cast<std::uint32_t>(model_.operator_codes.size());
    model_.operator_codes.push_back(std::move(code));
    node->inputs = std::move(inputs);
    node->outputs = std::move(outputs);
    return node;
  }

  tflite::ModelT model_;
  tflite::SubGraphT* graph_ = nullptr;
};

}  // namespace smilear::testing

#endif  // SMILEAR_TESTS_NATIVE_SECURITY_MODEL_BUILDER_H_
