#include "smilear/gesture_tracker.h"

#include <algorithm>
#include <utility>

#include "base/errors.h"
#include "base/licence_gate.h"
#include "base/str_cat.h"
#include "detection/make_detector.h"
#include "gesture/hand_tracks.h"
#include "image/pixel_layout.h"
#include "inference/bundled_model.h"
#include "inference/model.h"
#include "smilear/object_detector.h"

namespace smilear {
namespace {

constexpr int kMostHands = 16;
constexpr int kLongestInterval = 1000;
constexpr int kLongestLossMs = 60'000;
// Detections per hand that are looked at: one for each gesture it may be taken for, within reason.
constexpr int kDetectionsPerHand = 4;

Status CheckOptions(const GestureOptions& options) {
  const struct {
    const char* name;
    int value;
    int most;
  } counts[] = {{"max_hands", options.max_hands, kMostHands},
                {"detection_interval", options.detection_interval, kLongestInterval},
                {"search_interval", options.search_interval, kLongestInterval},
                {"lost_after_ms", options.lost_after_ms, kLongestLossMs}};
  for (const auto& count : counts) {
    if (count.value < 1 || count.value > count.most) {
      return InvalidArgument(
          StrCat("gesture options: ", count.name, " is ", count.value, ", but must be 1..", count.most));
    }
  }
  return Status();
}

DetectorOptions DetectorOptionsOf(const GestureOptions& options) {
  return {.fit = options.fit,
          .min_score = options.min_score,
          .max_results = kDetectionsPerHand * options.max_hands,
          .max_overlap = options.max_overlap,
          .anchors = options.anchors,
          .mean = options.mean,
          .stddev = options.stddev};
}

class GestureTrackerImpl : public GestureTracker {
 public:
  GestureTrackerImpl(std::unique_ptr<ObjectDetector> detector, const GestureOptions& options)
      : detector_(std::move(detector)),
        options_(options),
        tracks_(static_cast<std::size_t>(detector_->class_count()),
                {.max_hands = static_cast<std::size_t>(options.max_hands),
                 .max_overlap = options.max_overlap,
                 .lost_after_us = std::int64_t{1000} * options.lost_after_ms}),
        labels_(static_cast<std::size_t>(detector_->class_count())) {}

  Status Track(const Image& image, std::int64_t timestamp_us, std::vector<TrackedHand>* hands) override {
    if (hands == nullptr) return InvalidArgument("hands is null");
    if (started_ && timestamp_us < last_us_) {
      return InvalidArgument(StrCat("timestamp_us is ", timestamp_us, ", but the frame before was at ",
                                    last_us_, "; call Reset before another stream"));
    }
    const bool key = !started_ || frames_since_key_ + 1 >= Interval();
    if (key) {
      if (Status status = detector_->Detect(image, &found_); !status.ok()) return status;
      ++detection_count_;
    } else if (const Result<PixelLayout> layout = ResolveLayout(image); !layout.ok()) {
      return layout.status();
    }
    started_ = true;
    last_us_ = timestamp_us;
    frames_since_key_ = key ? 0 : frames_since_key_ + 1;
    tracks_.BeginFrame(timestamp_us);
    if (key) {
      for (const Detection& detection : found_) {
        labels_[static_cast<std::size_t>(detection.index)] = detection.label;
      }
      tracks_.Update(found_);
    }
    Report(hands);
    return Status();
  }

  void Reset() override {
    tracks_.Clear();
    started_ = false;
  }

  int class_count() const override { return detector_->class_count(); }
  std::int64_t detection_count() const override { return detection_count_; }

 private:
  int Interval() const {
    if (tracks_.tracks().empty()) return options_.search_interval;
    return tracks_.in_doubt() ? 1 : options_.detection_interval;
  }

  void Report(std::vector<TrackedHand>* hands) const {
    hands->clear();
    for (const HandTrack& track : tracks_.tracks()) {
      if (!track.confirmed()) continue;
      hands->push_back({.number = track.number(),
                        .index = track.index(),
                        .label = labels_[static_cast<std::size_t>(track.index())],
                        .score = track.score(),
                        .box = track.box(),
                        .event = track.event()});
    }
    std::ranges::sort(*hands, [](const TrackedHand& a, const TrackedHand& b) { return a.number < b.number; });
  }

  std::unique_ptr<ObjectDetector> detector_;
  GestureOptions options_;
  HandTracks tracks_;
  std::vector<std::string_view> labels_;  // of the classes seen so far; the detector's own
  std::vector<Detection> found_;
  bool started_ = false;
  std::int64_t last_us_ = 0;
  int frames_since_key_ = 0;
  std::int64_t detection_count_ = 0;
};

Result<std::unique_ptr<GestureTracker>> Wrapped(Result<std::unique_ptr<ObjectDetector>> detector,
                                                const GestureOptions& options) {
  if (!detector.ok()) return detector.status();
  return std::unique_ptr<GestureTracker>(
      std::make_unique<GestureTrackerImpl>(std::move(detector).value(), options));
}

Status CheckArguments(const std::shared_ptr<Engine>& engine, const GestureOptions& options) {
  if (engine == nullptr) return InvalidArgument("engine is null");
  if (Status status = CheckLicensed(*engine, "gesture"); !status.ok()) return status;
  return CheckOptions(options);
}

}  // namespace

Result<std::unique_ptr<GestureTracker>> GestureTracker::FromBytes(const std::shared_ptr<Engine>& engine,
                                                                  std::span<const std::uint8_t> model,
                                                                  std::vector<std::string> labels,
                                                                  const GestureOptions& options) {
  if (Status status = CheckArguments(engine, options); !status.ok()) return status;
  return Wrapped(MakeDetector(engine, Model::FromBytes(model), std::move(labels), DetectorOptionsOf(options)),
                 options);
}

Result<std::unique_ptr<GestureTracker>> GestureTracker::FromFile(const std::shared_ptr<Engine>& engine,
                                                                 const std::string& path,
                                                                 std::vector<std::string> labels,
                                                                 const GestureOptions& options) {
  if (Status status = CheckArguments(engine, options); !status.ok()) return status;
  return Wrapped(MakeDetector(engine, Model::FromFile(path), std::move(labels), DetectorOptionsOf(options)),
                 options);
}

Result<std::unique_ptr<GestureTracker>> GestureTracker::FromBundle(const std::shared_ptr<Engine>& engine,
                                                                   const std::shared_ptr<Bundle>& bundle,
                                                                   const std::string& model,
                                                                   const GestureOptions& options) {
  if (Status status = CheckArguments(engine, options); !status.ok()) return status;
  Result<BundledModel> bundled = ReadBundled(bundle, model);
  if (!bundled.ok()) return bundled.status();
  return Wrapped(
      MakeDetector(engine, std::move(bundled->model), std::move(bundled->labels), DetectorOptionsOf(options)),
      options);
}

}  // namespace smilear
