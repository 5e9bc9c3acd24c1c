// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_HANDLES_H_
#define SMILEAR_C_HANDLES_H_

#include <memory>

namespace smilear {
class Licence;
class Bundle;
class Engine;
class ArScan;
class PoseEstimator;
class PoseGestureMatcher;
class DanceRecorder;
class DanceScorer;
class ObjectDetector;
class GestureTracker;
class PortraitSegmenter;
class BeautyFilter;
class ActionClassifier;
}  // namespace smilear

struct smilear_licence {
  std::shared_ptr<smilear::Licence> object;
};

struct smilear_bundle {
  std::shared_ptr<smilear::Bundle> object;
};

struct smilear_engine {
  std::shared_ptr<smilear::Engine> object;
};

struct smilear_ar_scan {
  std::unique_ptr<smilear::ArScan> object;
};

struct smilear_pose_estimator {
  std::unique_ptr<smilear::PoseEstimator> object;
};

struct smilear_pose_gesture_matcher {
  std::unique_ptr<smilear::PoseGestureMatcher> object;
};

struct smilear_dance_recorder {
  std::unique_ptr<smilear::DanceRecorder> object;
};

struct smilear_dance_scorer {
  std::unique_ptr<smilear::DanceScorer> object;
};

struct smilear_object_detector {
  std::unique_ptr<smilear::ObjectDetector> object;
};

struct smilear_gesture_tracker {
  std::unique_ptr<smilear::GestureTracker> object;
};

struct smilear_portrait_segmenter {
  std::unique_ptr<smilear::PortraitSegmenter> object;
};

struct smilear_beauty_filter {
  std::unique_ptr<smilear::BeautyFilter> object;
};

struct smilear_action_classifier {
  std::unique_ptr<smilear::ActionClassifier> object;
};

#endif  // SMILEAR_C_HANDLES_H_
