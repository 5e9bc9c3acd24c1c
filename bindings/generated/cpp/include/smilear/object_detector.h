// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_OBJECT_DETECTOR_H_
#define SMILEAR_OBJECT_DETECTOR_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/anchor_options.h"
#include "smilear/box.h"
#include "smilear/bundle.h"
#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/internal/call.h"
#include "smilear/result.h"
#include "smilear/status.h"

struct smilear_object_detector;
struct smilear_detection_list;

namespace smilear {

// How an ObjectDetector prepares frames and reports what it finds.
struct DetectorOptions {
  // How a frame is fitted to the model's input.
  DetectionFit fit = DetectionFit::kStretch;
  // Detections below are left out; 0..1.
  float min_score = 0.5F;
  // 1..100.
  int max_results = 10;
  // Of two boxes of a class that overlap more (intersection over union) the lesser goes; raw
  // models.
  float max_overlap = 0.5F;
  // Only these classes; empty: all.
  std::vector<int> classes = {};
  // How a raw model says where things are.
  AnchorOptions anchors = {};
  // Input = (channel - mean) / stddev, with channel in 0..255.
  float mean = 0.0F;
  // 0: take mean and stddev from the model's metadata, else 127.5 and 127.5.
  float stddev = 0.0F;
};

// One thing in a frame.
struct Detection {
  // Class, counted from 0, without background.
  int index = {};
  // The class's label.
  std::string_view label = {};
  // 0..1.
  float score = {};
  // Where it is.
  Box box = {};
};

// Finds things of known kinds in a camera frame, with a box around each. One call at a time per
// object.
class ObjectDetector {
 public:
  // Loads a model from memory. The bytes are copied.
  // engine: The engine that runs the model.
  // model: The contents of a .tflite file.
  // labels: One label per class; none: labels are the class numbers.
  // options: How frames are prepared and detections reported.
  // kInvalidModel: damaged, or not one image in and boxes with scores out.
  // kUnsupportedOp: names the op that was not built in.
  // kInvalidArgument: the number of labels is neither 0 nor that of the classes, options are out of
  //   range, or anchors are not as many as the model's.
  static Result<std::unique_ptr<ObjectDetector>> FromBytes(
      const std::shared_ptr<Engine>& engine,
      std::span<const std::uint8_t> model,
      std::vector<std::string> labels,
      const DetectorOptions& options);

  // Loads a model from a file.
  // engine: The engine that runs the model.
  // path: A .tflite file.
  // labels: One label per class; none: labels are the class numbers.
  // options: How frames are prepared and detections reported.
  // kNotFound: no readable file at the path.
  // kInvalidModel: damaged, or not one image in and boxes with scores out.
  // kUnsupportedOp: names the op that was not built in.
  // kInvalidArgument: the number of labels is neither 0 nor that of the classes, options are out of
  //   range, or anchors are not as many as the model's.
  static Result<std::unique_ptr<ObjectDetector>> FromFile(
      const std::shared_ptr<Engine>& engine,
      const std::string& path,
      std::vector<std::string> labels,
      const DetectorOptions& options);

  // Decrypts a model and the labels packed with it.
  // engine: The engine that runs the model.
  // bundle: Where the model is.
  // model: One of the bundle's models; empty where there is only one.
  // options: How frames are prepared and detections reported.
  // kNotFound: no such model in the bundle.
  // kTampered: the bundle was damaged since it was opened.
  // kInvalidModel: damaged, or not one image in and boxes with scores out.
  // kInvalidArgument: options are out of range, or anchors are not as many as the model's.
  // kUnlicensed: the engine has no licence, or not for this feature.
  // kLicenceExpired: not any more.
  // kRolledBack: the clock was set back.
  static Result<std::unique_ptr<ObjectDetector>> FromBundle(
      const std::shared_ptr<Engine>& engine,
      const std::shared_ptr<Bundle>& bundle,
      const std::string& model,
      const DetectorOptions& options);

  // Returns what the frame shows, best first.
  // image: The frame; read during the call only.
  // kInvalidArgument: says what is wrong with the image.
  Status Detect(const Image& image, std::vector<Detection>* out);

  // Columns of the model's input.
  int input_width() const;

  // Rows of the model's input.
  int input_height() const;

  // How many classes the model tells apart, without background.
  int class_count() const;

  // How many of the model's nodes XNNPACK runs.
  int delegated_node_count() const;

  // How many nodes the model has.
  int node_count() const;

  ~ObjectDetector();
  ObjectDetector(const ObjectDetector&) = delete;
  ObjectDetector& operator=(const ObjectDetector&) = delete;

 private:
  friend struct internal::Access;

  explicit ObjectDetector(smilear_object_detector* native_handle);

  smilear_object_detector* native_handle_;
  internal::ResultObject<smilear_detection_list> native_detection_list_;
};

}  // namespace smilear

#include "smilear/internal/object_detector_inline.h"

#endif  // SMILEAR_OBJECT_DETECTOR_H_
