// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_POSE_GESTURE_MATCHER_INLINE_H_
#define SMILEAR_INTERNAL_POSE_GESTURE_MATCHER_INLINE_H_

#include <memory>
#include <optional>
#include <utility>

#include "smilear/c/pose_gesture_matcher.h"
#include "smilear/internal/body.h"
#include "smilear/internal/call.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/pose_gesture_matcher.h"
#include "smilear/pose_gesture_matcher.h"

namespace smilear {
namespace internal {

template <>
struct ResultFunctions<smilear_pose_gesture_match_list> {
  static smilear_pose_gesture_match_list* Create() { return smilear_pose_gesture_match_list_create(); }
  static void Destroy(smilear_pose_gesture_match_list* result) { smilear_pose_gesture_match_list_destroy(result); }
  static std::size_t Count(const smilear_pose_gesture_match_list* list) { return smilear_pose_gesture_match_list_count(list); }
  static const smilear_pose_gesture_match* At(const smilear_pose_gesture_match_list* list, std::size_t i) { return smilear_pose_gesture_match_list_at(list, i); }
};

template <>
struct ResultFunctions<smilear_pose_gesture_matcher_string_list> {
  static smilear_pose_gesture_matcher_string_list* Create() { return smilear_pose_gesture_matcher_string_list_create(); }
  static void Destroy(smilear_pose_gesture_matcher_string_list* result) { smilear_pose_gesture_matcher_string_list_destroy(result); }
  static std::size_t Count(const smilear_pose_gesture_matcher_string_list* list) { return smilear_pose_gesture_matcher_string_list_count(list); }
  static const smilear_text* At(const smilear_pose_gesture_matcher_string_list* list, std::size_t i) { return smilear_pose_gesture_matcher_string_list_at(list, i); }
};

}  // namespace internal

inline PoseGestureMatcher::PoseGestureMatcher(smilear_pose_gesture_matcher* native_handle) : native_handle_(native_handle) {}

inline PoseGestureMatcher::~PoseGestureMatcher() { smilear_pose_gesture_matcher_destroy(native_handle_); }

inline Result<std::unique_ptr<PoseGestureMatcher>> PoseGestureMatcher::Create(const std::shared_ptr<Engine>& engine, const Skeleton& skeleton, const PoseGestureOptions& options) {
  internal::Arena native_arena;
  smilear_pose_gesture_matcher* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_pose_gesture_matcher_create(internal::Access::Handle(engine), internal::Marshal<smilear::Skeleton>::Write(native_arena, skeleton), internal::Marshal<smilear::PoseGestureOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<PoseGestureMatcher>(new PoseGestureMatcher(native_out));
}

inline Status PoseGestureMatcher::Add(const std::string& name, std::span<const Keypoint> example) {
  internal::Arena native_arena;
  const auto native_example = internal::WriteList(native_arena, example);
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_pose_gesture_matcher_add(native_handle_, internal::Marshal<std::string>::Write(native_arena, name), native_example.items, native_example.count, &native_error);
  return internal::TakeStatus(native_code, native_error);
}

inline Status PoseGestureMatcher::Remove(const std::string& name) {
  internal::Arena native_arena;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_pose_gesture_matcher_remove(native_handle_, internal::Marshal<std::string>::Write(native_arena, name), &native_error);
  return internal::TakeStatus(native_code, native_error);
}

inline std::vector<std::string> PoseGestureMatcher::names() const {
  internal::ResultObject<smilear_pose_gesture_matcher_string_list> native_object;
  smilear_pose_gesture_matcher_string_list* const native_out = native_object.get();
  static_cast<void>(smilear_pose_gesture_matcher_names(native_handle_, native_out, nullptr));
  std::vector<std::string> native_value{};
  static_cast<void>(internal::TakeList(native_out, &native_value));
  return native_value;
}

inline Status PoseGestureMatcher::Match(std::span<const Keypoint> pose, std::int64_t time_ms, std::vector<PoseGestureMatch>* out) {
  if (out == nullptr) {
    return Status(StatusCode::kInvalidArgument, "the vector for the results is null");
  }
  internal::Arena native_arena;
  const auto native_pose = internal::WriteList(native_arena, pose);
  smilear_pose_gesture_match_list* const native_out = native_pose_gesture_match_list_.get();
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_pose_gesture_matcher_match(native_handle_, native_pose.items, native_pose.count, time_ms, native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return internal::TakeList(native_out, out);
}

inline void PoseGestureMatcher::Reset() {
  smilear_pose_gesture_matcher_reset(native_handle_);
}

}  // namespace smilear

#endif  // SMILEAR_INTERNAL_POSE_GESTURE_MATCHER_INLINE_H_
