// TensorView: an input or output of a model, without the runtime's types.
#ifndef SMILEAR_INFERENCE_TENSOR_VIEW_H_
#define SMILEAR_INFERENCE_TENSOR_VIEW_H_

#include <cstddef>
#include <cstdint>
#include <span>

namespace smilear {

enum class TensorType : std::uint8_t { kFloat32, kInt8, kUint8, kInt32, kOther };

struct TensorView {
  TensorType type = TensorType::kOther;
  std::span<const int> shape;
  void* data = nullptr;
  std::size_t bytes = 0;

  // real = (element - zero_point) * scale; scale 0 where the tensor is not quantised as a whole.
  float scale = 0.0F;
  int zero_point = 0;
};

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_TENSOR_VIEW_H_
