// CheckNodes: relations within a node that XNNPACK takes for granted.
//
// TFLite's kernels check their tensors when they prepare, and find out the true
// shapes. XNNPACK checks less: where it trusts a node's options against the
// tensors, a crafted model would make it read beyond them.
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
