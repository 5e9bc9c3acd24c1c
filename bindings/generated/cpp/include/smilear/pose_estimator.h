// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_POSE_ESTIMATOR_H_
#define SMILEAR_POSE_ESTIMATOR_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/body.h"
#include "smilear/bundle.h"
#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/internal/call.h"
#include "smilear/result.h"
#include "smilear/status.h"

struct smilear_pose_estimator;
struct smilear_keypoint_list;

namespace smilear {

// How a PoseEstimator looks for a person.
struct PoseOptions {
  // Keypoints below do not guide the search, nor are they smoothed; 0..1.
  float min_keypoint_score = 0.2F;
  // Mean of all keypoints' scores below which nobody is seen; 0..1.
  float min_pose_score = 0.3F;
  // A sigmoid makes scores of them.
  bool heatmaps_are_logits = false;
  // After a person was seen, look only around the last pose; false looks at the largest centred
  // part of each frame.
  bool tracking = true;
  // How much larger than the last pose that part is, on each side, as a share of its size; 0.1..2.
  float margin = 0.35F;
  // Take out trembling with a One-Euro filter.
  bool smoothing = true;
  // Movements slower than this tremble less; 0.01..1000.
  float min_cutoff_hz = 1.5F;
  // How much less a keypoint lags the faster it moves, in sizes of the part a second; 0..1000.
  float speed_hz = 10.0F;
  // Input = (channel - mean) / stddev, with channel in 0..255.
  float mean = 0.0F;
  // 0: take mean and stddev from the model's metadata, else 127.5 and 127.5.
  float stddev = 0.0F;
};

// Finds a person's keypoints in camera frames, with a model that gives one heatmap per keypoint.
// One call at a time per object.
class PoseEstimator {
 public:
  // Loads a model from memory. The bytes are copied.
  // engine: The engine that runs the model.
  // model: The contents of a .tflite file.
  // skeleton: What the model's heatmaps are of, in its order.
  // options: How frames are prepared and poses found.
  // kInvalidModel: damaged, or not one image in and heatmaps (1 x height x width x keypoints) out,
  //   perhaps with offsets (twice as many).
  // kUnsupportedOp: names the op that was not built in.
  // kInvalidArgument: options are out of range, or the skeleton makes no sense.
  static Result<std::unique_ptr<PoseEstimator>> FromBytes(
      const std::shared_ptr<Engine>& engine,
      std::span<const std::uint8_t> model,
      const Skeleton& skeleton,
      const PoseOptions& options);

  // Loads a model from a file.
  // engine: The engine that runs the model.
  // path: A .tflite file.
  // skeleton: What the model's heatmaps are of, in its order.
  // options: How frames are prepared and poses found.
  // kNotFound: no readable file at the path.
  // kInvalidModel: damaged, or not one image in and heatmaps (1 x height x width x keypoints) out,
  //   perhaps with offsets (twice as many).
  // kUnsupportedOp: names the op that was not built in.
  // kInvalidArgument: options are out of range, or the skeleton makes no sense.
  static Result<std::unique_ptr<PoseEstimator>> FromFile(
      const std::shared_ptr<Engine>& engine,
      const std::string& path,
      const Skeleton& skeleton,
      const PoseOptions& options);

  // Decrypts a model.
  // engine: The engine that runs the model.
  // bundle: Where the model is.
  // model: One of the bundle's models; empty where there is only one.
  // skeleton: What the model's heatmaps are of, in its order.
  // options: How frames are prepared and poses found.
  // kNotFound: no such model in the bundle.
  // kTampered: the bundle was damaged since it was opened.
  // kInvalidModel: damaged, or not one image in and heatmaps (1 x height x width x keypoints) out,
  //   perhaps with offsets (twice as many).
  // kInvalidArgument: options are out of range, or the skeleton makes no sense.
  // kUnlicensed: the engine has no licence, or not for this feature.
  // kLicenceExpired: not any more.
  // kRolledBack: the clock was set back.
  static Result<std::unique_ptr<PoseEstimator>> FromBundle(
      const std::shared_ptr<Engine>& engine,
      const std::shared_ptr<Bundle>& bundle,
      const std::string& model,
      const Skeleton& skeleton,
      const PoseOptions& options);

  // Returns the keypoints of one person, in pixels of the picture that a person sees: of the
  // image's crop region, turned and mirrored as the image says. Empty when nobody is seen.
  // image: The frame; read during the call only.
  // time_ms: The frame's time in milliseconds, from any beginning; never before the last one.
  // kInvalidArgument: says what is wrong with the image, or a time before the last one.
  Status Estimate(const Image& image, std::int64_t time_ms, std::vector<Keypoint>* out);

  // Forgets the frames so far.
  void Reset();

  // Columns of the model's input.
  int input_width() const;

  // Rows of the model's input.
  int input_height() const;

  // How many keypoints a pose has.
  int keypoint_count() const;

  // How many of the model's nodes XNNPACK runs.
  int delegated_node_count() const;

  // How many nodes the model has.
  int node_count() const;

  ~PoseEstimator();
  PoseEstimator(const PoseEstimator&) = delete;
  PoseEstimator& operator=(const PoseEstimator&) = delete;

 private:
  friend struct internal::Access;

  explicit PoseEstimator(smilear_pose_estimator* native_handle);

  smilear_pose_estimator* native_handle_;
  internal::ResultObject<smilear_keypoint_list> native_keypoint_list_;
};

}  // namespace smilear

#include "smilear/internal/pose_estimator_inline.h"

#endif  // SMILEAR_POSE_ESTIMATOR_H_
