#include "advisory_cases.h"

namespace smilear::testing {

using namespace tflite;

void AddShapes(Cases& cases) {
  ConcatenationOptionsT first;
  cases["concatenation: sizes that overflow"] = [=](ModelBuilder& b) {
    const int x = b.Float({kHuge, 1});
    const int y = b.Float({kHuge, 1});
    const int z = b.Float({4, 1});
    b.Op(BuiltinOperator_CONCATENATION, {x, y}, {z}, first);
    b.Ends({x, y}, {z});
  };
  cases["concatenation: scalars"] = Unary(BuiltinOperator_CONCATENATION, {}, {}, first);
  ConcatenationOptionsT ninth;
  ninth.axis = 9;
  cases["concatenation: axis 9"] = Unary(BuiltinOperator_CONCATENATION, {2, 2}, {2, 2}, ninth);
  for (const auto& [name, shape] : std::map<std::string, std::vector<int>>{{"two open", {-1, -1}},
                                                                           {"below -1", {-2, 2}},
                                                                           {"too large", {kHuge, 4}},
                                                                           {"other size", {3, 3}}}) {
    ReshapeOptionsT options;
    options.new_shape = shape;
    cases["reshape: " + name] = Unary(BuiltinOperator_RESHAPE, {2, 2}, {2, 2}, options);
  }
  cases["reshape: no shape"] = Unary(BuiltinOperator_RESHAPE, {2, 2}, {2, 2}, ReshapeOptionsT());
  cases["tensor: product that overflows"] =
      Unary(BuiltinOperator_RELU, {1 << 16, 1 << 16, 1 << 16, 1 << 16}, {1}, AddOptionsT());
  cases["tensor: negative dimension"] = Unary(BuiltinOperator_RELU, {-2, 2}, {2}, AddOptionsT());
  cases["tensor: nine dimensions"] =
      Unary(BuiltinOperator_RELU, std::vector<int>(9, 1), std::vector<int>(9, 1), AddOptionsT());
  cases["add: eight dimensions spread"] = [](ModelBuilder& b) {
    const int x = b.Float({1, 2, 1, 2, 1, 2, 1, 2});
    const int y = b.Float({2, 1, 2, 1, 2, 1, 2, 1});
    const int z = b.Float({2, 2, 2, 2, 2, 2, 2, 2});
    b.Op(BuiltinOperator_ADD, {x, y}, {z}, AddOptionsT());
    b.Ends({x, y}, {z});
  };
  cases["select: shapes that do not fit"] = [](ModelBuilder& b) {
    const int condition = b.Tensor(TensorType_BOOL, {7});
    const int x = b.Float({2, 2});
    const int y = b.Float({2, 2});
    const int z = b.Float({2, 2});
    b.Op(BuiltinOperator_SELECT, {condition, x, y}, {z}, SelectOptionsT());
    b.Ends({condition, x, y}, {z});
  };
  cases["fully connected: weights that do not fit"] = [](ModelBuilder& b) {
    const int x = b.Float({1, 5});
    const int w = b.Weights({2, 3}, 6);
    const int y = b.Float({1, 2});
    b.Op(BuiltinOperator_FULLY_CONNECTED, {x, w, -1}, {y}, FullyConnectedOptionsT());
    b.Ends({x}, {y});
  };
  cases["fully connected: no inputs per unit"] = [](ModelBuilder& b) {
    const int x = b.Float({1, 0});
    const int w = b.Float({2, 0});
    const int y = b.Float({1, 2});
    b.Op(BuiltinOperator_FULLY_CONNECTED, {x, w, -1}, {y}, FullyConnectedOptionsT());
    b.Ends({x, w}, {y});
  };
  cases["batch matmul: nothing to add"] = [](ModelBuilder& b) {
    const int x = b.Float({1, 2, 0});
    const int y = b.Float({1, 0, 2});
    const int z = b.Float({1, 2, 2});
    b.Op(BuiltinOperator_BATCH_MATMUL, {x, y}, {z}, BatchMatMulOptionsT());
    b.Ends({x, y}, {z});
  };
  cases["fill: negative"] = [](ModelBuilder& b) {
    const int shape = b.Numbers({-1, 4});
    const int value = b.Weights({}, 1);
    const int y = b.Float({4, 4});
    b.Op(BuiltinOperator_FILL, {shape, value}, {y}, FillOptionsT());
    b.Ends({}, {y});
  };
  UnpackOptionsT unpack;
  unpack.num = 9;
  unpack.axis = 5;
  cases["unpack: axis 5"] = Unary(BuiltinOperator_UNPACK, {2, 2}, {2}, unpack);
  cases["transpose conv: shape that does not fit"] = [](ModelBuilder& b) {
    const int shape = b.Numbers({1, kHuge, kHuge, 2});
    const int w = b.Weights({2, 2, 2, 1}, 8);
    const int x = b.Float({1, 2, 2, 1});
    const int y = b.Float({1, 4, 4, 2});
    TransposeConvOptionsT options;
    options.stride_w = options.stride_h = 2;
    b.Op(BuiltinOperator_TRANSPOSE_CONV, {shape, w, x}, {y}, options);
    b.Ends({x}, {y});
  };
  cases["lstm: operands left out"] = [](ModelBuilder& b) {
    const int x = b.Float({1, 2, 2});
    const int y = b.Float({1, 2, 2});
    std::vector<int> inputs(24, -1);
    inputs[0] = x;
    b.Op(BuiltinOperator_UNIDIRECTIONAL_SEQUENCE_LSTM, inputs, {y}, UnidirectionalSequenceLSTMOptionsT());
    b.Ends({x}, {y});
  };
}

void AddTypes(Cases& cases) {
  for (const auto type : {TensorType_STRING, TensorType_VARIANT, TensorType_BOOL}) {
    cases[std::string("softmax: gives ") + EnumNameTensorType(type)] = [type](ModelBuilder& b) {
      const int x = b.Float({1, 4});
      const int y = b.Tensor(type, {1, 4});
      b.Op(BuiltinOperator_SOFTMAX, {x}, {y}, SoftmaxOptionsT());
      b.Ends({x}, {y});
    };
  }
  cases["reshape: gives narrower numbers"] = [](ModelBuilder& b) {
    const int x = b.Weights({8}, 8);
    const int shape = b.Numbers({2, 4});
    const int y = b.Tensor(TensorType_INT8, {2, 4});
    b.Op(BuiltinOperator_RESHAPE, {x, shape}, {y});
    b.Ends({}, {y});
  };
  cases["expand dims: gives narrower numbers"] = [](ModelBuilder& b) {
    const int x = b.Float({8});
    const int axis = b.Numbers({0});
    const int y = b.Tensor(TensorType_INT8, {1, 8});
    b.Op(BuiltinOperator_EXPAND_DIMS, {x, axis}, {y});
    b.Ends({x}, {y});
  };
  cases["softmax: nothing to look at"] = Unary(BuiltinOperator_SOFTMAX, {1, 0}, {1, 0}, SoftmaxOptionsT());
  cases["sum: nothing to look at"] = WithNumbers(BuiltinOperator_SUM, {0, 2}, {0}, {2}, {1});
  cases["stablehlo maximum: gives bool"] = [](ModelBuilder& b) {
    const int x = b.Float({4});
    const int y = b.Tensor(TensorType_BOOL, {4});
    b.Op(BuiltinOperator_STABLEHLO_MAXIMUM, {x, x}, {y});
    b.Ends({x}, {y});
  };
  cases["quantised with a scale that is nearly 0"] = [](ModelBuilder& b) {
    const int x = b.Tensor(TensorType_INT8, {1, 4});
    const int y = b.Tensor(TensorType_INT8, {1, 4});
    for (const auto& tensor : b.model().subgraphs[0]->tensors) {
      tensor->quantization = std::make_unique<QuantizationParametersT>();
      tensor->quantization->scale = {1e-38F};
      tensor->quantization->zero_point = {0};
    }
    b.Op(BuiltinOperator_LOGISTIC, {x}, {y});
    b.Ends({x}, {y});
  };
}

}  // namespace smilear::testing
