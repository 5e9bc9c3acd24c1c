// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_DANCE_SCORER_H_
#define SMILEAR_INTERNAL_DANCE_SCORER_H_

#include <cstddef>
#include <cstdint>

#include "smilear/c/dance_scorer.h"
#include "smilear/dance_scorer.h"
#include "smilear/internal/body.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/marshal.h"

namespace smilear::internal {

template <>
struct Marshal<smilear::DanceEvent> : EnumMarshal<smilear::DanceEvent> {
  static constexpr const char* kName = "smilear_dance_event";

  static constexpr bool Known(std::int32_t value) {
    switch (value) {
      case SMILEAR_DANCE_EVENT_NONE:
      case SMILEAR_DANCE_EVENT_STREAK_STARTED:
      case SMILEAR_DANCE_EVENT_STREAK_ENDED:
        return true;
      default:
        return false;
    }
  }
};

template <>
struct Marshal<smilear::DanceOptions> : RecordMarshal<smilear::DanceOptions, smilear_dance_options> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_dance_options, struct_size) + sizeof(smilear_dance_options::struct_size);

  static void ReadFields(Reader& native_reader, const smilear_dance_options& native_from, smilear::DanceOptions* native_to) {
    if (Reader::Has(native_from, native_from.min_keypoint_score)) {
      Marshal<float>::Read(native_reader, "min_keypoint_score of smilear_dance_options", native_from.min_keypoint_score, &native_to->min_keypoint_score);
    }
    if (Reader::Has(native_from, native_from.max_lag_ms)) {
      Marshal<int>::Read(native_reader, "max_lag_ms of smilear_dance_options", native_from.max_lag_ms, &native_to->max_lag_ms);
    }
    if (Reader::Has(native_from, native_from.max_lead_ms)) {
      Marshal<int>::Read(native_reader, "max_lead_ms of smilear_dance_options", native_from.max_lead_ms, &native_to->max_lead_ms);
    }
    if (Reader::Has(native_from, native_from.mirrored)) {
      Marshal<bool>::Read(native_reader, "mirrored of smilear_dance_options", native_from.mirrored, &native_to->mirrored);
    }
    if (Reader::Has(native_from, native_from.streak_score)) {
      Marshal<float>::Read(native_reader, "streak_score of smilear_dance_options", native_from.streak_score, &native_to->streak_score);
    }
    if (Reader::Has(native_from, native_from.streak_ms)) {
      Marshal<int>::Read(native_reader, "streak_ms of smilear_dance_options", native_from.streak_ms, &native_to->streak_ms);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::DanceOptions& native_from, smilear_dance_options* native_to) {
    native_to->min_keypoint_score = Marshal<float>::Write(native_arena, native_from.min_keypoint_score);
    native_to->max_lag_ms = Marshal<int>::Write(native_arena, native_from.max_lag_ms);
    native_to->max_lead_ms = Marshal<int>::Write(native_arena, native_from.max_lead_ms);
    native_to->mirrored = Marshal<bool>::Write(native_arena, native_from.mirrored);
    native_to->streak_score = Marshal<float>::Write(native_arena, native_from.streak_score);
    native_to->streak_ms = Marshal<int>::Write(native_arena, native_from.streak_ms);
  }
};

template <>
struct Marshal<smilear::DanceFeedback> : RecordMarshal<smilear::DanceFeedback, smilear_dance_feedback> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_dance_feedback, finished) + sizeof(smilear_dance_feedback::finished);

  static void ReadFields(Reader& native_reader, const smilear_dance_feedback& native_from, smilear::DanceFeedback* native_to) {
    if (Reader::Has(native_from, native_from.score)) {
      Marshal<float>::Read(native_reader, "score of smilear_dance_feedback", native_from.score, &native_to->score);
    }
    if (Reader::Has(native_from, native_from.similarity)) {
      Marshal<float>::Read(native_reader, "similarity of smilear_dance_feedback", native_from.similarity, &native_to->similarity);
    }
    if (Reader::Has(native_from, native_from.coach_time_ms)) {
      Marshal<std::int64_t>::Read(native_reader, "coach_time_ms of smilear_dance_feedback", native_from.coach_time_ms, &native_to->coach_time_ms);
    }
    if (Reader::Has(native_from, native_from.mirrored)) {
      Marshal<bool>::Read(native_reader, "mirrored of smilear_dance_feedback", native_from.mirrored, &native_to->mirrored);
    }
    if (Reader::Has(native_from, native_from.in_streak)) {
      Marshal<bool>::Read(native_reader, "in_streak of smilear_dance_feedback", native_from.in_streak, &native_to->in_streak);
    }
    if (Reader::Has(native_from, native_from.event)) {
      Marshal<smilear::DanceEvent>::Read(native_reader, "event of smilear_dance_feedback", native_from.event, &native_to->event);
    }
    if (Reader::Has(native_from, native_from.finished)) {
      Marshal<bool>::Read(native_reader, "finished of smilear_dance_feedback", native_from.finished, &native_to->finished);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::DanceFeedback& native_from, smilear_dance_feedback* native_to) {
    native_to->score = Marshal<float>::Write(native_arena, native_from.score);
    native_to->similarity = Marshal<float>::Write(native_arena, native_from.similarity);
    native_to->coach_time_ms = Marshal<std::int64_t>::Write(native_arena, native_from.coach_time_ms);
    native_to->mirrored = Marshal<bool>::Write(native_arena, native_from.mirrored);
    native_to->in_streak = Marshal<bool>::Write(native_arena, native_from.in_streak);
    native_to->event = Marshal<smilear::DanceEvent>::Write(native_arena, native_from.event);
    native_to->finished = Marshal<bool>::Write(native_arena, native_from.finished);
  }
};

template <>
struct Marshal<smilear::DanceResult> : RecordMarshal<smilear::DanceResult, smilear_dance_result> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_dance_result, followed) + sizeof(smilear_dance_result::followed);

  static void ReadFields(Reader& native_reader, const smilear_dance_result& native_from, smilear::DanceResult* native_to) {
    if (Reader::Has(native_from, native_from.score)) {
      Marshal<float>::Read(native_reader, "score of smilear_dance_result", native_from.score, &native_to->score);
    }
    if (Reader::Has(native_from, native_from.similarity)) {
      Marshal<float>::Read(native_reader, "similarity of smilear_dance_result", native_from.similarity, &native_to->similarity);
    }
    if (Reader::Has(native_from, native_from.lag_ms)) {
      Marshal<int>::Read(native_reader, "lag_ms of smilear_dance_result", native_from.lag_ms, &native_to->lag_ms);
    }
    if (Reader::Has(native_from, native_from.mirrored)) {
      Marshal<bool>::Read(native_reader, "mirrored of smilear_dance_result", native_from.mirrored, &native_to->mirrored);
    }
    if (Reader::Has(native_from, native_from.followed)) {
      Marshal<float>::Read(native_reader, "followed of smilear_dance_result", native_from.followed, &native_to->followed);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::DanceResult& native_from, smilear_dance_result* native_to) {
    native_to->score = Marshal<float>::Write(native_arena, native_from.score);
    native_to->similarity = Marshal<float>::Write(native_arena, native_from.similarity);
    native_to->lag_ms = Marshal<int>::Write(native_arena, native_from.lag_ms);
    native_to->mirrored = Marshal<bool>::Write(native_arena, native_from.mirrored);
    native_to->followed = Marshal<float>::Write(native_arena, native_from.followed);
  }
};

template <>
struct Marshal<smilear::DanceLimb> : RecordMarshal<smilear::DanceLimb, smilear_dance_limb> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_dance_limb, score) + sizeof(smilear_dance_limb::score);

  static void ReadFields(Reader& native_reader, const smilear_dance_limb& native_from, smilear::DanceLimb* native_to) {
    if (Reader::Has(native_from, native_from.limb)) {
      Marshal<std::string_view>::Read(native_reader, "limb of smilear_dance_limb", native_from.limb, &native_to->limb);
    }
    if (Reader::Has(native_from, native_from.score)) {
      Marshal<float>::Read(native_reader, "score of smilear_dance_limb", native_from.score, &native_to->score);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::DanceLimb& native_from, smilear_dance_limb* native_to) {
    native_to->limb = Marshal<std::string_view>::Write(native_arena, native_from.limb);
    native_to->score = Marshal<float>::Write(native_arena, native_from.score);
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_DANCE_SCORER_H_
