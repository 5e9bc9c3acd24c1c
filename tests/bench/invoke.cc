// invoke <model> <runs>
//
// Runs a model as the core does, on one thread. Prints the median time of a run, in milliseconds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "../native/program.h"
#include "inference/interpreter_runner.h"
#include "inference/model.h"

namespace {

using namespace smilear;
using namespace smilear::testing;

constexpr int kUntimed = 10;
constexpr int kByte = 50;  // in each place of the inputs; a small float, too

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) Quit("usage: invoke <model> <runs>");
  const int runs = std::atoi(argv[2]);
  if (runs < 1) Quit("the number of runs must be 1 or more");
  Result<Model> model = Model::FromBytes(ReadBytes(argv[1]));
  if (!model.ok()) Quit(model.status().message());
  const auto runner = InterpreterRunner::Create(std::move(model).value(), {.threads = 1});
  if (!runner.ok()) Quit(runner.status().message());
  InterpreterRunner& interpreter = *runner.value();

  std::vector<double> times;
  for (int run = -kUntimed; run < runs; ++run) {
    for (int i = 0; i < interpreter.input_count(); ++i) {
      const TensorView input = interpreter.input(i);
      std::memset(input.data, kByte, input.bytes);
    }
    const auto begin = std::chrono::steady_clock::now();
    const Status status = interpreter.Invoke();
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - begin;
    if (!status.ok()) Quit(status.message());
    if (run >= 0) times.push_back(time.count());
  }
  const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
  std::nth_element(times.begin(), middle, times.end());
  std::printf("%.6f\n", *middle);
  return 0;
}
