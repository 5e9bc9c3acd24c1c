// ConstantData: the bytes of a tensor that a model brings along.
#ifndef SMILEAR_INFERENCE_CONSTANT_DATA_H_
#define SMILEAR_INFERENCE_CONSTANT_DATA_H_

#include <cstdint>
#include <span>

#include "tensorflow/lite/schema/schema_generated.h"

namespace smilear {

// Empty for a tensor that is computed, or that refers to a buffer which the model lacks.
inline std::span<const std::uint8_t> ConstantData(const tflite::Model& model, const tflite::Tensor& tensor) {
  if (model.buffers() == nullptr || tensor.buffer() >= model.buffers()->size()) return {};
  const auto* const data = model.buffers()->Get(tensor.buffer())->data();
  if (data == nullptr) return {};
  return {data->data(), data->size()};
}

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_CONSTANT_DATA_H_
