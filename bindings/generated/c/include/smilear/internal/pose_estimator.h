// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_POSE_ESTIMATOR_H_
#define SMILEAR_INTERNAL_POSE_ESTIMATOR_H_

#include <cstddef>
#include <cstdint>

#include "smilear/c/pose_estimator.h"
#include "smilear/internal/body.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"
#include "smilear/internal/marshal.h"
#include "smilear/pose_estimator.h"

namespace smilear::internal {

template <>
struct Marshal<smilear::PoseOptions> : RecordMarshal<smilear::PoseOptions, smilear_pose_options> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_pose_options, struct_size) + sizeof(smilear_pose_options::struct_size);

  static void ReadFields(Reader& native_reader, const smilear_pose_options& native_from, smilear::PoseOptions* native_to) {
    if (Reader::Has(native_from, native_from.min_keypoint_score)) {
      Marshal<float>::Read(native_reader, "min_keypoint_score of smilear_pose_options", native_from.min_keypoint_score, &native_to->min_keypoint_score);
    }
    if (Reader::Has(native_from, native_from.min_pose_score)) {
      Marshal<float>::Read(native_reader, "min_pose_score of smilear_pose_options", native_from.min_pose_score, &native_to->min_pose_score);
    }
    if (Reader::Has(native_from, native_from.heatmaps_are_logits)) {
      Marshal<bool>::Read(native_reader, "heatmaps_are_logits of smilear_pose_options", native_from.heatmaps_are_logits, &native_to->heatmaps_are_logits);
    }
    if (Reader::Has(native_from, native_from.tracking)) {
      Marshal<bool>::Read(native_reader, "tracking of smilear_pose_options", native_from.tracking, &native_to->tracking);
    }
    if (Reader::Has(native_from, native_from.margin)) {
      Marshal<float>::Read(native_reader, "margin of smilear_pose_options", native_from.margin, &native_to->margin);
    }
    if (Reader::Has(native_from, native_from.smoothing)) {
      Marshal<bool>::Read(native_reader, "smoothing of smilear_pose_options", native_from.smoothing, &native_to->smoothing);
    }
    if (Reader::Has(native_from, native_from.min_cutoff_hz)) {
      Marshal<float>::Read(native_reader, "min_cutoff_hz of smilear_pose_options", native_from.min_cutoff_hz, &native_to->min_cutoff_hz);
    }
    if (Reader::Has(native_from, native_from.speed_hz)) {
      Marshal<float>::Read(native_reader, "speed_hz of smilear_pose_options", native_from.speed_hz, &native_to->speed_hz);
    }
    if (Reader::Has(native_from, native_from.mean)) {
      Marshal<float>::Read(native_reader, "mean of smilear_pose_options", native_from.mean, &native_to->mean);
    }
    if (Reader::Has(native_from, native_from.stddev)) {
      Marshal<float>::Read(native_reader, "stddev of smilear_pose_options", native_from.stddev, &native_to->stddev);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::PoseOptions& native_from, smilear_pose_options* native_to) {
    native_to->min_keypoint_score = Marshal<float>::Write(native_arena, native_from.min_keypoint_score);
    native_to->min_pose_score = Marshal<float>::Write(native_arena, native_from.min_pose_score);
    native_to->heatmaps_are_logits = Marshal<bool>::Write(native_arena, native_from.heatmaps_are_logits);
    native_to->tracking = Marshal<bool>::Write(native_arena, native_from.tracking);
    native_to->margin = Marshal<float>::Write(native_arena, native_from.margin);
    native_to->smoothing = Marshal<bool>::Write(native_arena, native_from.smoothing);
    native_to->min_cutoff_hz = Marshal<float>::Write(native_arena, native_from.min_cutoff_hz);
    native_to->speed_hz = Marshal<float>::Write(native_arena, native_from.speed_hz);
    native_to->mean = Marshal<float>::Write(native_arena, native_from.mean);
    native_to->stddev = Marshal<float>::Write(native_arena, native_from.stddev);
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_POSE_ESTIMATOR_H_
