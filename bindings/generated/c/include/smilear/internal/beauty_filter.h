// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_BEAUTY_FILTER_H_
#define SMILEAR_INTERNAL_BEAUTY_FILTER_H_

#include <cstddef>
#include <cstdint>

#include "smilear/beauty_filter.h"
#include "smilear/c/beauty_filter.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"
#include "smilear/internal/marshal.h"

namespace smilear::internal {

template <>
struct Marshal<smilear::BeautySettings> : RecordMarshal<smilear::BeautySettings, smilear_beauty_settings> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_beauty_settings, struct_size) + sizeof(smilear_beauty_settings::struct_size);

  static void ReadFields(Reader& native_reader, const smilear_beauty_settings& native_from, smilear::BeautySettings* native_to) {
    if (Reader::Has(native_from, native_from.smoothing)) {
      Marshal<float>::Read(native_reader, "smoothing of smilear_beauty_settings", native_from.smoothing, &native_to->smoothing);
    }
    if (Reader::Has(native_from, native_from.whitening)) {
      Marshal<float>::Read(native_reader, "whitening of smilear_beauty_settings", native_from.whitening, &native_to->whitening);
    }
    if (Reader::Has(native_from, native_from.sharpening)) {
      Marshal<float>::Read(native_reader, "sharpening of smilear_beauty_settings", native_from.sharpening, &native_to->sharpening);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::BeautySettings& native_from, smilear_beauty_settings* native_to) {
    native_to->smoothing = Marshal<float>::Write(native_arena, native_from.smoothing);
    native_to->whitening = Marshal<float>::Write(native_arena, native_from.whitening);
    native_to->sharpening = Marshal<float>::Write(native_arena, native_from.sharpening);
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_BEAUTY_FILTER_H_
