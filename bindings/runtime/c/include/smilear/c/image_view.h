// smilear_image: a view of somebody else's pixels; nothing is copied.
#ifndef SMILEAR_C_IMAGE_VIEW_H_
#define SMILEAR_C_IMAGE_VIEW_H_

#include "smilear/c/base.h"
#include "smilear/c/image.h"

#ifdef __cplusplus
extern "C" {
#endif

// Never grows.
typedef struct smilear_plane {
  const uint8_t* data;
  size_t size;           // bytes that may be read from `data`
  int32_t row_stride;    // bytes from one row to the next
  int32_t pixel_stride;  // bytes from one sample to the next; 0 means tightly packed for the format
} smilear_plane;

// The planes must stay valid while a call that was given the image runs, and not longer. Sizes are checked
// against what is really read.
typedef struct smilear_image {
  size_t struct_size;
  smilear_pixel_format format;
  int32_t width;   // 1..16384, as stored
  int32_t height;  // 1..16384, as stored
  smilear_plane planes[3];
  smilear_rotation rotation;
  bool mirrored;  // flip left and right after the rotation (front camera)
  smilear_yuv_matrix matrix;
  smilear_yuv_range range;
  const smilear_rect* crop;  // NULL means the whole image
} smilear_image;

#define SMILEAR_IMAGE_INIT                              \
  {sizeof(smilear_image),                               \
   SMILEAR_PIXEL_FORMAT_RGBA8888,                       \
   0,                                                   \
   0,                                                   \
   {{NULL, 0, 0, 0}, {NULL, 0, 0, 0}, {NULL, 0, 0, 0}}, \
   SMILEAR_ROTATION_DEG_0,                              \
   false,                                               \
   SMILEAR_YUV_MATRIX_BT601,                            \
   SMILEAR_YUV_RANGE_FULL,                              \
   NULL}

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // SMILEAR_C_IMAGE_VIEW_H_
