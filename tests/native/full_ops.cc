// Registers every op of the runtime: the build that trimmed libraries are compared with.
#include "inference/op_registration.h"
#include "tensorflow/lite/core/kernels/register.h"

namespace smilear {

const char kOpsDigest[] = "every op of the runtime";

void RegisterOps(tflite::MutableOpResolver* resolver) {
  resolver->AddAll(tflite::ops::builtin::BuiltinOpResolverWithoutDefaultDelegates());
}

}  // namespace smilear
