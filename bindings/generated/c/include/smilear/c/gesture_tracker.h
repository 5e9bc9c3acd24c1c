// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_GESTURE_TRACKER_H_
#define SMILEAR_C_GESTURE_TRACKER_H_

#include "smilear/c/anchor_options.h"
#include "smilear/c/base.h"
#include "smilear/c/box.h"
#include "smilear/c/bundle.h"
#include "smilear/c/engine.h"
#include "smilear/c/image_view.h"
#include "smilear/c/status.h"

#ifdef __cplusplus
extern "C" {
#endif

// What happened to a hand in this frame.
typedef int32_t smilear_gesture_event;
enum {
  // Nothing new.
  SMILEAR_GESTURE_EVENT_NONE = 0,
  // It is reported for the first time.
  SMILEAR_GESTURE_EVENT_APPEARED = 1,
  // It shows another gesture than before.
  SMILEAR_GESTURE_EVENT_CHANGED = 2,
  // It is gone, and reported for the last time.
  SMILEAR_GESTURE_EVENT_LOST = 3,
};

// How a GestureTracker finds hands and follows them.
typedef struct smilear_gesture_options {
  size_t struct_size;
  // 1..16 at a time.
  int32_t max_hands;
  // Hands that the model is less sure of are ignored; 0..1.
  float min_score;
  // While all is quiet, the model runs on one of so many frames; 1..1000.
  int32_t detection_interval;
  // The same while there is no hand; 1..1000.
  int32_t search_interval;
  // A hand that was not seen for so long is lost; 1..60000.
  int32_t lost_after_ms;
  // How a frame is fitted to the model's input.
  smilear_detection_fit fit;
  // Of two boxes that overlap more, the lesser is not a hand of its own; 0..1.
  float max_overlap;
  // How a raw model says where things are. NULL: its defaults.
  const smilear_anchor_options* anchors;
  // Input = (channel - mean) / stddev, with channel in 0..255.
  float mean;
  // 0: take mean and stddev from the model's metadata, else 127.5 and 127.5.
  float stddev;
} smilear_gesture_options;

#define SMILEAR_GESTURE_OPTIONS_INIT { sizeof(smilear_gesture_options), 2, 0.5f, 12, 2, 600, SMILEAR_DETECTION_FIT_STRETCH, 0.5f, NULL, 0.0f, 0.0f }

// One hand in a frame.
typedef struct smilear_tracked_hand {
  size_t struct_size;
  // The hand's own: the same from frame to frame; counted from 1, never used again.
  int32_t number;
  // The gesture's class, counted from 0.
  int32_t index;
  // The gesture's label. The text belongs to the object that was asked.
  smilear_text label;
  // Of the last time the model saw it; 0..1.
  float score;
  // Where it is, or must be by now.
  const smilear_box* box;
  // What happened to it in this frame.
  smilear_gesture_event event;
} smilear_tracked_hand;

// Follows hands through a stream of frames and says which gesture each shows. The model runs on few
// of the frames. One call at a time per object.
typedef struct smilear_gesture_tracker smilear_gesture_tracker;

// A list that a call fills. One call at a time.
typedef struct smilear_tracked_hand_list smilear_tracked_hand_list;
SMILEAR_API smilear_tracked_hand_list* smilear_tracked_hand_list_create(void);
SMILEAR_API void smilear_tracked_hand_list_destroy(smilear_tracked_hand_list* self);
SMILEAR_API size_t smilear_tracked_hand_list_count(const smilear_tracked_hand_list* self);
// Elements live until the next call that fills the list, or its end; NULL at and past `count`.
SMILEAR_API const smilear_tracked_hand* smilear_tracked_hand_list_at(
    const smilear_tracked_hand_list* self,
    size_t index);

// Loads a model from memory. The bytes are copied.
// engine: The engine that runs the model.
// model: The contents of a .tflite file: a detection model.
// labels: One label per gesture; none: labels are the class numbers.
// options: How hands are found and followed. NULL: its defaults.
// SMILEAR_STATUS_CODE_INVALID_MODEL: damaged, or not one image in and boxes with scores out.
// SMILEAR_STATUS_CODE_UNSUPPORTED_OP: names the op that was not built in.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes,
//   options are out of range, or anchors are not as many as the model's.
SMILEAR_API smilear_status_code smilear_gesture_tracker_from_bytes(
    const smilear_engine* engine,
    const uint8_t* model,
    size_t model_size,
    const smilear_text* labels,
    size_t labels_count,
    const smilear_gesture_options* options,
    smilear_gesture_tracker** out,
    smilear_error** error);

// Loads a model from a file.
// engine: The engine that runs the model.
// path: A .tflite file: a detection model.
// labels: One label per gesture; none: labels are the class numbers.
// options: How hands are found and followed. NULL: its defaults.
// SMILEAR_STATUS_CODE_NOT_FOUND: no readable file at the path.
// SMILEAR_STATUS_CODE_INVALID_MODEL: damaged, or not one image in and boxes with scores out.
// SMILEAR_STATUS_CODE_UNSUPPORTED_OP: names the op that was not built in.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes,
//   options are out of range, or anchors are not as many as the model's.
SMILEAR_API smilear_status_code smilear_gesture_tracker_from_file(
    const smilear_engine* engine,
    const char* path,
    const smilear_text* labels,
    size_t labels_count,
    const smilear_gesture_options* options,
    smilear_gesture_tracker** out,
    smilear_error** error);

// Decrypts a model and the labels packed with it.
// engine: The engine that runs the model.
// bundle: Where the model is.
// model: One of the bundle's models; empty where there is only one.
// options: How hands are found and followed. NULL: its defaults.
// SMILEAR_STATUS_CODE_NOT_FOUND: no such model in the bundle.
// SMILEAR_STATUS_CODE_TAMPERED: the bundle was damaged since it was opened.
// SMILEAR_STATUS_CODE_INVALID_MODEL: damaged, or not one image in and boxes with scores out.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: options are out of range, or anchors are not as many as the
//   model's.
// SMILEAR_STATUS_CODE_UNLICENSED: the engine has no licence, or not for this feature.
// SMILEAR_STATUS_CODE_LICENCE_EXPIRED: not any more.
// SMILEAR_STATUS_CODE_ROLLED_BACK: the clock was set back.
SMILEAR_API smilear_status_code smilear_gesture_tracker_from_bundle(
    const smilear_engine* engine,
    const smilear_bundle* bundle,
    smilear_text model,
    const smilear_gesture_options* options,
    smilear_gesture_tracker** out,
    smilear_error** error);

// Returns the hands of the next frame of a stream, by rising number; those that were lost in this
// frame are among them.
// image: The frame; read during the call only.
// timestamp_us: When it was taken, in microseconds of any clock; never less than the frame before.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: says what is wrong with the image, or that time goes
//   backwards.
SMILEAR_API smilear_status_code smilear_gesture_tracker_track(
    smilear_gesture_tracker* self,
    const smilear_image* image,
    int64_t timestamp_us,
    smilear_tracked_hand_list* out,
    smilear_error** error);

// Forgets all hands, and the time; for a new stream. Numbers go on.
SMILEAR_API void smilear_gesture_tracker_reset(smilear_gesture_tracker* self);

// How many gestures the model tells apart.
SMILEAR_API int32_t smilear_gesture_tracker_class_count(const smilear_gesture_tracker* self);

// On how many frames the model has run.
SMILEAR_API int64_t smilear_gesture_tracker_detection_count(const smilear_gesture_tracker* self);

SMILEAR_API void smilear_gesture_tracker_destroy(smilear_gesture_tracker* self);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_GESTURE_TRACKER_H_
