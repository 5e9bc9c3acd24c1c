#include "advisory_cases.h"

namespace smilear::testing {

using namespace tflite;

namespace {

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

}  // namespace

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

}  // namespace smilear::testing
