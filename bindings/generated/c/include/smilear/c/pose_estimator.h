// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_POSE_ESTIMATOR_H_
#define SMILEAR_C_POSE_ESTIMATOR_H_

#include "smilear/c/base.h"
#include "smilear/c/body.h"
#include "smilear/c/bundle.h"
#include "smilear/c/engine.h"
#include "smilear/c/image_view.h"
#include "smilear/c/status.h"

#ifdef __cplusplus
extern "C" {
#endif

// How a PoseEstimator looks for a person.
typedef struct smilear_pose_options {
  size_t struct_size;
  // Keypoints below do not guide the search, nor are they smoothed; 0..1.
  float min_keypoint_score;
  // Mean of all keypoints' scores below which nobody is seen; 0..1.
  float min_pose_score;
  // A sigmoid makes scores of them.
  bool heatmaps_are_logits;
  // After a person was seen, look only around the last pose; false looks at the largest centred
  // part of each frame.
  bool tracking;
  // How much larger than the last pose that part is, on each side, as a share of its size; 0.1..2.
  float margin;
  // Take out trembling with a One-Euro filter.
  bool smoothing;
  // Movements slower than this tremble less; 0.01..1000.
  float min_cutoff_hz;
  // How much less a keypoint lags the faster it moves, in sizes of the part a second; 0..1000.
  float speed_hz;
  // Input = (channel - mean) / stddev, with channel in 0..255.
  float mean;
  // 0: take mean and stddev from the model's metadata, else 127.5 and 127.5.
  float stddev;
} smilear_pose_options;

#define SMILEAR_POSE_OPTIONS_INIT { sizeof(smilear_pose_options), 0.2f, 0.3f, false, true, 0.35f, true, 1.5f, 10.0f, 0.0f, 0.0f }

// Finds a person's keypoints in camera frames, with a model that gives one heatmap per keypoint.
// One call at a time per object.
typedef struct smilear_pose_estimator smilear_pose_estimator;

// A list that a call fills. One call at a time.
typedef struct smilear_keypoint_list smilear_keypoint_list;
SMILEAR_API smilear_keypoint_list* smilear_keypoint_list_create(void);
SMILEAR_API void smilear_keypoint_list_destroy(smilear_keypoint_list* self);
SMILEAR_API size_t smilear_keypoint_list_count(const smilear_keypoint_list* self);
// Elements live until the next call that fills the list, or its end; NULL at and past `count`.
SMILEAR_API const smilear_keypoint* smilear_keypoint_list_at(const smilear_keypoint_list* self, size_t index);

// Loads a model from memory. The bytes are copied.
// engine: The engine that runs the model.
// model: The contents of a .tflite file.
// skeleton: What the model's heatmaps are of, in its order. NULL: its defaults.
// options: How frames are prepared and poses found. NULL: its defaults.
// SMILEAR_STATUS_CODE_INVALID_MODEL: damaged, or not one image in and heatmaps (1 x height x width
//   x keypoints) out, perhaps with offsets (twice as many).
// SMILEAR_STATUS_CODE_UNSUPPORTED_OP: names the op that was not built in.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: options are out of range, or the skeleton makes no sense.
SMILEAR_API smilear_status_code smilear_pose_estimator_from_bytes(
    const smilear_engine* engine,
    const uint8_t* model,
    size_t model_size,
    const smilear_skeleton* skeleton,
    const smilear_pose_options* options,
    smilear_pose_estimator** out,
    smilear_error** error);

// Loads a model from a file.
// engine: The engine that runs the model.
// path: A .tflite file.
// skeleton: What the model's heatmaps are of, in its order. NULL: its defaults.
// options: How frames are prepared and poses found. NULL: its defaults.
// SMILEAR_STATUS_CODE_NOT_FOUND: no readable file at the path.
// SMILEAR_STATUS_CODE_INVALID_MODEL: damaged, or not one image in and heatmaps (1 x height x width
//   x keypoints) out, perhaps with offsets (twice as many).
// SMILEAR_STATUS_CODE_UNSUPPORTED_OP: names the op that was not built in.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: options are out of range, or the skeleton makes no sense.
SMILEAR_API smilear_status_code smilear_pose_estimator_from_file(
    const smilear_engine* engine,
    const char* path,
    const smilear_skeleton* skeleton,
    const smilear_pose_options* options,
    smilear_pose_estimator** out,
    smilear_error** error);

// Decrypts a model.
// engine: The engine that runs the model.
// bundle: Where the model is.
// model: One of the bundle's models; empty where there is only one.
// skeleton: What the model's heatmaps are of, in its order. NULL: its defaults.
// options: How frames are prepared and poses found. NULL: its defaults.
// SMILEAR_STATUS_CODE_NOT_FOUND: no such model in the bundle.
// SMILEAR_STATUS_CODE_TAMPERED: the bundle was damaged since it was opened.
// SMILEAR_STATUS_CODE_INVALID_MODEL: damaged, or not one image in and heatmaps (1 x height x width
//   x keypoints) out, perhaps with offsets (twice as many).
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: options are out of range, or the skeleton makes no sense.
// SMILEAR_STATUS_CODE_UNLICENSED: the engine has no licence, or not for this feature.
// SMILEAR_STATUS_CODE_LICENCE_EXPIRED: not any more.
// SMILEAR_STATUS_CODE_ROLLED_BACK: the clock was set back.
SMILEAR_API smilear_status_code smilear_pose_estimator_from_bundle(
    const smilear_engine* engine,
    const smilear_bundle* bundle,
    smilear_text model,
    const smilear_skeleton* skeleton,
    const smilear_pose_options* options,
    smilear_pose_estimator** out,
    smilear_error** error);

// Returns the keypoints of one person, in pixels of the picture that a person sees: of the image's
// crop region, turned and mirrored as the image says. Empty when nobody is seen.
// image: The frame; read during the call only.
// time_ms: The frame's time in milliseconds, from any beginning; never before the last one.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: says what is wrong with the image, or a time before the
//   last one.
SMILEAR_API smilear_status_code smilear_pose_estimator_estimate(
    smilear_pose_estimator* self,
    const smilear_image* image,
    int64_t time_ms,
    smilear_keypoint_list* out,
    smilear_error** error);

// Forgets the frames so far.
SMILEAR_API void smilear_pose_estimator_reset(smilear_pose_estimator* self);

// Columns of the model's input.
SMILEAR_API int32_t smilear_pose_estimator_input_width(const smilear_pose_estimator* self);

// Rows of the model's input.
SMILEAR_API int32_t smilear_pose_estimator_input_height(const smilear_pose_estimator* self);

// How many keypoints a pose has.
SMILEAR_API int32_t smilear_pose_estimator_keypoint_count(const smilear_pose_estimator* self);

// How many of the model's nodes XNNPACK runs.
SMILEAR_API int32_t smilear_pose_estimator_delegated_node_count(const smilear_pose_estimator* self);

// How many nodes the model has.
SMILEAR_API int32_t smilear_pose_estimator_node_count(const smilear_pose_estimator* self);

SMILEAR_API void smilear_pose_estimator_destroy(smilear_pose_estimator* self);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_POSE_ESTIMATOR_H_
