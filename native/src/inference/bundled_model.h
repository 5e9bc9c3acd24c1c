// ReadBundled: a model and its labels out of a bundle, for a feature to run.
#ifndef SMILEAR_INFERENCE_BUNDLED_MODEL_H_
#define SMILEAR_INFERENCE_BUNDLED_MODEL_H_

#include <memory>
#include <string>
#include <vector>

#include "inference/model.h"
#include "smilear/bundle.h"
#include "smilear/result.h"

namespace smilear {

struct BundledModel {
  Model model;
  std::vector<std::string> labels;  // empty where the bundle has none for the model
};

// `name` is one of bundle->models(); empty where there is only one.
// kInvalidArgument: bundle is null. kNotFound: no such model. kTampered: damaged since it was opened.
// kInvalidModel: what is wrong with the decrypted model.
Result<BundledModel> ReadBundled(const std::shared_ptr<Bundle>& bundle, const std::string& name);

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_BUNDLED_MODEL_H_
