// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_ACTION_CLASSIFIER_H_
#define SMILEAR_ACTION_CLASSIFIER_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/bundle.h"
#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/internal/call.h"
#include "smilear/result.h"
#include "smilear/status.h"

struct smilear_action_classifier;
struct smilear_action_match_list;

namespace smilear {

// How a frame is fitted to the model's input.
enum class ActionFit : int {
  // The largest centred rectangle with the input's proportions.
  kCenterCrop = 0,
  // The whole frame, proportions lost.
  kStretch = 1,
};

// Which frames an ActionClassifier looks at, and how it reads its model's output.
struct ActionOptions {
  // The time between the frames of the clips that the model was trained on. Of a faster stream,
  // only as many frames are looked at; a slower one makes everything look faster. 0 looks at every
  // frame; at most 60000.
  int frame_interval_ms = 0;
  // A stream that was interrupted for longer begins anew; 1..600000.
  int max_gap_ms = 1000;
  // A model that takes a whole clip runs on one of so many frames that were looked at; 1..1000.
  int run_every = 1;
  // How much of the scores is kept from run to run, 0..0.95; against flicker.
  float steadiness = 0.5F;
  // The model's output is not yet scores: a softmax makes them.
  bool logits = false;
  // How a frame is fitted to the model's input.
  ActionFit fit = ActionFit::kCenterCrop;
  // Matches below are left out; 0..1.
  float min_score = 0.0F;
  // Input = (channel - mean) / stddev, with channel in 0..255.
  float mean = 0.0F;
  // 0: take mean and stddev from the model's metadata, else 127.5 and 127.5.
  float stddev = 0.0F;
};

// One action that the last frames may show.
struct ActionMatch {
  // Class, counted from 0.
  int index = {};
  // The class's label.
  std::string_view label = {};
  // What the model said, steadied; 0..1 for softmax models.
  float score = {};
};

// Recognises what happens over the frames of a stream, with a model that takes the last frames
// together, or one at a time with a state. One call at a time per object.
class ActionClassifier {
 public:
  // Loads a model from memory. The bytes are copied.
  // engine: The engine that runs the model.
  // model: The contents of a .tflite file.
  // labels: One label per class; none: labels are the class numbers.
  // options: Which frames are looked at, and how the model's output is read.
  // kInvalidModel: damaged, or not a clip (or a frame and states) in and one vector of scores out.
  // kUnsupportedOp: names the op that was not built in.
  // kInvalidArgument: the number of labels is neither 0 nor that of the classes, or options are out
  //   of range.
  static Result<std::unique_ptr<ActionClassifier>> FromBytes(
      const std::shared_ptr<Engine>& engine,
      std::span<const std::uint8_t> model,
      std::vector<std::string> labels,
      const ActionOptions& options);

  // Loads a model from a file.
  // engine: The engine that runs the model.
  // path: A .tflite file.
  // labels: One label per class; none: labels are the class numbers.
  // options: Which frames are looked at, and how the model's output is read.
  // kNotFound: no readable file at the path.
  // kInvalidModel: damaged, or not a clip (or a frame and states) in and one vector of scores out.
  // kUnsupportedOp: names the op that was not built in.
  // kInvalidArgument: the number of labels is neither 0 nor that of the classes, or options are out
  //   of range.
  static Result<std::unique_ptr<ActionClassifier>> FromFile(
      const std::shared_ptr<Engine>& engine,
      const std::string& path,
      std::vector<std::string> labels,
      const ActionOptions& options);

  // Decrypts a model and the labels packed with it.
  // engine: The engine that runs the model.
  // bundle: Where the model is.
  // model: One of the bundle's models; empty where there is only one.
  // options: Which frames are looked at, and how the model's output is read.
  // kNotFound: no such model in the bundle.
  // kTampered: the bundle was damaged since it was opened.
  // kInvalidModel: damaged, or not a clip (or a frame and states) in and one vector of scores out.
  // kInvalidArgument: options are out of range.
  // kUnlicensed: the engine has no licence, or not for this feature.
  // kLicenceExpired: not any more.
  // kRolledBack: the clock was set back.
  static Result<std::unique_ptr<ActionClassifier>> FromBundle(
      const std::shared_ptr<Engine>& engine,
      const std::shared_ptr<Bundle>& bundle,
      const std::string& model,
      const ActionOptions& options);

  // Takes the next frame of a stream and returns what the model said last, best first; nothing
  // until a first clip is whole.
  // image: The frame; read during the call only.
  // time_ms: When it was taken, in milliseconds of any clock; never less than the frame before.
  // max_results: At most so many, at least 1.
  // kInvalidArgument: says what is wrong with the image, that max_results is below 1, or that time
  //   goes backwards.
  Status Classify(const Image& image, std::int64_t time_ms, int max_results, std::vector<ActionMatch>* out);

  // Forgets the frames so far, and the time; for a new stream.
  void Reset();

  // Columns of the model's input.
  int input_width() const;

  // Rows of the model's input.
  int input_height() const;

  // Frames in a clip; 1 for a model with a state.
  int clip_length() const;

  // How many actions the model tells apart.
  int class_count() const;

  // On how many frames the model has run.
  std::int64_t run_count() const;

  // How many of the model's nodes XNNPACK runs.
  int delegated_node_count() const;

  // How many nodes the model has.
  int node_count() const;

  ~ActionClassifier();
  ActionClassifier(const ActionClassifier&) = delete;
  ActionClassifier& operator=(const ActionClassifier&) = delete;

 private:
  friend struct internal::Access;

  explicit ActionClassifier(smilear_action_classifier* native_handle);

  smilear_action_classifier* native_handle_;
  internal::ResultObject<smilear_action_match_list> native_action_match_list_;
};

}  // namespace smilear

#include "smilear/internal/action_classifier_inline.h"

#endif  // SMILEAR_ACTION_CLASSIFIER_H_
