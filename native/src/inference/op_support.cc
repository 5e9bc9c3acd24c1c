#include "inference/op_support.h"

#include <string>

#include "base/str_cat.h"
#include "inference/op_registration.h"
#include "tensorflow/compiler/mlir/lite/schema/schema_utils.h"
#include "tensorflow/lite/mutable_op_resolver.h"

namespace smilear {
namespace {

// No node refers to it.
constexpr TfLiteRegistration kUnusedOp = {};

std::string NameOf(tflite::BuiltinOperator builtin, const char* custom) {
  if (builtin == tflite::BuiltinOperator_CUSTOM) {
    return custom == nullptr ? "a custom op without a name" : StrCat("custom op ", custom);
  }
  const std::string name = tflite::EnumNameBuiltinOperator(builtin);
  return name.empty() ? StrCat("op ", static_cast<int>(builtin)) : StrCat("op ", name);
}

// `custom` may be null.
Status CheckOp(tflite::BuiltinOperator builtin, const char* custom, int version,
               const tflite::OpResolver& resolver) {
  const TfLiteRegistration* found = nullptr;
  if (builtin != tflite::BuiltinOperator_CUSTOM) {
    found = resolver.FindOp(builtin, version);
  } else if (custom != nullptr) {
    found = resolver.FindOp(custom, version);
  }
  if (found != nullptr && found->invoke != nullptr) return Status();
  return Status(StatusCode::kUnsupportedOp,
                StrCat("model needs ", NameOf(builtin, custom), " version ", version,
                       ", which this library was built without; add the model to the product and rebuild"));
}

}  // namespace

Status CheckOpsSupported(const tflite::Model& model, const tflite::OpResolver& resolver) {
  for (const tflite::SubGraph* const subgraph : *model.subgraphs()) {
    for (const tflite::Operator* const node : *subgraph->operators()) {
      const tflite::OperatorCode& code = *model.operator_codes()->Get(node->opcode_index());
      const char* const custom = code.custom_code() == nullptr ? nullptr : code.custom_code()->c_str();
      Status status = CheckOp(tflite::GetBuiltinCode(&code), custom, code.version(), resolver);
      if (!status.ok()) return status;
    }
  }
  return Status();
}

Status CheckOpBuiltIn(int builtin, const std::string& custom, int version) {
  tflite::MutableOpResolver resolver;
  RegisterOps(&resolver);
  return CheckOp(static_cast<tflite::BuiltinOperator>(builtin), custom.c_str(), version, resolver);
}

const TfLiteRegistration* LenientOpResolver::FindOp(tflite::BuiltinOperator op, int version) const {
  const TfLiteRegistration* const found = known_.FindOp(op, version);
  return found != nullptr ? found : &kUnusedOp;
}

const TfLiteRegistration* LenientOpResolver::FindOp(const char* op, int version) const {
  const TfLiteRegistration* const found = known_.FindOp(op, version);
  return found != nullptr ? found : &kUnusedOp;
}

}  // namespace smilear
