// ObjectDetector: finds things of known kinds in a camera frame, with a box around each.
//
//   auto detector = smilear::ObjectDetector::FromFile(engine, "detector.tflite", labels, {.min_score =
//   0.4F}); std::vector<smilear::Detection> found; smilear::Status status = detector.value()->Detect(frame,
//   &found);
#ifndef SMILEAR_OBJECT_DETECTOR_H_
#define SMILEAR_OBJECT_DETECTOR_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/anchor_options.h"
#include "smilear/box.h"
#include "smilear/bundle.h"
#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/result.h"

namespace smilear {

struct DetectorOptions {
  DetectionFit fit = DetectionFit::kStretch;
  float min_score = 0.5F;         // 0..1
  int max_results = 10;           // 1..100
  float max_overlap = 0.5F;       // raw models: of two boxes of a class that overlap more, the lesser goes
  std::vector<int> classes = {};  // allow-list; empty allows all
  AnchorOptions anchors = {};     // raw models

  // As in ScanOptions: input = (channel - mean) / stddev; stddev 0 means by the model's metadata.
  float mean = 0.0F;
  float stddev = 0.0F;
};

struct Detection {
  int index = 0;           // class, 0-based, without background
  std::string_view label;  // valid as long as the ObjectDetector
  float score = 0.0F;
  Box box;
};

// Not thread-safe: one call at a time per instance; instances are independent.
class ObjectDetector {
 public:
  // The bytes are copied.
  // kInvalidModel: damaged, or not one image in and out either what TFLite_Detection_PostProcess gives, or
  //   box codes (1 x anchors x 4) and class scores (1 x anchors x classes), or both in one
  //   (1 x anchors x (4 + classes)).
  // kUnsupportedOp: names the op that was not built in.
  // kInvalidArgument: as many labels as classes, or none at all; options out of range; anchors that are
  //   not as many as the model's.
  static Result<std::unique_ptr<ObjectDetector>> FromBytes(const std::shared_ptr<Engine>& engine,
                                                           std::span<const std::uint8_t> model,
                                                           std::vector<std::string> labels,
                                                           const DetectorOptions& options);

  // As FromBytes. kNotFound: no readable file at `path` (UTF-8).
  static Result<std::unique_ptr<ObjectDetector>> FromFile(const std::shared_ptr<Engine>& engine,
                                                          const std::string& path,
                                                          std::vector<std::string> labels,
                                                          const DetectorOptions& options);

  // As FromBytes, of an encrypted model with the labels that were packed with it. `model` is one of
  // bundle->models(); empty where there is only one.
  // kNotFound: no such model. kTampered: the bundle was damaged since it was opened.
  static Result<std::unique_ptr<ObjectDetector>> FromBundle(const std::shared_ptr<Engine>& engine,
                                                            const std::shared_ptr<Bundle>& bundle,
                                                            const std::string& model,
                                                            const DetectorOptions& options);

  virtual ~ObjectDetector() = default;
  ObjectDetector(const ObjectDetector&) = delete;
  ObjectDetector& operator=(const ObjectDetector&) = delete;

  // Replaces `detections`, best first. Allocates nothing once `detections` has had its largest size.
  // kInvalidArgument: says what is wrong with the image.
  virtual Status Detect(const Image& image, std::vector<Detection>* detections) = 0;

  virtual int input_width() const = 0;
  virtual int input_height() const = 0;
  virtual int class_count() const = 0;
  virtual int delegated_node_count() const = 0;
  virtual int node_count() const = 0;

 protected:
  ObjectDetector() = default;
};

}  // namespace smilear

#endif  // SMILEAR_OBJECT_DETECTOR_H_
