#include "advisory_cases.h"

namespace smilear::testing {

using namespace tflite;

void AddDataflow(Cases& cases) {
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
}

void AddSubgraphs(Cases& cases) {
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
}

}  // namespace smilear::testing
