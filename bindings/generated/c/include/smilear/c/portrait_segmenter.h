// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_PORTRAIT_SEGMENTER_H_
#define SMILEAR_C_PORTRAIT_SEGMENTER_H_

#include "smilear/c/base.h"
#include "smilear/c/bundle.h"
#include "smilear/c/engine.h"
#include "smilear/c/image_view.h"
#include "smilear/c/status.h"

#ifdef __cplusplus
extern "C" {
#endif

// How a PortraitSegmenter reads its model's output.
typedef struct smilear_portrait_options {
  size_t struct_size;
  // How much of the mask is kept from frame to frame where little changes, 0..0.95; against
  // flicker.
  float steadiness;
  // The model's output is not yet 0..1: a sigmoid, or a softmax of the classes.
  bool logits;
  // Which channel is the person, for models with several.
  int32_t person_class;
  // Input = (channel - mean) / stddev, with channel in 0..255.
  float mean;
  // 0: take mean and stddev from the model's metadata, else 127.5 and 127.5.
  float stddev;
} smilear_portrait_options;

#define SMILEAR_PORTRAIT_OPTIONS_INIT { sizeof(smilear_portrait_options), 0.6f, false, 1, 0.0f, 0.0f }

// Tells people from what is behind them, and puts something else there. What it writes is as stored
// (not rotated or mirrored), for the image's crop region. One call at a time per object.
typedef struct smilear_portrait_segmenter smilear_portrait_segmenter;

// Loads a model from memory. The bytes are copied.
// engine: The engine that runs the model.
// model: The contents of a .tflite file.
// options: How the model's output is read. NULL: its defaults.
// SMILEAR_STATUS_CODE_INVALID_MODEL: damaged, or not one image in and one mask out.
// SMILEAR_STATUS_CODE_UNSUPPORTED_OP: names the op that was not built in.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: options are out of range.
SMILEAR_API smilear_status_code smilear_portrait_segmenter_from_bytes(
    const smilear_engine* engine,
    const uint8_t* model,
    size_t model_size,
    const smilear_portrait_options* options,
    smilear_portrait_segmenter** out,
    smilear_error** error);

// Loads a model from a file.
// engine: The engine that runs the model.
// path: A .tflite file.
// options: How the model's output is read. NULL: its defaults.
// SMILEAR_STATUS_CODE_NOT_FOUND: no readable file at the path.
// SMILEAR_STATUS_CODE_INVALID_MODEL: damaged, or not one image in and one mask out.
// SMILEAR_STATUS_CODE_UNSUPPORTED_OP: names the op that was not built in.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: options are out of range.
SMILEAR_API smilear_status_code smilear_portrait_segmenter_from_file(
    const smilear_engine* engine,
    const char* path,
    const smilear_portrait_options* options,
    smilear_portrait_segmenter** out,
    smilear_error** error);

// Decrypts a model.
// engine: The engine that runs the model.
// bundle: Where the model is.
// model: One of the bundle's models; empty where there is only one.
// options: How the model's output is read. NULL: its defaults.
// SMILEAR_STATUS_CODE_NOT_FOUND: no such model in the bundle.
// SMILEAR_STATUS_CODE_TAMPERED: the bundle was damaged since it was opened.
// SMILEAR_STATUS_CODE_INVALID_MODEL: damaged, or not one image in and one mask out.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: options are out of range.
// SMILEAR_STATUS_CODE_UNLICENSED: the engine has no licence, or not for this feature.
// SMILEAR_STATUS_CODE_LICENCE_EXPIRED: not any more.
// SMILEAR_STATUS_CODE_ROLLED_BACK: the clock was set back.
SMILEAR_API smilear_status_code smilear_portrait_segmenter_from_bundle(
    const smilear_engine* engine,
    const smilear_bundle* bundle,
    smilear_text model,
    const smilear_portrait_options* options,
    smilear_portrait_segmenter** out,
    smilear_error** error);

// Finds the people in the next frame of a stream.
// image: The frame; read during the call only.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: says what is wrong with the image.
SMILEAR_API smilear_status_code smilear_portrait_segmenter_segment(
    smilear_portrait_segmenter* self,
    const smilear_image* image,
    smilear_error** error);

// Writes the mask of the frame segmented last, a byte per pixel: 255 where there is a person.
// image: The frame that was segmented last; read during the call only.
// output: At least width * height bytes.
// SMILEAR_STATUS_CODE_FAILED_PRECONDITION: no frame was segmented, or one of another size or
//   rotation.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: says what is wrong with an image or a number, or that
//   output is too small.
SMILEAR_API smilear_status_code smilear_portrait_segmenter_write_mask(
    smilear_portrait_segmenter* self,
    const smilear_image* image,
    uint8_t* output,
    size_t output_size,
    smilear_error** error);

// Writes the frame on a ground of one colour, as RGBA.
// image: The frame that was segmented last; read during the call only.
// red: 0..255.
// green: 0..255.
// blue: 0..255.
// output: At least 4 * width * height bytes.
// SMILEAR_STATUS_CODE_FAILED_PRECONDITION: no frame was segmented, or one of another size or
//   rotation.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: says what is wrong with an image or a number, or that
//   output is too small.
SMILEAR_API smilear_status_code smilear_portrait_segmenter_replace_with_color(
    smilear_portrait_segmenter* self,
    const smilear_image* image,
    int32_t red,
    int32_t green,
    int32_t blue,
    uint8_t* output,
    size_t output_size,
    smilear_error** error);

// Writes the frame before another picture, as RGBA.
// image: The frame that was segmented last; read during the call only.
// background: Its largest centred part with the frame's proportions is shown; it lies as the frame
//   does.
// output: At least 4 * width * height bytes.
// SMILEAR_STATUS_CODE_FAILED_PRECONDITION: no frame was segmented, or one of another size or
//   rotation.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: says what is wrong with an image or a number, or that
//   output is too small.
SMILEAR_API smilear_status_code smilear_portrait_segmenter_replace_with_image(
    smilear_portrait_segmenter* self,
    const smilear_image* image,
    const smilear_image* background,
    uint8_t* output,
    size_t output_size,
    smilear_error** error);

// Writes the frame with its background blurred, as RGBA.
// image: The frame that was segmented last; read during the call only.
// strength: 0..1; a little is left at 0.
// output: At least 4 * width * height bytes.
// SMILEAR_STATUS_CODE_FAILED_PRECONDITION: no frame was segmented, or one of another size or
//   rotation.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: says what is wrong with an image or a number, or that
//   output is too small.
SMILEAR_API smilear_status_code smilear_portrait_segmenter_blur_background(
    smilear_portrait_segmenter* self,
    const smilear_image* image,
    float strength,
    uint8_t* output,
    size_t output_size,
    smilear_error** error);

// Forgets the frames before; for a new stream.
SMILEAR_API void smilear_portrait_segmenter_reset(smilear_portrait_segmenter* self);

// Columns of the model's input.
SMILEAR_API int32_t smilear_portrait_segmenter_input_width(const smilear_portrait_segmenter* self);

// Rows of the model's input.
SMILEAR_API int32_t smilear_portrait_segmenter_input_height(const smilear_portrait_segmenter* self);

// How many of the model's nodes XNNPACK runs.
SMILEAR_API int32_t smilear_portrait_segmenter_delegated_node_count(const smilear_portrait_segmenter* self);

// How many nodes the model has.
SMILEAR_API int32_t smilear_portrait_segmenter_node_count(const smilear_portrait_segmenter* self);

SMILEAR_API void smilear_portrait_segmenter_destroy(smilear_portrait_segmenter* self);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_PORTRAIT_SEGMENTER_H_
