// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_GESTURE_TRACKER_H_
#define SMILEAR_GESTURE_TRACKER_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/anchor_options.h"
#include "smilear/box.h"
#include "smilear/bundle.h"
#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/internal/call.h"
#include "smilear/result.h"
#include "smilear/status.h"

struct smilear_gesture_tracker;
struct smilear_tracked_hand_list;

namespace smilear {

// What happened to a hand in this frame.
enum class GestureEvent : int {
  // Nothing new.
  kNone = 0,
  // It is reported for the first time.
  kAppeared = 1,
  // It shows another gesture than before.
  kChanged = 2,
  // It is gone, and reported for the last time.
  kLost = 3,
};

// How a GestureTracker finds hands and follows them.
struct GestureOptions {
  // 1..16 at a time.
  int max_hands = 2;
  // Hands that the model is less sure of are ignored; 0..1.
  float min_score = 0.5F;
  // While all is quiet, the model runs on one of so many frames; 1..1000.
  int detection_interval = 12;
  // The same while there is no hand; 1..1000.
  int search_interval = 2;
  // A hand that was not seen for so long is lost; 1..60000.
  int lost_after_ms = 600;
  // How a frame is fitted to the model's input.
  DetectionFit fit = DetectionFit::kStretch;
  // Of two boxes that overlap more, the lesser is not a hand of its own; 0..1.
  float max_overlap = 0.5F;
  // How a raw model says where things are.
  AnchorOptions anchors = {};
  // Input = (channel - mean) / stddev, with channel in 0..255.
  float mean = 0.0F;
  // 0: take mean and stddev from the model's metadata, else 127.5 and 127.5.
  float stddev = 0.0F;
};

// One hand in a frame.
struct TrackedHand {
  // The hand's own: the same from frame to frame; counted from 1, never used again.
  int number = {};
  // The gesture's class, counted from 0.
  int index = {};
  // The gesture's label.
  std::string_view label = {};
  // Of the last time the model saw it; 0..1.
  float score = {};
  // Where it is, or must be by now.
  Box box = {};
  // What happened to it in this frame.
  GestureEvent event = {};
};

// Follows hands through a stream of frames and says which gesture each shows. The model runs on few
// of the frames. One call at a time per object.
class GestureTracker {
 public:
  // Loads a model from memory. The bytes are copied.
  // engine: The engine that runs the model.
  // model: The contents of a .tflite file: a detection model.
  // labels: One label per gesture; none: labels are the class numbers.
  // options: How hands are found and followed.
  // kInvalidModel: damaged, or not one image in and boxes with scores out.
  // kUnsupportedOp: names the op that was not built in.
  // kInvalidArgument: the number of labels is neither 0 nor that of the classes, options are out of
  //   range, or anchors are not as many as the model's.
  static Result<std::unique_ptr<GestureTracker>> FromBytes(
      const std::shared_ptr<Engine>& engine,
      std::span<const std::uint8_t> model,
      std::vector<std::string> labels,
      const GestureOptions& options);

  // Loads a model from a file.
  // engine: The engine that runs the model.
  // path: A .tflite file: a detection model.
  // labels: One label per gesture; none: labels are the class numbers.
  // options: How hands are found and followed.
  // kNotFound: no readable file at the path.
  // kInvalidModel: damaged, or not one image in and boxes with scores out.
  // kUnsupportedOp: names the op that was not built in.
  // kInvalidArgument: the number of labels is neither 0 nor that of the classes, options are out of
  //   range, or anchors are not as many as the model's.
  static Result<std::unique_ptr<GestureTracker>> FromFile(
      const std::shared_ptr<Engine>& engine,
      const std::string& path,
      std::vector<std::string> labels,
      const GestureOptions& options);

  // Decrypts a model and the labels packed with it.
  // engine: The engine that runs the model.
  // bundle: Where the model is.
  // model: One of the bundle's models; empty where there is only one.
  // options: How hands are found and followed.
  // kNotFound: no such model in the bundle.
  // kTampered: the bundle was damaged since it was opened.
  // kInvalidModel: damaged, or not one image in and boxes with scores out.
  // kInvalidArgument: options are out of range, or anchors are not as many as the model's.
  // kUnlicensed: the engine has no licence, or not for this feature.
  // kLicenceExpired: not any more.
  // kRolledBack: the clock was set back.
  static Result<std::unique_ptr<GestureTracker>> FromBundle(
      const std::shared_ptr<Engine>& engine,
      const std::shared_ptr<Bundle>& bundle,
      const std::string& model,
      const GestureOptions& options);

  // Returns the hands of the next frame of a stream, by rising number; those that were lost in this
  // frame are among them.
  // image: The frame; read during the call only.
  // timestamp_us: When it was taken, in microseconds of any clock; never less than the frame
  //   before.
  // kInvalidArgument: says what is wrong with the image, or that time goes backwards.
  Status Track(const Image& image, std::int64_t timestamp_us, std::vector<TrackedHand>* out);

  // Forgets all hands, and the time; for a new stream. Numbers go on.
  void Reset();

  // How many gestures the model tells apart.
  int class_count() const;

  // On how many frames the model has run.
  std::int64_t detection_count() const;

  ~GestureTracker();
  GestureTracker(const GestureTracker&) = delete;
  GestureTracker& operator=(const GestureTracker&) = delete;

 private:
  friend struct internal::Access;

  explicit GestureTracker(smilear_gesture_tracker* native_handle);

  smilear_gesture_tracker* native_handle_;
  internal::ResultObject<smilear_tracked_hand_list> native_tracked_hand_list_;
};

}  // namespace smilear

#include "smilear/internal/gesture_tracker_inline.h"

#endif  // SMILEAR_GESTURE_TRACKER_H_
