// Registers every op of the runtime: the build that trimmed libraries are compared with.
#include <memory>

#include "inference/op_registration.h"
#include "tensorflow/lite/core/kernels/register.h"
#include "tensorflow/lite/tflite_with_xnnpack_optional.h"

namespace tflite {

// The runtime's resolver can bring a delegate of its own; the tests create theirs as the core does.
std::unique_ptr<TfLiteDelegate, void (*)(TfLiteDelegate*)> MaybeCreateXNNPACKDelegate(
    TfLiteContext* /*context*/, XNNPackQS8Options /*options*/) {
  return {nullptr, [](TfLiteDelegate*) {}};
}

}  // namespace tflite

namespace smilear {

const char kOpsDigest[] = "every op of the runtime";

void RegisterOps(tflite::MutableOpResolver* resolver) {
  resolver->AddAll(tflite::ops::builtin::BuiltinOpResolverWithoutDefaultDelegates());
}

}  // namespace smilear
