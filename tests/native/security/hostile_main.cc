// hostile advisories            runs every model of advisories.h; prints a line for each
// hostile mutate <model> <seed> <count>
//                               changes the model at random, a few places at a time; prints what became of it
//
// With every kernel of the runtime, and with XNNPACK and without. Each model is loaded, and run if it is
// accepted; what must not happen is a crash, which the tests see.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <string>

#include "advisories.h"
#include "inference/interpreter_runner.h"
#include "inference/model.h"
#include "mutate.h"

namespace {

using namespace smilear;
using namespace smilear::testing;

// Of one input, so that a change to a shape does not take seconds to run.
constexpr std::size_t kMostInputBytes = std::size_t{1} << 20;

[[noreturn]] void Quit(const std::string& message) {
  std::fprintf(stderr, "hostile: %s\n", message.c_str());
  std::exit(2);
}

void FillInputs(const InterpreterRunner& runner, int byte) {
  for (int i = 0; i < runner.input_count(); ++i) {
    const TensorView input = runner.input(i);
    if (input.data != nullptr) std::memset(input.data, byte, input.bytes);
  }
}

bool IsSmall(const InterpreterRunner& runner) {
  for (int i = 0; i < runner.input_count(); ++i) {
    if (runner.input(i).bytes > kMostInputBytes) return false;
  }
  return true;
}

// Whether the model was accepted.
bool RunModel(const ModelBytes& bytes, bool use_xnnpack) {
  Result<Model> model = Model::FromBytes(bytes);
  if (!model.ok()) return false;
  auto runner = InterpreterRunner::Create(std::move(model).value(), {.use_xnnpack = use_xnnpack});
  if (!runner.ok()) return false;
  if (!IsSmall(*runner.value())) return true;
  // Zeros, ones in every bit, and large numbers of both signs.
  for (const int byte : {0x00, 0xFF, 0x7F, 0x80}) {
    FillInputs(*runner.value(), byte);
    static_cast<void>(runner.value()->Invoke().ok());
  }
  return true;
}

void RunAdvisories() {
  for (const Advisory& advisory : Advisories()) {
    std::printf("%s:", advisory.name.c_str());
    for (const bool use_xnnpack : {false, true}) {
      std::fflush(stdout);  // says which one it was, should the process end here
      std::printf(" %s", RunModel(advisory.model, use_xnnpack) ? "ran" : "refused");
    }
    std::printf("\n");
  }
}

void RunMutations(const std::string& path, std::uint64_t seed, int count) {
  Mutator mutator(path);
  if (!mutator.ok()) Quit("cannot read " + path);
  int accepted = 0;
  for (int i = 0; i < count; ++i) {
    std::mt19937_64 random(seed + static_cast<std::uint64_t>(i));
    const ModelBytes model = mutator.Next(random);
    if (RunModel(model, i % 2 == 0)) ++accepted;
  }
  std::printf("%d mutations, %d accepted\n", count, accepted);
}

}  // namespace

int main(int argc, char** argv) {
  const std::string verb = argc > 1 ? argv[1] : "";
  if (verb == "advisories" && argc == 2) {
    RunAdvisories();
  } else if (verb == "mutate" && argc == 5) {
    RunMutations(argv[2], std::strtoull(argv[3], nullptr, 10), std::atoi(argv[4]));
  } else {
    Quit("usage: hostile advisories | hostile mutate <model> <seed> <count>");
  }
  return 0;
}
