// CheckNodes: relations within a node that kernels, TFLite's or XNNPACK's, take for granted.
//
// TFLite's kernels check their tensors when they prepare, and find out the true
// shapes. Where one does not check what it relies on, a crafted model would make
// it read or write beyond its tensors.
#ifndef SMILEAR_INFERENCE_NODE_CHECK_H_
#define SMILEAR_INFERENCE_NODE_CHECK_H_

#include "smilear/status.h"

namespace tflite::impl {
class Interpreter;
}  // namespace tflite::impl

namespace smilear {

// `interpreter` has allocated its tensors and has no delegate yet. kInvalidModel: what is wrong.
Status CheckNodes(const tflite::impl::Interpreter& interpreter);

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_NODE_CHECK_H_
