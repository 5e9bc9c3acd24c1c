// InterpreterRunner: a model ready to run.
#ifndef SMILEAR_INFERENCE_INTERPRETER_RUNNER_H_
#define SMILEAR_INFERENCE_INTERPRETER_RUNNER_H_

#include <memory>

#include "inference/model.h"
#include "inference/tensor_view.h"
#include "smilear/engine.h"
#include "smilear/result.h"

namespace smilear {

// Not thread-safe. Keeps threads of its own.
class InterpreterRunner {
 public:
  // kUnsupportedOp: names the operator and version that RegisterOps lacks.
  // kInvalidModel: the runtime refused the model. kInternal: the delegate failed.
  static Result<std::unique_ptr<InterpreterRunner>> Create(Model model, const EngineOptions& options);

  virtual ~InterpreterRunner() = default;
  InterpreterRunner(const InterpreterRunner&) = delete;
  InterpreterRunner& operator=(const InterpreterRunner&) = delete;

  virtual int input_count() const = 0;
  virtual int output_count() const = 0;
  // Valid until the next Invoke.
  virtual TensorView input(int index) const = 0;
  virtual TensorView output(int index) const = 0;

  // kInternal: what the runtime says.
  virtual Status Invoke() = 0;

  virtual const Model& model() const = 0;

  // Of the main graph: all nodes, and those that the delegate took.
  virtual int node_count() const = 0;
  virtual int delegated_node_count() const = 0;

 protected:
  InterpreterRunner() = default;
};

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_INTERPRETER_RUNNER_H_
