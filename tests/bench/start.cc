// start <model>
//
// A cold start in a process of its own: from a model's file to the first result of AR scan. Prints the
// milliseconds, and by how many bytes the process's memory has grown at most.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "../native/program.h"
#include "smilear/smilear.h"

namespace {

using namespace smilear;
using namespace smilear::testing;

constexpr int kWidth = 1920;
constexpr int kHeight = 1080;

// A row of /proc/self/status, in bytes.
std::int64_t Memory(const std::string& row) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with(row + ":")) return std::atoll(line.c_str() + row.size() + 1) * 1024;
  }
  Quit("the system does not say its " + row);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) Quit("usage: start <model>");
  const std::vector<std::uint8_t> pixels(std::size_t{kWidth} * kHeight * 3, 100);
  Image image = {.format = PixelFormat::kRgb888, .width = kWidth, .height = kHeight};
  image.planes[0] = {.data = pixels.data(), .size = pixels.size(), .row_stride = kWidth * 3};
  const std::int64_t before = Memory("VmRSS");
  const auto begin = std::chrono::steady_clock::now();
  const auto engine = Engine::Create({});
  if (!engine.ok()) Quit(engine.status().message());
  const auto scan = ArScan::FromFile(engine.value(), argv[1], {}, {});
  if (!scan.ok()) Quit(scan.status().message());
  std::vector<ScanMatch> matches;
  const Status status = scan.value()->Classify(image, 1, &matches);
  const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - begin;
  if (!status.ok()) Quit(status.message());
  std::printf("%.3f %lld\n", time.count(), static_cast<long long>(Memory("VmHWM") - before));
  return 0;
}
