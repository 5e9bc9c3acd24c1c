#include "inference/interpreter_runner.h"

#include <cstdint>
#include <utility>

#include "base/str_cat.h"
#include "inference/call_check.h"
#include "inference/delegate.h"
#include "inference/message_reporter.h"
#include "inference/node_check.h"
#include "inference/op_registration.h"
#include "inference/op_support.h"
#include "tensorflow/lite/core/interpreter.h"
#include "tensorflow/lite/core/interpreter_builder.h"
#include "tensorflow/lite/minimal_logging.h"
#include "tensorflow/lite/mutable_op_resolver.h"

namespace smilear {
namespace {

// The runtime also prints to the program's stderr; a library must not. Its switch is global to the
// runtime's own code, which is private to this library.
void SilenceRuntime() {
  using tflite::logging_internal::MinimalLogger;
  static const bool silenced = [] {
    MinimalLogger::SetMinimumLogSeverity(tflite::TFLITE_LOG_SILENT);
    return true;
  }();
  static_cast<void>(silenced);
}

TensorType TypeOf(const TfLiteTensor& tensor) {
  switch (tensor.type) {
    case kTfLiteFloat32:
      return TensorType::kFloat32;
    case kTfLiteInt8:
      return TensorType::kInt8;
    case kTfLiteUInt8:
      return TensorType::kUint8;
    case kTfLiteInt32:
      return TensorType::kInt32;
    default:
      return TensorType::kOther;
  }
}

TensorView ViewOf(const TfLiteTensor* tensor) {
  TensorView view;
  if (tensor == nullptr) return view;
  view.type = TypeOf(*tensor);
  if (tensor->dims != nullptr) {
    view.shape = {tensor->dims->data, static_cast<std::size_t>(tensor->dims->size)};
  }
  view.data = tensor->data.data;
  view.bytes = tensor->bytes;
  // TFLite fills `params` when there is one scale for the whole tensor.
  view.scale = tensor->params.scale;
  view.zero_point = tensor->params.zero_point;
  return view;
}

// A loop whose condition stays true would never end; no model of a camera frame needs as many operators.
constexpr std::int64_t kMostSteps = std::int64_t{1} << 20;

class TfliteRunner : public InterpreterRunner {
 public:
  explicit TfliteRunner(Model model) : model_(std::move(model)), delegate_(nullptr, nullptr) {}

  Status Build(const EngineOptions& options) {
    tflite::MutableOpResolver resolver;
    RegisterOps(&resolver);
    if (Status status = CheckOpsSupported(model_.root(), resolver); !status.ok()) return status;
    const LenientOpResolver lenient(resolver);
    tflite::InterpreterBuilder builder(&model_.root(), lenient, &reporter_);
    if (builder.SetNumThreads(options.threads) != kTfLiteOk || builder(&interpreter_) != kTfLiteOk) {
      return Failure(StatusCode::kInvalidModel, "model cannot be loaded");
    }
    interpreter_->SetCancellationFunction(this, IsTooLong);
    node_count_ = static_cast<int>(interpreter_->execution_plan().size());
    // Before XNNPACK sees the model, TFLite's kernels check it; XNNPACK alone trusts too much of it.
    if (Status status = Allocate(); !status.ok()) return status;
    if (Status status = CheckNodes(*interpreter_); !status.ok()) return status;
    if (Status status = CheckCalls(*interpreter_); !status.ok() || !options.use_xnnpack) return status;
    if (Status status = Delegate(options.threads); !status.ok()) return status;
    return Allocate();
  }

  int input_count() const override { return static_cast<int>(interpreter_->inputs().size()); }
  int output_count() const override { return static_cast<int>(interpreter_->outputs().size()); }
  TensorView input(int index) const override { return ViewOf(interpreter_->input_tensor(Index(index))); }
  TensorView output(int index) const override { return ViewOf(interpreter_->output_tensor(Index(index))); }
  const Model& model() const override { return model_; }
  int node_count() const override { return node_count_; }
  int delegated_node_count() const override { return delegated_node_count_; }

  Status Invoke() override {
    steps_ = 0;
    if (interpreter_->Invoke() == kTfLiteOk) return Status();
    if (steps_ <= kMostSteps) return Failure(StatusCode::kInternal, "model failed to run");
    reporter_.TakeMessages("");
    return Status(StatusCode::kInvalidModel,
                  StrCat("model failed to run: it takes more than ", kMostSteps, " operators"));
  }

 private:
  // The runtime asks before each operator of every subgraph.
  static bool IsTooLong(void* runner) { return ++static_cast<TfliteRunner*>(runner)->steps_ > kMostSteps; }

  static std::size_t Index(int index) { return static_cast<std::size_t>(index); }

  Status Failure(StatusCode code, const char* what) {
    return Status(code, StrCat(what, ": ", reporter_.TakeMessages("the runtime gives no reason")));
  }

  Status Allocate() {
    if (interpreter_->AllocateTensors() == kTfLiteOk) return Status();
    return Failure(StatusCode::kInvalidModel, "model cannot be prepared");
  }

  Status Delegate(int threads) {
    delegate_ = CreateDelegate(threads);
    if (delegate_ == nullptr) return Status();
    // Other codes than kTfLiteError leave the graph as it was, to be run by TFLite's own kernels.
    if (interpreter_->ModifyGraphWithDelegate(delegate_.get()) == kTfLiteError) {
      return Failure(StatusCode::kInternal, "XNNPACK failed to take the model over");
    }
    for (const int index : interpreter_->execution_plan()) {
      const TfLiteNode& node = interpreter_->node_and_registration(index)->first;
      if (node.delegate == nullptr) continue;
      const auto* const parameters = static_cast<const TfLiteDelegateParams*>(node.builtin_data);
      delegated_node_count_ += parameters->nodes_to_replace->size;
    }
    return Status();
  }

  // In the order they need each other: destroyed from the last to the first.
  Model model_;
  MessageReporter reporter_;
  DelegatePtr delegate_;
  std::unique_ptr<tflite::Interpreter> interpreter_;
  int node_count_ = 0;
  std::int64_t steps_ = 0;
  int delegated_node_count_ = 0;
};

}  // namespace

Result<std::unique_ptr<InterpreterRunner>> InterpreterRunner::Create(Model model,
                                                                     const EngineOptions& options) {
  SilenceRuntime();
  auto runner = std::make_unique<TfliteRunner>(std::move(model));
  if (Status status = runner->Build(options); !status.ok()) return status;
  return std::unique_ptr<InterpreterRunner>(std::move(runner));
}

}  // namespace smilear
