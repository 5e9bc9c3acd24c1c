// How an Image is written in C.
//
// Not part of the API: programs must not use it.
#ifndef SMILEAR_INTERNAL_IMAGE_VIEW_H_
#define SMILEAR_INTERNAL_IMAGE_VIEW_H_

#include <cstddef>

#include "smilear/c/image_view.h"
#include "smilear/image.h"
#include "smilear/internal/image.h"
#include "smilear/internal/marshal.h"

namespace smilear::internal {

// Numbers of enums pass unchecked: whoever reads the pixels checks them, whatever language they come from.
template <>
struct Marshal<Image> : RecordMarshal<Image, smilear_image> {
  static constexpr std::size_t kLeastSize = sizeof(smilear_image);

  static void ReadFields(Reader& reader, const smilear_image& from, Image* to) {
    to->format = static_cast<PixelFormat>(from.format);
    to->width = from.width;
    to->height = from.height;
    for (std::size_t index = 0; index < to->planes.size(); ++index) {
      const smilear_plane& plane = from.planes[index];
      to->planes[index] = {plane.data, plane.size, plane.row_stride, plane.pixel_stride};
    }
    to->rotation = static_cast<Rotation>(from.rotation);
    to->mirrored = from.mirrored;
    to->matrix = static_cast<YuvMatrix>(from.matrix);
    to->range = static_cast<YuvRange>(from.range);
    if (from.crop != nullptr) Marshal<Rect>::Read(reader, "crop of smilear_image", from.crop, &to->crop);
  }

  static void WriteFields(Arena& arena, const Image& from, smilear_image* to) {
    to->format = static_cast<smilear_pixel_format>(from.format);
    to->width = from.width;
    to->height = from.height;
    for (std::size_t index = 0; index < from.planes.size(); ++index) {
      const Plane& plane = from.planes[index];
      to->planes[index] = {plane.data, plane.size, plane.row_stride, plane.pixel_stride};
    }
    to->rotation = static_cast<smilear_rotation>(from.rotation);
    to->mirrored = from.mirrored;
    to->matrix = static_cast<smilear_yuv_matrix>(from.matrix);
    to->range = static_cast<smilear_yuv_range>(from.range);
    to->crop = Marshal<Rect>::Write(arena, from.crop);
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_IMAGE_VIEW_H_
