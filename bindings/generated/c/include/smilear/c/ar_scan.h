// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_AR_SCAN_H_
#define SMILEAR_C_AR_SCAN_H_

#include "smilear/c/base.h"
#include "smilear/c/bundle.h"
#include "smilear/c/engine.h"
#include "smilear/c/image_view.h"
#include "smilear/c/status.h"

#ifdef __cplusplus
extern "C" {
#endif

// How a frame is fitted to the model's input.
typedef int32_t smilear_scan_fit;
enum {
  // The largest centred rectangle with the input's proportions.
  SMILEAR_SCAN_FIT_CENTER_CROP = 0,
  // The whole frame; proportions are lost.
  SMILEAR_SCAN_FIT_STRETCH = 1,
};

// How an ArScan prepares frames and reports matches.
typedef struct smilear_scan_options {
  size_t struct_size;
  // How a frame is fitted to the model's input.
  smilear_scan_fit fit;
  // Matches below are left out; 0..1.
  float min_score;
  // Input = (channel - mean) / stddev, with channel in 0..255.
  float mean;
  // 0: take mean and stddev from the model's metadata, else 127.5 and 127.5.
  float stddev;
} smilear_scan_options;

#define SMILEAR_SCAN_OPTIONS_INIT { sizeof(smilear_scan_options), SMILEAR_SCAN_FIT_CENTER_CROP, 0.0f, 0.0f, 0.0f }

// One picture that a frame may show.
typedef struct smilear_scan_match {
  size_t struct_size;
  // Class, counted from 0.
  int32_t index;
  // The class's label. The text belongs to the object that was asked.
  smilear_text label;
  // The model's output; 0..1 for softmax models.
  float score;
} smilear_scan_match;

// Recognises which of a fixed set of pictures (logos, posters, cards) a camera frame shows. One
// call at a time per object.
typedef struct smilear_ar_scan smilear_ar_scan;

// A list that a call fills. One call at a time.
typedef struct smilear_scan_match_list smilear_scan_match_list;
SMILEAR_API smilear_scan_match_list* smilear_scan_match_list_create(void);
SMILEAR_API void smilear_scan_match_list_destroy(smilear_scan_match_list* self);
SMILEAR_API size_t smilear_scan_match_list_count(const smilear_scan_match_list* self);
// Elements live until the next call that fills the list, or its end; NULL at and past `count`.
SMILEAR_API const smilear_scan_match* smilear_scan_match_list_at(
    const smilear_scan_match_list* self,
    size_t index);

// Loads a model from memory. The bytes are copied.
// engine: The engine that runs the model.
// model: The contents of a .tflite file.
// labels: One label per class; none: labels are the class numbers.
// options: How frames are prepared and matches reported. NULL: its defaults.
// SMILEAR_STATUS_CODE_INVALID_MODEL: damaged, or not one image (1 x H x W x 3; float32, int8 or
//   uint8) in and one vector of scores out.
// SMILEAR_STATUS_CODE_UNSUPPORTED_OP: names the op that was not built in.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes,
//   or options are out of range.
// SMILEAR_STATUS_CODE_UNLICENSED: the engine has no licence for this feature, in products that ask
//   for one.
// SMILEAR_STATUS_CODE_LICENCE_EXPIRED: not any more.
// SMILEAR_STATUS_CODE_ROLLED_BACK: the clock was set back.
SMILEAR_API smilear_status_code smilear_ar_scan_from_bytes(
    const smilear_engine* engine,
    const uint8_t* model,
    size_t model_size,
    const smilear_text* labels,
    size_t labels_count,
    const smilear_scan_options* options,
    smilear_ar_scan** out,
    smilear_error** error);

// Loads a model from a file.
// engine: The engine that runs the model.
// path: A .tflite file.
// labels: One label per class; none: labels are the class numbers.
// options: How frames are prepared and matches reported. NULL: its defaults.
// SMILEAR_STATUS_CODE_NOT_FOUND: no readable file at the path.
// SMILEAR_STATUS_CODE_INVALID_MODEL: damaged, or not one image (1 x H x W x 3; float32, int8 or
//   uint8) in and one vector of scores out.
// SMILEAR_STATUS_CODE_UNSUPPORTED_OP: names the op that was not built in.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes,
//   or options are out of range.
// SMILEAR_STATUS_CODE_UNLICENSED: the engine has no licence for this feature, in products that ask
//   for one.
// SMILEAR_STATUS_CODE_LICENCE_EXPIRED: not any more.
// SMILEAR_STATUS_CODE_ROLLED_BACK: the clock was set back.
SMILEAR_API smilear_status_code smilear_ar_scan_from_file(
    const smilear_engine* engine,
    const char* path,
    const smilear_text* labels,
    size_t labels_count,
    const smilear_scan_options* options,
    smilear_ar_scan** out,
    smilear_error** error);

// Decrypts a model and the labels packed with it.
// engine: The engine that runs the model.
// bundle: Where the model is.
// model: One of the bundle's models; empty where there is only one.
// options: How frames are prepared and matches reported. NULL: its defaults.
// SMILEAR_STATUS_CODE_NOT_FOUND: no such model in the bundle.
// SMILEAR_STATUS_CODE_TAMPERED: the bundle was damaged since it was opened.
// SMILEAR_STATUS_CODE_INVALID_MODEL: not one image (1 x H x W x 3; float32, int8 or uint8) in and
//   one vector of scores out.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: options are out of range.
// SMILEAR_STATUS_CODE_UNLICENSED: the engine has no licence, or not for this feature.
// SMILEAR_STATUS_CODE_LICENCE_EXPIRED: not any more.
// SMILEAR_STATUS_CODE_ROLLED_BACK: the clock was set back.
SMILEAR_API smilear_status_code smilear_ar_scan_from_bundle(
    const smilear_engine* engine,
    const smilear_bundle* bundle,
    smilear_text model,
    const smilear_scan_options* options,
    smilear_ar_scan** out,
    smilear_error** error);

// Returns at most max_results matches, best first; ties by lower index.
// image: The frame; read during the call only.
// max_results: At least 1.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: says what is wrong with the image: a plane too small, a
//   size or stride out of range.
SMILEAR_API smilear_status_code smilear_ar_scan_classify(
    smilear_ar_scan* self,
    const smilear_image* image,
    int32_t max_results,
    smilear_scan_match_list* out,
    smilear_error** error);

// Columns of the model's input.
SMILEAR_API int32_t smilear_ar_scan_input_width(const smilear_ar_scan* self);

// Rows of the model's input.
SMILEAR_API int32_t smilear_ar_scan_input_height(const smilear_ar_scan* self);

// How many classes the model tells apart.
SMILEAR_API int32_t smilear_ar_scan_class_count(const smilear_ar_scan* self);

// How many of the model's nodes XNNPACK runs.
SMILEAR_API int32_t smilear_ar_scan_delegated_node_count(const smilear_ar_scan* self);

// How many nodes the model has.
SMILEAR_API int32_t smilear_ar_scan_node_count(const smilear_ar_scan* self);

SMILEAR_API void smilear_ar_scan_destroy(smilear_ar_scan* self);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_AR_SCAN_H_
