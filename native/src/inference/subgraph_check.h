// CheckSubgraphCalls: that no subgraph runs itself, directly or through others.
#ifndef SMILEAR_INFERENCE_SUBGRAPH_CHECK_H_
#define SMILEAR_INFERENCE_SUBGRAPH_CHECK_H_

#include "smilear/status.h"

namespace tflite {
struct Model;
}  // namespace tflite

namespace smilear {

// kInvalidModel: too many subgraphs, one that is not there, or a circle of calls.
Status CheckSubgraphCalls(const tflite::Model& model);

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_SUBGRAPH_CHECK_H_
