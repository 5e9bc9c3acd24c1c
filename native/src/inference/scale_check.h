// CheckScales: the quantisation scales of a node's operands and results go together.
//
// Kernels divide one scale by another while they prepare, and some end the process when they cannot work with
// what that gives.
#ifndef SMILEAR_INFERENCE_SCALE_CHECK_H_
#define SMILEAR_INFERENCE_SCALE_CHECK_H_

#include "smilear/status.h"

namespace tflite {
struct Model;
struct Operator;
struct SubGraph;
}  // namespace tflite

namespace smilear {

// The indices, the op code and the operands of `node` are sound, and so is each scale by itself.
// kInvalidModel: which operator has scales that do not go together.
Status CheckScales(const tflite::Model& model, const tflite::SubGraph& subgraph,
                   const tflite::Operator& node);

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_SCALE_CHECK_H_
