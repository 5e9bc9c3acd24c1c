// PostProcess: the custom op at the end of a detection model that decodes its own boxes.
#ifndef SMILEAR_DETECTION_POST_PROCESS_H_
#define SMILEAR_DETECTION_POST_PROCESS_H_

#include <optional>

#include "inference/model.h"
#include "smilear/result.h"

namespace smilear {

// Where the results of TFLite_Detection_PostProcess are among the model's outputs. (In a signature,
// outputs come in the order of their names.)
struct PostProcess {
  int boxes = 0;
  int classes = 0;
  int scores = 0;
  int count = 0;
  int class_count = 0;  // without background
};

// Empty where the main graph does not have the op. kInvalidModel: it has, but not all results are outputs, or
// its options are damaged.
Result<std::optional<PostProcess>> FindPostProcess(const Model& model);

}  // namespace smilear

#endif  // SMILEAR_DETECTION_POST_PROCESS_H_
