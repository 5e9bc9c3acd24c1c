#include "advisory_cases.h"

namespace smilear::testing {

using namespace tflite;

namespace {

// Two lists of bytes in and one tensor out, with a scale each; without scales if there are none.
template <typename Options>
Build Bytes(BuiltinOperator op, std::vector<float> scales, const Options& options,
            TensorType result = TensorType_INT8) {
  return [=](ModelBuilder& b) {
    const int x = b.Tensor(TensorType_INT8, {2});
    const int y = b.Tensor(TensorType_INT8, {2});
    const int z = b.Tensor(result, {2});
    for (std::size_t i = 0; i < scales.size(); ++i) {
      auto& quantisation = b.model().subgraphs[0]->tensors[i]->quantization;
      quantisation = std::make_unique<QuantizationParametersT>();
      quantisation->scale = {scales[i]};
      quantisation->zero_point = {0};
    }
    b.Op(op, {x, y}, {z}, options, 2);
    b.Ends({x, y}, {z});
  };
}

// One operator on floats of these shapes.
template <typename Options>
Build Floats(BuiltinOperator op, std::vector<std::vector<int>> shapes, std::vector<int> out,
             const Options& options) {
  return [=](ModelBuilder& b) {
    std::vector<int> inputs;
    for (const std::vector<int>& shape : shapes) inputs.push_back(b.Float(shape));
    const int y = b.Float(out);
    b.Op(op, inputs, {y}, options);
    b.Ends(inputs, {y});
  };
}

void AddTooFewDimensions(Cases& cases) {
  cases["rnn: too few dimensions"] =
      Floats(BuiltinOperator_RNN, {{2, 4}, {4}, {4, 4}, {4}, {2, 4}}, {2, 4}, RNNOptionsT());
  cases["sequence rnn: too few dimensions"] =
      Floats(BuiltinOperator_UNIDIRECTIONAL_SEQUENCE_RNN, {{2, 4}, {4, 4}, {4, 4}, {4}, {2, 4}}, {2, 4},
             SequenceRNNOptionsT());
  cases["two-way sequence rnn: too few dimensions"] =
      Floats(BuiltinOperator_BIDIRECTIONAL_SEQUENCE_RNN,
             {{1, 2, 4}, {4, 4}, {4, 4}, {4}, {2, 4}, {4, 4}, {4, 4}, {}, {2, 4}, {1, 2, 4}, {4, 4}, {4, 4}},
             {1, 2, 8}, BidirectionalSequenceRNNOptionsT());
  SVDFOptionsT svdf;
  svdf.rank = 1;
  cases["svdf: too few dimensions"] =
      Floats(BuiltinOperator_SVDF, {{2, 4}, {4}, {4, 2}, {4}, {2, 8}}, {2, 4}, svdf);
  cases["gather nd: too few dimensions"] = [](ModelBuilder& b) {
    const int x = b.Float({4, 3});
    const int places = b.Int({});
    const int y = b.Float({3});
    b.Op(BuiltinOperator_GATHER_ND, {x, places}, {y}, GatherNdOptionsT());
    b.Ends({x, places}, {y});
  };
  cases["scatter nd: too few dimensions"] = [](ModelBuilder& b) {
    const int places = b.Int({1, 1});
    const int updates = b.Float({1});
    const int shape = b.Int({});
    const int y = b.Float({4});
    b.Op(BuiltinOperator_SCATTER_ND, {places, updates, shape}, {y}, ScatterNdOptionsT());
    b.Ends({places, updates, shape}, {y});
  };
}

}  // namespace

void AddOperands(Cases& cases) {
  cases["var handle: gives numbers"] = [](ModelBuilder& b) {
    const int x = b.Float({4, 4});
    const int y = b.Float({64, 64});
    const int z = b.Float({64, 64});
    b.Op(BuiltinOperator_VAR_HANDLE, {x}, {y});
    b.Op(BuiltinOperator_SOFTMAX, {y}, {z});
    b.Ends({x}, {z});
  };
  cases["batch matmul: by a vector"] = [](ModelBuilder& b) {
    const int x = b.Float({4, 4});
    const int vector = b.Float({4});
    const int y = b.Float({4});
    b.Op(BuiltinOperator_BATCH_MATMUL, {x, vector}, {y});
    b.Ends({x, vector}, {y});
  };
  cases["pad: by a row of numbers"] = [](ModelBuilder& b) {
    const int x = b.Float({4, 4});
    const int paddings = b.Numbers({1, 1});
    const int y = b.Float({6, 6});
    b.Op(BuiltinOperator_PAD, {x, paddings}, {y});
    b.Ends({x}, {y});
  };
  cases["matrix set diag: diagonal too short"] = [](ModelBuilder& b) {
    const int x = b.Float({64, 64});
    const int diagonal = b.Float({2});
    const int y = b.Float({64, 64});
    b.Op(BuiltinOperator_MATRIX_SET_DIAG, {x, diagonal}, {y});
    b.Ends({x, diagonal}, {y});
  };
  cases["segment sum: of a scalar"] = [](ModelBuilder& b) {
    const int x = b.Float({4});
    const int segments = b.Tensor(TensorType_INT32, {});
    const int y = b.Float({1});
    b.Op(BuiltinOperator_SEGMENT_SUM, {x, segments}, {y});
    b.Ends({x, segments}, {y});
  };
  cases["stablehlo gather: no sizes"] = [](ModelBuilder& b) {
    const int x = b.Float({4, 4});
    const int places = b.Numbers({7, 7});
    const int y = b.Float({4});
    StablehloGatherOptionsT options;
    options.index_vector_dim = 5;
    b.Op2(BuiltinOperator_STABLEHLO_GATHER, {x, places}, {y}, options);
    b.Ends({x}, {y});
  };
  for (const auto type : {TensorType_RESOURCE, TensorType_BOOL}) {
    cases[std::string("reduce max: gives ") + EnumNameTensorType(type)] = [type](ModelBuilder& b) {
      const int x = b.Float({2, 2});
      const int axis = b.Numbers({0});
      const int y = b.Tensor(type, {2});
      b.Op(BuiltinOperator_REDUCE_MAX, {x, axis}, {y}, ReducerOptionsT());
      b.Ends({x}, {y});
    };
  }
  cases["mean: first operand left out"] = [](ModelBuilder& b) {
    const int axis = b.Numbers({0});
    const int y = b.Float({1});
    b.Op(BuiltinOperator_MEAN, {-1, axis}, {y}, ReducerOptionsT());
    b.Ends({}, {y});
  };
  cases["depthwise: no bias"] = [](ModelBuilder& b) {
    const int x = b.Float({1, 4, 4, 2});
    const int w = b.Weights({1, 1, 1, 2}, 2);
    const int y = b.Float({1, 4, 4, 2});
    DepthwiseConv2DOptionsT options;
    options.stride_w = options.stride_h = options.depth_multiplier = 1;
    b.Op(BuiltinOperator_DEPTHWISE_CONV_2D, {x, w}, {y}, options);
    b.Ends({x}, {y});
  };
  cases["add: second operand left out"] = [](ModelBuilder& b) {
    const int x = b.Float({2});
    const int y = b.Float({2});
    b.Op(BuiltinOperator_ADD, {x, -1}, {y}, AddOptionsT());
    b.Ends({x}, {y});
  };
  cases["add: no operands"] = [](ModelBuilder& b) {
    const int y = b.Float({2});
    b.Op(BuiltinOperator_ADD, {}, {y}, AddOptionsT());
    b.Ends({}, {y});
  };
  cases["constant smaller than its shape"] = [](ModelBuilder& b) {
    const int x = b.Float({64});
    const int w = b.Weights({64}, 2);
    const int y = b.Float({64});
    b.Op(BuiltinOperator_ADD, {x, w}, {y}, AddOptionsT());
    b.Ends({x}, {y});
  };
  cases["string constant with places outside"] = [](ModelBuilder& b) {
    const int s =
        b.Tensor(TensorType_STRING, {1}, {1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 0x7F});
    const int x = b.Float({1});
    const int y = b.Float({1});
    b.Op(BuiltinOperator_RELU, {x}, {y});
    b.Ends({x}, {y, s});
  };
  AddTooFewDimensions(cases);
}

void AddScales(Cases& cases) {
  cases["quantised with scale 0"] = [](ModelBuilder& b) {
    const int x = b.Tensor(TensorType_INT8, {2});
    const int y = b.Tensor(TensorType_INT8, {2});
    for (const auto& tensor : b.model().subgraphs[0]->tensors) {
      tensor->quantization = std::make_unique<QuantizationParametersT>();
      tensor->quantization->scale = {0.0F};
      tensor->quantization->zero_point = {0};
    }
    b.Op(BuiltinOperator_ADD, {x, x}, {y}, AddOptionsT(), 2);
    b.Ends({x}, {y});
  };
  cases["scales: none at all"] = Bytes(BuiltinOperator_ADD, {}, AddOptionsT());
  cases["scales: sum rescaled by more than one"] =
      Bytes(BuiltinOperator_ADD, {1.0F, 1.0F, 1e-6F}, AddOptionsT());
  cases["scales: difference rescaled by one"] =
      Bytes(BuiltinOperator_SUB, {1.0F, 1.0F, 0x1p-19F}, SubOptionsT());
  cases["scales: squares rescaled by more than one"] =
      Bytes(BuiltinOperator_SQUARED_DIFFERENCE, {1.0F, 1.0F, 1e-4F}, SquaredDifferenceOptionsT());
  cases["scales: comparison rescaled by one"] =
      Bytes(BuiltinOperator_LESS, {1.0F, 0.5F}, LessOptionsT(), TensorType_BOOL);
  cases["scales: out of range"] = Bytes(BuiltinOperator_ADD, {1e-30F, 1e-30F, 1e-30F}, AddOptionsT());
  cases["quantised with a zero point outside its type"] = [](ModelBuilder& b) {
    const int x = b.Tensor(TensorType_INT8, {2});
    const int y = b.Tensor(TensorType_INT8, {2});
    for (const auto& tensor : b.model().subgraphs[0]->tensors) {
      tensor->quantization = std::make_unique<QuantizationParametersT>();
      tensor->quantization->scale = {1.0F};
      tensor->quantization->zero_point = {kHuge};
    }
    b.Op(BuiltinOperator_ADD, {x, x}, {y}, AddOptionsT(), 2);
    b.Ends({x}, {y});
  };
}

}  // namespace smilear::testing
