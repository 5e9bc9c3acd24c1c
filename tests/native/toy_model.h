// Toy models: the mean of each channel of an image as its score, so that a test knows every number.
#ifndef SMILEAR_TESTS_NATIVE_TOY_MODEL_H_
#define SMILEAR_TESTS_NATIVE_TOY_MODEL_H_

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "tensorflow/lite/schema/schema_generated.h"

namespace smilear::testing {

using ModelBytes = std::vector<std::uint8_t>;

// A change to a model before it is written.
using ModelEdit = std::function<void(tflite::ModelT&)>;

// One MEAN node from 1 x 2 x 2 x 3 to 1 x 3. Integer types have scale 1 / 255 and a range of 0..1.
ModelBytes ToyModel(tflite::TensorType type, const ModelEdit& edit = {});

// Any model, changed.
ModelBytes EditedModel(const ModelBytes& model, const ModelEdit& edit);

// Adds a buffer of TFLite metadata that normalises the first input.
void AddNormalisation(tflite::ModelT& model, const std::vector<float>& mean,
                      const std::vector<float>& stddev);

// Adds any bytes as TFLite metadata.
void AddMetadata(tflite::ModelT& model, std::vector<std::uint8_t> metadata);

// Empty if it cannot be read.
ModelBytes ReadModel(const std::string& path);

}  // namespace smilear::testing

#endif  // SMILEAR_TESTS_NATIVE_TOY_MODEL_H_
