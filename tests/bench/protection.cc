// protection <bundle> <key> <licence> <application>
//
// What protection costs, as rows of a table: a licence, a bundle's only model, and their share of a cold
// start, which is the time from the bundle's file to a feature that has run once.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include "../native/program.h"
#include "inference/bundled_model.h"
#include "smilear/smilear.h"

namespace {

using namespace smilear;
using namespace smilear::testing;
constexpr int kRounds = 15;
constexpr int kWidth = 160;
constexpr int kHeight = 120;

// The least of several rounds, in milliseconds: what is not the machine's other work.
template <typename Work>
double Milliseconds(const Work& work) {
  double least = 1e9;
  for (int round = 0; round < kRounds; ++round) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - begin;
    least = std::min(least, time.count());
  }
  return least;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) Quit("usage: protection <bundle> <key> <licence> <application>");
  const Bytes bytes = ReadBytes(argv[1]);
  const Bytes key = ReadBytes(argv[2]);
  const Bytes terms = ReadBytes(argv[3]);
  const auto bundle = Bundle::FromFile(argv[1], key, {});
  const auto licence = Licence::FromBytes(terms, {.application = argv[4], .signer = "", .last_seen = 0});
  if (!bundle.ok() || !licence.ok()) Quit("the files are not good");
  const auto engine = Engine::CreateLicensed(licence.value(), {}).value();
  const std::string name = bundle.value()->models().front();

  const double licensed = Milliseconds([&] {
    static_cast<void>(Licence::FromBytes(terms, {.application = argv[4], .signer = "", .last_seen = 0}).ok());
  });
  const double opened = Milliseconds([&] { static_cast<void>(Bundle::FromFile(argv[1], key, {}).ok()); });
  const double read = Milliseconds([&] { static_cast<void>(ReadBundled(bundle.value(), name).ok()); });
  const Bytes pixels(kWidth * kHeight * 3, 100);
  const double cold = Milliseconds([&] {
    const auto fresh = Bundle::FromFile(argv[1], key, {});
    const auto scan = ArScan::FromBundle(engine, fresh.value(), name, {});
    Image image = {.format = PixelFormat::kRgb888, .width = kWidth, .height = kHeight};
    image.planes[0] = {.data = pixels.data(), .size = pixels.size(), .row_stride = kWidth * 3};
    std::vector<ScanMatch> matches;
    static_cast<void>(scan.value()->Classify(image, 1, &matches).ok());
  });
  std::printf("| licence verified and read | 1 ms | %.3f ms |\n", licensed);
  std::printf("| bundle opened | | %.3f ms |\n", opened);
  std::printf("| model verified, decrypted and checked | 250 MB/s | %.0f MB/s |\n",
              static_cast<double>(bytes.size()) / 1e3 / read);
  std::printf("| share of a cold start of %.1f ms | 15 %% | %.1f %% |\n", cold, (opened + read) / cold * 100);
  return 0;
}
