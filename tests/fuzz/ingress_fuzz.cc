// Models: any bytes up to the point where an interpreter would see them.
#include <span>

#include "fuzz.h"
#include "inference/model.h"
#include "inference/op_registration.h"
#include "inference/op_support.h"
#include "tensorflow/lite/mutable_op_resolver.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace smilear;
  const Result<Model> model = Model::FromBytes(std::span(data, size));
  if (!model.ok()) {
    FUZZ_CHECK(!model.status().message().empty());
    return 0;
  }
  tflite::MutableOpResolver resolver;
  RegisterOps(&resolver);
  static_cast<void>(CheckOpsSupported(model->root(), resolver).ok());
  return 0;
}
