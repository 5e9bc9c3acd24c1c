// DetectionHead: what a detection model's outputs say, whichever way it gives them.
#ifndef SMILEAR_DETECTION_DETECTION_HEAD_H_
#define SMILEAR_DETECTION_DETECTION_HEAD_H_

#include <memory>
#include <span>

#include "detection/raw_boxes.h"
#include "inference/interpreter_runner.h"
#include "smilear/object_detector.h"
#include "smilear/result.h"

namespace smilear {

class DetectionHead {
 public:
  // For models that end in TFLite_Detection_PostProcess, or else for those that give raw boxes.
  // kInvalidModel, kInvalidArgument: as ObjectDetector::FromBytes.
  static Result<std::unique_ptr<DetectionHead>> Create(const InterpreterRunner& runner, int input_width,
                                                       int input_height, const DetectorOptions& options);

  virtual ~DetectionHead() = default;
  DetectionHead(const DetectionHead&) = delete;
  DetectionHead& operator=(const DetectionHead&) = delete;

  // Without background.
  virtual int class_count() const = 0;

  // After a run: boxes in shares of the model's input, best first. Valid until the next call.
  // kInternal: the model changed its outputs while it ran.
  virtual Result<std::span<const FoundBox>> Read(const InterpreterRunner& runner) = 0;

 protected:
  DetectionHead() = default;
};

}  // namespace smilear

#endif  // SMILEAR_DETECTION_DETECTION_HEAD_H_
