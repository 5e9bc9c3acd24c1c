// GestureTracker: follows hands through a stream of frames and says which gesture each shows.
//
//   auto tracker = smilear::GestureTracker::FromFile(engine, "gestures.tflite", labels, {.max_hands = 2});
//   std::vector<smilear::TrackedHand> hands;
//   smilear::Status status = tracker.value()->Track(frame, timestamp_us, &hands);
//
// A detection model finds hands on key frames. In between, a hand moves on as it did before, without the
// model: by default it runs on one frame of twelve. It runs sooner where something is in doubt: a hand that
// was just found, one that was missed, one that may show another gesture.
#ifndef SMILEAR_GESTURE_TRACKER_H_
#define SMILEAR_GESTURE_TRACKER_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/anchor_options.h"
#include "smilear/box.h"
#include "smilear/bundle.h"
#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/result.h"

namespace smilear {

// What happened to a hand in this frame.
enum class GestureEvent : int {
  kNone = 0,
  kAppeared = 1,  // reported for the first time: the model saw it twice in a row
  kChanged = 2,   // shows another gesture than before
  kLost = 3,      // reported for the last time
};

struct GestureOptions {
  int max_hands = 2;            // 1..16
  float min_score = 0.5F;       // 0..1
  int detection_interval = 12;  // while all is quiet, the model runs on one of so many frames; 1..1000
  int search_interval = 2;      // the same while there is no hand
  int lost_after_ms = 600;      // 1..60000
  DetectionFit fit = DetectionFit::kStretch;
  float max_overlap = 0.5F;    // of two boxes that overlap more, the lesser is not a hand of its own
  AnchorOptions anchors = {};  // raw models

  // As in ScanOptions.
  float mean = 0.0F;
  float stddev = 0.0F;
};

struct TrackedHand {
  int number = 0;          // its own: the same from frame to frame; counted from 1, never used again
  int index = 0;           // the gesture's class, 0-based
  std::string_view label;  // valid as long as the GestureTracker
  float score = 0.0F;      // of the last time the model saw it
  Box box;                 // where it is, or must be by now
  GestureEvent event = GestureEvent::kNone;
};

// Not thread-safe: one call at a time per instance; instances are independent.
class GestureTracker {
 public:
  // Errors as those of ObjectDetector, which runs the model.
  static Result<std::unique_ptr<GestureTracker>> FromBytes(const std::shared_ptr<Engine>& engine,
                                                           std::span<const std::uint8_t> model,
                                                           std::vector<std::string> labels,
                                                           const GestureOptions& options);
  static Result<std::unique_ptr<GestureTracker>> FromFile(const std::shared_ptr<Engine>& engine,
                                                          const std::string& path,
                                                          std::vector<std::string> labels,
                                                          const GestureOptions& options);

  // As FromBytes, of an encrypted model with the labels that were packed with it. `model` is one of
  // bundle->models(); empty where there is only one.
  // kNotFound: no such model. kTampered: the bundle was damaged since it was opened.
  static Result<std::unique_ptr<GestureTracker>> FromBundle(const std::shared_ptr<Engine>& engine,
                                                            const std::shared_ptr<Bundle>& bundle,
                                                            const std::string& model,
                                                            const GestureOptions& options);

  virtual ~GestureTracker() = default;
  GestureTracker(const GestureTracker&) = delete;
  GestureTracker& operator=(const GestureTracker&) = delete;

  // Replaces `hands` by those of the next frame, by rising number. Hands lost in this frame are among them.
  // Time may stand still, but not go backwards. A frame that is refused counts as not having been there.
  // Allocates nothing once `hands` has had its largest size (as far as the model's kernels do not).
  // kInvalidArgument: says what is wrong with the image or the time.
  virtual Status Track(const Image& image, std::int64_t timestamp_us, std::vector<TrackedHand>* hands) = 0;

  // Forgets all hands, and the time; for a new stream. Numbers go on.
  virtual void Reset() = 0;

  virtual int class_count() const = 0;
  // On how many frames the model has run.
  virtual std::int64_t detection_count() const = 0;

 protected:
  GestureTracker() = default;
};

}  // namespace smilear

#endif  // SMILEAR_GESTURE_TRACKER_H_
