// CheckDataflow: who fills each tensor of a subgraph, and when.
//
// Kernels take for granted that their operands hold something and that their results are theirs to write.
// A crafted model may name a tensor that nobody fills, whose memory does not exist, or a constant, which
// lies in memory that cannot be written.
#ifndef SMILEAR_INFERENCE_DATAFLOW_CHECK_H_
#define SMILEAR_INFERENCE_DATAFLOW_CHECK_H_

#include "smilear/status.h"

namespace tflite {
struct Model;
struct SubGraph;
}  // namespace tflite

namespace smilear {

// Each tensor is filled once, before it is read: by the model as a constant or a variable, by the caller as
// an input, or by an operator. The indices of `subgraph` are sound. kInvalidModel: what is wrong.
Status CheckDataflow(const tflite::Model& model, const tflite::SubGraph& subgraph);

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_DATAFLOW_CHECK_H_
