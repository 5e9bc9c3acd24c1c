// CheckCalls: the types of what a node hands to the subgraphs that it runs and gets back from them.
//
// TFLite's kernels of operators that run subgraphs compare shapes and give memory for them. Where the types
// differ, that memory is too small, or there is none.
#ifndef SMILEAR_INFERENCE_CALL_CHECK_H_
#define SMILEAR_INFERENCE_CALL_CHECK_H_

#include "smilear/status.h"

namespace tflite::impl {
class Interpreter;
}  // namespace tflite::impl

namespace smilear {

// `interpreter` has allocated its tensors, so that types are those that kernels gave. kInvalidModel: what is
// wrong.
Status CheckCalls(const tflite::impl::Interpreter& interpreter);

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_CALL_CHECK_H_
