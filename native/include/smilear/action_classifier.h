// ActionClassifier: recognises what happens over the frames of a stream, with a model of short clips.
//
//   auto classifier = smilear::ActionClassifier::FromFile(engine, "action.tflite", labels,
//                                                         {.frame_interval_ms = 100});
//   std::vector<smilear::ActionMatch> matches;
//   smilear::Status status = classifier.value()->Classify(frame, time_ms, 3, &matches);
//
// Two kinds of models are run. A stacked one takes the last frames together; they are kept, as its input
// wants them, in a ring. A stateful one takes a frame at a time and hands on to its next run what it wants to
// remember.
#ifndef SMILEAR_ACTION_CLASSIFIER_H_
#define SMILEAR_ACTION_CLASSIFIER_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "smilear/bundle.h"
#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/result.h"

namespace smilear {

// How a frame is fitted to the model's input.
enum class ActionFit : int {
  kCenterCrop = 0,  // the largest centred rectangle with the input's proportions
  kStretch = 1,     // the whole frame, proportions lost
};

struct ActionOptions {
  // The time between the frames of the clips that the model was trained on. Of a faster stream, only as many
  // frames are looked at; a slower one makes everything look faster. 0 looks at every frame; at most 60000.
  int frame_interval_ms = 0;

  // A stream that was interrupted for longer begins anew; 1..600000.
  int max_gap_ms = 1000;

  // A stacked model runs on one of so many frames that were looked at; 1..1000.
  int run_every = 1;

  // How much of the scores is kept from run to run, 0..0.95; against flicker.
  float steadiness = 0.5F;

  bool logits = false;  // the model's output is not yet scores: a softmax makes them
  ActionFit fit = ActionFit::kCenterCrop;
  float min_score = 0.0F;  // matches below are left out; 0..1

  // As in ScanOptions.
  float mean = 0.0F;
  float stddev = 0.0F;
};

struct ActionMatch {
  int index = 0;           // class, 0-based
  std::string_view label;  // valid as long as the ActionClassifier
  float score = 0.0F;      // steadied model output, 0..1 for softmax models
};

// Not thread-safe: one call at a time per instance; instances are independent.
class ActionClassifier {
 public:
  // The bytes are copied. A stacked model takes 1 x frames x height x width x 3, oldest first, or
  // 1 x height x width x 3 * frames, with the frames' channels one frame after the other. A stateful one
  // takes 1 x height x width x 3, and a state for each further input: the output of the same name in the
  // model's signature, zero at first. The one other output is a vector of scores. kInvalidModel: damaged, or
  // not that. kUnsupportedOp: names the op that was not built in. kInvalidArgument: as many labels as
  // classes, or none at all (labels are then the class numbers); or options
  //   are out of range.
  static Result<std::unique_ptr<ActionClassifier>> FromBytes(const std::shared_ptr<Engine>& engine,
                                                             std::span<const std::uint8_t> model,
                                                             std::vector<std::string> labels,
                                                             const ActionOptions& options);

  // As FromBytes. kNotFound: no readable file at `path` (UTF-8).
  static Result<std::unique_ptr<ActionClassifier>> FromFile(const std::shared_ptr<Engine>& engine,
                                                            const std::string& path,
                                                            std::vector<std::string> labels,
                                                            const ActionOptions& options);

  // As FromBytes, of an encrypted model with the labels that were packed with it. `model` is one of
  // bundle->models(); empty where there is only one.
  // kNotFound: no such model. kTampered: the bundle was damaged since it was opened.
  static Result<std::unique_ptr<ActionClassifier>> FromBundle(const std::shared_ptr<Engine>& engine,
                                                              const std::shared_ptr<Bundle>& bundle,
                                                              const std::string& model,
                                                              const ActionOptions& options);

  virtual ~ActionClassifier() = default;
  ActionClassifier(const ActionClassifier&) = delete;
  ActionClassifier& operator=(const ActionClassifier&) = delete;

  // Takes the next frame of a stream and replaces `matches` by at most `max_results` (>= 1) of what the model
  // said last, best first; ties by lower index. Empty until a first clip is whole. A score that is not a
  // number counts as 0. Allocates nothing once `matches` has had its largest size. kInvalidArgument: says
  // what is wrong with the image, or a time before the last one.
  virtual Status Classify(const Image& image, std::int64_t time_ms, int max_results,
                          std::vector<ActionMatch>* matches) = 0;

  // Forgets the frames so far, and the time; for a new stream.
  virtual void Reset() = 0;

  virtual int input_width() const = 0;
  virtual int input_height() const = 0;
  virtual int clip_length() const = 0;  // frames in a clip; 1 for a stateful model
  virtual int class_count() const = 0;

  // On how many frames the model has run.
  virtual std::int64_t run_count() const = 0;

  // How many of the model's nodes XNNPACK runs, and how many there are.
  virtual int delegated_node_count() const = 0;
  virtual int node_count() const = 0;

 protected:
  ActionClassifier() = default;
};

}  // namespace smilear

#endif  // SMILEAR_ACTION_CLASSIFIER_H_
