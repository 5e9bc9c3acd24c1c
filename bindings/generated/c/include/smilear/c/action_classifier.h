// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_ACTION_CLASSIFIER_H_
#define SMILEAR_C_ACTION_CLASSIFIER_H_

#include "smilear/c/base.h"
#include "smilear/c/bundle.h"
#include "smilear/c/engine.h"
#include "smilear/c/image_view.h"
#include "smilear/c/status.h"

#ifdef __cplusplus
extern "C" {
#endif

// How a frame is fitted to the model's input.
typedef int32_t smilear_action_fit;
enum {
  // The largest centred rectangle with the input's proportions.
  SMILEAR_ACTION_FIT_CENTER_CROP = 0,
  // The whole frame, proportions lost.
  SMILEAR_ACTION_FIT_STRETCH = 1,
};

// Which frames an ActionClassifier looks at, and how it reads its model's output.
typedef struct smilear_action_options {
  size_t struct_size;
  // The time between the frames of the clips that the model was trained on. Of a faster stream,
  // only as many frames are looked at; a slower one makes everything look faster. 0 looks at every
  // frame; at most 60000.
  int32_t frame_interval_ms;
  // A stream that was interrupted for longer begins anew; 1..600000.
  int32_t max_gap_ms;
  // A model that takes a whole clip runs on one of so many frames that were looked at; 1..1000.
  int32_t run_every;
  // How much of the scores is kept from run to run, 0..0.95; against flicker.
  float steadiness;
  // The model's output is not yet scores: a softmax makes them.
  bool logits;
  // How a frame is fitted to the model's input.
  smilear_action_fit fit;
  // Matches below are left out; 0..1.
  float min_score;
  // Input = (channel - mean) / stddev, with channel in 0..255.
  float mean;
  // 0: take mean and stddev from the model's metadata, else 127.5 and 127.5.
  float stddev;
} smilear_action_options;

#define SMILEAR_ACTION_OPTIONS_INIT { sizeof(smilear_action_options), 0, 1000, 1, 0.5f, false, SMILEAR_ACTION_FIT_CENTER_CROP, 0.0f, 0.0f, 0.0f }

// One action that the last frames may show.
typedef struct smilear_action_match {
  size_t struct_size;
  // Class, counted from 0.
  int32_t index;
  // The class's label. The text belongs to the object that was asked.
  smilear_text label;
  // What the model said, steadied; 0..1 for softmax models.
  float score;
} smilear_action_match;

// Recognises what happens over the frames of a stream, with a model that takes the last frames
// together, or one at a time with a state. One call at a time per object.
typedef struct smilear_action_classifier smilear_action_classifier;

// A list that a call fills. One call at a time.
typedef struct smilear_action_match_list smilear_action_match_list;
SMILEAR_API smilear_action_match_list* smilear_action_match_list_create(void);
SMILEAR_API void smilear_action_match_list_destroy(smilear_action_match_list* self);
SMILEAR_API size_t smilear_action_match_list_count(const smilear_action_match_list* self);
// Elements live until the next call that fills the list, or its end; NULL at and past `count`.
SMILEAR_API const smilear_action_match* smilear_action_match_list_at(
    const smilear_action_match_list* self,
    size_t index);

// Loads a model from memory. The bytes are copied.
// engine: The engine that runs the model.
// model: The contents of a .tflite file.
// labels: One label per class; none: labels are the class numbers.
// options: Which frames are looked at, and how the model's output is read. NULL: its defaults.
// SMILEAR_STATUS_CODE_INVALID_MODEL: damaged, or not a clip (or a frame and states) in and one
//   vector of scores out.
// SMILEAR_STATUS_CODE_UNSUPPORTED_OP: names the op that was not built in.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes,
//   or options are out of range.
SMILEAR_API smilear_status_code smilear_action_classifier_from_bytes(
    const smilear_engine* engine,
    const uint8_t* model,
    size_t model_size,
    const smilear_text* labels,
    size_t labels_count,
    const smilear_action_options* options,
    smilear_action_classifier** out,
    smilear_error** error);

// Loads a model from a file.
// engine: The engine that runs the model.
// path: A .tflite file.
// labels: One label per class; none: labels are the class numbers.
// options: Which frames are looked at, and how the model's output is read. NULL: its defaults.
// SMILEAR_STATUS_CODE_NOT_FOUND: no readable file at the path.
// SMILEAR_STATUS_CODE_INVALID_MODEL: damaged, or not a clip (or a frame and states) in and one
//   vector of scores out.
// SMILEAR_STATUS_CODE_UNSUPPORTED_OP: names the op that was not built in.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes,
//   or options are out of range.
SMILEAR_API smilear_status_code smilear_action_classifier_from_file(
    const smilear_engine* engine,
    const char* path,
    const smilear_text* labels,
    size_t labels_count,
    const smilear_action_options* options,
    smilear_action_classifier** out,
    smilear_error** error);

// Decrypts a model and the labels packed with it.
// engine: The engine that runs the model.
// bundle: Where the model is.
// model: One of the bundle's models; empty where there is only one.
// options: Which frames are looked at, and how the model's output is read. NULL: its defaults.
// SMILEAR_STATUS_CODE_NOT_FOUND: no such model in the bundle.
// SMILEAR_STATUS_CODE_TAMPERED: the bundle was damaged since it was opened.
// SMILEAR_STATUS_CODE_INVALID_MODEL: damaged, or not a clip (or a frame and states) in and one
//   vector of scores out.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: options are out of range.
// SMILEAR_STATUS_CODE_UNLICENSED: the engine has no licence, or not for this feature.
// SMILEAR_STATUS_CODE_LICENCE_EXPIRED: not any more.
// SMILEAR_STATUS_CODE_ROLLED_BACK: the clock was set back.
SMILEAR_API smilear_status_code smilear_action_classifier_from_bundle(
    const smilear_engine* engine,
    const smilear_bundle* bundle,
    smilear_text model,
    const smilear_action_options* options,
    smilear_action_classifier** out,
    smilear_error** error);

// Takes the next frame of a stream and returns what the model said last, best first; nothing until
// a first clip is whole.
// image: The frame; read during the call only.
// time_ms: When it was taken, in milliseconds of any clock; never less than the frame before.
// max_results: At most so many, at least 1.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: says what is wrong with the image, that max_results is
//   below 1, or that time goes backwards.
SMILEAR_API smilear_status_code smilear_action_classifier_classify(
    smilear_action_classifier* self,
    const smilear_image* image,
    int64_t time_ms,
    int32_t max_results,
    smilear_action_match_list* out,
    smilear_error** error);

// Forgets the frames so far, and the time; for a new stream.
SMILEAR_API void smilear_action_classifier_reset(smilear_action_classifier* self);

// Columns of the model's input.
SMILEAR_API int32_t smilear_action_classifier_input_width(const smilear_action_classifier* self);

// Rows of the model's input.
SMILEAR_API int32_t smilear_action_classifier_input_height(const smilear_action_classifier* self);

// Frames in a clip; 1 for a model with a state.
SMILEAR_API int32_t smilear_action_classifier_clip_length(const smilear_action_classifier* self);

// How many actions the model tells apart.
SMILEAR_API int32_t smilear_action_classifier_class_count(const smilear_action_classifier* self);

// On how many frames the model has run.
SMILEAR_API int64_t smilear_action_classifier_run_count(const smilear_action_classifier* self);

// How many of the model's nodes XNNPACK runs.
SMILEAR_API int32_t smilear_action_classifier_delegated_node_count(const smilear_action_classifier* self);

// How many nodes the model has.
SMILEAR_API int32_t smilear_action_classifier_node_count(const smilear_action_classifier* self);

SMILEAR_API void smilear_action_classifier_destroy(smilear_action_classifier* self);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_ACTION_CLASSIFIER_H_
