// Prints which functions of XNNPACK models ask for.
//
//   trace MASK[,MASK...] MODEL...
//
// Each MASK is a processor to pretend to be: a sum of bits of XNNPACK's `xnn_arch_flags`. The
// microkernels are stand-ins that do nothing, so any processor can play every other one. Each line has,
// between tabs, the model's place on the command line from 0, the mask, subgraph and node or -1 and -1
// for the model as a whole, and the function. A function is told once per model, and once per node
// that asks for it when all other nodes are kept from XNNPACK. Where the function is `-`, XNNPACK leaves
// that node to TFLite's kernel; where it begins with `=`, it has the three arguments with which a kernel
// without vectors was looked up.
//
//   trace kernels
//
// Prints, for each builtin operator of this program, its name, the place of the function that its kernel
// computes with, and that of `RegisterOps`, to compare with where symbols say that it is.
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cinttypes>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "breakpoints.h"
#include "inference/delegate.h"
#include "inference/op_registration.h"
#include "inference/op_support.h"
#include "src/xnnpack/hardware-config.h"
#include "tensorflow/lite/core/interpreter_builder.h"
#include "tensorflow/lite/core/model_builder.h"
#include "tensorflow/lite/interpreter.h"
#include "tensorflow/lite/mutable_op_resolver.h"
#include "tensorflow/lite/schema/schema_generated.h"
#include "watched.h"

namespace {

// Operators, input types, output types: more of each than there are.
constexpr int kOperators = 64;
constexpr int kTypes = 32;
constexpr std::size_t kReferences = std::size_t{kOperators} * kTypes * kTypes;

// By operator, input and output type: whether a kernel was looked up. Shared with the run's process.
std::uint8_t* g_references = nullptr;

}  // namespace

// The linker puts this in the place of XNNPACK's function, and that under the other name (`--wrap`).
extern "C" const void* __real_xnn_init_unary_reference_config(int op, int input, int output);
extern "C" const void* __wrap_xnn_init_unary_reference_config(int op, int input, int output) {
  if (g_references != nullptr && op >= 0 && op < kOperators && input >= 0 && input < kTypes && output >= 0 &&
      output < kTypes) {
    g_references[(op * kTypes + input) * kTypes + output] = 1;
  }
  return __real_xnn_init_unary_reference_config(op, input, output);
}

namespace smilear::trace {
namespace {

// A loop whose condition the stand-ins compute need not end. What its body asks for is seen in the
// first round.
constexpr unsigned kLongestRunSeconds = 20;
// With each number the delegate cuts the work another way.
constexpr int kThreads[] = {1, 2, 4};
constexpr int kHighestVersion = 100;
constexpr std::size_t kMostNodes = std::size_t{1} << 16U;

struct Node {
  int subgraph = -1;
  int index = -1;
};

struct Run {
  const tflite::FlatBufferModel& model;
  std::uint64_t mask;
  int threads;
  Node only;  // the one node that XNNPACK may take, or all
};

void Pretend(std::uint64_t mask) {
  // The library hands out its one description of the processor, which is in writable memory.
  auto* const hardware = const_cast<xnn_hardware_config*>(xnn_init_hardware_config());
  hardware->arch_flags = mask;
  for (xnn_uarch& core : hardware->uarch) core = xnn_uarch_unknown;
}

std::vector<Node> NodesOf(tflite::Interpreter* interpreter) {
  std::vector<Node> nodes;
  for (int subgraph = 0; subgraph < static_cast<int>(interpreter->subgraphs_size()); ++subgraph) {
    for (const int index : interpreter->subgraph(subgraph)->execution_plan())
      nodes.push_back({subgraph, index});
  }
  return nodes;
}

// XNNPACK goes by a node's code; a code that it does not know keeps it away.
void HideAllBut(const Node& only, tflite::Interpreter* interpreter) {
  for (const Node& node : NodesOf(interpreter)) {
    if (node.subgraph == only.subgraph && node.index == only.index) continue;
    const auto* const pair = interpreter->subgraph(node.subgraph)->node_and_registration(node.index);
    auto* const registration = const_cast<TfLiteRegistration*>(&pair->second);
    registration->builtin_code = tflite::BuiltinOperator_CUSTOM;
    registration->custom_name = "hidden";
  }
}

std::unique_ptr<tflite::Interpreter> Load(const tflite::FlatBufferModel& model,
                                          const tflite::OpResolver& resolver, int threads) {
  std::unique_ptr<tflite::Interpreter> interpreter;
  tflite::InterpreterBuilder(model, resolver)(&interpreter, threads);
  return interpreter;
}

// Memory that a run's process fills and its parent reads.
struct Seen {
  std::uint8_t* called;  // by place in kWatched
  std::uint8_t* kept;    // by place in NodesOf: XNNPACK leaves it to TFLite's kernel
};

void NoteKept(const std::vector<Node>& nodes, tflite::Interpreter* interpreter, std::uint8_t* kept) {
  std::set<std::pair<int, int>> left;
  for (const Node& node : NodesOf(interpreter)) left.insert({node.subgraph, node.index});
  for (std::size_t place = 0; place < nodes.size() && place < kMostNodes; ++place) {
    if (left.contains({nodes[place].subgraph, nodes[place].index})) kept[place] = 1;
  }
}

// What the core does with a model, up to one inference. False when the runtime refuses.
bool Carry(const Run& run, const Seen& seen) {
  tflite::MutableOpResolver registered;
  RegisterOps(&registered);
  const LenientOpResolver resolver(registered);
  DelegatePtr delegate(nullptr, nullptr);
  const auto interpreter = Load(run.model, resolver, run.threads);
  if (!interpreter || interpreter->AllocateTensors() != kTfLiteOk) return false;
  const std::vector<Node> nodes = NodesOf(interpreter.get());
  if (run.only.index >= 0) HideAllBut(run.only, interpreter.get());
  Watch(seen.called);
  Pretend(run.mask);
  delegate = CreateDelegate(run.threads);
  if (interpreter->ModifyGraphWithDelegate(delegate.get()) != kTfLiteOk) return false;
  if (run.only.index < 0) NoteKept(nodes, interpreter.get(), seen.kept);
  if (interpreter->AllocateTensors() != kTfLiteOk) return false;
  alarm(kLongestRunSeconds);
  return interpreter->Invoke() == kTfLiteOk;
}

// Each run has a process of its own: XNNPACK looks at the processor once in a process.
class Tracer {
 public:
  Tracer() : seen_{Shared(kWatchedCount), Shared(kMostNodes)} { g_references = Shared(kReferences); }

  // Indices of the functions that were called; ends the program when the model does not run.
  std::set<std::size_t> Trace(const Run& run) {
    for (std::size_t index = 0; index < kWatchedCount; ++index) seen_.called[index] = 0;
    const pid_t child = fork();
    if (child == 0) _exit(Carry(run, seen_) ? EXIT_SUCCESS : EXIT_FAILURE);
    int status = 0;
    const bool ended = waitpid(child, &status, 0) == child;
    const bool endless = WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM;
    if (!ended || (status != 0 && !endless)) {
      std::fprintf(stderr, "the model does not run on the processor %" PRIu64 ": status %d\n", run.mask,
                   status);
      std::exit(EXIT_FAILURE);
    }
    std::set<std::size_t> found;
    for (std::size_t index = 0; index < kWatchedCount; ++index) {
      if (seen_.called[index] != 0) found.insert(index);
    }
    return found;
  }

  // Whether XNNPACK has left the node at this place to TFLite in any run of all nodes.
  bool WasKept(std::size_t place) const { return seen_.kept[place] != 0; }

 private:
  static std::uint8_t* Shared(std::size_t size) {
    return static_cast<std::uint8_t*>(
        mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
  }

  Seen seen_;  // shared with the child
};

void Print(int model, std::uint64_t mask, const Node& node, const std::set<std::size_t>& functions) {
  for (const std::size_t index : functions) {
    std::printf("%d\t%" PRIu64 "\t%d\t%d\t%s\n", model, mask, node.subgraph, node.index,
                kWatched[index].name);
  }
}

void TraceModel(int number, const tflite::FlatBufferModel& model, const std::vector<std::uint64_t>& masks,
                const std::vector<Node>& nodes) {
  Tracer tracer;
  std::set<std::size_t> known;
  for (const std::uint64_t mask : masks) {
    std::set<std::size_t> found;
    for (const int threads : kThreads) found.merge(tracer.Trace({model, mask, threads, {}}));
    for (const std::size_t index : known) found.erase(index);
    if (found.empty()) continue;
    known.insert(found.begin(), found.end());
    Print(number, mask, {}, found);
    for (const Node& node : nodes) {
      std::set<std::size_t> of_node;
      for (const std::size_t index : tracer.Trace({model, mask, 1, node})) {
        if (found.contains(index)) of_node.insert(index);
      }
      Print(number, mask, node, of_node);
    }
  }
  for (std::size_t place = 0; place < nodes.size() && place < kMostNodes; ++place) {
    if (!tracer.WasKept(place)) continue;
    std::printf("%d\t%" PRIu64 "\t%d\t%d\t-\n", number, masks.back(), nodes[place].subgraph,
                nodes[place].index);
  }
}

int Fail(const char* what) {
  std::fprintf(stderr, "%s\n", what);
  return EXIT_FAILURE;
}

std::vector<std::uint64_t> ParseMasks(const char* text) {
  std::vector<std::uint64_t> masks;
  char* end = nullptr;
  for (const char* at = text; *at != '\0'; at = *end == ',' ? end + 1 : end) {
    masks.push_back(std::strtoull(at, &end, 10));
    if (end == at) return {};
  }
  return masks;
}

void PrintReferences(int model, std::uint64_t mask) {
  for (int place = 0; place < static_cast<int>(kReferences); ++place) {
    if (g_references[place] == 0) continue;
    std::printf("%d\t%" PRIu64 "\t-1\t-1\t=%d,%d,%d\n", model, mask, place / kTypes / kTypes,
                place / kTypes % kTypes, place % kTypes);
  }
}

int PrintKernels() {
  tflite::MutableOpResolver registered;
  RegisterOps(&registered);
  for (int code = tflite::BuiltinOperator_MIN; code <= tflite::BuiltinOperator_MAX; ++code) {
    const auto op = static_cast<tflite::BuiltinOperator>(code);
    for (int version = 1; version <= kHighestVersion; ++version) {
      const TfLiteRegistration* const found = registered.FindOp(op, version);
      if (found == nullptr) continue;
      std::printf("%s\t%" PRIuPTR "\t%" PRIuPTR "\n", tflite::EnumNameBuiltinOperator(op),
                  reinterpret_cast<std::uintptr_t>(found->invoke),
                  reinterpret_cast<std::uintptr_t>(&RegisterOps));
      break;
    }
  }
  return EXIT_SUCCESS;
}

int Main(int argc, char** argv) {
  setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);  // a child must not have unwritten lines to repeat
  if (argc == 2 && std::strcmp(argv[1], "kernels") == 0) return PrintKernels();
  const std::vector<std::uint64_t> masks = argc < 3 ? std::vector<std::uint64_t>() : ParseMasks(argv[1]);
  if (masks.empty()) return Fail("usage: trace MASK[,MASK...] MODEL...");
  for (int number = 2; number < argc; ++number) {
    const auto model = tflite::FlatBufferModel::VerifyAndBuildFromFile(argv[number]);
    if (!model) return Fail("the model cannot be read");
    tflite::MutableOpResolver registered;
    RegisterOps(&registered);
    const auto interpreter = Load(*model, LenientOpResolver(registered), 1);
    if (!interpreter) return Fail("the model cannot be loaded");
    TraceModel(number - 2, *model, masks, NodesOf(interpreter.get()));
    PrintReferences(number - 2, masks.back());
  }
  return EXIT_SUCCESS;
}

}  // namespace
}  // namespace smilear::trace

int main(int argc, char** argv) { return smilear::trace::Main(argc, argv); }
