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

#include "smilear/box.h"
#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/result.h"

namespace smilear {

// How a frame is fitted to the model's input.
enum class DetectionFit : int {
  kStretch = 0,     // the whole frame, proportions lost
  kCenterCrop = 1,  // the largest centred rectangle with the input's proportions
};

// What a raw model's class scores are, and what is done to them.
enum class ScoreKind : int {
  kProbabilities = 0,  // used as they are
  kLogits = 1,         // each class for itself: a sigmoid
  kSoftmaxLogits = 2,  // of all classes together, background included: a softmax
};

// How raw models say where things are; not used for models that end in TFLite_Detection_PostProcess.
//
// Such a model gives, for each anchor box, an offset of the centre in units of the anchor's size and the
// logarithm of the ratio of sizes, each times a scale: y, x, height, width. The anchors are either listed,
// or those of SSD: per layer and cell one for each aspect ratio, and one between this layer's scale and
// the next.
struct AnchorOptions {
  std::vector<float> boxes;  // four per anchor: centre y, centre x, height, width; empty: those of SSD

  std::vector<int> strides;          // input pixels per cell, a layer each; 16, 32 and so on
  std::vector<float> aspect_ratios;  // width / height; empty: 1, 2 and 1/2
  float min_scale = 0.2F;            // of the first layer, as a share of the picture
  float max_scale = 0.95F;           // of the last layer
  bool between_scales = true;        // also a square of scale sqrt(this layer's * the next's)
  bool fewer_in_first_layer = true;  // three anchors there: half a scale, and ratios 2 and 1/2

  float centre_scale = 10.0F;
  float size_scale = 5.0F;
  ScoreKind scores = ScoreKind::kLogits;
  bool background_first = true;  // class 0 of the scores means: nothing here
};

struct DetectorOptions {
  DetectionFit fit = DetectionFit::kStretch;
  float min_score = 0.5F;  // 0..1
  int max_results = 10;    // 1..100
  float max_overlap =
      0.5F;  // of two boxes of a class, intersection over union; the lower score goes. Raw models.
  std::vector<int> classes;  // allow-list; empty allows all
  AnchorOptions anchors;     // raw models

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
