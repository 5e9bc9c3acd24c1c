// Real numbers out of a model's tensors, quantised or not.
#ifndef SMILEAR_INFERENCE_REAL_NUMBERS_H_
#define SMILEAR_INFERENCE_REAL_NUMBERS_H_

#include <cstddef>
#include <span>
#include <string>

#include "inference/tensor_view.h"

namespace smilear {

// A type that features read and write: float32, or int8 or uint8 with a single finite scale.
bool HasRealNumbers(const TensorView& tensor);

// Of the shape; 0 where a dimension is not positive.
std::size_t ElementCount(const TensorView& tensor);

// The tensor's memory is there and as large as `count` elements of its type. A model can give its
// outputs another shape while it runs, so this is asked after every run.
bool Holds(const TensorView& tensor, std::size_t count);

// Element `index` of a float32, int8 or uint8 tensor as a real number.
float Dequantised(const TensorView& tensor, std::size_t index);

// The first elements of such a tensor, as many as `numbers` takes.
void Dequantise(const TensorView& tensor, std::span<float> numbers);

// For messages: "1 x 10 x 4".
std::string ShapeText(std::span<const int> shape);

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_REAL_NUMBERS_H_
