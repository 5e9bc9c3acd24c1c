// InputSpec: what a model wants its image input to be.
#ifndef SMILEAR_IMAGE_INPUT_SPEC_H_
#define SMILEAR_IMAGE_INPUT_SPEC_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "smilear/status.h"

namespace smilear {

enum class ElementType : std::uint8_t { kFloat32, kInt8, kUint8 };

// A tensor of 1 x height x width x 3 (R, G, B), upright.
struct InputSpec {
  int width = 0;
  int height = 0;
  ElementType type = ElementType::kFloat32;

  // real = (channel - mean) / stddev, with channel in 0..255.
  std::array<float, 3> mean = {};
  std::array<float, 3> stddev = {1.0F, 1.0F, 1.0F};

  // For the integer types: element = round(real / scale) + zero_point, halves away from zero (as
  // TFLite quantises), clamped to the type.
  float scale = 1.0F;
  int zero_point = 0;
};

inline std::size_t ElementBytes(ElementType type) { return type == ElementType::kFloat32 ? 4 : 1; }

// kInvalidArgument: says which number is out of range.
Status CheckInputSpec(const InputSpec& spec);

// The tensor element for every byte of every channel, as [channel][byte]. Pixels are bytes once
// resized, so a table is exact and costs one load. The second is for both integer types; negative
// int8 elements are in two's complement.
std::vector<float> MakeFloatTable(const InputSpec& spec);
std::vector<std::uint8_t> MakeByteTable(const InputSpec& spec);

}  // namespace smilear

#endif  // SMILEAR_IMAGE_INPUT_SPEC_H_
