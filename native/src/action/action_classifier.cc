#include "smilear/action_classifier.h"

#include <utility>

#include "action/clip_input.h"
#include "action/clip_model.h"
#include "action/frame_sampler.h"
#include "action/recurrent_state.h"
#include "action/score_head.h"
#include "base/engine_access.h"
#include "base/errors.h"
#include "base/frame_clock.h"
#include "base/labels.h"
#include "base/licence_gate.h"
#include "base/str_cat.h"
#include "image/pixel_layout.h"
#include "inference/bundled_model.h"
#include "inference/interpreter_runner.h"
#include "inference/model.h"
#include "inference/top_matches.h"

namespace smilear {
namespace {

constexpr int kMostIntervalMs = 60'000;
constexpr int kMostGapMs = 600'000;
constexpr int kMostRunEvery = 1000;
constexpr float kMostSteadiness = 0.95F;

Status NotAnActionModel(const Status& status) {
  if (status.code() != StatusCode::kInvalidModel) return status;
  return Status(StatusCode::kInvalidModel, StrCat("not an action model: ", status.message()));
}

Status CheckWithin(const char* name, int value, int least, int most) {
  if (value >= least && value <= most) return Status();
  return InvalidArgument(
      StrCat("action options: ", name, " is ", value, ", but must be in ", least, "..", most));
}

Status CheckOptions(const ActionOptions& options) {
  if (Status status = CheckWithin("frame_interval_ms", options.frame_interval_ms, 0, kMostIntervalMs);
      !status.ok()) {
    return status;
  }
  if (Status status = CheckWithin("max_gap_ms", options.max_gap_ms, 1, kMostGapMs); !status.ok())
    return status;
  if (Status status = CheckWithin("run_every", options.run_every, 1, kMostRunEvery); !status.ok())
    return status;
  if (Status status = CheckWithin("fit", static_cast<int>(options.fit), 0, 1); !status.ok()) return status;
  const bool is_steadiness = options.steadiness >= 0.0F && options.steadiness <= kMostSteadiness;
  const bool is_score = options.min_score >= 0.0F && options.min_score <= 1.0F;
  if (!is_steadiness || !is_score) {  // or not a number
    return InvalidArgument("action options: steadiness must be in 0..0.95 and min_score in 0..1");
  }
  return CheckNormalisation({.mean = options.mean, .stddev = options.stddev}, "action");
}

class ActionClassifierImpl : public ActionClassifier {
 public:
  ActionClassifierImpl(std::shared_ptr<Engine> engine, std::unique_ptr<InterpreterRunner> runner,
                       ClipModel roles, ClipInput input, std::vector<std::string> labels,
                       const ActionOptions& options)
      : engine_(std::move(engine)),
        runner_(std::move(runner)),
        roles_(std::move(roles)),
        input_(std::move(input)),
        labels_(std::move(labels)),
        options_(options),
        sampler_(options.frame_interval_ms),
        state_(roles_.states, *runner_),
        head_(labels_.size(), options.steadiness, options.logits),
        top_matches_(labels_.size()) {}

  Status Classify(const Image& image, std::int64_t time_ms, int max_results,
                  std::vector<ActionMatch>* matches) override {
    if (matches == nullptr) return InvalidArgument("matches is null");
    if (max_results < 1) {
      return InvalidArgument(StrCat("max_results is ", max_results, ", but must be at least 1"));
    }
    if (const Result<PixelLayout> layout = ResolveLayout(image); !layout.ok()) return layout.status();
    if (Status status = clock_.Advance(time_ms); !status.ok()) return status;
    if (time_ms - last_ms_ > options_.max_gap_ms) Forget();
    last_ms_ = time_ms;
    if (sampler_.Take(time_ms)) {
      if (Status status = Look(image); !status.ok()) return status;
    }
    Report(static_cast<std::size_t>(max_results), matches);
    return Status();
  }

  void Reset() override {
    clock_.Reset();
    last_ms_ = 0;
    Forget();
  }

  int input_width() const override { return input_.shape().width; }
  int input_height() const override { return input_.shape().height; }
  int clip_length() const override { return input_.shape().frames; }
  int class_count() const override { return static_cast<int>(labels_.size()); }
  std::int64_t run_count() const override { return run_count_; }
  int delegated_node_count() const override { return runner_->delegated_node_count(); }
  int node_count() const override { return runner_->node_count(); }

 private:
  Status Look(const Image& image) {
    const Fit fit = options_.fit == ActionFit::kStretch ? Fit::kStretch : Fit::kCentreCrop;
    if (Status status = input_.Add(image, fit); !status.ok()) return status;
    ++frames_since_run_;
    if (!input_.whole()) return Status();
    // A state that missed a frame would be another than it was trained to be.
    const bool rests = roles_.states.empty() && head_.has_scores() && frames_since_run_ < options_.run_every;
    return rests ? Status() : Run();
  }

  Status Run() {
    input_.Write(runner_->input(roles_.clip).data);
    state_.Give(*runner_);
    if (Status status = runner_->Invoke(); !status.ok()) return status;
    ++run_count_;
    frames_since_run_ = 0;
    if (Status status = state_.Take(*runner_); !status.ok()) return status;
    return head_.Read(runner_->output(roles_.scores));
  }

  void Report(std::size_t most, std::vector<ActionMatch>* matches) {
    matches->clear();
    if (!head_.has_scores()) return;
    for (const int index : top_matches_.Select(head_.scores(), options_.min_score, most)) {
      matches->push_back({.index = index,
                          .label = labels_[static_cast<std::size_t>(index)],
                          .score = top_matches_.score(index)});
    }
  }

  void Forget() {
    sampler_.Reset();
    input_.Forget();
    state_.Reset();
    head_.Reset();
    frames_since_run_ = 0;
  }

  std::shared_ptr<Engine> engine_;
  std::unique_ptr<InterpreterRunner> runner_;
  const ClipModel roles_;
  ClipInput input_;
  const std::vector<std::string> labels_;  // matches point into it
  const ActionOptions options_;
  FrameClock clock_;
  FrameSampler sampler_;
  RecurrentState state_;
  ScoreHead head_;
  TopMatches top_matches_;
  std::int64_t last_ms_ = 0;
  std::int64_t run_count_ = 0;
  int frames_since_run_ = 0;
};

Result<std::unique_ptr<ActionClassifier>> Create(const std::shared_ptr<Engine>& engine, Result<Model> model,
                                                 std::vector<std::string> labels,
                                                 const ActionOptions& options) {
  if (!model.ok()) return model.status();
  Result<std::unique_ptr<InterpreterRunner>> runner =
      InterpreterRunner::Create(std::move(model).value(), EngineAccess::Options(*engine));
  if (!runner.ok()) return runner.status();
  Result<ClipModel> roles = ClipModelOf(*runner.value());
  if (!roles.ok()) return NotAnActionModel(roles.status());
  Result<ClipInput> input = ClipInput::Create(runner.value()->model(), runner.value()->input(roles->clip),
                                              {.mean = options.mean, .stddev = options.stddev});
  if (!input.ok()) return NotAnActionModel(input.status());
  const Result<std::size_t> class_count = ClassCountOf(runner.value()->output(roles->scores));
  if (!class_count.ok()) return NotAnActionModel(class_count.status());
  if (Status status = FillLabels(class_count.value(), &labels); !status.ok()) return status;
  return std::unique_ptr<ActionClassifier>(
      std::make_unique<ActionClassifierImpl>(engine, std::move(runner).value(), std::move(roles).value(),
                                             std::move(input).value(), std::move(labels), options));
}

Status CheckArguments(const std::shared_ptr<Engine>& engine, const ActionOptions& options) {
  if (engine == nullptr) return InvalidArgument("engine is null");
  if (Status status = CheckLicensed(*engine, "action"); !status.ok()) return status;
  return CheckOptions(options);
}

}  // namespace

Result<std::unique_ptr<ActionClassifier>> ActionClassifier::FromBytes(const std::shared_ptr<Engine>& engine,
                                                                      std::span<const std::uint8_t> model,
                                                                      std::vector<std::string> labels,
                                                                      const ActionOptions& options) {
  if (Status status = CheckArguments(engine, options); !status.ok()) return status;
  return Create(engine, Model::FromBytes(model), std::move(labels), options);
}

Result<std::unique_ptr<ActionClassifier>> ActionClassifier::FromFile(const std::shared_ptr<Engine>& engine,
                                                                     const std::string& path,
                                                                     std::vector<std::string> labels,
                                                                     const ActionOptions& options) {
  if (Status status = CheckArguments(engine, options); !status.ok()) return status;
  return Create(engine, Model::FromFile(path), std::move(labels), options);
}

Result<std::unique_ptr<ActionClassifier>> ActionClassifier::FromBundle(const std::shared_ptr<Engine>& engine,
                                                                       const std::shared_ptr<Bundle>& bundle,
                                                                       const std::string& model,
                                                                       const ActionOptions& options) {
  if (Status status = CheckArguments(engine, options); !status.ok()) return status;
  Result<BundledModel> bundled = ReadBundled(bundle, model);
  if (!bundled.ok()) return bundled.status();
  return Create(engine, std::move(bundled->model), std::move(bundled->labels), options);
}

}  // namespace smilear
