// PoseEstimator: finds a person's keypoints in camera frames, with a model that gives one heatmap per
// keypoint.
//
//   auto estimator = smilear::PoseEstimator::FromFile(engine, "pose.tflite", {}, {});
//   std::vector<smilear::Keypoint> pose;
//   smilear::Status status = estimator.value()->Estimate(frame, time_ms, &pose);
#ifndef SMILEAR_POSE_ESTIMATOR_H_
#define SMILEAR_POSE_ESTIMATOR_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "smilear/body.h"
#include "smilear/bundle.h"
#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/result.h"

namespace smilear {

struct PoseOptions {
  float min_keypoint_score = 0.2F;   // keypoints below do not guide the search, nor are they smoothed; 0..1
  float min_pose_score = 0.3F;       // mean of all keypoints' scores below which nobody is seen; 0..1
  bool heatmaps_are_logits = false;  // a sigmoid makes scores of them

  // After a person was seen, only a square around the last pose is looked at, larger than the pose by this
  // share of its size on each side; 0.1..2. False looks at the largest centred square of each frame.
  bool tracking = true;
  float margin = 0.35F;

  // One-Euro filter: what is slower than min_cutoff_hz trembles less; the faster a keypoint moves (in sizes
  // of the square a second), the less it lags, by speed_hz. 0.01..1000 and 0..1000.
  bool smoothing = true;
  float min_cutoff_hz = 1.5F;
  float speed_hz = 10.0F;

  // As in ScanOptions: input = (channel - mean) / stddev; stddev 0 means by the model's metadata.
  float mean = 0.0F;
  float stddev = 0.0F;
};

// Not thread-safe: one call at a time per instance; instances are independent.
class PoseEstimator {
 public:
  // The bytes are copied. The model takes one image and gives heatmaps (1 x height x width x K, for the K
  // keypoints of the skeleton), and perhaps offsets (1 x height x width x 2K): from a cell's place, which is
  // cell * (input - 1) / (cells - 1), in pixels of the input, first all down and then all across.
  // kInvalidModel: damaged, or not that. kUnsupportedOp: names the op that was not built in.
  // kInvalidArgument: options out of range, or a skeleton that makes no sense.
  static Result<std::unique_ptr<PoseEstimator>> FromBytes(const std::shared_ptr<Engine>& engine,
                                                          std::span<const std::uint8_t> model,
                                                          const Skeleton& skeleton,
                                                          const PoseOptions& options);

  // As FromBytes. kNotFound: no readable file at `path` (UTF-8).
  static Result<std::unique_ptr<PoseEstimator>> FromFile(const std::shared_ptr<Engine>& engine,
                                                         const std::string& path, const Skeleton& skeleton,
                                                         const PoseOptions& options);

  // As FromBytes, of an encrypted model. `model` is one of
  // bundle->models(); empty where there is only one.
  // kNotFound: no such model. kTampered: the bundle was damaged since it was opened.
  static Result<std::unique_ptr<PoseEstimator>> FromBundle(const std::shared_ptr<Engine>& engine,
                                                           const std::shared_ptr<Bundle>& bundle,
                                                           const std::string& model, const Skeleton& skeleton,
                                                           const PoseOptions& options);

  virtual ~PoseEstimator() = default;
  PoseEstimator(const PoseEstimator&) = delete;
  PoseEstimator& operator=(const PoseEstimator&) = delete;

  // Replaces `pose` by the keypoints of one person, in pixels of the upright picture: of the image's crop
  // region, turned and mirrored as the image says. Empty when nobody is seen. Allocates nothing once `pose`
  // has had its size.
  // kInvalidArgument: says what is wrong with the image, or a time before the last one.
  virtual Status Estimate(const Image& image, std::int64_t time_ms, std::vector<Keypoint>* pose) = 0;

  // Forgets the frames so far.
  virtual void Reset() = 0;

  virtual int input_width() const = 0;
  virtual int input_height() const = 0;
  virtual int keypoint_count() const = 0;
  virtual int delegated_node_count() const = 0;
  virtual int node_count() const = 0;

 protected:
  PoseEstimator() = default;
};

}  // namespace smilear

#endif  // SMILEAR_POSE_ESTIMATOR_H_
