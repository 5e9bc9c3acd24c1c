#include "smilear/pose_estimator.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <utility>

#include "base/engine_access.h"
#include "base/errors.h"
#include "base/frame_clock.h"
#include "base/licence_gate.h"
#include "base/str_cat.h"
#include "body/skeleton_table.h"
#include "image/pixel_layout.h"
#include "image/upright.h"
#include "inference/bundled_model.h"
#include "inference/image_input.h"
#include "inference/interpreter_runner.h"
#include "inference/model.h"
#include "inference/real_numbers.h"
#include "pose/crop_tracker.h"
#include "pose/heatmap_decoder.h"
#include "pose/one_euro_filter.h"

namespace smilear {
namespace {

constexpr float kLeastMargin = 0.1F;
constexpr float kMostMargin = 2.0F;
constexpr float kLeastCutoffHz = 0.01F;
constexpr float kMostHz = 1000.0F;
constexpr float kMillisecond = 1e-3F;

Status NotAPoseModel(const std::string& message) {
  return Status(StatusCode::kInvalidModel, StrCat("not a pose model: ", message));
}

bool Within(float value, float least, float most) { return value >= least && value <= most; }

Status CheckOptions(const PoseOptions& options) {
  if (!Within(options.min_keypoint_score, 0.0F, 1.0F) || !Within(options.min_pose_score, 0.0F, 1.0F)) {
    return InvalidArgument("pose options: min_keypoint_score and min_pose_score must be in 0..1");
  }
  if (!Within(options.margin, kLeastMargin, kMostMargin)) {
    return InvalidArgument("pose options: margin must be in 0.1..2");
  }
  if (!Within(options.min_cutoff_hz, kLeastCutoffHz, kMostHz) || !Within(options.speed_hz, 0.0F, kMostHz)) {
    return InvalidArgument("pose options: min_cutoff_hz must be in 0.01..1000 and speed_hz in 0..1000");
  }
  return CheckNormalisation({.mean = options.mean, .stddev = options.stddev}, "pose");
}

// Which outputs of a model are which.
struct PoseOutputs {
  int heatmaps = 0;
  std::optional<int> offsets;
  HeatmapShape shape;
};

Result<PoseOutputs> PoseOutputsOf(const InterpreterRunner& runner, std::size_t keypoints) {
  std::optional<PoseOutputs> found;
  std::optional<int> offsets;
  HeatmapShape offsets_shape;
  for (int i = 0; i < runner.output_count(); ++i) {
    const Result<HeatmapShape> shape = HeatmapShapeOf(runner.output(i));
    if (!shape.ok()) return NotAPoseModel(shape.status().message());
    if (shape.value().keypoints == keypoints && !found) {
      found = PoseOutputs{.heatmaps = i, .offsets = {}, .shape = shape.value()};
    } else if (shape.value().keypoints == 2 * keypoints && !offsets) {
      offsets = i;
      offsets_shape = shape.value();
    } else {
      return NotAPoseModel(StrCat("it gives ", ShapeText(runner.output(i).shape), " where the skeleton has ",
                                  keypoints, " keypoints"));
    }
  }
  if (!found) return NotAPoseModel("it gives no heatmaps");
  if (offsets) {
    offsets_shape.keypoints = keypoints;
    if (offsets_shape != found->shape)
      return NotAPoseModel("its offsets have another size than its heatmaps");
    found->offsets = offsets;
  }
  return *found;
}

// The frame as a person sees it; when it changes, the last pose says nothing about where to look.
struct FrameShape {
  UprightSize size;
  Rotation rotation = Rotation::k0;
  bool mirrored = false;

  bool Same(const FrameShape& other) const {
    return size.width == other.size.width && size.height == other.size.height && rotation == other.rotation &&
           mirrored == other.mirrored;
  }
};

class PoseEstimatorImpl : public PoseEstimator {
 public:
  PoseEstimatorImpl(std::shared_ptr<Engine> engine, std::unique_ptr<InterpreterRunner> runner,
                    ImageInput input, const PoseOutputs& outputs, const PoseOptions& options)
      : engine_(std::move(engine)),
        runner_(std::move(runner)),
        input_(std::move(input)),
        outputs_(outputs),
        options_(options),
        decoder_(outputs.shape, options.heatmaps_are_logits),
        pose_(outputs.shape.keypoints),
        filters_(outputs.shape.keypoints) {}

  Status Estimate(const Image& image, std::int64_t time_ms, std::vector<Keypoint>* pose) override {
    if (pose == nullptr) return InvalidArgument("pose is null");
    const Result<PixelLayout> layout = ResolveLayout(image);
    if (!layout.ok()) return layout.status();
    if (Status status = clock_.Advance(time_ms); !status.ok()) return status;
    const Rect& region = layout.value().region;
    const FrameShape frame = {UprightSizeOf(image, region), image.rotation, image.mirrored};
    if (!frame.Same(frame_)) tracked_ = false;
    frame_ = frame;
    // Who was lost is searched for in the same frame.
    const bool tracked = tracked_ && options_.tracking;
    Result<bool> seen = Look(image, region, tracked);
    if (seen.ok() && tracked && !seen.value()) seen = Look(image, region, false);
    if (!seen.ok()) return seen.status();
    pose->clear();
    if (!seen.value()) {
      Forget();
      return Status();
    }
    Smooth(time_ms);
    tracked_ = true;
    pose->assign(pose_.begin(), pose_.end());
    return Status();
  }

  void Reset() override {
    clock_.Reset();
    Forget();
  }

  int input_width() const override { return input_.width(); }
  int input_height() const override { return input_.height(); }
  int keypoint_count() const override { return static_cast<int>(pose_.size()); }
  int delegated_node_count() const override { return runner_->delegated_node_count(); }
  int node_count() const override { return runner_->node_count(); }

 private:
  struct KeypointFilter {
    OneEuroFilter x;
    OneEuroFilter y;
  };

  void Forget() {
    tracked_ = false;
    for (KeypointFilter& filter : filters_) filter = {};
  }

  // Runs the model on a part of the frame and reads pose_, in pixels of the upright frame. False: nobody is
  // there.
  Result<bool> Look(const Image& image, const Rect& region, bool around_last_pose) {
    crop_ = CropAround(around_last_pose ? std::span<const Keypoint>(pose_) : std::span<const Keypoint>(),
                       options_.min_keypoint_score, options_.margin, frame_.size, input_.width(),
                       input_.height());
    Image part = image;
    part.crop = StoredPart(image, region, crop_);
    // The part has the input's proportions, but for rounding.
    if (Status status = input_.Fill(part, Fit::kStretch, *runner_); !status.ok()) return status;
    if (Status status = runner_->Invoke(); !status.ok()) return status;
    const TensorView heatmaps = runner_->output(outputs_.heatmaps);
    const std::size_t count = outputs_.shape.cells() * outputs_.shape.keypoints;
    if (!Holds(heatmaps, count)) return Resized();
    if (outputs_.offsets) {
      const TensorView offsets = runner_->output(*outputs_.offsets);
      if (!Holds(offsets, 2 * count)) return Resized();
      decoder_.Decode(heatmaps, offsets, input_.width(), input_.height(), pose_);
    } else {
      decoder_.Decode(heatmaps, pose_);
    }
    float sum = 0.0F;
    for (Keypoint& keypoint : pose_) {
      keypoint.x = static_cast<float>(crop_.x) + (keypoint.x * static_cast<float>(crop_.width));
      keypoint.y = static_cast<float>(crop_.y) + (keypoint.y * static_cast<float>(crop_.height));
      sum += keypoint.score;
    }
    return sum >= options_.min_pose_score * static_cast<float>(pose_.size());
  }

  static Status Resized() {
    return Status(StatusCode::kInternal, "the model changed the size of its output");
  }

  void Smooth(std::int64_t time_ms) {
    const float seconds = static_cast<float>(time_ms - smoothed_at_ms_) * kMillisecond;
    smoothed_at_ms_ = time_ms;
    if (!options_.smoothing) return;
    const auto size = static_cast<float>(std::max(crop_.width, crop_.height));
    const OneEuroSettings settings = {.min_cutoff_hz = options_.min_cutoff_hz,
                                      .speed_hz = options_.speed_hz / size};
    for (std::size_t i = 0; i < pose_.size(); ++i) {
      Keypoint& keypoint = pose_[i];
      if (keypoint.score < options_.min_keypoint_score) {
        filters_[i] = {};
        continue;
      }
      keypoint.x = filters_[i].x.Filter(keypoint.x, seconds, settings);
      keypoint.y = filters_[i].y.Filter(keypoint.y, seconds, settings);
    }
  }

  std::shared_ptr<Engine> engine_;
  std::unique_ptr<InterpreterRunner> runner_;
  ImageInput input_;
  PoseOutputs outputs_;
  PoseOptions options_;
  HeatmapDecoder decoder_;
  FrameClock clock_;
  FrameShape frame_;
  Rect crop_;
  bool tracked_ = false;
  std::int64_t smoothed_at_ms_ = 0;
  std::vector<Keypoint> pose_;
  std::vector<KeypointFilter> filters_;
};

Result<std::unique_ptr<PoseEstimator>> Create(const std::shared_ptr<Engine>& engine, Result<Model> model,
                                              const Skeleton& skeleton, const PoseOptions& options) {
  Result<SkeletonTable> table = SkeletonTable::Create(skeleton);
  if (!table.ok()) return table.status();
  if (!model.ok()) return model.status();
  Result<std::unique_ptr<InterpreterRunner>> runner =
      InterpreterRunner::Create(std::move(model).value(), EngineAccess::Options(*engine));
  if (!runner.ok()) return runner.status();
  Result<ImageInput> input =
      ImageInput::Create(*runner.value(), {.mean = options.mean, .stddev = options.stddev});
  if (!input.ok()) {
    const Status& status = input.status();
    return status.code() == StatusCode::kInvalidModel ? NotAPoseModel(status.message()) : status;
  }
  const Result<PoseOutputs> outputs = PoseOutputsOf(*runner.value(), table.value().keypoints().size());
  if (!outputs.ok()) return outputs.status();
  return std::unique_ptr<PoseEstimator>(std::make_unique<PoseEstimatorImpl>(
      engine, std::move(runner).value(), std::move(input).value(), outputs.value(), options));
}

Status CheckArguments(const std::shared_ptr<Engine>& engine, const PoseOptions& options) {
  if (engine == nullptr) return InvalidArgument("engine is null");
  if (Status status = CheckLicensed(*engine, "pose"); !status.ok()) return status;
  return CheckOptions(options);
}

}  // namespace

Result<std::unique_ptr<PoseEstimator>> PoseEstimator::FromBytes(const std::shared_ptr<Engine>& engine,
                                                                std::span<const std::uint8_t> model,
                                                                const Skeleton& skeleton,
                                                                const PoseOptions& options) {
  if (Status status = CheckArguments(engine, options); !status.ok()) return status;
  return Create(engine, Model::FromBytes(model), skeleton, options);
}

Result<std::unique_ptr<PoseEstimator>> PoseEstimator::FromFile(const std::shared_ptr<Engine>& engine,
                                                               const std::string& path,
                                                               const Skeleton& skeleton,
                                                               const PoseOptions& options) {
  if (Status status = CheckArguments(engine, options); !status.ok()) return status;
  return Create(engine, Model::FromFile(path), skeleton, options);
}

Result<std::unique_ptr<PoseEstimator>> PoseEstimator::FromBundle(const std::shared_ptr<Engine>& engine,
                                                                 const std::shared_ptr<Bundle>& bundle,
                                                                 const std::string& model,
                                                                 const Skeleton& skeleton,
                                                                 const PoseOptions& options) {
  if (Status status = CheckArguments(engine, options); !status.ok()) return status;
  Result<BundledModel> bundled = ReadBundled(bundle, model);
  if (!bundled.ok()) return bundled.status();
  return Create(engine, std::move(bundled->model), skeleton, options);
}

}  // namespace smilear
