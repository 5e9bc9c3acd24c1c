// scenario <scenario file> <models dir>
//
// Runs the scenario that every language runs and prints what it gets; the tests compare the texts.
// Frames are beside the scenario file, in frames/. Lines:
//   case <id> <model> <frame> <format> <width> <height> <rotation> <mirrored> <top k>
//   error <id> <kind>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "program.h"
#include "smilear/smilear.h"

namespace {

using smilear::ArScan;
using smilear::Engine;
using smilear::Image;
using smilear::PixelFormat;
using smilear::Plane;
using smilear::Rotation;
using smilear::ScanMatch;
using smilear::Status;
using smilear::StatusCode;
using smilear::testing::Bytes;
using smilear::testing::Quit;
using smilear::testing::ReadBytes;

using ScanResult = smilear::Result<std::unique_ptr<ArScan>>;

std::vector<std::string> ReadLines(const std::string& path) {
  std::ifstream file(path);
  if (!file) Quit("cannot read " + path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

const char* NameOf(StatusCode code) {
  switch (code) {
    case StatusCode::kOk:
      return "OK";
    case StatusCode::kInvalidArgument:
      return "INVALID_ARGUMENT";
    case StatusCode::kNotFound:
      return "NOT_FOUND";
    case StatusCode::kInvalidModel:
      return "INVALID_MODEL";
    case StatusCode::kUnsupportedOp:
      return "UNSUPPORTED_OP";
    case StatusCode::kResourceExhausted:
      return "RESOURCE_EXHAUSTED";
    case StatusCode::kFailedPrecondition:
      return "FAILED_PRECONDITION";
    case StatusCode::kInternal:
      return "INTERNAL";
    default:
      return "UNKNOWN";
  }
}

struct FormatName {
  const char* name;
  PixelFormat format;
};

constexpr FormatName kFormats[] = {
    {"rgba8888", PixelFormat::kRgba8888}, {"bgra8888", PixelFormat::kBgra8888},
    {"rgb888", PixelFormat::kRgb888},     {"nv21", PixelFormat::kNv21},
    {"nv12", PixelFormat::kNv12},         {"i420", PixelFormat::kI420},
    {"gray8", PixelFormat::kGray8},
};

PixelFormat FormatOf(const std::string& name) {
  for (const FormatName& known : kFormats) {
    if (name == known.name) return known.format;
  }
  Quit("unknown pixel format " + name);
}

// Lays the planes of a tightly packed frame over its bytes.
Image ImageOver(const Bytes& frame, PixelFormat format, int width, int height) {
  Image image = {.format = format, .width = width, .height = height};
  const int half_width = (width + 1) / 2;
  const int half_height = (height + 1) / 2;
  std::size_t at = 0;
  const auto next_plane = [&](int row_bytes, int rows) {
    const std::size_t size = static_cast<std::size_t>(row_bytes) * static_cast<std::size_t>(rows);
    if (at + size > frame.size()) Quit("a frame file is smaller than its case says");
    const Plane plane = {.data = frame.data() + at, .size = size, .row_stride = row_bytes};
    at += size;
    return plane;
  };
  switch (format) {
    case PixelFormat::kRgba8888:
    case PixelFormat::kBgra8888:
      image.planes[0] = next_plane(width * 4, height);
      break;
    case PixelFormat::kRgb888:
      image.planes[0] = next_plane(width * 3, height);
      break;
    case PixelFormat::kNv21:
    case PixelFormat::kNv12:
      image.planes[0] = next_plane(width, height);
      image.planes[1] = next_plane(half_width * 2, half_height);
      break;
    case PixelFormat::kI420:
      image.planes[0] = next_plane(width, height);
      image.planes[1] = next_plane(half_width, half_height);
      image.planes[2] = next_plane(half_width, half_height);
      break;
    case PixelFormat::kGray8:
      image.planes[0] = next_plane(width, height);
      break;
  }
  return image;
}

struct Scenario {
  std::string folder;
  std::string models;
  std::vector<std::string> labels;
  std::shared_ptr<Engine> engine;
};

ScanResult Load(const Scenario& scenario, const std::string& model) {
  return ArScan::FromFile(scenario.engine, scenario.models + "/" + model, scenario.labels, {});
}

void RunCase(const Scenario& scenario, std::istringstream& line) {
  std::string id, model, frame_name, format;
  int width = 0, height = 0, rotation = 0, mirrored = 0, top = 0;
  if (!(line >> id >> model >> frame_name >> format >> width >> height >> rotation >> mirrored >> top)) {
    Quit("a case line needs nine fields");
  }
  const Bytes frame = ReadBytes(scenario.folder + "/frames/" + frame_name);
  Image image = ImageOver(frame, FormatOf(format), width, height);
  image.rotation = static_cast<Rotation>(rotation);
  image.mirrored = mirrored != 0;

  const ScanResult scan = Load(scenario, model);
  std::vector<ScanMatch> matches;
  const Status status = scan.ok() ? scan.value()->Classify(image, top, &matches) : scan.status();
  if (!status.ok()) Quit("case " + id + ": " + status.message());
  for (std::size_t rank = 0; rank < matches.size(); ++rank) {
    const ScanMatch& match = matches[rank];
    std::printf("%s %zu %d %s %.9g\n", id.c_str(), rank, match.index, std::string(match.label).c_str(),
                static_cast<double>(match.score));
  }
}

Status ClassifyBroken(const Scenario& scenario, bool short_plane) {
  const ScanResult scan = Load(scenario, "scan_f32.tflite");
  if (!scan.ok()) return scan.status();
  const Bytes pixels(8 * 8 * 3);
  Image image = {.format = PixelFormat::kRgb888, .width = short_plane ? 8 : 0, .height = 8};
  image.planes[0] = {.data = pixels.data(), .size = pixels.size() - (short_plane ? 1 : 0), .row_stride = 24};
  std::vector<ScanMatch> matches;
  return scan.value()->Classify(image, 1, &matches);
}

Status Provoke(const Scenario& scenario, const std::string& kind) {
  if (kind == "truncated_model") {
    Bytes model = ReadBytes(scenario.models + "/scan_f32.tflite");
    model.resize(1000);
    return ArScan::FromBytes(scenario.engine, model, scenario.labels, {}).status();
  }
  if (kind == "missing_model") return Load(scenario, "no_such_model.tflite").status();
  if (kind == "wrong_label_count") {
    return ArScan::FromFile(scenario.engine, scenario.models + "/scan_f32.tflite", {"one"}, {}).status();
  }
  if (kind == "short_plane") return ClassifyBroken(scenario, true);
  if (kind == "bad_size") return ClassifyBroken(scenario, false);
  Quit("unknown kind of error " + kind);
}

void RunLine(const Scenario& scenario, const std::string& text) {
  std::istringstream line(text);
  std::string verb;
  if (!(line >> verb) || verb[0] == '#') return;
  if (verb == "case") {
    RunCase(scenario, line);
  } else if (verb == "error") {
    std::string id, kind;
    if (!(line >> id >> kind)) Quit("an error line needs two fields");
    std::printf("%s error %s\n", id.c_str(), NameOf(Provoke(scenario, kind).code()));
  } else {
    Quit("unknown line: " + text);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) Quit("usage: scenario <scenario file> <models dir>");
  const std::string path = argv[1];
  const std::size_t slash = path.find_last_of('/');
  Scenario scenario;
  scenario.folder = slash == std::string::npos ? "." : path.substr(0, slash);
  scenario.models = argv[2];
  scenario.labels = ReadLines(scenario.models + "/labels.txt");
  scenario.engine = Engine::Create({.threads = 1}).value();
  for (const std::string& line : ReadLines(path)) RunLine(scenario, line);
  return 0;
}
