#include "inference/real_numbers.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "base/str_cat.h"

namespace smilear {
namespace {

template <typename Integer>
void DequantiseAs(const TensorView& tensor, std::span<float> numbers) {
  const auto* const elements = static_cast<const Integer*>(tensor.data);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    numbers[i] = static_cast<float>(elements[i] - tensor.zero_point) * tensor.scale;
  }
}

}  // namespace

bool HasRealNumbers(const TensorView& tensor) {
  if (tensor.type == TensorType::kFloat32) return true;
  const bool is_byte = tensor.type == TensorType::kInt8 || tensor.type == TensorType::kUint8;
  return is_byte && std::isfinite(tensor.scale) && tensor.scale > 0.0F;
}

std::size_t ElementCount(const TensorView& tensor) {
  std::size_t count = 1;
  for (const int dimension : tensor.shape) count *= static_cast<std::size_t>(std::max(dimension, 0));
  return count;
}

bool Holds(const TensorView& tensor, std::size_t count) {
  const std::size_t bytes = tensor.type == TensorType::kFloat32 ? sizeof(float) : 1;
  return tensor.data != nullptr && tensor.bytes == count * bytes;
}

float Dequantised(const TensorView& tensor, std::size_t index) {
  switch (tensor.type) {
    case TensorType::kFloat32:
      return static_cast<const float*>(tensor.data)[index];
    case TensorType::kInt8:
      return static_cast<float>(static_cast<const std::int8_t*>(tensor.data)[index] - tensor.zero_point) *
             tensor.scale;
    case TensorType::kUint8:
      return static_cast<float>(static_cast<const std::uint8_t*>(tensor.data)[index] - tensor.zero_point) *
             tensor.scale;
    case TensorType::kInt32:
    case TensorType::kOther:
      break;
  }
  return 0.0F;
}

void Dequantise(const TensorView& tensor, std::span<float> numbers) {
  switch (tensor.type) {
    case TensorType::kFloat32:
      std::copy_n(static_cast<const float*>(tensor.data), numbers.size(), numbers.begin());
      break;
    case TensorType::kInt8:
      DequantiseAs<std::int8_t>(tensor, numbers);
      break;
    case TensorType::kUint8:
      DequantiseAs<std::uint8_t>(tensor, numbers);
      break;
    case TensorType::kInt32:
    case TensorType::kOther:
      std::ranges::fill(numbers, 0.0F);
      break;
  }
}

std::string ShapeText(std::span<const int> shape) {
  std::string text;
  for (const int dimension : shape) {
    if (!text.empty()) text += " x ";
    StrAppend(text, dimension);
  }
  return text.empty() ? "a single number" : text;
}

}  // namespace smilear
