// CheckTypes: a node gives tensors of the type that its kernel writes.
//
// TFLite's kernels decide by the type of an operand what they write, and many put that type in place of the
// one in the file; a few look at neither. All other checks, and the kernels that come after, go by the file.
#ifndef SMILEAR_INFERENCE_TYPE_CHECK_H_
#define SMILEAR_INFERENCE_TYPE_CHECK_H_

#include "smilear/status.h"

namespace tflite {
struct Model;
struct Operator;
struct SubGraph;
}  // namespace tflite

namespace smilear {

// The indices and the op code of `node` are sound. kInvalidModel: which operator gives another type.
Status CheckTypes(const tflite::Model& model, const tflite::SubGraph& subgraph, const tflite::Operator& node);

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_TYPE_CHECK_H_
