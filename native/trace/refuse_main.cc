// Says what becomes of a model on this processor when XNNPACK refuses one of its functions.
//
//   refuse MODEL FUNCTION...
//
// The first line is for no function: its name is `-`. Each line has, between tabs, the function, whether
// the model asks for it (1 or 0), what happens (`runs`, `fails`, or `crashes`), and how many nodes
// XNNPACK takes.
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "breakpoints.h"
#include "inference/delegate.h"
#include "inference/op_registration.h"
#include "inference/op_support.h"
#include "tensorflow/lite/core/interpreter_builder.h"
#include "tensorflow/lite/core/model_builder.h"
#include "tensorflow/lite/interpreter.h"
#include "tensorflow/lite/mutable_op_resolver.h"
#include "watched.h"

namespace smilear::trace {
namespace {

template <typename T>
T* Shared(std::size_t count) {
  return static_cast<T*>(
      mmap(nullptr, count * sizeof(T), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
}

// What a child tells its parent, in memory that both see.
struct Told {
  int* delegated;  // negative where the model does not run
  std::uint8_t* called;
};

int DelegatedNodes(const tflite::Interpreter& interpreter) {
  int count = 0;
  for (const int index : interpreter.execution_plan()) {
    const TfLiteNode& node = interpreter.node_and_registration(index)->first;
    if (node.delegate == nullptr) continue;
    count += static_cast<const TfLiteDelegateParams*>(node.builtin_data)->nodes_to_replace->size;
  }
  return count;
}

// As the core does, up to one inference: the number of nodes that XNNPACK takes, or -1.
int Carry(const tflite::FlatBufferModel& model) {
  tflite::MutableOpResolver registered;
  RegisterOps(&registered);
  DelegatePtr delegate(nullptr, nullptr);
  std::unique_ptr<tflite::Interpreter> interpreter;
  if (tflite::InterpreterBuilder(model, LenientOpResolver(registered))(&interpreter, 1) != kTfLiteOk) {
    return -1;
  }
  if (interpreter->AllocateTensors() != kTfLiteOk) return -1;
  delegate = CreateDelegate(1);
  if (interpreter->ModifyGraphWithDelegate(delegate.get()) == kTfLiteError) return -1;
  if (interpreter->AllocateTensors() != kTfLiteOk || interpreter->Invoke() != kTfLiteOk) return -1;
  return DelegatedNodes(*interpreter);
}

std::size_t IndexOf(const char* function) {
  for (std::size_t index = 0; index < kWatchedCount; ++index) {
    if (std::strcmp(kWatched[index].name, function) == 0) return index;
  }
  return kWatchedCount;
}

// In a process of its own: XNNPACK decides once per process what it has.
void Try(const tflite::FlatBufferModel& model, const char* function, const Told& told) {
  const std::size_t refused = IndexOf(function);
  std::fill_n(told.called, kWatchedCount, std::uint8_t{0});
  const pid_t child = fork();
  if (child == 0) {
    Watch(told.called);
    Refuse(refused);
    *told.delegated = Carry(model);
    _exit(EXIT_SUCCESS);
  }
  int status = 0;
  const bool ended = waitpid(child, &status, 0) == child && status == 0;
  const bool asked = refused < kWatchedCount && told.called[refused] != 0;
  const char* const ran = *told.delegated < 0 ? "fails" : "runs";
  const int delegated = ended && *told.delegated > 0 ? *told.delegated : 0;
  std::printf("%s\t%d\t%s\t%d\n", function, asked ? 1 : 0, ended ? ran : "crashes", delegated);
}

int Main(int argc, char** argv) {
  setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);  // a child must not have unwritten lines to repeat
  if (argc < 2) {
    std::fprintf(stderr, "usage: refuse MODEL FUNCTION...\n");
    return EXIT_FAILURE;
  }
  const auto model = tflite::FlatBufferModel::VerifyAndBuildFromFile(argv[1]);
  if (!model) {
    std::fprintf(stderr, "the model cannot be read\n");
    return EXIT_FAILURE;
  }
  const Told told = {Shared<int>(1), Shared<std::uint8_t>(kWatchedCount)};
  Try(*model, "-", told);
  for (int at = 2; at < argc; ++at) Try(*model, argv[at], told);
  return EXIT_SUCCESS;
}

}  // namespace
}  // namespace smilear::trace

int main(int argc, char** argv) { return smilear::trace::Main(argc, argv); }
