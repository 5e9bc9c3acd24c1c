// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_ACTION_CLASSIFIER_H_
#define SMILEAR_INTERNAL_ACTION_CLASSIFIER_H_

#include <cstddef>
#include <cstdint>

#include "smilear/action_classifier.h"
#include "smilear/c/action_classifier.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"
#include "smilear/internal/marshal.h"

namespace smilear::internal {

template <>
struct Marshal<smilear::ActionFit> : EnumMarshal<smilear::ActionFit> {
  static constexpr const char* kName = "smilear_action_fit";

  static constexpr bool Known(std::int32_t value) {
    switch (value) {
      case SMILEAR_ACTION_FIT_CENTER_CROP:
      case SMILEAR_ACTION_FIT_STRETCH:
        return true;
      default:
        return false;
    }
  }
};

template <>
struct Marshal<smilear::ActionOptions> : RecordMarshal<smilear::ActionOptions, smilear_action_options> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_action_options, struct_size) + sizeof(smilear_action_options::struct_size);

  static void ReadFields(Reader& native_reader, const smilear_action_options& native_from, smilear::ActionOptions* native_to) {
    if (Reader::Has(native_from, native_from.frame_interval_ms)) {
      Marshal<int>::Read(native_reader, "frame_interval_ms of smilear_action_options", native_from.frame_interval_ms, &native_to->frame_interval_ms);
    }
    if (Reader::Has(native_from, native_from.max_gap_ms)) {
      Marshal<int>::Read(native_reader, "max_gap_ms of smilear_action_options", native_from.max_gap_ms, &native_to->max_gap_ms);
    }
    if (Reader::Has(native_from, native_from.run_every)) {
      Marshal<int>::Read(native_reader, "run_every of smilear_action_options", native_from.run_every, &native_to->run_every);
    }
    if (Reader::Has(native_from, native_from.steadiness)) {
      Marshal<float>::Read(native_reader, "steadiness of smilear_action_options", native_from.steadiness, &native_to->steadiness);
    }
    if (Reader::Has(native_from, native_from.logits)) {
      Marshal<bool>::Read(native_reader, "logits of smilear_action_options", native_from.logits, &native_to->logits);
    }
    if (Reader::Has(native_from, native_from.fit)) {
      Marshal<smilear::ActionFit>::Read(native_reader, "fit of smilear_action_options", native_from.fit, &native_to->fit);
    }
    if (Reader::Has(native_from, native_from.min_score)) {
      Marshal<float>::Read(native_reader, "min_score of smilear_action_options", native_from.min_score, &native_to->min_score);
    }
    if (Reader::Has(native_from, native_from.mean)) {
      Marshal<float>::Read(native_reader, "mean of smilear_action_options", native_from.mean, &native_to->mean);
    }
    if (Reader::Has(native_from, native_from.stddev)) {
      Marshal<float>::Read(native_reader, "stddev of smilear_action_options", native_from.stddev, &native_to->stddev);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::ActionOptions& native_from, smilear_action_options* native_to) {
    native_to->frame_interval_ms = Marshal<int>::Write(native_arena, native_from.frame_interval_ms);
    native_to->max_gap_ms = Marshal<int>::Write(native_arena, native_from.max_gap_ms);
    native_to->run_every = Marshal<int>::Write(native_arena, native_from.run_every);
    native_to->steadiness = Marshal<float>::Write(native_arena, native_from.steadiness);
    native_to->logits = Marshal<bool>::Write(native_arena, native_from.logits);
    native_to->fit = Marshal<smilear::ActionFit>::Write(native_arena, native_from.fit);
    native_to->min_score = Marshal<float>::Write(native_arena, native_from.min_score);
    native_to->mean = Marshal<float>::Write(native_arena, native_from.mean);
    native_to->stddev = Marshal<float>::Write(native_arena, native_from.stddev);
  }
};

template <>
struct Marshal<smilear::ActionMatch> : RecordMarshal<smilear::ActionMatch, smilear_action_match> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_action_match, score) + sizeof(smilear_action_match::score);

  static void ReadFields(Reader& native_reader, const smilear_action_match& native_from, smilear::ActionMatch* native_to) {
    if (Reader::Has(native_from, native_from.index)) {
      Marshal<int>::Read(native_reader, "index of smilear_action_match", native_from.index, &native_to->index);
    }
    if (Reader::Has(native_from, native_from.label)) {
      Marshal<std::string_view>::Read(native_reader, "label of smilear_action_match", native_from.label, &native_to->label);
    }
    if (Reader::Has(native_from, native_from.score)) {
      Marshal<float>::Read(native_reader, "score of smilear_action_match", native_from.score, &native_to->score);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::ActionMatch& native_from, smilear_action_match* native_to) {
    native_to->index = Marshal<int>::Write(native_arena, native_from.index);
    native_to->label = Marshal<std::string_view>::Write(native_arena, native_from.label);
    native_to->score = Marshal<float>::Write(native_arena, native_from.score);
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_ACTION_CLASSIFIER_H_
