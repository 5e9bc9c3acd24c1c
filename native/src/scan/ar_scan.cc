#include "smilear/ar_scan.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "base/engine_access.h"
#include "base/licence_gate.h"
#include "base/str_cat.h"
#include "image/preprocessor.h"
#include "inference/bundled_model.h"
#include "inference/interpreter_runner.h"
#include "inference/model.h"
#include "scan/model_metadata.h"
#include "scan/top_matches.h"

namespace smilear {
namespace {

constexpr float kDefaultMean = 127.5F;
constexpr float kDefaultStddev = 127.5F;

Status InvalidModel(const std::string& message) {
  return Status(StatusCode::kInvalidModel, StrCat("not a scan model: ", message));
}

Status InvalidArgument(std::string message) {
  return Status(StatusCode::kInvalidArgument, std::move(message));
}

std::string ShapeText(std::span<const int> shape) {
  std::string text;
  for (const int dimension : shape) {
    if (!text.empty()) text += " x ";
    StrAppend(text, dimension);
  }
  return text.empty() ? "a single number" : text;
}

// A type that scanning reads and writes, quantised by one finite scale where it is an integer.
bool Usable(const TensorView& tensor) {
  if (tensor.type == TensorType::kFloat32) return true;
  return tensor.type != TensorType::kOther && std::isfinite(tensor.scale) && tensor.scale > 0.0F;
}

ElementType ElementTypeOf(TensorType type) {
  switch (type) {
    case TensorType::kInt8:
      return ElementType::kInt8;
    case TensorType::kUint8:
      return ElementType::kUint8;
    case TensorType::kFloat32:
    case TensorType::kOther:
      break;
  }
  return ElementType::kFloat32;
}

Status CheckOptions(const ScanOptions& options) {
  if (options.fit != ScanFit::kCenterCrop && options.fit != ScanFit::kStretch) {
    return InvalidArgument(StrCat("scan options: fit ", static_cast<int>(options.fit),
                                  " is unknown; 0 is centre crop and 1 is stretch"));
  }
  if (std::isnan(options.min_score) || options.min_score < 0.0F || options.min_score > 1.0F) {
    return InvalidArgument("scan options: min_score must be in 0..1");
  }
  if (!std::isfinite(options.mean) || !std::isfinite(options.stddev) || options.stddev < 0.0F) {
    return InvalidArgument("scan options: mean must be finite, and stddev finite and not negative");
  }
  return Status();
}

Result<Normalisation> ChooseNormalisation(const Model& model, const ScanOptions& options) {
  if (options.stddev > 0.0F) {
    return Normalisation{.mean = {options.mean, options.mean, options.mean},
                         .stddev = {options.stddev, options.stddev, options.stddev}};
  }
  Result<std::optional<Normalisation>> metadata = ReadNormalisation(model);
  if (!metadata.ok()) return metadata.status();
  return metadata.value().value_or(Normalisation{.mean = {kDefaultMean, kDefaultMean, kDefaultMean},
                                                 .stddev = {kDefaultStddev, kDefaultStddev, kDefaultStddev}});
}

Result<InputSpec> InputSpecOf(const InterpreterRunner& runner, const ScanOptions& options) {
  if (runner.input_count() != 1) {
    return InvalidModel(StrCat("it has ", runner.input_count(), " inputs instead of one image"));
  }
  const TensorView input = runner.input(0);
  const bool image = input.shape.size() == 4 && input.shape[0] == 1 && input.shape[3] == 3;
  if (!image || !Usable(input) || input.data == nullptr) {
    return InvalidModel(StrCat("its input is ", ShapeText(input.shape),
                               " instead of 1 x height x width x 3 of float32, int8 or uint8 (the integers "
                               "with a single scale)"));
  }
  Result<Normalisation> normalisation = ChooseNormalisation(runner.model(), options);
  if (!normalisation.ok()) return normalisation.status();
  InputSpec spec = {.width = input.shape[2],
                    .height = input.shape[1],
                    .type = ElementTypeOf(input.type),
                    .mean = normalisation->mean,
                    .stddev = normalisation->stddev,
                    .scale = input.scale,
                    .zero_point = input.zero_point};
  if (const Status status = CheckInputSpec(spec); !status.ok()) return InvalidModel(status.message());
  return spec;
}

Result<std::size_t> ClassCountOf(const InterpreterRunner& runner) {
  if (runner.output_count() != 1) {
    return InvalidModel(StrCat("it has ", runner.output_count(), " outputs instead of one vector of scores"));
  }
  const TensorView output = runner.output(0);
  std::size_t elements = 1;
  for (const int dimension : output.shape) elements *= static_cast<std::size_t>(std::max(dimension, 0));
  const bool vector = !output.shape.empty() && std::cmp_equal(output.shape.back(), elements);
  if (!vector || elements == 0 || !Usable(output)) {
    return InvalidModel(StrCat("its output is ", ShapeText(output.shape),
                               " instead of one vector of scores in float32, int8 or uint8 (the integers "
                               "with a single scale)"));
  }
  return elements;
}

Status FillLabels(std::size_t class_count, std::vector<std::string>* labels) {
  if (labels->empty()) {
    for (std::size_t i = 0; i < class_count; ++i) labels->push_back(std::to_string(i));
  }
  if (labels->size() == class_count) return Status();
  return InvalidArgument(StrCat(labels->size(), " labels were given, but the model has ", class_count,
                                " classes; give one label for each class, or none at all"));
}

class ArScanImpl : public ArScan {
 public:
  ArScanImpl(std::shared_ptr<Engine> engine, std::unique_ptr<InterpreterRunner> runner,
             Preprocessor preprocessor, const InputSpec& spec, std::vector<std::string> labels,
             const ScanOptions& options)
      : engine_(std::move(engine)),
        runner_(std::move(runner)),
        preprocessor_(std::move(preprocessor)),
        labels_(std::move(labels)),
        top_matches_(labels_.size()),
        options_(options),
        input_width_(spec.width),
        input_height_(spec.height) {}

  Status Classify(const Image& image, int max_results, std::vector<ScanMatch>* matches) override {
    if (matches == nullptr) return InvalidArgument("matches is null");
    if (max_results < 1) {
      return InvalidArgument(StrCat("max_results is ", max_results, ", but must be at least 1"));
    }
    const Fit fit = options_.fit == ScanFit::kStretch ? Fit::kStretch : Fit::kCentreCrop;
    if (Status status = preprocessor_.Run(image, fit, runner_->input(0).data); !status.ok()) return status;
    if (Status status = runner_->Invoke(); !status.ok()) return status;

    const TensorView scores = runner_->output(0);
    // A model can give its output another shape while it runs.
    if (scores.data == nullptr || scores.bytes != labels_.size() * ElementBytes(ElementTypeOf(scores.type))) {
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

  int input_width() const override { return input_width_; }
  int input_height() const override { return input_height_; }
  int class_count() const override { return static_cast<int>(labels_.size()); }
  int delegated_node_count() const override { return runner_->delegated_node_count(); }
  int node_count() const override { return runner_->node_count(); }

 private:
  std::shared_ptr<Engine> engine_;
  std::unique_ptr<InterpreterRunner> runner_;
  Preprocessor preprocessor_;
  const std::vector<std::string> labels_;  // matches point into it
  TopMatches top_matches_;
  ScanOptions options_;
  int input_width_;
  int input_height_;
};

Result<std::unique_ptr<ArScan>> Create(const std::shared_ptr<Engine>& engine, Result<Model> model,
                                       std::vector<std::string> labels, const ScanOptions& options) {
  if (!model.ok()) return model.status();
  Result<std::unique_ptr<InterpreterRunner>> runner =
      InterpreterRunner::Create(std::move(model).value(), EngineAccess::Options(*engine));
  if (!runner.ok()) return runner.status();
  Result<InputSpec> spec = InputSpecOf(*runner.value(), options);
  if (!spec.ok()) return spec.status();
  const Result<std::size_t> class_count = ClassCountOf(*runner.value());
  if (!class_count.ok()) return class_count.status();
  if (Status status = FillLabels(class_count.value(), &labels); !status.ok()) return status;
  Result<Preprocessor> preprocessor = Preprocessor::Create(spec.value());
  if (!preprocessor.ok()) return preprocessor.status();
  if (preprocessor->tensor_bytes() != runner.value()->input(0).bytes) {
    return InvalidModel("the runtime gives its input another size than its shape has");
  }
  return std::unique_ptr<ArScan>(std::make_unique<ArScanImpl>(engine, std::move(runner).value(),
                                                              std::move(preprocessor).value(), spec.value(),
                                                              std::move(labels), options));
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
