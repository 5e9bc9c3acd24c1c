// Model metadata: the TFLite metadata block of a model, as far as features need it.
#ifndef SMILEAR_INFERENCE_MODEL_METADATA_H_
#define SMILEAR_INFERENCE_MODEL_METADATA_H_

#include <array>
#include <optional>

#include "inference/model.h"
#include "smilear/result.h"

namespace smilear {

struct Normalisation {
  std::array<float, 3> mean = {};
  std::array<float, 3> stddev = {};
};

// How the first input wants its channels (0..255) normalised. Empty where the model does not say.
// kInvalidModel: it says so in a damaged way.
Result<std::optional<Normalisation>> ReadNormalisation(const Model& model);

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_MODEL_METADATA_H_
