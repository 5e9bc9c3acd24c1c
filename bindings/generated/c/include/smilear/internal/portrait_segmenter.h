// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_PORTRAIT_SEGMENTER_H_
#define SMILEAR_INTERNAL_PORTRAIT_SEGMENTER_H_

#include <cstddef>
#include <cstdint>

#include "smilear/c/portrait_segmenter.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"
#include "smilear/internal/marshal.h"
#include "smilear/portrait_segmenter.h"

namespace smilear::internal {

template <>
struct Marshal<smilear::PortraitOptions> : RecordMarshal<smilear::PortraitOptions, smilear_portrait_options> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_portrait_options, struct_size) + sizeof(smilear_portrait_options::struct_size);

  static void ReadFields(Reader& native_reader, const smilear_portrait_options& native_from, smilear::PortraitOptions* native_to) {
    if (Reader::Has(native_from, native_from.steadiness)) {
      Marshal<float>::Read(native_reader, "steadiness of smilear_portrait_options", native_from.steadiness, &native_to->steadiness);
    }
    if (Reader::Has(native_from, native_from.logits)) {
      Marshal<bool>::Read(native_reader, "logits of smilear_portrait_options", native_from.logits, &native_to->logits);
    }
    if (Reader::Has(native_from, native_from.person_class)) {
      Marshal<int>::Read(native_reader, "person_class of smilear_portrait_options", native_from.person_class, &native_to->person_class);
    }
    if (Reader::Has(native_from, native_from.mean)) {
      Marshal<float>::Read(native_reader, "mean of smilear_portrait_options", native_from.mean, &native_to->mean);
    }
    if (Reader::Has(native_from, native_from.stddev)) {
      Marshal<float>::Read(native_reader, "stddev of smilear_portrait_options", native_from.stddev, &native_to->stddev);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::PortraitOptions& native_from, smilear_portrait_options* native_to) {
    native_to->steadiness = Marshal<float>::Write(native_arena, native_from.steadiness);
    native_to->logits = Marshal<bool>::Write(native_arena, native_from.logits);
    native_to->person_class = Marshal<int>::Write(native_arena, native_from.person_class);
    native_to->mean = Marshal<float>::Write(native_arena, native_from.mean);
    native_to->stddev = Marshal<float>::Write(native_arena, native_from.stddev);
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_PORTRAIT_SEGMENTER_H_
