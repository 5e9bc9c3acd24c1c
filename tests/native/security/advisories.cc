#include "advisories.h"

#include <algorithm>
#include <functional>
#include <map>

namespace smilear::testing {
namespace {

using namespace tflite;
using Build = std::function<void(ModelBuilder&)>;
using Cases = std::map<std::string, Build>;

constexpr int kHuge = 1 << 30;

// One float in, one operator, one float out.
template <typename Options>
Build Unary(BuiltinOperator op, std::vector<int> in, std::vector<int> out, const Options& options,
            int version = 1) {
  return [=](ModelBuilder& b) {
    const int x = b.Float(in);
    const int y = b.Float(out);
    b.Op(op, {x}, {y}, options, version);
    b.Ends({x}, {y});
  };
}

// A float and constant integers in.
Build WithNumbers(BuiltinOperator op, std::vector<int> in, std::vector<std::int32_t> numbers,
                  std::vector<int> out, std::vector<int> shape = {}) {
  return [=](ModelBuilder& b) {
    const int x = b.Float(in);
    const int n =
        b.Numbers(numbers, shape.empty() ? std::vector<int>{static_cast<int>(numbers.size())} : shape);
    const int y = b.Float(out);
    b.Op(op, {x, n}, {y});
    b.Ends({x}, {y});
  };
}

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

Build Conv(std::vector<int> filter, std::size_t count, int stride, int dilation,
           std::vector<int> in = {1, 4, 4, 2}) {
  return [=](ModelBuilder& b) {
    const int x = b.Float(in);
    const int w = b.Weights(filter, count);
    const int bias = b.Weights({2}, 2);
    const int y = b.Float({1, 4, 4, 2});
    Conv2DOptionsT options;
    options.stride_w = options.stride_h = stride;
    options.dilation_w_factor = options.dilation_h_factor = dilation;
    b.Op(BuiltinOperator_CONV_2D, {x, w, bias}, {y}, options);
    b.Ends({x}, {y});
  };
}

Build Depthwise(std::vector<int> filter, std::size_t count, int stride, int multiplier) {
  return [=](ModelBuilder& b) {
    const int x = b.Float({1, 4, 4, 2});
    const int w = b.Weights(filter, count);
    const int bias = b.Weights({2}, 2);
    const int y = b.Float({1, 4, 4, 2});
    DepthwiseConv2DOptionsT options;
    options.stride_w = options.stride_h = stride;
    options.depth_multiplier = multiplier;
    b.Op(BuiltinOperator_DEPTHWISE_CONV_2D, {x, w, bias}, {y}, options);
    b.Ends({x}, {y});
  };
}

Build Pool(BuiltinOperator op, int stride, int filter) {
  Pool2DOptionsT options;
  options.stride_w = options.stride_h = stride;
  options.filter_width = options.filter_height = filter;
  return Unary(op, {1, 4, 4, 2}, {1, 4, 4, 2}, options);
}

// Indices into four rows of three.
Build Gather(BuiltinOperator op, std::vector<std::int32_t> indices, std::vector<int> shape) {
  return [=](ModelBuilder& b) {
    const int x = b.Float({4, 3});
    const int n = b.Numbers(indices, shape);
    const int y = b.Float({1, 3});
    if (op == BuiltinOperator_GATHER) {
      b.Op(op, {x, n}, {y}, GatherOptionsT());
    } else {
      b.Op(op, {x, n}, {y}, GatherNdOptionsT());
    }
    b.Ends({x}, {y});
  };
}

Build Slice(BuiltinOperator op, std::vector<std::vector<std::int32_t>> operands) {
  return [=](ModelBuilder& b) {
    const int x = b.Float({4, 3});
    std::vector<int> inputs = {x};
    for (const auto& numbers : operands) inputs.push_back(b.Numbers(numbers));
    const int y = b.Float({4, 3});
    if (op == BuiltinOperator_STRIDED_SLICE) {
      b.Op(op, inputs, {y}, StridedSliceOptionsT());
    } else {
      b.Op(op, inputs, {y}, SliceOptionsT());
    }
    b.Ends({x}, {y});
  };
}

void AddDivisions(Cases& cases) {
  cases["conv: filter without channels"] = Conv({2, 1, 1, 0}, 0, 1, 1);
  cases["conv: constant filter without channels"] = Conv({2, 1, 1, 0}, 2, 1, 1);
  cases["conv: stride 0"] = Conv({2, 1, 1, 2}, 4, 0, 1);
  cases["conv: negative stride"] = Conv({2, 1, 1, 2}, 4, -1, 1);
  cases["conv: dilation 0"] = Conv({2, 1, 1, 2}, 4, 1, 0);
  cases["conv: huge dilation"] = Conv({2, 3, 3, 2}, 36, 1, kHuge);
  cases["conv: channels that do not divide"] = Conv({2, 1, 1, 3}, 6, 1, 1);
  cases["conv: input without pixels"] = Conv({2, 1, 1, 2}, 4, 1, 1, {1, 0, 0, 2});
  cases["depthwise: stride 0"] = Depthwise({1, 1, 1, 2}, 2, 0, 1);
  cases["depthwise: filter without channels"] = Depthwise({1, 1, 1, 0}, 2, 1, 1);
  cases["depthwise: multiplier 0"] = Depthwise({1, 1, 1, 2}, 2, 1, 0);
  cases["depthwise: multiplier that does not fit"] = Depthwise({1, 1, 1, 2}, 2, 1, 7);
  for (const auto op :
       {BuiltinOperator_AVERAGE_POOL_2D, BuiltinOperator_MAX_POOL_2D, BuiltinOperator_L2_POOL_2D}) {
    const std::string name = EnumNameBuiltinOperator(op);
    cases[name + ": stride 0"] = Pool(op, 0, 2);
    cases[name + ": window 0"] = Pool(op, 1, 0);
    cases[name + ": huge window"] = Pool(op, 1, kHuge);
  }
  DepthToSpaceOptionsT to_space;
  SpaceToDepthOptionsT to_depth;
  cases["depth to space: block 0"] =
      Unary(BuiltinOperator_DEPTH_TO_SPACE, {1, 2, 2, 4}, {1, 4, 4, 1}, to_space);
  cases["space to depth: block 0"] =
      Unary(BuiltinOperator_SPACE_TO_DEPTH, {1, 4, 4, 1}, {1, 2, 2, 4}, to_depth);
  for (const auto op : {BuiltinOperator_SPACE_TO_BATCH_ND, BuiltinOperator_BATCH_TO_SPACE_ND}) {
    cases[std::string(EnumNameBuiltinOperator(op)) + ": block 0"] = [op](ModelBuilder& b) {
      const int x = b.Float({4, 2, 2, 1});
      const int block = b.Numbers({0, 0});
      const int pads = b.Numbers({0, 0, 0, 0}, {2, 2});
      const int y = b.Float({4, 2, 2, 1});
      b.Op(op, {x, block, pads}, {y});
      b.Ends({x}, {y});
    };
  }
  for (const int parts : {0, -1, 3, 1 << 20}) {
    cases["split: parts " + std::to_string(parts)] = [parts](ModelBuilder& b) {
      const int axis = b.Numbers({0}, {1});
      const int x = b.Float({4, 2});
      const int y = b.Float({2, 2});
      const int z = b.Float({2, 2});
      SplitOptionsT options;
      options.num_splits = parts;
      b.Op(BuiltinOperator_SPLIT, {axis, x}, {y, z}, options);
      b.Ends({x}, {y, z});
    };
  }
  for (const auto op : {BuiltinOperator_DIV, BuiltinOperator_FLOOR_DIV, BuiltinOperator_FLOOR_MOD}) {
    cases[std::string(EnumNameBuiltinOperator(op)) + ": by 0"] = [op](ModelBuilder& b) {
      const int x = b.Int({2});
      const int zero = b.Numbers({0, 0});
      const int y = b.Int({2});
      b.Op(op, {x, zero}, {y});
      b.Ends({x}, {y});
    };
    cases[std::string(EnumNameBuiltinOperator(op)) + ": by an input"] = [op](ModelBuilder& b) {
      const int x = b.Int({2});
      const int zero = b.Int({2});
      const int y = b.Int({2});
      b.Op(op, {x, zero}, {y});
      b.Ends({x, zero}, {y});
    };
  }
  cases["svdf: rank 0"] = [](ModelBuilder& b) {
    const int x = b.Float({1, 2});
    const int feature = b.Weights({2, 2}, 4);
    const int time = b.Weights({2, 2}, 4);
    const int state = b.Float({1, 4});
    const int y = b.Float({1, 2});
    b.Op(BuiltinOperator_SVDF, {x, feature, time, -1, state}, {y}, SVDFOptionsT());
    b.Ends({x}, {y});
  };
  cases["range: step 0"] = [](ModelBuilder& b) {
    const int from = b.Numbers({0}, {});
    const int to = b.Numbers({5}, {});
    const int step = b.Numbers({0}, {});
    const int y = b.Int({5});
    b.Op(BuiltinOperator_RANGE, {from, to, step}, {y}, RangeOptionsT());
    b.Ends({}, {y});
  };
}

void AddPlaces(Cases& cases) {
  cases["gather: index -1"] = Gather(BuiltinOperator_GATHER, {-1}, {1});
  cases["gather: index 4 of 4"] = Gather(BuiltinOperator_GATHER, {4}, {1});
  cases["gather: huge index"] = Gather(BuiltinOperator_GATHER, {kHuge}, {1});
  cases["gather nd: index -1"] = Gather(BuiltinOperator_GATHER_ND, {-1}, {1, 1});
  cases["gather nd: huge index"] = Gather(BuiltinOperator_GATHER_ND, {kHuge}, {1, 1});
  cases["gather nd: more indices than dimensions"] = Gather(BuiltinOperator_GATHER_ND, {0, 0, 0}, {1, 3});
  cases["expand dims: axis 9"] = WithNumbers(BuiltinOperator_EXPAND_DIMS, {2, 2}, {9}, {2, 2, 1});
  cases["expand dims: axis -9"] = WithNumbers(BuiltinOperator_EXPAND_DIMS, {2, 2}, {-9}, {2, 2, 1});
  cases["transpose: axis 7"] = WithNumbers(BuiltinOperator_TRANSPOSE, {2, 2}, {7, 0}, {2, 2});
  cases["transpose: negative axis"] = WithNumbers(BuiltinOperator_TRANSPOSE, {2, 2}, {-7, 0}, {2, 2});
  cases["tile: negative"] = WithNumbers(BuiltinOperator_TILE, {2, 2}, {-1, 2}, {2, 2});
  cases["tile: huge"] = WithNumbers(BuiltinOperator_TILE, {2, 2}, {kHuge, kHuge}, {2, 2});
  cases["mean: axis 5"] = WithNumbers(BuiltinOperator_MEAN, {2, 2}, {5}, {2});
  cases["mean: axis -5"] = WithNumbers(BuiltinOperator_MEAN, {2, 2}, {-5}, {2});
  cases["pad: negative"] = WithNumbers(BuiltinOperator_PAD, {2, 2}, {-1, -1, -1, -1}, {2, 2}, {2, 2});
  cases["pad: huge"] = WithNumbers(BuiltinOperator_PAD, {2, 2}, {kHuge, kHuge, kHuge, kHuge}, {2, 2}, {2, 2});
  cases["resize: 0 x 0"] = WithNumbers(BuiltinOperator_RESIZE_BILINEAR, {1, 2, 2, 1}, {0, 0}, {1, 2, 2, 1});
  cases["resize: huge"] =
      WithNumbers(BuiltinOperator_RESIZE_NEAREST_NEIGHBOR, {1, 2, 2, 1}, {kHuge, kHuge}, {1, 2, 2, 1});
  cases["top k: more than there are"] = WithNumbers(BuiltinOperator_TOPK_V2, {4}, {9}, {4}, {1});
  cases["top k: negative"] = WithNumbers(BuiltinOperator_TOPK_V2, {4}, {-1}, {4}, {1});
  cases["cumsum: axis 9"] = WithNumbers(BuiltinOperator_CUMSUM, {2, 2}, {9}, {2, 2}, {1});
  cases["segment sum: negative segment"] = WithNumbers(BuiltinOperator_SEGMENT_SUM, {2, 2}, {-1, 0}, {2, 2});
  cases["segment sum: huge segment"] = WithNumbers(BuiltinOperator_SEGMENT_SUM, {2, 2}, {0, kHuge}, {2, 2});
  cases["strided slice: stride 0"] = Slice(BuiltinOperator_STRIDED_SLICE, {{0, 0}, {4, 3}, {0, 0}});
  cases["strided slice: no strides"] = Slice(BuiltinOperator_STRIDED_SLICE, {{0, 0}, {4, 3}});
  cases["strided slice: far away"] =
      Slice(BuiltinOperator_STRIDED_SLICE, {{-kHuge, kHuge}, {kHuge, -kHuge}, {1, -1}});
  cases["strided slice: more dimensions"] =
      Slice(BuiltinOperator_STRIDED_SLICE, {{0, 0, 0}, {1, 1, 1}, {1, 1, 1}});
  cases["slice: negative begin"] = Slice(BuiltinOperator_SLICE, {{-5, 0}, {2, 2}});
  cases["slice: beyond"] = Slice(BuiltinOperator_SLICE, {{3, 2}, {9, 9}});
  // The kernel takes a shape that the model gives to the result for the one it has.
  for (const bool computed : {false, true}) {
    cases[computed ? "slice: computed places" : "slice: smaller result"] = [computed](ModelBuilder& b) {
      const int x = b.Float({4, 3});
      const int begin = computed ? b.Int({2}) : b.Numbers({0, 0});
      const int size = b.Numbers({4, 3});
      const int y = b.Float({1, 1});
      b.Op(BuiltinOperator_SLICE, {x, begin, size}, {y}, SliceOptionsT());
      if (computed) {
        b.Ends({x, begin}, {y});
      } else {
        b.Ends({x}, {y});
      }
    };
  }
  cases["arg max: axis 9"] = [](ModelBuilder& b) {
    const int x = b.Float({2, 2});
    const int axis = b.Numbers({9}, {1});
    const int y = b.Int({2});
    ArgMaxOptionsT options;
    options.output_type = TensorType_INT32;
    b.Op(BuiltinOperator_ARG_MAX, {x, axis}, {y}, options);
    b.Ends({x}, {y});
  };
  cases["arg max: nothing to look at"] = [](ModelBuilder& b) {
    const int x = b.Float({2, 0});
    const int axis = b.Numbers({1}, {1});
    const int y = b.Int({2});
    ArgMaxOptionsT options;
    options.output_type = TensorType_INT32;
    b.Op(BuiltinOperator_ARG_MAX, {x, axis}, {y}, options);
    b.Ends({x}, {y});
  };
  cases["scatter nd: beyond"] = [](ModelBuilder& b) {
    const int indices = b.Numbers({-3, 99}, {2, 1});
    const int x = b.Float({2});
    const int shape = b.Numbers({4});
    const int y = b.Float({4});
    b.Op(BuiltinOperator_SCATTER_ND, {indices, x, shape}, {y}, ScatterNdOptionsT());
    b.Ends({x}, {y});
  };
  cases["sparse to dense: beyond"] = [](ModelBuilder& b) {
    const int indices = b.Numbers({-3, 99}, {2});
    const int shape = b.Numbers({4});
    const int x = b.Float({2});
    const int fill = b.Weights({1}, 1);
    const int y = b.Float({4});
    b.Op(BuiltinOperator_SPARSE_TO_DENSE, {indices, shape, x, fill}, {y}, SparseToDenseOptionsT());
    b.Ends({x}, {y});
  };
  cases["sparse to dense: computed places"] = [](ModelBuilder& b) {
    const int indices = b.Int({2});
    const int shape = b.Numbers({4});
    const int x = b.Float({2});
    const int fill = b.Weights({1}, 1);
    const int y = b.Float({4});
    b.Op(BuiltinOperator_SPARSE_TO_DENSE, {indices, shape, x, fill}, {y}, SparseToDenseOptionsT());
    b.Ends({indices, x}, {y});
  };
  cases["embedding lookup: by an input"] = [](ModelBuilder& b) {
    const int x = b.Int({2});
    const int table = b.Weights({4, 3}, 12);
    const int y = b.Float({2, 3});
    b.Op(BuiltinOperator_EMBEDDING_LOOKUP, {x, table}, {y});
    b.Ends({x}, {y});
  };
  cases["embedding lookup: empty table"] = [](ModelBuilder& b) {
    const int x = b.Int({2});
    const int table = b.Float({0, 3});
    const int y = b.Float({2, 3});
    b.Op(BuiltinOperator_EMBEDDING_LOOKUP, {x, table}, {y});
    b.Ends({x, table}, {y});
  };
  cases["one hot: negative depth"] = [](ModelBuilder& b) {
    const int x = b.Int({2});
    const int depth = b.Numbers({-4}, {});
    const int on = b.Weights({}, 1);
    const int off = b.Weights({}, 1);
    const int y = b.Float({2, 4});
    OneHotOptionsT options;
    options.axis = -1;
    b.Op(BuiltinOperator_ONE_HOT, {x, depth, on, off}, {y}, options);
    b.Ends({x}, {y});
  };
  cases["reverse sequence: beyond"] = [](ModelBuilder& b) {
    const int x = b.Float({2, 3});
    const int lengths = b.Numbers({99, -5});
    const int y = b.Float({2, 3});
    ReverseSequenceOptionsT options;
    options.seq_dim = 1;
    b.Op(BuiltinOperator_REVERSE_SEQUENCE, {x, lengths}, {y}, options);
    b.Ends({x}, {y});
  };
}

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

void AddGraphs(Cases& cases) {
  for (const auto type : {TensorType_COMPLEX64, TensorType_BFLOAT16}) {
    cases[std::string("if: branch gives ") + EnumNameTensorType(type)] = [type](ModelBuilder& b) {
      const int condition = b.Tensor(TensorType_BOOL, {1});
      const int x = b.Float({8});
      const int y = b.Float({8});
      IfOptionsT options;
      options.then_subgraph_index = 1;
      options.else_subgraph_index = 2;
      b.Op(BuiltinOperator_IF, {condition, x}, {y}, options);
      b.Ends({condition, x}, {y});
      for (const auto given : {TensorType_FLOAT32, type}) {
        b.NextSubgraph();
        const int taken = b.Float({8});
        const int result = b.Tensor(given, {8});
        b.Op(BuiltinOperator_RELU, {taken}, {result});
        b.Ends({taken}, {result});
      }
    };
  }
  for (const auto type : {TensorType_FLOAT64, TensorType_INT64}) {
    cases[std::string("stablehlo composite: gives ") + EnumNameTensorType(type)] = [type](ModelBuilder& b) {
      const int x = b.Float({8});
      const int y = b.Float({8});
      StableHLOCompositeOptionsT options;
      options.name = "odml.any";
      options.decomposition_subgraph_index = 1;
      options.composite_attributes = {0, 1, 1};  // an empty map of flexbuffers
      b.Op2(BuiltinOperator_STABLEHLO_COMPOSITE, {x}, {y}, options);
      b.Ends({x}, {y});
      b.NextSubgraph();
      const int taken = b.Float({8});
      const int result = b.Tensor(type, {8});
      b.Op(BuiltinOperator_CAST, {taken}, {result});
      b.Ends({taken}, {result});
    };
    cases[std::string("stablehlo case: gives ") + EnumNameTensorType(type)] = [type](ModelBuilder& b) {
      const int index = b.Tensor(TensorType_INT32, {1});
      const int x = b.Float({8});
      const int y = b.Float({8});
      StablehloCaseOptionsT options;
      options.branch_subgraph_indices = {1, 2};
      b.Op2(BuiltinOperator_STABLEHLO_CASE, {index, x}, {y}, options);
      b.Ends({index, x}, {y});
      for (int branch = 0; branch < 2; ++branch) {
        b.NextSubgraph();
        const int taken = b.Float({8});
        const int result = b.Tensor(type, {8});
        b.Op(BuiltinOperator_CAST, {taken}, {result});
        b.Ends({taken}, {result});
      }
    };
  }
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
  cases["stablehlo scatter: no dimensions"] = [](ModelBuilder& b) {
    const int x = b.Float({4});
    const int places = b.Numbers({7});
    const int updates = b.Float({1});
    const int y = b.Float({4});
    StablehloScatterOptionsT options;
    options.index_vector_dim = 5;
    options.update_computation_subgraph_index = 1;
    b.Op2(BuiltinOperator_STABLEHLO_SCATTER, {x, places, updates}, {y}, options);
    b.Ends({x, updates}, {y});
    b.NextSubgraph();
    const int one = b.Float({});
    const int other = b.Float({});
    const int sum = b.Float({});
    b.Op(BuiltinOperator_STABLEHLO_ADD, {one, other}, {sum});
    b.Ends({one, other}, {sum});
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
  cases["tensor: nobody fills it"] = [](ModelBuilder& b) {
    const int x = b.Float({2});
    const int nobody = b.Float({2});
    const int y = b.Float({2});
    b.Op(BuiltinOperator_ADD, {x, nobody}, {y}, AddOptionsT());
    b.Ends({x}, {y});
  };
  cases["tensor: filled after it is read"] = [](ModelBuilder& b) {
    const int x = b.Float({2});
    const int later = b.Float({2});
    const int y = b.Float({2});
    b.Op(BuiltinOperator_ADD, {x, later}, {y}, AddOptionsT());
    b.Op(BuiltinOperator_RELU, {x}, {later});
    b.Ends({x}, {y});
  };
  cases["tensor: filled twice"] = [](ModelBuilder& b) {
    const int x = b.Float({2});
    const int y = b.Float({2});
    b.Op(BuiltinOperator_RELU, {x}, {y});
    b.Op(BuiltinOperator_RELU, {x}, {y});
    b.Ends({x}, {y});
  };
  cases["tensor: a constant that is filled"] = [](ModelBuilder& b) {
    const int x = b.Float({2});
    const int y = b.Weights({2}, 2);
    b.Op(BuiltinOperator_RELU, {x}, {y});
    b.Ends({x}, {y});
  };
  cases["tensor: a constant that the caller fills"] = [](ModelBuilder& b) {
    const int x = b.Weights({2}, 2);
    const int y = b.Float({2});
    b.Op(BuiltinOperator_RELU, {x}, {y});
    b.Ends({x}, {y});
  };
  for (const bool empty : {false, true}) {
    cases[empty ? "while: no operators" : "while: never ends"] = [empty](ModelBuilder& b) {
      const int x = b.Tensor(TensorType_BOOL, {});
      const int y = b.Tensor(TensorType_BOOL, {});
      WhileOptionsT options;
      options.cond_subgraph_index = 1;
      options.body_subgraph_index = 2;
      b.Op(BuiltinOperator_WHILE, {x}, {y}, options);
      b.Ends({x}, {y});
      b.NextSubgraph();
      const int again = b.Tensor(TensorType_BOOL, {});
      if (empty) {
        b.Ends({again}, {again});
      } else {
        const int always = b.Tensor(TensorType_BOOL, {});
        b.Op(BuiltinOperator_EQUAL, {again, again}, {always}, EqualOptionsT(), 3);
        b.Ends({again}, {always});
      }
      b.NextSubgraph();
      const int same = b.Tensor(TensorType_BOOL, {});
      if (empty) {
        b.Ends({same}, {same});
      } else {
        const int always = b.Tensor(TensorType_BOOL, {});
        b.Op(BuiltinOperator_EQUAL, {same, same}, {always}, EqualOptionsT(), 3);
        b.Ends({same}, {always});
      }
    };
  }
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
  for (const int index : {-2, 77}) {
    cases["output of an operator: " + std::to_string(index)] = [index](ModelBuilder& b) {
      const int x = b.Float({2});
      b.Op(BuiltinOperator_RELU, {x}, {index});
      b.Ends({x}, {x});
    };
    cases["output of the model: " + std::to_string(index)] = [index](ModelBuilder& b) {
      const int x = b.Float({2});
      const int y = b.Float({2});
      b.Op(BuiltinOperator_RELU, {x}, {y});
      b.Ends({x}, {index});
    };
  }
  for (const int body : {0, 9}) {
    cases["while: body " + std::to_string(body)] = [body](ModelBuilder& b) {
      const int x = b.Int({1});
      const int y = b.Int({1});
      WhileOptionsT options;
      options.cond_subgraph_index = body;
      options.body_subgraph_index = body;
      b.Op(BuiltinOperator_WHILE, {x}, {y}, options);
      b.Ends({x}, {y});
    };
    cases["call once: subgraph " + std::to_string(body)] = [body](ModelBuilder& b) {
      const int x = b.Float({1});
      const int y = b.Float({1});
      CallOnceOptionsT options;
      options.init_subgraph_index = body;
      b.Op(BuiltinOperator_CALL_ONCE, {}, {}, options);
      b.Op(BuiltinOperator_RELU, {x}, {y});
      b.Ends({x}, {y});
    };
  }
  cases["if: two subgraphs in a circle"] = [](ModelBuilder& b) {
    for (const int other : {1, 0}) {
      const int condition = b.Tensor(TensorType_BOOL, {1});
      const int x = b.Float({1});
      const int y = b.Float({1});
      IfOptionsT options;
      options.then_subgraph_index = options.else_subgraph_index = other;
      b.Op(BuiltinOperator_IF, {condition, x}, {y}, options);
      b.Ends({condition, x}, {y});
      if (other == 1) b.NextSubgraph();
    }
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

}  // namespace

std::vector<Advisory> Advisories() {
  Cases cases;
  AddDivisions(cases);
  AddPlaces(cases);
  AddShapes(cases);
  AddTypes(cases);
  AddGraphs(cases);
  std::vector<Advisory> advisories;
  for (const auto& [name, build] : cases) {
    ModelBuilder builder;
    build(builder);
    advisories.push_back({.name = name, .model = builder.Write()});
  }
  return advisories;
}

}  // namespace smilear::testing
