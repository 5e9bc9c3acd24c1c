// MakeDetector: an ObjectDetector for a feature that is built on one and asks for its own licence.
#ifndef SMILEAR_DETECTION_MAKE_DETECTOR_H_
#define SMILEAR_DETECTION_MAKE_DETECTOR_H_

#include <memory>
#include <string>
#include <vector>

#include "inference/model.h"
#include "smilear/engine.h"
#include "smilear/object_detector.h"
#include "smilear/result.h"

namespace smilear {

// Errors as those of ObjectDetector::FromBytes, but for the licence, and those that `model` brings.
Result<std::unique_ptr<ObjectDetector>> MakeDetector(const std::shared_ptr<Engine>& engine,
                                                     Result<Model> model, std::vector<std::string> labels,
                                                     const DetectorOptions& options);

}  // namespace smilear

#endif  // SMILEAR_DETECTION_MAKE_DETECTOR_H_
