// TensorAt: the tensor at a place of a node's operands or results.
#ifndef SMILEAR_INFERENCE_TENSOR_AT_H_
#define SMILEAR_INFERENCE_TENSOR_AT_H_

#include <cstdint>

#include "tensorflow/lite/schema/schema_generated.h"

namespace smilear {

using Indices = flatbuffers::Vector<std::int32_t>;

// Null where the node has no such place, or has left it out. The indices that it has are sound.
inline const tflite::Tensor* TensorAt(const tflite::SubGraph& subgraph, const Indices* indices,
                                      std::uint32_t place) {
  if (indices == nullptr || place >= indices->size() || indices->Get(place) < 0) return nullptr;
  return subgraph.tensors()->Get(static_cast<std::uint32_t>(indices->Get(place)));
}

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_TENSOR_AT_H_
