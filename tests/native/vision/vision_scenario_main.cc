// vision_scenario <scenario file> <models dir>
//
// Runs the scenario that every language runs, tests/scenario/vision.txt, which describes its lines.
#include <cinttypes>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "../program.h"
#include "smilear/action_classifier.h"
#include "smilear/beauty_filter.h"
#include "smilear/gesture_tracker.h"
#include "smilear/object_detector.h"
#include "smilear/portrait_segmenter.h"

namespace {

using namespace smilear;  // NOLINT(google-build-using-namespace): a program of its own
using namespace smilear::testing;

void Check(const Status& status) {
  if (!status.ok()) Quit(status.message());
}

template <typename T>
T Checked(Result<T> result) {
  Check(result.status());
  return std::move(result).value();
}

const char* NameOf(StatusCode code) {
  switch (code) {
    case StatusCode::kInvalidArgument:
      return "INVALID_ARGUMENT";
    case StatusCode::kNotFound:
      return "NOT_FOUND";
    case StatusCode::kInvalidModel:
      return "INVALID_MODEL";
    case StatusCode::kFailedPrecondition:
      return "FAILED_PRECONDITION";
    default:
      return "OTHER";
  }
}

double Wide(float value) { return static_cast<double>(value); }

struct Frame {
  Image image;
  Bytes bytes;
};

// Lays the planes of a tightly packed frame over its bytes.
void LayPlanes(Frame* frame) {
  Image& image = frame->image;
  const bool packed = image.format == PixelFormat::kRgb888 || image.format == PixelFormat::kRgba8888;
  const int bytes = image.format == PixelFormat::kRgba8888 ? 4 : image.format == PixelFormat::kRgb888 ? 3 : 1;
  const auto first = static_cast<std::size_t>(image.width * bytes) * static_cast<std::size_t>(image.height);
  if (first > frame->bytes.size()) Quit("a frame file is smaller than its line says");
  image.planes[0] = {.data = frame->bytes.data(), .size = first, .row_stride = image.width * bytes};
  if (packed) return;
  image.planes[1] = {.data = frame->bytes.data() + first,
                     .size = frame->bytes.size() - first,
                     .row_stride = (image.width + 1) / 2 * 2};
}

PixelFormat FormatOf(const std::string& name) {
  if (name == "rgb888") return PixelFormat::kRgb888;
  if (name == "rgba8888") return PixelFormat::kRgba8888;
  if (name == "nv21") return PixelFormat::kNv21;
  if (name == "nv12") return PixelFormat::kNv12;
  Quit("unknown pixel format " + name);
}

class Scenario {
 public:
  Scenario(std::string folder, std::string models)
      : folder_(std::move(folder)),
        model_(std::move(models) + "/detector_f32.tflite"),
        engine_(Checked(Engine::Create({.threads = 1}))),
        detector_(Checked(ObjectDetector::FromFile(engine_, model_, kLabels, {}))),
        tracker_(Checked(GestureTracker::FromFile(engine_, model_, kLabels, {.detection_interval = 4}))),
        filter_(Checked(BeautyFilter::Create(engine_))),
        portrait_(Checked(PortraitSegmenter::FromFile(engine_, folder_ + "/vision_frames/bright.tflite",
                                                      {.stddev = 255.0F}))),
        classifier_(Checked(ActionClassifier::FromFile(
            engine_, folder_ + "/vision_frames/clip.tflite", {"red", "green", "blue"},
            {.frame_interval_ms = 100, .steadiness = 0.5F, .stddev = 255.0F}))) {}

  void Run(const std::string& verb, std::istringstream& line) {
    std::string name;
    line >> name;
    if (verb == "frame") return ReadFrame(name, line);
    if (verb == "detect") return Detect(name, line);
    if (verb == "track") return Track(name, line);
    if (verb == "beauty") return Beautify(name, line);
    if (verb == "portrait") return Segment(name, line);
    if (verb == "action") return Classify(name, line);
    if (verb != "error") Quit("unknown line: " + verb);
    std::string kind;
    line >> kind;
    std::printf("%s error %s\n", name.c_str(), NameOf(Provoke(kind).code()));
  }

 private:
  void ReadFrame(const std::string& name, std::istringstream& line) {
    std::string format;
    Frame& frame = frames_[name];
    line >> format >> frame.image.width >> frame.image.height;
    frame.image.format = FormatOf(format);
    std::ifstream file(folder_ + "/vision_frames/" + name + ".raw", std::ios::binary);
    if (!file) Quit("cannot read the frame " + name);
    frame.bytes = {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    LayPlanes(&frame);
  }

  void Detect(const std::string& name, std::istringstream& line) {
    std::string frame;
    int rotation = 0;
    line >> frame >> rotation;
    Image image = frames_.at(frame).image;
    image.rotation = static_cast<Rotation>(rotation);
    std::vector<Detection> found;
    Check(detector_->Detect(image, &found));
    for (const Detection& detection : found) {
      std::printf("%s %d %s %.9g", name.c_str(), detection.index, std::string(detection.label).c_str(),
                  Wide(detection.score));
      PrintBox(detection.box);
    }
  }

  void Track(const std::string& name, std::istringstream& line) {
    std::int64_t time = 0;
    std::string frame;
    line >> time >> frame;
    std::vector<TrackedHand> hands;
    Check(tracker_->Track(frames_.at(frame).image, time, &hands));
    for (const TrackedHand& hand : hands) {
      std::printf("%s %d %d %s %d", name.c_str(), hand.number, hand.index, std::string(hand.label).c_str(),
                  static_cast<int>(hand.event));
      PrintBox(hand.box);
    }
    std::printf("%s hands %zu detections %" PRId64 "\n", name.c_str(), hands.size(),
                tracker_->detection_count());
  }

  void Beautify(const std::string& name, std::istringstream& line) {
    std::string frame, mask;
    BeautySettings settings;
    line >> frame >> settings.smoothing >> settings.whitening >> settings.sharpening >> mask;
    const Image& image = frames_.at(frame).image;
    Bytes output(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * 4);
    const Bytes half = {255, 0};
    Image half_image = {.format = PixelFormat::kGray8, .width = 2, .height = 1};
    half_image.planes[0] = {.data = half.data(), .size = half.size(), .row_stride = 2};
    Check(mask.empty() ? filter_->Apply(image, settings, output)
                       : filter_->ApplyWithin(image, half_image, settings, output));
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const std::uint8_t byte : output) hash = (hash ^ byte) * 0x100000001b3U;
    std::printf("%s %016" PRIx64 "\n", name.c_str(), hash);
  }

  void Segment(const std::string& name, std::istringstream& line) {
    std::string frame, what;
    line >> frame >> what;
    const Image& image = frames_.at(frame).image;
    const auto pixels = static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height);
    Bytes output(what == "mask" ? pixels : 4 * pixels);
    Check(portrait_->Segment(image));
    if (what == "mask") {
      Check(portrait_->WriteMask(image, output));
    } else if (what == "color") {
      Check(portrait_->ReplaceWithColor(image, 10, 200, 30, output));
    } else if (what == "image") {
      Check(portrait_->ReplaceWithImage(image, frames_.at("shapes").image, output));
    } else {
      Check(portrait_->BlurBackground(image, 0.8F, output));
    }
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < output.size(); ++i)
      sum += std::int64_t{output[i]} * static_cast<int>(i % 251 + 1);
    std::printf("%s %" PRId64 "\n", name.c_str(), sum);
  }

  void Classify(const std::string& name, std::istringstream& line) {
    std::int64_t time = 0;
    std::string frame;
    line >> time >> frame;
    std::vector<ActionMatch> matches;
    Check(classifier_->Classify(frames_.at(frame).image, time, 3, &matches));
    for (const ActionMatch& match : matches) {
      std::printf("%s %d %s %.9g\n", name.c_str(), match.index, std::string(match.label).c_str(),
                  Wide(match.score));
    }
    std::printf("%s matches %zu runs %" PRId64 "\n", name.c_str(), matches.size(), classifier_->run_count());
  }

  Status Provoke(const std::string& kind) {
    const auto load = [&](const DetectorOptions& options, const std::vector<std::string>& labels) {
      return ObjectDetector::FromFile(engine_, model_, labels, options).status();
    };
    if (kind == "missing_model") {
      return ObjectDetector::FromFile(engine_, model_ + ".none", {}, {}).status();
    }
    if (kind == "wrong_label_count") return load({}, {"one"});
    if (kind == "unknown_class") return load({.classes = {4}}, {});
    if (kind == "odd_anchors") return load({.anchors = {.boxes = {1.0F, 2.0F, 3.0F}}}, {});
    if (kind == "zero_interval") {
      return GestureTracker::FromFile(engine_, model_, {}, {.detection_interval = 0}).status();
    }
    if (kind == "time_goes_backwards") {
      std::vector<TrackedHand> hands;
      return tracker_->Track(frames_.at("shapes").image, 0, &hands);
    }
    const Image& face = frames_.at("face").image;
    Bytes output(std::size_t{162} * 121 * 4);
    if (kind == "setting_out_of_range") return filter_->Apply(face, {.smoothing = 1.5F}, output);
    if (kind == "another_size") return portrait_->WriteMask(face, output);
    if (kind == "output_too_small") {
      output.pop_back();
      return filter_->Apply(face, {}, output);
    }
    std::vector<ActionMatch> matches;
    if (kind == "not_an_action_model") {
      return ActionClassifier::FromFile(engine_, folder_ + "/vision_frames/bright.tflite", {}, {}).status();
    }
    if (kind == "action_time_goes_backwards") return classifier_->Classify(face, 0, 3, &matches);
    if (kind == "no_results_wanted") return classifier_->Classify(face, 2000, 0, &matches);
    if (kind == "not_a_model") return ObjectDetector::FromBytes(engine_, output, {}, {}).status();
    Quit("unknown kind of error " + kind);
  }

  static void PrintBox(const Box& box) {
    std::printf(" %.9g %.9g %.9g %.9g\n", Wide(box.left), Wide(box.top), Wide(box.right), Wide(box.bottom));
  }

  inline static const std::vector<std::string> kLabels = {"disc", "square", "triangle", "star"};

  std::string folder_;
  std::string model_;
  std::shared_ptr<Engine> engine_;
  std::unique_ptr<ObjectDetector> detector_;
  std::unique_ptr<GestureTracker> tracker_;
  std::unique_ptr<BeautyFilter> filter_;
  std::unique_ptr<PortraitSegmenter> portrait_;
  std::unique_ptr<ActionClassifier> classifier_;
  std::map<std::string, Frame> frames_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) Quit("usage: vision_scenario <scenario file> <models dir>");
  const std::string path = argv[1];
  std::ifstream file(path);
  if (!file) Quit("cannot read " + path);
  Scenario scenario(path.substr(0, path.find_last_of('/')), argv[2]);
  for (std::string text; std::getline(file, text);) {
    std::istringstream line(text);
    std::string verb;
    if (!(line >> verb) || verb[0] == '#') continue;
    scenario.Run(verb, line);
  }
  return 0;
}
