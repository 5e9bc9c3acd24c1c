// Every builtin operator in a few versions, so that models are looked at instead of refused; none can run.
#include "inference/op_registration.h"
#include "tensorflow/lite/mutable_op_resolver.h"
#include "tensorflow/lite/schema/schema_generated.h"

namespace smilear {
namespace {

constexpr int kVersions = 9;

TfLiteStatus Refuse(TfLiteContext* /*context*/, TfLiteNode* /*node*/) { return kTfLiteError; }

}  // namespace

const char kOpsDigest[] = "every";

void RegisterOps(tflite::MutableOpResolver* resolver) {
  TfLiteRegistration registration = {};
  registration.invoke = Refuse;
  for (int op = tflite::BuiltinOperator_MIN; op <= tflite::BuiltinOperator_MAX; ++op) {
    if (op == tflite::BuiltinOperator_CUSTOM) continue;
    resolver->AddBuiltin(static_cast<tflite::BuiltinOperator>(op), &registration, 1, kVersions);
  }
}

}  // namespace smilear
