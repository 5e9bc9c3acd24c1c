#include "smilear/pose_gesture_matcher.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <optional>
#include <utility>

#include "base/errors.h"
#include "base/frame_clock.h"
#include "base/licence_gate.h"
#include "base/str_cat.h"
#include "body/bone_directions.h"
#include "body/debounce.h"
#include "body/similarity.h"
#include "body/skeleton_table.h"
#include "pose_gesture/builtin_gestures.h"

namespace smilear {
namespace {

constexpr int kLongestHold = 10000;
constexpr float kHalfTurn = 180.0F;
constexpr int kFewestBones = 2;

bool InUnit(float value) { return value >= 0.0F && value <= 1.0F; }  // false for what is no number

Status CheckOptions(const PoseGestureOptions& options) {
  if (!InUnit(options.min_keypoint_score)) {
    return InvalidArgument("pose gesture options: min_keypoint_score must be in 0..1");
  }
  if (!InUnit(options.start_similarity) || !InUnit(options.end_similarity) ||
      options.end_similarity > options.start_similarity) {
    return InvalidArgument(
        "pose gesture options: start_similarity and end_similarity must be in 0..1, the second not above the "
        "first");
  }
  if (options.hold_ms < 0 || options.hold_ms > kLongestHold) {
    return InvalidArgument(
        StrCat("pose gesture options: hold_ms is ", options.hold_ms, ", but must be in 0..", kLongestHold));
  }
  const bool turns = options.max_rotation_degrees >= 0.0F && options.max_rotation_degrees <= kHalfTurn;
  if (!turns) {
    return InvalidArgument("pose gesture options: max_rotation_degrees must be in 0..180");
  }
  return Status();
}

LargestRotation RotationOf(float degrees) {
  const float radians = degrees * std::numbers::pi_v<float> / kHalfTurn;
  return {.cosine = std::cos(radians), .sine = std::sin(radians)};
}

PoseGestureEvent EventOf(Change change) {
  switch (change) {
    case Change::kStarted:
      return PoseGestureEvent::kStarted;
    case Change::kEnded:
      return PoseGestureEvent::kEnded;
    case Change::kNone:
      break;
  }
  return PoseGestureEvent::kNone;
}

struct Gesture {
  std::string name;
  std::vector<Direction> directions;
  Debounce state;
};

class PoseGestureMatcherImpl : public PoseGestureMatcher {
 public:
  PoseGestureMatcherImpl(std::shared_ptr<Engine> engine, SkeletonTable table,
                         const PoseGestureOptions& options)
      : engine_(std::move(engine)),
        table_(std::move(table)),
        options_(options),
        rotation_(RotationOf(options.max_rotation_degrees)),
        pose_(table_.bones().size()),
        mirror_image_(table_.bones().size()) {}

  Status AddBuiltin() {
    std::vector<Keypoint> example(table_.keypoints().size());
    for (const BuiltinGesture& gesture : BuiltinGestures()) {
      std::ranges::fill(example, Keypoint{.score = 0.0F});
      for (std::size_t i = 0; i < kBuiltinKeypointCount; ++i) {
        const std::size_t keypoint = table_.Find(kBuiltinKeypoints[i]);
        if (keypoint == example.size()) {
          return InvalidArgument(
              StrCat("the skeleton has no ", kBuiltinKeypoints[i],
                     ", which the built-in gestures need; add it, or set builtin to false"));
        }
        example[keypoint] = {.x = gesture.places[i][0], .y = gesture.places[i][1]};
      }
      if (Status status = Add(std::string(gesture.name), example); !status.ok()) return status;
    }
    return Status();
  }

  Status Add(const std::string& name, std::span<const Keypoint> example) override {
    if (name.empty()) return InvalidArgument("a gesture needs a name");
    if (Status status = CheckPose(table_, example); !status.ok()) return status;
    std::vector<Direction> directions(table_.bones().size());
    ReadDirections(table_, example, options_.min_keypoint_score, directions);
    const auto seen = std::ranges::count_if(directions, [](const Direction& d) { return d.seen > 0.0F; });
    if (seen < kFewestBones) {
      return InvalidArgument(StrCat("the example of ", name, " shows ", seen,
                                    " of the skeleton's bones, but must show at least ", kFewestBones));
    }
    Gesture gesture = {
        .name = name, .directions = std::move(directions), .state = {options_.hold_ms, options_.hold_ms}};
    if (const auto found = Find(name); found != gestures_.end()) {
      *found = std::move(gesture);
    } else {
      gestures_.push_back(std::move(gesture));
      order_.push_back(order_.size());
      found_.emplace_back();
    }
    return Status();
  }

  Status Remove(const std::string& name) override {
    const auto found = Find(name);
    if (found == gestures_.end()) {
      return Status(StatusCode::kNotFound, StrCat("there is no gesture named ", name));
    }
    gestures_.erase(found);
    found_.pop_back();
    order_.resize(gestures_.size());
    for (std::size_t i = 0; i < order_.size(); ++i) order_[i] = i;
    return Status();
  }

  std::vector<std::string> names() const override {
    std::vector<std::string> names;
    names.reserve(gestures_.size());
    for (const Gesture& gesture : gestures_) names.push_back(gesture.name);
    return names;
  }

  Status Match(std::span<const Keypoint> pose, std::int64_t time_ms,
               std::vector<PoseGestureMatch>* matches) override {
    if (matches == nullptr) return InvalidArgument("matches is null");
    if (Status status = CheckPose(table_, pose); !status.ok()) return status;
    if (Status status = clock_.Advance(time_ms); !status.ok()) return status;
    ReadDirections(table_, pose, options_.min_keypoint_score, pose_);
    MirrorDirections(table_, pose_, mirror_image_);
    for (std::size_t i = 0; i < gestures_.size(); ++i) found_[i] = MatchOne(gestures_[i], time_ms);
    std::ranges::sort(order_, [this](std::size_t a, std::size_t b) {
      return found_[a].similarity != found_[b].similarity ? found_[a].similarity > found_[b].similarity
                                                          : a < b;
    });
    matches->clear();
    for (const std::size_t index : order_) matches->push_back(found_[index]);
    return Status();
  }

  void Reset() override {
    clock_.Reset();
    for (Gesture& gesture : gestures_) gesture.state.Reset();
  }

 private:
  std::vector<Gesture>::iterator Find(const std::string& name) {
    return std::ranges::find(gestures_, name, &Gesture::name);
  }

  PoseGestureMatch MatchOne(Gesture& gesture, std::int64_t time_ms) const {
    PoseGestureMatch match = {.name = gesture.name};
    match.similarity = ShapeSimilarity(table_, gesture.directions, pose_, rotation_);
    if (options_.mirrored) {
      const float mirrored = ShapeSimilarity(table_, gesture.directions, mirror_image_, rotation_);
      match.mirrored = mirrored > match.similarity;
      match.similarity = std::max(match.similarity, mirrored);
    }
    const float threshold = gesture.state.active() ? options_.end_similarity : options_.start_similarity;
    match.event = EventOf(gesture.state.Update(match.similarity >= threshold, time_ms));
    match.active = gesture.state.active();
    return match;
  }

  std::shared_ptr<Engine> engine_;
  SkeletonTable table_;
  PoseGestureOptions options_;
  LargestRotation rotation_;
  FrameClock clock_;
  std::vector<Gesture> gestures_;
  // Of the last frame; one per gesture, so that a frame allocates nothing.
  std::vector<Direction> pose_;
  std::vector<Direction> mirror_image_;
  std::vector<PoseGestureMatch> found_;
  std::vector<std::size_t> order_;
};

}  // namespace

Result<std::unique_ptr<PoseGestureMatcher>> PoseGestureMatcher::Create(const std::shared_ptr<Engine>& engine,
                                                                       const Skeleton& skeleton,
                                                                       const PoseGestureOptions& options) {
  if (engine == nullptr) return InvalidArgument("engine is null");
  if (Status status = CheckLicensed(*engine, "pose_gesture"); !status.ok()) return status;
  if (Status status = CheckOptions(options); !status.ok()) return status;
  Result<SkeletonTable> table = SkeletonTable::Create(skeleton);
  if (!table.ok()) return table.status();
  auto matcher = std::make_unique<PoseGestureMatcherImpl>(engine, std::move(table).value(), options);
  if (options.builtin) {
    if (Status status = matcher->AddBuiltin(); !status.ok()) return status;
  }
  return std::unique_ptr<PoseGestureMatcher>(std::move(matcher));
}

}  // namespace smilear
