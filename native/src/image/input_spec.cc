#include "image/input_spec.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "base/errors.h"
#include "base/str_cat.h"

namespace smilear {
namespace {

constexpr int kMaxInputSide = 4096;
constexpr std::size_t kTableSize = std::size_t{3} * 256;

double Normalise(const InputSpec& spec, std::size_t channel, std::size_t byte) {
  return (static_cast<double>(byte) - double{spec.mean[channel]}) / double{spec.stddev[channel]};
}

int LowestElement(ElementType type) { return type == ElementType::kInt8 ? -128 : 0; }

}  // namespace

Status CheckInputSpec(const InputSpec& spec) {
  if (spec.width < 1 || spec.width > kMaxInputSide || spec.height < 1 || spec.height > kMaxInputSide) {
    return InvalidArgument(StrCat("model input is ", spec.width, " x ", spec.height,
                                  " pixels, but both must be 1..", kMaxInputSide));
  }
  for (std::size_t c = 0; c < spec.mean.size(); ++c) {
    if (!std::isfinite(spec.mean[c]) || !std::isfinite(spec.stddev[c]) || spec.stddev[c] <= 0.0F) {
      return InvalidArgument(
          StrCat("normalisation of channel ", c, " must have a finite mean and a finite stddev above 0"));
    }
  }
  if (spec.type == ElementType::kFloat32) return Status();
  const int lowest = LowestElement(spec.type);
  if (!std::isfinite(spec.scale) || spec.scale <= 0.0F || spec.zero_point < lowest ||
      spec.zero_point > lowest + 255) {
    return InvalidArgument(
        StrCat("model input quantisation must have a finite scale above 0 and a zero point in ", lowest, "..",
               lowest + 255, "; the zero point is ", spec.zero_point));
  }
  return Status();
}

std::vector<float> MakeFloatTable(const InputSpec& spec) {
  std::vector<float> table;
  table.reserve(kTableSize);
  for (std::size_t i = 0; i < kTableSize; ++i) {
    table.push_back(static_cast<float>(Normalise(spec, i / 256, i % 256)));
  }
  return table;
}

std::vector<std::uint8_t> MakeByteTable(const InputSpec& spec) {
  const double lowest = LowestElement(spec.type);
  std::vector<std::uint8_t> table;
  table.reserve(kTableSize);
  for (std::size_t i = 0; i < kTableSize; ++i) {
    const double real = Normalise(spec, i / 256, i % 256);
    const double element = std::round(real / double{spec.scale}) + spec.zero_point;
    table.push_back(static_cast<std::uint8_t>(static_cast<int>(std::clamp(element, lowest, lowest + 255.0))));
  }
  return table;
}

}  // namespace smilear
