#include "smilear/ar_scan.h"

#include <cmath>
#include <utility>

#include "base/engine_access.h"
#include "base/errors.h"
#include "base/labels.h"
#include "base/licence_gate.h"
#include "base/str_cat.h"
#include "image/preprocessor.h"
#include "inference/bundled_model.h"
#include "inference/image_input.h"
#include "inference/interpreter_runner.h"
#include "inference/model.h"
#include "inference/real_numbers.h"
#include "inference/top_matches.h"

namespace smilear {
namespace {

Status NotAScanModel(const std::string& message) {
  return InvalidModel(StrCat("not a scan model: ", message));
}

Status CheckOptions(const ScanOptions& options) {
  if (options.fit != ScanFit::kCenterCrop && options.fit != ScanFit::kStretch) {
    return InvalidArgument(StrCat("scan options: fit ", static_cast<int>(options.fit),
                                  " is unknown; 0 is centre crop and 1 is stretch"));
  }
  if (std::isnan(options.min_score) || options.min_score < 0.0F || options.min_score > 1.0F) {
    return InvalidArgument("scan options: min_score must be in 0..1");
  }
  return CheckNormalisation({.mean = options.mean, .stddev = options.stddev}, "scan");
}

Result<std::size_t> ClassCountOf(const InterpreterRunner& runner) {
  if (runner.output_count() != 1) {
    return NotAScanModel(
        StrCat("it has ", runner.output_count(), " outputs instead of one vector of scores"));
  }
  Result<std::size_t> count = ClassCountOf(runner.output(0));
  if (!count.ok()) return NotAScanModel(count.status().message());
  return count;
}

class ArScanImpl : public ArScan {
 public:
  ArScanImpl(std::shared_ptr<Engine> engine, std::unique_ptr<InterpreterRunner> runner, ImageInput input,
             std::vector<std::string> labels, const ScanOptions& options)
      : engine_(std::move(engine)),
        runner_(std::move(runner)),
        input_(std::move(input)),
        labels_(std::move(labels)),
        top_matches_(labels_.size()),
        options_(options) {}

  Status Classify(const Image& image, int max_results, std::vector<ScanMatch>* matches) override {
    if (matches == nullptr) return InvalidArgument("matches is null");
    if (max_results < 1) {
      return InvalidArgument(StrCat("max_results is ", max_results, ", but must be at least 1"));
    }
    const Fit fit = options_.fit == ScanFit::kStretch ? Fit::kStretch : Fit::kCentreCrop;
    if (Status status = input_.Fill(image, fit, *runner_); !status.ok()) return status;
    if (Status status = runner_->Invoke(); !status.ok()) return status;

    const TensorView scores = runner_->output(0);
    // A model can give its output another shape while it runs.
    if (!Holds(scores, labels_.size())) {
      return Status(StatusCode::kInternal, "the model changed the size of its output");
    }
    const auto best = top_matches_.Select(scores, options_.min_score, static_cast<std::size_t>(max_results));
    matches->clear();
    for (const int index : best) {
      matches->push_back({.index = index,
                          .label = labels_[static_cast<std::size_t>(index)],
                          .score = top_matches_.score(index)});
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
  const std::vector<std::string> labels_;  // matches point into it
  TopMatches top_matches_;
  ScanOptions options_;
};

Result<std::unique_ptr<ArScan>> Create(const std::shared_ptr<Engine>& engine, Result<Model> model,
                                       std::vector<std::string> labels, const ScanOptions& options) {
  if (!model.ok()) return model.status();
  Result<std::unique_ptr<InterpreterRunner>> runner =
      InterpreterRunner::Create(std::move(model).value(), EngineAccess::Options(*engine));
  if (!runner.ok()) return runner.status();
  Result<ImageInput> input =
      ImageInput::Create(*runner.value(), {.mean = options.mean, .stddev = options.stddev});
  if (!input.ok()) return NotAScanModel(input.status().message());
  const Result<std::size_t> class_count = ClassCountOf(*runner.value());
  if (!class_count.ok()) return class_count.status();
  if (Status status = FillLabels(class_count.value(), &labels); !status.ok()) return status;
  return std::unique_ptr<ArScan>(std::make_unique<ArScanImpl>(
      engine, std::move(runner).value(), std::move(input).value(), std::move(labels), options));
}

Status CheckArguments(const std::shared_ptr<Engine>& engine, const ScanOptions& options) {
  if (engine == nullptr) return InvalidArgument("engine is null");
  if (Status status = CheckLicensed(*engine, "scan"); !status.ok()) return status;
  return CheckOptions(options);
}

}  // namespace

Result<std::unique_ptr<ArScan>> ArScan::FromBytes(const std::shared_ptr<Engine>& engine,
                                                  std::span<const std::uint8_t> model,
                                                  std::vector<std::string> labels,
                                                  const ScanOptions& options) {
  if (Status status = CheckArguments(engine, options); !status.ok()) return status;
  return Create(engine, Model::FromBytes(model), std::move(labels), options);
}

Result<std::unique_ptr<ArScan>> ArScan::FromFile(const std::shared_ptr<Engine>& engine,
                                                 const std::string& path, std::vector<std::string> labels,
                                                 const ScanOptions& options) {
  if (Status status = CheckArguments(engine, options); !status.ok()) return status;
  return Create(engine, Model::FromFile(path), std::move(labels), options);
}

Result<std::unique_ptr<ArScan>> ArScan::FromBundle(const std::shared_ptr<Engine>& engine,
                                                   const std::shared_ptr<Bundle>& bundle,
                                                   const std::string& model, const ScanOptions& options) {
  if (Status status = CheckArguments(engine, options); !status.ok()) return status;
  Result<BundledModel> bundled = ReadBundled(bundle, model);
  if (!bundled.ok()) return bundled.status();
  return Create(engine, std::move(bundled->model), std::move(bundled->labels), options);
}

}  // namespace smilear
