// protection <scenario file> <folder of bundles, licences and keys> <frame>
//
// Runs the lines that every language runs and prints what it gets; the tests compare the texts. The frame
// is 160 x 120, RGB. Lines:
//   open <id> <licence> <application> <last seen> <bundle> <key> <least counter> <model>
// where - means none; without a key, the licence's is used.
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "program.h"
#include "smilear/smilear.h"

namespace {

using namespace smilear;
using namespace smilear::testing;

constexpr int kWidth = 160;
constexpr int kHeight = 120;

struct Line {
  std::string id, licence, application, bundle, key, model;
  std::int64_t last_seen = 0;
  std::int64_t least_counter = 0;
};

Result<std::shared_ptr<Bundle>> OpenBundle(const Line& line, const std::string& folder,
                                           const std::shared_ptr<Licence>& licence) {
  const std::string path = folder + "/" + line.bundle;
  const BundleOptions options = {.min_counter = line.least_counter};
  if (line.key == "-") return Bundle::FromFileLicensed(path, licence, options);
  return Bundle::FromFile(path, ReadBytes(folder + "/" + line.key), options);
}

Status Run(const Line& line, const std::string& folder, const Bytes& frame) {
  std::shared_ptr<Licence> licence;
  Result<std::shared_ptr<Engine>> engine = Engine::Create({});
  if (line.licence != "-") {
    Result<std::shared_ptr<Licence>> read =
        Licence::FromBytes(ReadBytes(folder + "/" + line.licence),
                           {.application = line.application, .signer = "", .last_seen = line.last_seen});
    if (!read.ok()) return read.status();
    licence = read.value();
    engine = Engine::CreateLicensed(licence, {});
  }
  const Result<std::shared_ptr<Bundle>> bundle = OpenBundle(line, folder, licence);
  if (!bundle.ok()) return bundle.status();
  const Result<std::unique_ptr<ArScan>> scan =
      ArScan::FromBundle(engine.value(), bundle.value(), line.model == "-" ? "" : line.model, {});
  if (!scan.ok()) return scan.status();
  Image image = {.format = PixelFormat::kRgb888, .width = kWidth, .height = kHeight};
  image.planes[0] = {.data = frame.data(), .size = frame.size(), .row_stride = kWidth * 3};
  std::vector<ScanMatch> matches;
  if (Status status = scan.value()->Classify(image, 1, &matches); !status.ok()) return status;
  std::printf("%s %s %.9g %d\n", line.id.c_str(), std::string(matches[0].label).c_str(),
              static_cast<double>(matches[0].score),
              licence == nullptr ? -1 : static_cast<int>(licence->state()));
  return Status();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) Quit("usage: protection <scenario file> <folder> <frame>");
  const Bytes frame = ReadBytes(argv[3]);
  std::ifstream scenario(argv[1]);
  if (!scenario) Quit("cannot read the scenario");
  for (std::string text; std::getline(scenario, text);) {
    std::istringstream words(text);
    std::string verb;
    if (!(words >> verb) || verb[0] == '#') continue;
    Line line;
    if (verb != "open" || !(words >> line.id >> line.licence >> line.application >> line.last_seen >>
                            line.bundle >> line.key >> line.least_counter >> line.model)) {
      Quit("unknown line: " + text);
    }
    const Status status = Run(line, argv[2], frame);
    if (!status.ok()) std::printf("%s error %d\n", line.id.c_str(), static_cast<int>(status.code()));
    if (!status.ok()) std::fprintf(stderr, "%s: %s\n", line.id.c_str(), status.message().c_str());
  }
  return 0;
}
