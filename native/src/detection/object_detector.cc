#include "smilear/object_detector.h"

#include <cmath>
#include <utility>

#include "base/engine_access.h"
#include "base/errors.h"
#include "base/labels.h"
#include "base/licence_gate.h"
#include "base/str_cat.h"
#include "detection/detection_head.h"
#include "detection/make_detector.h"
#include "image/centre_crop.h"
#include "image/upright.h"
#include "inference/bundled_model.h"
#include "inference/image_input.h"
#include "inference/interpreter_runner.h"
#include "inference/model.h"

namespace smilear {
namespace {

constexpr int kMostResults = 100;

Status NotADetector(const Status& status) {
  if (status.code() != StatusCode::kInvalidModel) return status;
  return Status(StatusCode::kInvalidModel, StrCat("not a detection model: ", status.message()));
}

bool IsShare(float value) { return value >= 0.0F && value <= 1.0F; }

Status CheckOptions(const DetectorOptions& options) {
  if (options.fit != DetectionFit::kStretch && options.fit != DetectionFit::kCenterCrop) {
    return InvalidArgument(StrCat("detector options: fit ", static_cast<int>(options.fit),
                                  " is unknown; 0 is stretch and 1 is centre crop"));
  }
  if (!IsShare(options.min_score)) return InvalidArgument("detector options: min_score must be in 0..1");
  if (!IsShare(options.max_overlap)) return InvalidArgument("detector options: max_overlap must be in 0..1");
  if (options.max_results < 1 || options.max_results > kMostResults) {
    return InvalidArgument(
        StrCat("detector options: max_results is ", options.max_results, ", but must be 1..", kMostResults));
  }
  if (Status status = CheckAnchorOptions(options.anchors); !status.ok()) return status;
  return CheckNormalisation({.mean = options.mean, .stddev = options.stddev}, "detector");
}

// From shares of what the model saw to shares of the whole picture.
class FromInput {
 public:
  FromInput(const Image& image, DetectionFit fit, int input_width, int input_height) {
    if (fit == DetectionFit::kStretch) return;
    // The whole image where there is no crop; the frame was checked before.
    const Rect region = image.crop.width == 0 ? Rect{0, 0, image.width, image.height} : image.crop;
    const bool turned = IsQuarterTurn(image.rotation);
    const Rect part =
        CentreCrop(region, turned ? input_height : input_width, turned ? input_width : input_height);
    const Rect seen = UprightPart(image, region, part);
    const UprightSize whole = UprightSizeOf(image, region);
    left_ = Share(seen.x, whole.width);
    top_ = Share(seen.y, whole.height);
    width_ = Share(seen.width, whole.width);
    height_ = Share(seen.height, whole.height);
  }

  Box operator()(const Box& box) const {
    return {.left = left_ + box.left * width_,
            .top = top_ + box.top * height_,
            .right = left_ + box.right * width_,
            .bottom = top_ + box.bottom * height_};
  }

 private:
  static float Share(int part, int whole) { return static_cast<float>(part) / static_cast<float>(whole); }

  float left_ = 0.0F;
  float top_ = 0.0F;
  float width_ = 1.0F;
  float height_ = 1.0F;
};

class ObjectDetectorImpl : public ObjectDetector {
 public:
  ObjectDetectorImpl(std::shared_ptr<Engine> engine, std::unique_ptr<InterpreterRunner> runner,
                     ImageInput input, std::unique_ptr<DetectionHead> head, std::vector<std::string> labels,
                     DetectionFit fit)
      : engine_(std::move(engine)),
        runner_(std::move(runner)),
        input_(std::move(input)),
        head_(std::move(head)),
        labels_(std::move(labels)),
        fit_(fit) {}

  Status Detect(const Image& image, std::vector<Detection>* detections) override {
    if (detections == nullptr) return InvalidArgument("detections is null");
    const Fit fit = fit_ == DetectionFit::kStretch ? Fit::kStretch : Fit::kCentreCrop;
    if (Status status = input_.Fill(image, fit, *runner_); !status.ok()) return status;
    if (Status status = runner_->Invoke(); !status.ok()) return status;
    const Result<std::span<const FoundBox>> found = head_->Read(*runner_);
    if (!found.ok()) return found.status();
    const FromInput from_input(image, fit_, input_.width(), input_.height());
    detections->clear();
    for (const FoundBox& box : found.value()) {
      detections->push_back({.index = box.index,
                             .label = labels_[static_cast<std::size_t>(box.index)],
                             .score = box.score,
                             .box = from_input(box.box)});
    }
    return Status();
  }

  int input_width() const override { return input_.width(); }
  int input_height() const override { return input_.height(); }
  int class_count() const override { return static_cast<int>(labels_.size()); }
  int delegated_node_count() const override { return runner_->delegated_node_count(); }
  int node_count() const override { return runner_->node_count(); }

 private:
  std::shared_ptr<Engine> engine_;
  std::unique_ptr<InterpreterRunner> runner_;
  ImageInput input_;
  std::unique_ptr<DetectionHead> head_;
  const std::vector<std::string> labels_;  // detections point into it
  DetectionFit fit_;
};

Status CheckLicence(const std::shared_ptr<Engine>& engine) {
  if (engine == nullptr) return InvalidArgument("engine is null");
  return CheckLicensed(*engine, "detection");
}

}  // namespace

Result<std::unique_ptr<ObjectDetector>> MakeDetector(const std::shared_ptr<Engine>& engine,
                                                     Result<Model> model, std::vector<std::string> labels,
                                                     const DetectorOptions& options) {
  if (engine == nullptr) return InvalidArgument("engine is null");
  if (Status status = CheckOptions(options); !status.ok()) return status;
  if (!model.ok()) return model.status();
  Result<std::unique_ptr<InterpreterRunner>> runner =
      InterpreterRunner::Create(std::move(model).value(), EngineAccess::Options(*engine));
  if (!runner.ok()) return runner.status();
  Result<ImageInput> input =
      ImageInput::Create(*runner.value(), {.mean = options.mean, .stddev = options.stddev});
  if (!input.ok()) return NotADetector(input.status());
  Result<std::unique_ptr<DetectionHead>> head =
      DetectionHead::Create(*runner.value(), input->width(), input->height(), options);
  if (!head.ok()) return NotADetector(head.status());
  const auto class_count = static_cast<std::size_t>(head.value()->class_count());
  if (Status status = FillLabels(class_count, &labels); !status.ok()) return status;
  return std::unique_ptr<ObjectDetector>(
      std::make_unique<ObjectDetectorImpl>(engine, std::move(runner).value(), std::move(input).value(),
                                           std::move(head).value(), std::move(labels), options.fit));
}

Result<std::unique_ptr<ObjectDetector>> ObjectDetector::FromBytes(const std::shared_ptr<Engine>& engine,
                                                                  std::span<const std::uint8_t> model,
                                                                  std::vector<std::string> labels,
                                                                  const DetectorOptions& options) {
  if (Status status = CheckLicence(engine); !status.ok()) return status;
  return MakeDetector(engine, Model::FromBytes(model), std::move(labels), options);
}

Result<std::unique_ptr<ObjectDetector>> ObjectDetector::FromFile(const std::shared_ptr<Engine>& engine,
                                                                 const std::string& path,
                                                                 std::vector<std::string> labels,
                                                                 const DetectorOptions& options) {
  if (Status status = CheckLicence(engine); !status.ok()) return status;
  return MakeDetector(engine, Model::FromFile(path), std::move(labels), options);
}

Result<std::unique_ptr<ObjectDetector>> ObjectDetector::FromBundle(const std::shared_ptr<Engine>& engine,
                                                                   const std::shared_ptr<Bundle>& bundle,
                                                                   const std::string& model,
                                                                   const DetectorOptions& options) {
  if (Status status = CheckLicence(engine); !status.ok()) return status;
  Result<BundledModel> bundled = ReadBundled(bundle, model);
  if (!bundled.ok()) return bundled.status();
  return MakeDetector(engine, std::move(bundled->model), std::move(bundled->labels), options);
}

}  // namespace smilear
