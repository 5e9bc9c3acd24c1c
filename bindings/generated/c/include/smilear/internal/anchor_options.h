// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_ANCHOR_OPTIONS_H_
#define SMILEAR_INTERNAL_ANCHOR_OPTIONS_H_

#include <cstddef>
#include <cstdint>

#include "smilear/anchor_options.h"
#include "smilear/c/anchor_options.h"
#include "smilear/internal/marshal.h"

namespace smilear::internal {

template <>
struct Marshal<smilear::DetectionFit> : EnumMarshal<smilear::DetectionFit> {
  static constexpr const char* kName = "smilear_detection_fit";

  static constexpr bool Known(std::int32_t value) {
    switch (value) {
      case SMILEAR_DETECTION_FIT_STRETCH:
      case SMILEAR_DETECTION_FIT_CENTER_CROP:
        return true;
      default:
        return false;
    }
  }
};

template <>
struct Marshal<smilear::ScoreKind> : EnumMarshal<smilear::ScoreKind> {
  static constexpr const char* kName = "smilear_score_kind";

  static constexpr bool Known(std::int32_t value) {
    switch (value) {
      case SMILEAR_SCORE_KIND_PROBABILITIES:
      case SMILEAR_SCORE_KIND_LOGITS:
      case SMILEAR_SCORE_KIND_SOFTMAX_LOGITS:
        return true;
      default:
        return false;
    }
  }
};

template <>
struct Marshal<smilear::AnchorOptions> : RecordMarshal<smilear::AnchorOptions, smilear_anchor_options> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_anchor_options, struct_size) + sizeof(smilear_anchor_options::struct_size);

  static void ReadFields(Reader& native_reader, const smilear_anchor_options& native_from, smilear::AnchorOptions* native_to) {
    if (Reader::Has(native_from, native_from.boxes_count)) {
      ReadList<float>(native_reader, "boxes of smilear_anchor_options", native_from.boxes, native_from.boxes_count, &native_to->boxes);
    }
    if (Reader::Has(native_from, native_from.strides_count)) {
      ReadList<int>(native_reader, "strides of smilear_anchor_options", native_from.strides, native_from.strides_count, &native_to->strides);
    }
    if (Reader::Has(native_from, native_from.aspect_ratios_count)) {
      ReadList<float>(native_reader, "aspect_ratios of smilear_anchor_options", native_from.aspect_ratios, native_from.aspect_ratios_count, &native_to->aspect_ratios);
    }
    if (Reader::Has(native_from, native_from.min_scale)) {
      Marshal<float>::Read(native_reader, "min_scale of smilear_anchor_options", native_from.min_scale, &native_to->min_scale);
    }
    if (Reader::Has(native_from, native_from.max_scale)) {
      Marshal<float>::Read(native_reader, "max_scale of smilear_anchor_options", native_from.max_scale, &native_to->max_scale);
    }
    if (Reader::Has(native_from, native_from.between_scales)) {
      Marshal<bool>::Read(native_reader, "between_scales of smilear_anchor_options", native_from.between_scales, &native_to->between_scales);
    }
    if (Reader::Has(native_from, native_from.fewer_in_first_layer)) {
      Marshal<bool>::Read(native_reader, "fewer_in_first_layer of smilear_anchor_options", native_from.fewer_in_first_layer, &native_to->fewer_in_first_layer);
    }
    if (Reader::Has(native_from, native_from.centre_scale)) {
      Marshal<float>::Read(native_reader, "centre_scale of smilear_anchor_options", native_from.centre_scale, &native_to->centre_scale);
    }
    if (Reader::Has(native_from, native_from.size_scale)) {
      Marshal<float>::Read(native_reader, "size_scale of smilear_anchor_options", native_from.size_scale, &native_to->size_scale);
    }
    if (Reader::Has(native_from, native_from.scores)) {
      Marshal<smilear::ScoreKind>::Read(native_reader, "scores of smilear_anchor_options", native_from.scores, &native_to->scores);
    }
    if (Reader::Has(native_from, native_from.background_first)) {
      Marshal<bool>::Read(native_reader, "background_first of smilear_anchor_options", native_from.background_first, &native_to->background_first);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::AnchorOptions& native_from, smilear_anchor_options* native_to) {
    const auto native_boxes = WriteList(native_arena, native_from.boxes);
    native_to->boxes = native_boxes.items;
    native_to->boxes_count = native_boxes.count;
    const auto native_strides = WriteList(native_arena, native_from.strides);
    native_to->strides = native_strides.items;
    native_to->strides_count = native_strides.count;
    const auto native_aspect_ratios = WriteList(native_arena, native_from.aspect_ratios);
    native_to->aspect_ratios = native_aspect_ratios.items;
    native_to->aspect_ratios_count = native_aspect_ratios.count;
    native_to->min_scale = Marshal<float>::Write(native_arena, native_from.min_scale);
    native_to->max_scale = Marshal<float>::Write(native_arena, native_from.max_scale);
    native_to->between_scales = Marshal<bool>::Write(native_arena, native_from.between_scales);
    native_to->fewer_in_first_layer = Marshal<bool>::Write(native_arena, native_from.fewer_in_first_layer);
    native_to->centre_scale = Marshal<float>::Write(native_arena, native_from.centre_scale);
    native_to->size_scale = Marshal<float>::Write(native_arena, native_from.size_scale);
    native_to->scores = Marshal<smilear::ScoreKind>::Write(native_arena, native_from.scores);
    native_to->background_first = Marshal<bool>::Write(native_arena, native_from.background_first);
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_ANCHOR_OPTIONS_H_
