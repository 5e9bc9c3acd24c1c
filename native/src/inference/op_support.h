// Op support: whether this library has the operators that a model's nodes use.
#ifndef SMILEAR_INFERENCE_OP_SUPPORT_H_
#define SMILEAR_INFERENCE_OP_SUPPORT_H_

#include <string>

#include "smilear/status.h"
#include "tensorflow/lite/core/api/op_resolver.h"
#include "tensorflow/lite/core/c/common.h"
#include "tensorflow/lite/schema/schema_generated.h"

namespace smilear {

// kUnsupportedOp: the first operator, with its version, that a node of `model` uses and `resolver`
// lacks.
Status CheckOpsSupported(const tflite::Model& model, const tflite::OpResolver& resolver);

// kUnsupportedOp: the operator is not one that this library was built with. `builtin` is TFLite's number of
// it, `custom` the name of a custom op.
Status CheckOpBuiltIn(int builtin, const std::string& custom, int version);

// Answers for operators that `known` lacks, too, with one that cannot run. TFLite looks up all that a
// model's table lists, but the table may list operators that no node uses; only for models that passed
// CheckOpsSupported. `known` must outlive this.
class LenientOpResolver : public tflite::OpResolver {
 public:
  explicit LenientOpResolver(const tflite::OpResolver& known) : known_(known) {}

  const TfLiteRegistration* FindOp(tflite::BuiltinOperator op, int version) const override;
  const TfLiteRegistration* FindOp(const char* op, int version) const override;

 private:
  const tflite::OpResolver& known_;
};

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_OP_SUPPORT_H_
