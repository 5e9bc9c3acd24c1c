// CheckOptions: what an operator's options and constant operands must be, whatever its kernel makes of them.
//
// Kernels divide by strides and block sizes, walk by steps and index by axes. Most check them when they
// prepare; a few have been found not to, and a crafted model then stops the program or never ends.
#ifndef SMILEAR_INFERENCE_OPTION_CHECK_H_
#define SMILEAR_INFERENCE_OPTION_CHECK_H_

#include "smilear/status.h"

namespace tflite {
struct Model;
struct Operator;
struct SubGraph;
}  // namespace tflite

namespace smilear {

// The indices and the op code of `node` are sound. kInvalidModel: what is wrong with it.
Status CheckOptions(const tflite::Model& model, const tflite::SubGraph& subgraph,
                    const tflite::Operator& node);

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_OPTION_CHECK_H_
