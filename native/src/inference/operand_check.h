// CheckOperands: how many operands a node has, which may be left out, and what they must be.
//
// TFLite's kernels refuse most of what does not fit when they prepare. A few look at an operand that is not
// there, or take one for what it is not.
#ifndef SMILEAR_INFERENCE_OPERAND_CHECK_H_
#define SMILEAR_INFERENCE_OPERAND_CHECK_H_

#include "smilear/status.h"

namespace tflite {
struct Model;
struct Operator;
struct SubGraph;
}  // namespace tflite

namespace smilear {

// The indices and the op code of `node` are sound. kInvalidModel: what is wrong with it.
Status CheckOperands(const tflite::Model& model, const tflite::SubGraph& subgraph,
                     const tflite::Operator& node);

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_OPERAND_CHECK_H_
