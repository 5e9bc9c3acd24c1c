// hostile advisories            runs every model of advisories.h; prints a line for each, and to stderr why
// hostile mutate <model> <seed> <count>
//                               changes the model at random, a few places at a time, each time by the next
//                               seed; prints what became of it, and each seed to stderr
// hostile write <model> <seed> <file>
//                               writes one of those models, to look at
// hostile run <model>           runs a model as it is; prints what became of it, and to stderr why
//
// With every kernel of the runtime, and with XNNPACK and without. Each model is loaded, and run if it is
// accepted; what must not happen is a crash, which the tests see.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

#include "../program.h"
#include "advisories.h"
#include "inference/interpreter_runner.h"
#include "inference/model.h"
#include "mutate.h"

namespace {

using namespace smilear;
using namespace smilear::testing;

// Of one input, so that a change to a shape does not take seconds to run.
constexpr std::size_t kMostInputBytes = std::size_t{1} << 20;

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

// Whether the model was accepted. Why not is told to stderr when `told`.
bool RunModel(const ModelBytes& bytes, bool use_xnnpack, bool told) {
  const auto refused = [&](const Status& status) {
    if (told) std::fprintf(stderr, "%s\n", status.message().c_str());
    return false;
  };
  Result<Model> model = Model::FromBytes(bytes);
  if (!model.ok()) return refused(model.status());
  auto runner = InterpreterRunner::Create(std::move(model).value(), {.use_xnnpack = use_xnnpack});
  if (!runner.ok()) return refused(runner.status());
  if (!IsSmall(*runner.value())) return true;
  // Zeros, ones in every bit, and large numbers of both signs.
  for (const int byte : {0x00, 0xFF, 0x7F, 0x80}) {
    FillInputs(*runner.value(), byte);
    static_cast<void>(runner.value()->Invoke().ok());
  }
  return true;
}

void RunBothWays(const ModelBytes& model) {
  for (const bool use_xnnpack : {false, true}) {
    std::fflush(stdout);  // says which one it was, should the process end here
    std::printf(" %s", RunModel(model, use_xnnpack, true) ? "ran" : "refused");
  }
  std::printf("\n");
}

void RunAdvisories() {
  for (const Advisory& advisory : Advisories()) {
    std::printf("%s:", advisory.name.c_str());
    RunBothWays(advisory.model);
  }
}

void RunOnce(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) Quit("cannot read " + path);
  const ModelBytes model{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  std::printf("%s:", path.c_str());
  RunBothWays(model);
}

void RunMutations(const std::string& path, std::uint64_t seed, int count) {
  Mutator mutator(path);
  if (!mutator.ok()) Quit("cannot read " + path);
  int accepted = 0;
  for (int i = 0; i < count; ++i) {
    const std::uint64_t own_seed = seed + static_cast<std::uint64_t>(i);
    std::fprintf(stderr, "%llu\n", static_cast<unsigned long long>(own_seed));  // should the process end here
    std::mt19937_64 random(own_seed);
    const ModelBytes model = mutator.Next(random);
    if (RunModel(model, own_seed % 2 == 0, false)) ++accepted;
  }
  std::printf("%d mutations, %d accepted\n", count, accepted);
}

void WriteMutation(const std::string& path, std::uint64_t seed, const char* file) {
  Mutator mutator(path);
  if (!mutator.ok()) Quit("cannot read " + path);
  std::mt19937_64 random(seed);
  const ModelBytes model = mutator.Next(random);
  std::ofstream(file, std::ios::binary)
      .write(reinterpret_cast<const char*>(model.data()), static_cast<std::streamsize>(model.size()));
}

}  // namespace

int main(int argc, char** argv) {
  const std::string verb = argc > 1 ? argv[1] : "";
  if (verb == "advisories" && argc == 2) {
    RunAdvisories();
  } else if (verb == "mutate" && argc == 5) {
    RunMutations(argv[2], std::strtoull(argv[3], nullptr, 10), std::atoi(argv[4]));
  } else if (verb == "run" && argc == 3) {
    RunOnce(argv[2]);
  } else if (verb == "write" && argc == 5) {
    WriteMutation(argv[2], std::strtoull(argv[3], nullptr, 10), argv[4]);
  } else {
    Quit(
        "usage: hostile advisories | mutate <model> <seed> <count> | write <model> <seed> <file> | run "
        "<model>");
  }
  return 0;
}
