// SignatureNames: what a model's signature calls its inputs and outputs.
#ifndef SMILEAR_INFERENCE_SIGNATURE_NAMES_H_
#define SMILEAR_INFERENCE_SIGNATURE_NAMES_H_

#include <string_view>
#include <vector>

#include "inference/model.h"

namespace smilear {

// In the order of the main graph's inputs and outputs; empty for what the signature does not name. Valid as
// long as the model.
struct SignatureNames {
  std::vector<std::string_view> inputs;
  std::vector<std::string_view> outputs;
};

// Of the first signature of the main graph; no names where there is none.
SignatureNames SignatureNamesOf(const Model& model);

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_SIGNATURE_NAMES_H_
