// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_BEAUTY_FILTER_H_
#define SMILEAR_C_BEAUTY_FILTER_H_

#include "smilear/c/base.h"
#include "smilear/c/engine.h"
#include "smilear/c/image_view.h"
#include "smilear/c/status.h"

#ifdef __cplusplus
extern "C" {
#endif

// How much of each a BeautyFilter does, 0..1; with all at 0 the pixels stay what they are.
typedef struct smilear_beauty_settings {
  size_t struct_size;
  // Evens out the texture of skin; edges stay.
  float smoothing;
  // Brightens skin.
  float whitening;
  // Brings out details where skin is not smoothed.
  float sharpening;
} smilear_beauty_settings;

#define SMILEAR_BEAUTY_SETTINGS_INIT { sizeof(smilear_beauty_settings), 0.5f, 0.2f, 0.2f }

// Makes faces look their best, frame by frame, without a model. One call at a time per object.
typedef struct smilear_beauty_filter smilear_beauty_filter;

// Makes a filter.
// engine: The engine that the filter belongs to.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: never, once there is an engine.
SMILEAR_API smilear_status_code smilear_beauty_filter_create(
    const smilear_engine* engine,
    smilear_beauty_filter** out,
    smilear_error** error);

// Writes the image's crop region as stored (not rotated or mirrored) as tightly packed RGBA with an
// alpha of 255.
// image: The frame; read during the call only.
// settings: How much of each. NULL: its defaults.
// output: At least 4 * width * height bytes; may be the frame's own memory where that is such RGBA.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: says what is wrong with the image, names the setting out of
//   range, or says that output is too small.
SMILEAR_API smilear_status_code smilear_beauty_filter_apply(
    smilear_beauty_filter* self,
    const smilear_image* image,
    const smilear_beauty_settings* settings,
    uint8_t* output,
    size_t output_size,
    smilear_error** error);

// As apply where a mask is bright, and nothing where it is 0.
// image: The frame; read during the call only.
// mask: A gray8 image of any size that spans the image's crop region, as stored.
// settings: How much of each. NULL: its defaults.
// output: At least 4 * width * height bytes.
// SMILEAR_STATUS_CODE_INVALID_ARGUMENT: says what is wrong with the image or the mask, names the
//   setting out of range, or says that output is too small.
SMILEAR_API smilear_status_code smilear_beauty_filter_apply_within(
    smilear_beauty_filter* self,
    const smilear_image* image,
    const smilear_image* mask,
    const smilear_beauty_settings* settings,
    uint8_t* output,
    size_t output_size,
    smilear_error** error);

SMILEAR_API void smilear_beauty_filter_destroy(smilear_beauty_filter* self);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_BEAUTY_FILTER_H_
