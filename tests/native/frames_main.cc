// frames <model> <labels> <frame> <width> <height> <rounds>
//
// Names the pictures that an NV12 frame shows on stdout; the median time per frame, in milliseconds,
// on stderr. The same text is compiled over the core and over the C library.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "smilear/smilear.h"

namespace {

[[noreturn]] void Quit(const std::string& message) {
  std::fprintf(stderr, "frames: %s\n", message.c_str());
  std::exit(2);
}

std::vector<std::string> ReadLines(const char* path) {
  std::ifstream file(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

std::vector<char> ReadBytes(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 7) Quit("usage: frames <model> <labels> <frame> <width> <height> <rounds>");
  const int width = std::atoi(argv[4]);
  const int height = std::atoi(argv[5]);
  const int rounds = std::atoi(argv[6]);
  const std::vector<char> bytes = ReadBytes(argv[3]);
  const std::size_t brightness = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
  if (rounds < 1 || bytes.size() != brightness * 3 / 2) Quit("a number does not suit the frame");

  const auto engine = smilear::Engine::Create({.threads = 1});
  if (!engine.ok()) Quit(engine.status().message());
  const auto scan = smilear::ArScan::FromFile(engine.value(), argv[1], ReadLines(argv[2]), {});
  if (!scan.ok()) Quit(scan.status().message());

  const auto* pixels = reinterpret_cast<const std::uint8_t*>(bytes.data());
  smilear::Image frame = {.format = smilear::PixelFormat::kNv12, .width = width, .height = height};
  frame.planes[0] = {.data = pixels, .size = brightness, .row_stride = width};
  frame.planes[1] = {.data = pixels + brightness, .size = brightness / 2, .row_stride = width};

  std::vector<smilear::ScanMatch> matches;
  std::vector<double> times;
  for (int round = 0; round < rounds; ++round) {
    const auto start = std::chrono::steady_clock::now();
    const smilear::Status status = scan.value()->Classify(frame, 3, &matches);
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    if (!status.ok()) Quit(status.message());
    times.push_back(taken.count());
  }
  for (const smilear::ScanMatch& match : matches) {
    std::printf("%s %.9g\n", std::string(match.label).c_str(), static_cast<double>(match.score));
  }
  std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
  std::fprintf(stderr, "%.3f\n", times[static_cast<std::size_t>(rounds / 2)]);
  return 0;
}
