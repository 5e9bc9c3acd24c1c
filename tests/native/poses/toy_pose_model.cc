#include "poses/toy_pose_model.h"

#include <memory>

namespace smilear::testing {

ModelBytes ToyPoseModel(tflite::TensorType type, const ModelEdit& edit) {
  constexpr int kPixels = kToyCells * kToyPixelsPerCell;
  return ToyModel(type, [&](tflite::ModelT& model) {
    tflite::OperatorCodeT& code = *model.operator_codes[0];
    code.deprecated_builtin_code = static_cast<std::int8_t>(tflite::BuiltinOperator_AVERAGE_POOL_2D);
    code.builtin_code = tflite::BuiltinOperator_AVERAGE_POOL_2D;
    tflite::SubGraphT& graph = *model.subgraphs[0];
    graph.tensors[0]->shape = {1, kPixels, kPixels, 3};
    graph.tensors[2]->shape = {1, kToyCells, kToyCells, 3};
    tflite::Pool2DOptionsT options;
    options.padding = tflite::Padding_VALID;
    options.stride_w = options.stride_h = kToyPixelsPerCell;
    options.filter_width = options.filter_height = kToyPixelsPerCell;
    graph.operators[0]->builtin_options.Set(options);
    graph.operators[0]->inputs = {0};
    if (edit) edit(model);
  });
}

Skeleton ToySkeleton() {
  return {.keypoints = {"red", "left_green", "right_blue"},
          .bones = {{.start = 0, .end = 1, .limb = "line"}, {.start = 0, .end = 2, .limb = "line"}}};
}

}  // namespace smilear::testing
