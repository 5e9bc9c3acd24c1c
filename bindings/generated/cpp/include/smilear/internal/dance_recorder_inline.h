// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_DANCE_RECORDER_INLINE_H_
#define SMILEAR_INTERNAL_DANCE_RECORDER_INLINE_H_

#include <memory>
#include <optional>
#include <utility>

#include "smilear/c/dance_recorder.h"
#include "smilear/dance_recorder.h"
#include "smilear/internal/body.h"
#include "smilear/internal/call.h"
#include "smilear/internal/dance_recorder.h"
#include "smilear/internal/engine.h"

namespace smilear {
namespace internal {

}  // namespace internal

inline DanceRecorder::DanceRecorder(smilear_dance_recorder* native_handle) : native_handle_(native_handle) {}

inline DanceRecorder::~DanceRecorder() { smilear_dance_recorder_destroy(native_handle_); }

inline Result<std::unique_ptr<DanceRecorder>> DanceRecorder::Create(const std::shared_ptr<Engine>& engine, const Skeleton& skeleton) {
  internal::Arena native_arena;
  smilear_dance_recorder* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_dance_recorder_create(internal::Access::Handle(engine), internal::Marshal<smilear::Skeleton>::Write(native_arena, skeleton), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<DanceRecorder>(new DanceRecorder(native_out));
}

inline Status DanceRecorder::Add(std::span<const Keypoint> pose, std::int64_t time_ms) {
  internal::Arena native_arena;
  const auto native_pose = internal::WriteList(native_arena, pose);
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_dance_recorder_add(native_handle_, native_pose.items, native_pose.count, time_ms, &native_error);
  return internal::TakeStatus(native_code, native_error);
}

inline int DanceRecorder::frame_count() const {
  return smilear_dance_recorder_frame_count(native_handle_);
}

inline Status DanceRecorder::Save(const std::string& path) {
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_dance_recorder_save(native_handle_, path.c_str(), &native_error);
  return internal::TakeStatus(native_code, native_error);
}

}  // namespace smilear

#endif  // SMILEAR_INTERNAL_DANCE_RECORDER_INLINE_H_
