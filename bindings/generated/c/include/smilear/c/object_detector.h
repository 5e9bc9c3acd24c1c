// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_OBJECT_DETECTOR_H_
#define SMILEAR_C_OBJECT_DETECTOR_H_

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

// How an ObjectDetector prepares frames and reports what it finds.
typedef struct smilear_detector_options {
  size_t struct_size;
  // How a frame is fitted to the model's input.
  smilear_detection_fit fit;
  // Detections below are left out; 0..1.
  float min_score;
  // 1..100.
  int32_t max_results;
  // Of two boxes of a class that overlap more (intersection over union) the lesser goes; raw
  // models.
  float max_overlap;
  // Only these classes; empty: all.
  const int32_t* classes;
  size_t classes_count;
  // How a raw model says where things are. NULL: its defaults.
  const smilear_anchor_options* anchors;
  // Input = (channel - mean) / stddev, with channel in 0..255.
  float mean;
  // 0: take mean and stddev from the model's metadata, else 127.5 and 127.5.
  float stddev;
} smilear_detector_options;

#define SMILEAR_DETECTOR_OPTIONS_INIT { sizeof(smilear_detector_options), SMILEAR_DETECTION_FIT_STRETCH, 0.5f, 10, 0.5f, NULL, 0, NULL, 0.0f, 0.0f }

// One thing in a frame.
typedef struct smilear_detection {
  size_t struct_size;
  // Class, counted from 0, without background.
  int32_t index;
  // The class's label. The text belongs to the object that was asked.
  smilear_text label;
  // 0..1.
  float score;
  // Where it is.
  const smilear_box* box;
} smilear_detection;

// Finds things of known kinds in a camera frame, with a box around each. One call at a time per
// object.
typedef struct smilear_object_detector smilear_object_detector;

// A list that a call fills. One call at a time.
typedef struct smilear_detection_list smilear_detection_list;
SMILEAR_API smilear_detection_list* smilear_detection_list_create(void);
SMILEAR_API void smilear_detection_list_destroy(smilear_detection_list* self);
SMILEAR_API size_t smilear_detection_list_count(const smilear_detection_list* self);
// Elements live until the next call that fills the list, or its end; NULL at and past `count`.
SMILEAR_API const smilear_detection* smilear_detection_list_at(
    const smilear_detection_list* self,
    size_t index);

// Loads a model from memory. The bytes are copied.
// engine: The engine that runs the model.
// model: The contents of a .tflite file.
// labels: One label per class; none: labels are the class numbers.
// options: How frames are prepared and detections reported. NULL: its defaults.
// SMILEAR_STATUS_CODE_INVALID_MODEL: damaged, or not one image in and boxes with scores out.
// SMILEAR_STATUS_CODE_UNSUPPORTED_OP: names the op that was not built in.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes,
//   options are out of range, or anchors are not as many as the model's.
SMILEAR_API smilear_status_code smilear_object_detector_from_bytes(
    const smilear_engine* engine,
    const uint8_t* model,
    size_t model_size,
    const smilear_text* labels,
    size_t labels_count,
    const smilear_detector_options* options,
    smilear_object_detector** out,
    smilear_error** error);

// Loads a model from a file.
// engine: The engine that runs the model.
// path: A .tflite file.
// labels: One label per class; none: labels are the class numbers.
// options: How frames are prepared and detections reported. NULL: its defaults.
// SMILEAR_STATUS_CODE_NOT_FOUND: no readable file at the path.
// SMILEAR_STATUS_CODE_INVALID_MODEL: damaged, or not one image in and boxes with scores out.
// SMILEAR_STATUS_CODE_UNSUPPORTED_OP: names the op that was not built in.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes,
//   options are out of range, or anchors are not as many as the model's.
SMILEAR_API smilear_status_code smilear_object_detector_from_file(
    const smilear_engine* engine,
    const char* path,
    const smilear_text* labels,
    size_t labels_count,
    const smilear_detector_options* options,
    smilear_object_detector** out,
    smilear_error** error);

// Decrypts a model and the labels packed with it.
// engine: The engine that runs the model.
// bundle: Where the model is.
// model: One of the bundle's models; empty where there is only one.
// options: How frames are prepared and detections reported. NULL: its defaults.
// SMILEAR_STATUS_CODE_NOT_FOUND: no such model in the bundle.
// SMILEAR_STATUS_CODE_TAMPERED: the bundle was damaged since it was opened.
// SMILEAR_STATUS_CODE_INVALID_MODEL: damaged, or not one image in and boxes with scores out.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: options are out of range, or anchors are not as many as the
//   model's.
// SMILEAR_STATUS_CODE_UNLICENSED: the engine has no licence, or not for this feature.
// SMILEAR_STATUS_CODE_LICENCE_EXPIRED: not any more.
// SMILEAR_STATUS_CODE_ROLLED_BACK: the clock was set back.
SMILEAR_API smilear_status_code smilear_object_detector_from_bundle(
    const smilear_engine* engine,
    const smilear_bundle* bundle,
    smilear_text model,
    const smilear_detector_options* options,
    smilear_object_detector** out,
    smilear_error** error);

// Returns what the frame shows, best first.
// image: The frame; read during the call only.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: says what is wrong with the image.
SMILEAR_API smilear_status_code smilear_object_detector_detect(
    smilear_object_detector* self,
    const smilear_image* image,
    smilear_detection_list* out,
    smilear_error** error);

// Columns of the model's input.
SMILEAR_API int32_t smilear_object_detector_input_width(const smilear_object_detector* self);

// Rows of the model's input.
SMILEAR_API int32_t smilear_object_detector_input_height(const smilear_object_detector* self);

// How many classes the model tells apart, without background.
SMILEAR_API int32_t smilear_object_detector_class_count(const smilear_object_detector* self);

// How many of the model's nodes XNNPACK runs.
SMILEAR_API int32_t smilear_object_detector_delegated_node_count(const smilear_object_detector* self);

// How many nodes the model has.
SMILEAR_API int32_t smilear_object_detector_node_count(const smilear_object_detector* self);

SMILEAR_API void smilear_object_detector_destroy(smilear_object_detector* self);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_OBJECT_DETECTOR_H_
