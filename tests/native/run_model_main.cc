// Runs a model and prints how many of its nodes XNNPACK took, and its outputs, bit for bit.
//
//   run_model MODEL SEED [--without OP] [--threads N]
//   run_model MODEL FILE [--without OP] [--threads N]
//
// FILE has the inputs, one after the other; a number instead is a seed that they are made up from.
// OP is a builtin or custom op that is hidden from the interpreter. Two builds
// of this program, one with a product's ops and one with all of them, must
// print the same.
#include <cinttypes>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>

#include "inference/delegate.h"
#include "inference/op_registration.h"
#include "inference/op_support.h"
#include "tensorflow/lite/core/interpreter_builder.h"
#include "tensorflow/lite/core/model_builder.h"
#include "tensorflow/lite/interpreter.h"
#include "tensorflow/lite/mutable_op_resolver.h"
#include "tensorflow/lite/schema/schema_generated.h"

namespace {

// A resolver less one op.
class Without : public tflite::OpResolver {
 public:
  Without(const tflite::OpResolver& all, std::string hidden) : all_(all), hidden_(std::move(hidden)) {}

  const TfLiteRegistration* FindOp(tflite::BuiltinOperator op, int version) const override {
    return hidden_ == tflite::EnumNameBuiltinOperator(op) ? nullptr : all_.FindOp(op, version);
  }
  const TfLiteRegistration* FindOp(const char* op, int version) const override {
    return hidden_ == op ? nullptr : all_.FindOp(op, version);
  }

 private:
  const tflite::OpResolver& all_;
  std::string hidden_;
};

// Linear congruential generator with the constants of Knuth's MMIX.
class Numbers {
 public:
  explicit Numbers(std::uint64_t seed) : state_(seed) {}
  std::uint32_t Next() {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::uint32_t>(state_ >> 32U);
  }

 private:
  std::uint64_t state_;
};

void Fill(TfLiteTensor* tensor, Numbers* numbers) {
  if (tensor->type == kTfLiteFloat32) {
    for (std::size_t i = 0; i < tensor->bytes / sizeof(float); ++i) {
      tensor->data.f[i] = static_cast<float>(numbers->Next() >> 8U) / 8388608.0F - 1.0F;  // [-1, 1)
    }
    return;
  }
  for (std::size_t i = 0; i < tensor->bytes; ++i) {
    tensor->data.uint8[i] = static_cast<std::uint8_t>(numbers->Next() >> 24U);
  }
}

// False when the file does not have exactly the inputs.
bool Read(const char* path, tflite::Interpreter* interpreter) {
  std::FILE* const file = std::fopen(path, "rb");
  if (file == nullptr) return false;
  bool complete = true;
  for (const int index : interpreter->inputs()) {
    TfLiteTensor* const tensor = interpreter->tensor(index);
    complete = complete && std::fread(tensor->data.raw, 1, tensor->bytes, file) == tensor->bytes;
  }
  complete = complete && std::fgetc(file) == EOF;
  return std::fclose(file) == 0 && complete;
}

void Print(const TfLiteTensor* tensor) {
  std::printf("%s %s %zu ", tensor->name, TfLiteTypeGetName(tensor->type), tensor->bytes);
  for (std::size_t i = 0; i < tensor->bytes; ++i) std::printf("%02x", tensor->data.uint8[i]);
  std::printf("\n");
}

int DelegatedNodes(const tflite::Interpreter& interpreter) {
  int count = 0;
  for (const int index : interpreter.execution_plan()) {
    const TfLiteNode& node = interpreter.node_and_registration(index)->first;
    if (node.delegate == nullptr) continue;
    count += static_cast<const TfLiteDelegateParams*>(node.builtin_data)->nodes_to_replace->size;
  }
  return count;
}

int Fail(const char* what) {
  std::fprintf(stderr, "%s\n", what);
  return EXIT_FAILURE;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return Fail("usage: run_model MODEL SEED|FILE [--without OP] [--threads N]");
  std::string hidden;
  int threads = 1;
  for (int i = 3; i + 1 < argc; i += 2) {
    if (std::strcmp(argv[i], "--without") == 0) hidden = argv[i + 1];
    if (std::strcmp(argv[i], "--threads") == 0) threads = std::atoi(argv[i + 1]);
  }
  auto model = tflite::FlatBufferModel::VerifyAndBuildFromFile(argv[1]);
  if (!model) return Fail("the model cannot be read");
  tflite::MutableOpResolver registered;
  smilear::RegisterOps(&registered);
  const Without resolver(registered, hidden);
  if (smilear::Status status = smilear::CheckOpsSupported(*model->GetModel(), resolver); !status.ok()) {
    return Fail(status.message().c_str());
  }
  const smilear::LenientOpResolver lenient(resolver);
  std::unique_ptr<tflite::Interpreter> interpreter;
  if (tflite::InterpreterBuilder(*model, lenient)(&interpreter, threads) != kTfLiteOk) {
    return Fail("the interpreter cannot be built");
  }
  // As in the core: prepared before and after, so that a delegate which fails to prepare is undone; with any
  // other code the graph is as it was, and TFLite's kernels run it.
  if (interpreter->AllocateTensors() != kTfLiteOk) return Fail("the tensors cannot be allocated");
  auto delegate = smilear::CreateDelegate(threads);
  if (delegate && interpreter->ModifyGraphWithDelegate(std::move(delegate)) == kTfLiteError) {
    return Fail("the delegate leaves the graph broken");
  }
  if (interpreter->AllocateTensors() != kTfLiteOk) return Fail("the tensors cannot be allocated");
  char* end = nullptr;
  Numbers numbers(std::strtoull(argv[2], &end, 10));
  if (*end != '\0') {
    if (!Read(argv[2], interpreter.get())) return Fail("the inputs cannot be read");
  } else {
    for (const int index : interpreter->inputs()) Fill(interpreter->tensor(index), &numbers);
  }
  if (interpreter->Invoke() != kTfLiteOk) return Fail("the model cannot be run");
  std::printf("%d nodes delegated\n", DelegatedNodes(*interpreter));
  for (const int index : interpreter->outputs()) Print(interpreter->tensor(index));
  return EXIT_SUCCESS;
}
