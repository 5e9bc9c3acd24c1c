#include "inference/op_support.h"

#include <string>

#include "base/str_cat.h"
#include "tensorflow/compiler/mlir/lite/schema/schema_utils.h"

namespace smilear {
namespace {

// No node refers to it.
constexpr TfLiteRegistration kUnusedOp = {};

std::string NameOf(const tflite::OperatorCode& code, tflite::BuiltinOperator builtin) {
  if (builtin == tflite::BuiltinOperator_CUSTOM) {
    return code.custom_code() == nullptr ? "a custom op without a name"
                                         : StrCat("custom op ", code.custom_code()->c_str());
  }
  const std::string name = tflite::EnumNameBuiltinOperator(builtin);
  return name.empty() ? StrCat("op ", static_cast<int>(builtin)) : StrCat("op ", name);
}

Status CheckOp(const tflite::OperatorCode& code, const tflite::OpResolver& resolver) {
  const tflite::BuiltinOperator builtin = tflite::GetBuiltinCode(&code);
  const TfLiteRegistration* found = nullptr;
  if (builtin != tflite::BuiltinOperator_CUSTOM) {
    found = resolver.FindOp(builtin, code.version());
  } else if (code.custom_code() != nullptr) {
    found = resolver.FindOp(code.custom_code()->c_str(), code.version());
  }
  if (found != nullptr && found->invoke != nullptr) return Status();
  return Status(StatusCode::kUnsupportedOp,
                StrCat("model needs ", NameOf(code, builtin), " version ", code.version(),
                       ", which this library was built without; add the model to the product and rebuild"));
}

}  // namespace

Status CheckOpsSupported(const tflite::Model& model, const tflite::OpResolver& resolver) {
  for (const tflite::SubGraph* const subgraph : *model.subgraphs()) {
    for (const tflite::Operator* const node : *subgraph->operators()) {
      const tflite::OperatorCode& code = *model.operator_codes()->Get(node->opcode_index());
      if (Status status = CheckOp(code, resolver); !status.ok()) return status;
    }
  }
  return Status();
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
