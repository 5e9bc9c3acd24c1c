#include "inference/image_input.h"

#include <cmath>
#include <optional>
#include <utility>

#include "base/errors.h"
#include "base/str_cat.h"
#include "image/input_spec.h"
#include "inference/model_metadata.h"
#include "inference/real_numbers.h"

namespace smilear {
namespace {

constexpr float kDefaultMean = 127.5F;
constexpr float kDefaultStddev = 127.5F;

ElementType ElementTypeOf(TensorType type) {
  switch (type) {
    case TensorType::kInt8:
      return ElementType::kInt8;
    case TensorType::kUint8:
      return ElementType::kUint8;
    case TensorType::kFloat32:
    case TensorType::kInt32:
    case TensorType::kOther:
      break;
  }
  return ElementType::kFloat32;
}

Normalisation SameForAll(float mean, float stddev) {
  return {.mean = {mean, mean, mean}, .stddev = {stddev, stddev, stddev}};
}

Result<Normalisation> ChooseNormalisation(const Model& model, const GivenNormalisation& given) {
  if (given.stddev > 0.0F) return SameForAll(given.mean, given.stddev);
  Result<std::optional<Normalisation>> metadata = ReadNormalisation(model);
  if (!metadata.ok()) return metadata.status();
  return metadata.value().value_or(SameForAll(kDefaultMean, kDefaultStddev));
}

}  // namespace

Status CheckNormalisation(const GivenNormalisation& given, const char* feature) {
  if (std::isfinite(given.mean) && std::isfinite(given.stddev) && given.stddev >= 0.0F) return Status();
  return Status(StatusCode::kInvalidArgument,
                StrCat(feature, " options: mean must be finite, and stddev finite and not negative"));
}

Result<Preprocessor> MakePreprocessor(const Model& model, const TensorView& tensor, int width, int height,
                                      const GivenNormalisation& given) {
  Result<Normalisation> normalisation = ChooseNormalisation(model, given);
  if (!normalisation.ok()) return normalisation.status();
  Result<Preprocessor> preprocessor = Preprocessor::Create({.width = width,
                                                            .height = height,
                                                            .type = ElementTypeOf(tensor.type),
                                                            .mean = normalisation->mean,
                                                            .stddev = normalisation->stddev,
                                                            .scale = tensor.scale,
                                                            .zero_point = tensor.zero_point});
  if (!preprocessor.ok()) return InvalidModel(preprocessor.status().message());
  return preprocessor;
}

ImageInput::ImageInput(Preprocessor preprocessor, int width, int height)
    : preprocessor_(std::move(preprocessor)), width_(width), height_(height) {}

Result<ImageInput> ImageInput::Create(const InterpreterRunner& runner, const GivenNormalisation& given) {
  if (runner.input_count() != 1) {
    return InvalidModel(StrCat("it has ", runner.input_count(), " inputs instead of one image"));
  }
  const TensorView input = runner.input(0);
  const bool image = input.shape.size() == 4 && input.shape[0] == 1 && input.shape[3] == 3;
  if (!image || !HasRealNumbers(input) || input.data == nullptr) {
    return InvalidModel(StrCat("its input is ", ShapeText(input.shape),
                               " instead of 1 x height x width x 3 of float32, int8 or uint8 (the integers "
                               "with a single scale)"));
  }
  Result<Preprocessor> preprocessor =
      MakePreprocessor(runner.model(), input, input.shape[2], input.shape[1], given);
  if (!preprocessor.ok()) return preprocessor.status();
  if (preprocessor->tensor_bytes() != input.bytes) {
    return InvalidModel("the runtime gives its input another size than its shape has");
  }
  return ImageInput(std::move(preprocessor).value(), input.shape[2], input.shape[1]);
}

}  // namespace smilear
