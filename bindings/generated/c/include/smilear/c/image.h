// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_C_IMAGE_H_
#define SMILEAR_C_IMAGE_H_

#include "smilear/c/base.h"
#include "smilear/c/status.h"

#ifdef __cplusplus
extern "C" {
#endif

// How the pixels of an image are stored.
typedef int32_t smilear_pixel_format;
enum {
  // Four bytes: red, green, blue, alpha.
  SMILEAR_PIXEL_FORMAT_RGBA8888 = 0,
  // Four bytes: blue, green, red, alpha.
  SMILEAR_PIXEL_FORMAT_BGRA8888 = 1,
  // Three bytes: red, green, blue.
  SMILEAR_PIXEL_FORMAT_RGB888 = 2,
  // Plane 0: Y; plane 1: V and U interleaved, half size.
  SMILEAR_PIXEL_FORMAT_NV21 = 3,
  // Plane 0: Y; plane 1: U and V interleaved, half size.
  SMILEAR_PIXEL_FORMAT_NV12 = 4,
  // Planes Y, U, V; also Android's YUV_420_888 with any pixel stride.
  SMILEAR_PIXEL_FORMAT_I420 = 5,
  // One byte of brightness.
  SMILEAR_PIXEL_FORMAT_GRAY8 = 6,
};

// Which standard turns YUV into RGB.
typedef int32_t smilear_yuv_matrix;
enum {
  // ITU-R BT.601: JPEG and most cameras.
  SMILEAR_YUV_MATRIX_BT601 = 0,
  // ITU-R BT.709: high-definition video.
  SMILEAR_YUV_MATRIX_BT709 = 1,
};

// Which part of 0..255 the YUV samples use.
typedef int32_t smilear_yuv_range;
enum {
  // Y in 16..235, chroma in 16..240.
  SMILEAR_YUV_RANGE_LIMITED = 0,
  // All of 0..255: JPEG and Android cameras.
  SMILEAR_YUV_RANGE_FULL = 1,
};

// Clockwise turn that makes the picture upright.
typedef int32_t smilear_rotation;
enum {
  // Upright as stored.
  SMILEAR_ROTATION_DEG_0 = 0,
  // A quarter turn clockwise.
  SMILEAR_ROTATION_DEG_90 = 90,
  // Half a turn.
  SMILEAR_ROTATION_DEG_180 = 180,
  // A quarter turn counterclockwise.
  SMILEAR_ROTATION_DEG_270 = 270,
};

// A region in pixels of the stored (not yet rotated) image; width 0 means the whole image.
typedef struct smilear_rect {
  size_t struct_size;
  // Left edge.
  int32_t x;
  // Upper edge.
  int32_t y;
  // Columns; 0 means the whole image.
  int32_t width;
  // Rows.
  int32_t height;
} smilear_rect;

#define SMILEAR_RECT_INIT { sizeof(smilear_rect), 0, 0, 0, 0 }

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_IMAGE_H_
