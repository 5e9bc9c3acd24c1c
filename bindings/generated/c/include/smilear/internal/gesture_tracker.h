// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_GESTURE_TRACKER_H_
#define SMILEAR_INTERNAL_GESTURE_TRACKER_H_

#include <cstddef>
#include <cstdint>

#include "smilear/c/gesture_tracker.h"
#include "smilear/gesture_tracker.h"
#include "smilear/internal/anchor_options.h"
#include "smilear/internal/box.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"
#include "smilear/internal/marshal.h"

namespace smilear::internal {

template <>
struct Marshal<smilear::GestureEvent> : EnumMarshal<smilear::GestureEvent> {
  static constexpr const char* kName = "smilear_gesture_event";

  static constexpr bool Known(std::int32_t value) {
    switch (value) {
      case SMILEAR_GESTURE_EVENT_NONE:
      case SMILEAR_GESTURE_EVENT_APPEARED:
      case SMILEAR_GESTURE_EVENT_CHANGED:
      case SMILEAR_GESTURE_EVENT_LOST:
        return true;
      default:
        return false;
    }
  }
};

template <>
struct Marshal<smilear::GestureOptions> : RecordMarshal<smilear::GestureOptions, smilear_gesture_options> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_gesture_options, struct_size) + sizeof(smilear_gesture_options::struct_size);

  static void ReadFields(Reader& native_reader, const smilear_gesture_options& native_from, smilear::GestureOptions* native_to) {
    if (Reader::Has(native_from, native_from.max_hands)) {
      Marshal<int>::Read(native_reader, "max_hands of smilear_gesture_options", native_from.max_hands, &native_to->max_hands);
    }
    if (Reader::Has(native_from, native_from.min_score)) {
      Marshal<float>::Read(native_reader, "min_score of smilear_gesture_options", native_from.min_score, &native_to->min_score);
    }
    if (Reader::Has(native_from, native_from.detection_interval)) {
      Marshal<int>::Read(native_reader, "detection_interval of smilear_gesture_options", native_from.detection_interval, &native_to->detection_interval);
    }
    if (Reader::Has(native_from, native_from.search_interval)) {
      Marshal<int>::Read(native_reader, "search_interval of smilear_gesture_options", native_from.search_interval, &native_to->search_interval);
    }
    if (Reader::Has(native_from, native_from.lost_after_ms)) {
      Marshal<int>::Read(native_reader, "lost_after_ms of smilear_gesture_options", native_from.lost_after_ms, &native_to->lost_after_ms);
    }
    if (Reader::Has(native_from, native_from.fit)) {
      Marshal<smilear::DetectionFit>::Read(native_reader, "fit of smilear_gesture_options", native_from.fit, &native_to->fit);
    }
    if (Reader::Has(native_from, native_from.max_overlap)) {
      Marshal<float>::Read(native_reader, "max_overlap of smilear_gesture_options", native_from.max_overlap, &native_to->max_overlap);
    }
    if (Reader::Has(native_from, native_from.anchors) && native_from.anchors != nullptr) {
      Marshal<smilear::AnchorOptions>::Read(native_reader, "anchors of smilear_gesture_options", native_from.anchors, &native_to->anchors);
    }
    if (Reader::Has(native_from, native_from.mean)) {
      Marshal<float>::Read(native_reader, "mean of smilear_gesture_options", native_from.mean, &native_to->mean);
    }
    if (Reader::Has(native_from, native_from.stddev)) {
      Marshal<float>::Read(native_reader, "stddev of smilear_gesture_options", native_from.stddev, &native_to->stddev);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::GestureOptions& native_from, smilear_gesture_options* native_to) {
    native_to->max_hands = Marshal<int>::Write(native_arena, native_from.max_hands);
    native_to->min_score = Marshal<float>::Write(native_arena, native_from.min_score);
    native_to->detection_interval = Marshal<int>::Write(native_arena, native_from.detection_interval);
    native_to->search_interval = Marshal<int>::Write(native_arena, native_from.search_interval);
    native_to->lost_after_ms = Marshal<int>::Write(native_arena, native_from.lost_after_ms);
    native_to->fit = Marshal<smilear::DetectionFit>::Write(native_arena, native_from.fit);
    native_to->max_overlap = Marshal<float>::Write(native_arena, native_from.max_overlap);
    native_to->anchors = Marshal<smilear::AnchorOptions>::Write(native_arena, native_from.anchors);
    native_to->mean = Marshal<float>::Write(native_arena, native_from.mean);
    native_to->stddev = Marshal<float>::Write(native_arena, native_from.stddev);
  }
};

template <>
struct Marshal<smilear::TrackedHand> : RecordMarshal<smilear::TrackedHand, smilear_tracked_hand> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_tracked_hand, event) + sizeof(smilear_tracked_hand::event);

  static void ReadFields(Reader& native_reader, const smilear_tracked_hand& native_from, smilear::TrackedHand* native_to) {
    if (Reader::Has(native_from, native_from.number)) {
      Marshal<int>::Read(native_reader, "number of smilear_tracked_hand", native_from.number, &native_to->number);
    }
    if (Reader::Has(native_from, native_from.index)) {
      Marshal<int>::Read(native_reader, "index of smilear_tracked_hand", native_from.index, &native_to->index);
    }
    if (Reader::Has(native_from, native_from.label)) {
      Marshal<std::string_view>::Read(native_reader, "label of smilear_tracked_hand", native_from.label, &native_to->label);
    }
    if (Reader::Has(native_from, native_from.score)) {
      Marshal<float>::Read(native_reader, "score of smilear_tracked_hand", native_from.score, &native_to->score);
    }
    if (Reader::Has(native_from, native_from.box)) {
      Marshal<smilear::Box>::Read(native_reader, "box of smilear_tracked_hand", native_from.box, &native_to->box);
    }
    if (Reader::Has(native_from, native_from.event)) {
      Marshal<smilear::GestureEvent>::Read(native_reader, "event of smilear_tracked_hand", native_from.event, &native_to->event);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::TrackedHand& native_from, smilear_tracked_hand* native_to) {
    native_to->number = Marshal<int>::Write(native_arena, native_from.number);
    native_to->index = Marshal<int>::Write(native_arena, native_from.index);
    native_to->label = Marshal<std::string_view>::Write(native_arena, native_from.label);
    native_to->score = Marshal<float>::Write(native_arena, native_from.score);
    native_to->box = Marshal<smilear::Box>::Write(native_arena, native_from.box);
    native_to->event = Marshal<smilear::GestureEvent>::Write(native_arena, native_from.event);
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_GESTURE_TRACKER_H_
