// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_AR_SCAN_H_
#define SMILEAR_INTERNAL_AR_SCAN_H_

#include <cstddef>
#include <cstdint>

#include "smilear/ar_scan.h"
#include "smilear/c/ar_scan.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"
#include "smilear/internal/marshal.h"

namespace smilear::internal {

template <>
struct Marshal<smilear::ScanFit> : EnumMarshal<smilear::ScanFit> {
  static constexpr const char* kName = "smilear_scan_fit";

  static constexpr bool Known(std::int32_t value) {
    switch (value) {
      case SMILEAR_SCAN_FIT_CENTER_CROP:
      case SMILEAR_SCAN_FIT_STRETCH:
        return true;
      default:
        return false;
    }
  }
};

template <>
struct Marshal<smilear::ScanOptions> : RecordMarshal<smilear::ScanOptions, smilear_scan_options> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_scan_options, struct_size) + sizeof(smilear_scan_options::struct_size);

  static void ReadFields(Reader& native_reader, const smilear_scan_options& native_from, smilear::ScanOptions* native_to) {
    if (Reader::Has(native_from, native_from.fit)) {
      Marshal<smilear::ScanFit>::Read(native_reader, "fit of smilear_scan_options", native_from.fit, &native_to->fit);
    }
    if (Reader::Has(native_from, native_from.min_score)) {
      Marshal<float>::Read(native_reader, "min_score of smilear_scan_options", native_from.min_score, &native_to->min_score);
    }
    if (Reader::Has(native_from, native_from.mean)) {
      Marshal<float>::Read(native_reader, "mean of smilear_scan_options", native_from.mean, &native_to->mean);
    }
    if (Reader::Has(native_from, native_from.stddev)) {
      Marshal<float>::Read(native_reader, "stddev of smilear_scan_options", native_from.stddev, &native_to->stddev);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::ScanOptions& native_from, smilear_scan_options* native_to) {
    native_to->fit = Marshal<smilear::ScanFit>::Write(native_arena, native_from.fit);
    native_to->min_score = Marshal<float>::Write(native_arena, native_from.min_score);
    native_to->mean = Marshal<float>::Write(native_arena, native_from.mean);
    native_to->stddev = Marshal<float>::Write(native_arena, native_from.stddev);
  }
};

template <>
struct Marshal<smilear::ScanMatch> : RecordMarshal<smilear::ScanMatch, smilear_scan_match> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_scan_match, score) + sizeof(smilear_scan_match::score);

  static void ReadFields(Reader& native_reader, const smilear_scan_match& native_from, smilear::ScanMatch* native_to) {
    if (Reader::Has(native_from, native_from.index)) {
      Marshal<int>::Read(native_reader, "index of smilear_scan_match", native_from.index, &native_to->index);
    }
    if (Reader::Has(native_from, native_from.label)) {
      Marshal<std::string_view>::Read(native_reader, "label of smilear_scan_match", native_from.label, &native_to->label);
    }
    if (Reader::Has(native_from, native_from.score)) {
      Marshal<float>::Read(native_reader, "score of smilear_scan_match", native_from.score, &native_to->score);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::ScanMatch& native_from, smilear_scan_match* native_to) {
    native_to->index = Marshal<int>::Write(native_arena, native_from.index);
    native_to->label = Marshal<std::string_view>::Write(native_arena, native_from.label);
    native_to->score = Marshal<float>::Write(native_arena, native_from.score);
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_AR_SCAN_H_
