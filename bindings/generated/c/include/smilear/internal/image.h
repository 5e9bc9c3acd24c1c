// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_IMAGE_H_
#define SMILEAR_INTERNAL_IMAGE_H_

#include <cstddef>
#include <cstdint>

#include "smilear/c/image.h"
#include "smilear/image.h"
#include "smilear/internal/marshal.h"

namespace smilear::internal {

template <>
struct Marshal<smilear::PixelFormat> : EnumMarshal<smilear::PixelFormat> {
  static constexpr const char* kName = "smilear_pixel_format";

  static constexpr bool Known(std::int32_t value) {
    switch (value) {
      case SMILEAR_PIXEL_FORMAT_RGBA8888:
      case SMILEAR_PIXEL_FORMAT_BGRA8888:
      case SMILEAR_PIXEL_FORMAT_RGB888:
      case SMILEAR_PIXEL_FORMAT_NV21:
      case SMILEAR_PIXEL_FORMAT_NV12:
      case SMILEAR_PIXEL_FORMAT_I420:
      case SMILEAR_PIXEL_FORMAT_GRAY8:
        return true;
      default:
        return false;
    }
  }
};

template <>
struct Marshal<smilear::YuvMatrix> : EnumMarshal<smilear::YuvMatrix> {
  static constexpr const char* kName = "smilear_yuv_matrix";

  static constexpr bool Known(std::int32_t value) {
    switch (value) {
      case SMILEAR_YUV_MATRIX_BT601:
      case SMILEAR_YUV_MATRIX_BT709:
        return true;
      default:
        return false;
    }
  }
};

template <>
struct Marshal<smilear::YuvRange> : EnumMarshal<smilear::YuvRange> {
  static constexpr const char* kName = "smilear_yuv_range";

  static constexpr bool Known(std::int32_t value) {
    switch (value) {
      case SMILEAR_YUV_RANGE_LIMITED:
      case SMILEAR_YUV_RANGE_FULL:
        return true;
      default:
        return false;
    }
  }
};

template <>
struct Marshal<smilear::Rotation> : EnumMarshal<smilear::Rotation> {
  static constexpr const char* kName = "smilear_rotation";

  static constexpr bool Known(std::int32_t value) {
    switch (value) {
      case SMILEAR_ROTATION_DEG_0:
      case SMILEAR_ROTATION_DEG_90:
      case SMILEAR_ROTATION_DEG_180:
      case SMILEAR_ROTATION_DEG_270:
        return true;
      default:
        return false;
    }
  }
};

template <>
struct Marshal<smilear::Rect> : RecordMarshal<smilear::Rect, smilear_rect> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_rect, height) + sizeof(smilear_rect::height);

  static void ReadFields(Reader& native_reader, const smilear_rect& native_from, smilear::Rect* native_to) {
    if (Reader::Has(native_from, native_from.x)) {
      Marshal<int>::Read(native_reader, "x of smilear_rect", native_from.x, &native_to->x);
    }
    if (Reader::Has(native_from, native_from.y)) {
      Marshal<int>::Read(native_reader, "y of smilear_rect", native_from.y, &native_to->y);
    }
    if (Reader::Has(native_from, native_from.width)) {
      Marshal<int>::Read(native_reader, "width of smilear_rect", native_from.width, &native_to->width);
    }
    if (Reader::Has(native_from, native_from.height)) {
      Marshal<int>::Read(native_reader, "height of smilear_rect", native_from.height, &native_to->height);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::Rect& native_from, smilear_rect* native_to) {
    native_to->x = Marshal<int>::Write(native_arena, native_from.x);
    native_to->y = Marshal<int>::Write(native_arena, native_from.y);
    native_to->width = Marshal<int>::Write(native_arena, native_from.width);
    native_to->height = Marshal<int>::Write(native_arena, native_from.height);
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_IMAGE_H_
