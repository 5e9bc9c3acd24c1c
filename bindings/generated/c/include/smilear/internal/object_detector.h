// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_OBJECT_DETECTOR_H_
#define SMILEAR_INTERNAL_OBJECT_DETECTOR_H_

#include <cstddef>
#include <cstdint>

#include "smilear/c/object_detector.h"
#include "smilear/internal/anchor_options.h"
#include "smilear/internal/box.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"
#include "smilear/internal/marshal.h"
#include "smilear/object_detector.h"

namespace smilear::internal {

template <>
struct Marshal<smilear::DetectorOptions> : RecordMarshal<smilear::DetectorOptions, smilear_detector_options> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_detector_options, struct_size) + sizeof(smilear_detector_options::struct_size);

  static void ReadFields(Reader& native_reader, const smilear_detector_options& native_from, smilear::DetectorOptions* native_to) {
    if (Reader::Has(native_from, native_from.fit)) {
      Marshal<smilear::DetectionFit>::Read(native_reader, "fit of smilear_detector_options", native_from.fit, &native_to->fit);
    }
    if (Reader::Has(native_from, native_from.min_score)) {
      Marshal<float>::Read(native_reader, "min_score of smilear_detector_options", native_from.min_score, &native_to->min_score);
    }
    if (Reader::Has(native_from, native_from.max_results)) {
      Marshal<int>::Read(native_reader, "max_results of smilear_detector_options", native_from.max_results, &native_to->max_results);
    }
    if (Reader::Has(native_from, native_from.max_overlap)) {
      Marshal<float>::Read(native_reader, "max_overlap of smilear_detector_options", native_from.max_overlap, &native_to->max_overlap);
    }
    if (Reader::Has(native_from, native_from.classes_count)) {
      ReadList<int>(native_reader, "classes of smilear_detector_options", native_from.classes, native_from.classes_count, &native_to->classes);
    }
    if (Reader::Has(native_from, native_from.anchors) && native_from.anchors != nullptr) {
      Marshal<smilear::AnchorOptions>::Read(native_reader, "anchors of smilear_detector_options", native_from.anchors, &native_to->anchors);
    }
    if (Reader::Has(native_from, native_from.mean)) {
      Marshal<float>::Read(native_reader, "mean of smilear_detector_options", native_from.mean, &native_to->mean);
    }
    if (Reader::Has(native_from, native_from.stddev)) {
      Marshal<float>::Read(native_reader, "stddev of smilear_detector_options", native_from.stddev, &native_to->stddev);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::DetectorOptions& native_from, smilear_detector_options* native_to) {
    native_to->fit = Marshal<smilear::DetectionFit>::Write(native_arena, native_from.fit);
    native_to->min_score = Marshal<float>::Write(native_arena, native_from.min_score);
    native_to->max_results = Marshal<int>::Write(native_arena, native_from.max_results);
    native_to->max_overlap = Marshal<float>::Write(native_arena, native_from.max_overlap);
    const auto native_classes = WriteList(native_arena, native_from.classes);
    native_to->classes = native_classes.items;
    native_to->classes_count = native_classes.count;
    native_to->anchors = Marshal<smilear::AnchorOptions>::Write(native_arena, native_from.anchors);
    native_to->mean = Marshal<float>::Write(native_arena, native_from.mean);
    native_to->stddev = Marshal<float>::Write(native_arena, native_from.stddev);
  }
};

template <>
struct Marshal<smilear::Detection> : RecordMarshal<smilear::Detection, smilear_detection> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_detection, box) + sizeof(smilear_detection::box);

  static void ReadFields(Reader& native_reader, const smilear_detection& native_from, smilear::Detection* native_to) {
    if (Reader::Has(native_from, native_from.index)) {
      Marshal<int>::Read(native_reader, "index of smilear_detection", native_from.index, &native_to->index);
    }
    if (Reader::Has(native_from, native_from.label)) {
      Marshal<std::string_view>::Read(native_reader, "label of smilear_detection", native_from.label, &native_to->label);
    }
    if (Reader::Has(native_from, native_from.score)) {
      Marshal<float>::Read(native_reader, "score of smilear_detection", native_from.score, &native_to->score);
    }
    if (Reader::Has(native_from, native_from.box)) {
      Marshal<smilear::Box>::Read(native_reader, "box of smilear_detection", native_from.box, &native_to->box);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::Detection& native_from, smilear_detection* native_to) {
    native_to->index = Marshal<int>::Write(native_arena, native_from.index);
    native_to->label = Marshal<std::string_view>::Write(native_arena, native_from.label);
    native_to->score = Marshal<float>::Write(native_arena, native_from.score);
    native_to->box = Marshal<smilear::Box>::Write(native_arena, native_from.box);
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_OBJECT_DETECTOR_H_
