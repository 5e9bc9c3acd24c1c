// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_DANCE_SCORER_INLINE_H_
#define SMILEAR_INTERNAL_DANCE_SCORER_INLINE_H_

#include <memory>
#include <optional>
#include <utility>

#include "smilear/c/dance_scorer.h"
#include "smilear/dance_scorer.h"
#include "smilear/internal/body.h"
#include "smilear/internal/call.h"
#include "smilear/internal/dance_scorer.h"
#include "smilear/internal/engine.h"

namespace smilear {
namespace internal {

template <>
struct ResultFunctions<smilear_dance_feedback_result> {
  static smilear_dance_feedback_result* Create() { return smilear_dance_feedback_result_create(); }
  static void Destroy(smilear_dance_feedback_result* result) { smilear_dance_feedback_result_destroy(result); }
  static const smilear_dance_feedback* Get(const smilear_dance_feedback_result* result) { return smilear_dance_feedback_result_get(result); }
};

template <>
struct ResultFunctions<smilear_dance_limb_list> {
  static smilear_dance_limb_list* Create() { return smilear_dance_limb_list_create(); }
  static void Destroy(smilear_dance_limb_list* result) { smilear_dance_limb_list_destroy(result); }
  static std::size_t Count(const smilear_dance_limb_list* list) { return smilear_dance_limb_list_count(list); }
  static const smilear_dance_limb* At(const smilear_dance_limb_list* list, std::size_t i) { return smilear_dance_limb_list_at(list, i); }
};

template <>
struct ResultFunctions<smilear_dance_result_result> {
  static smilear_dance_result_result* Create() { return smilear_dance_result_result_create(); }
  static void Destroy(smilear_dance_result_result* result) { smilear_dance_result_result_destroy(result); }
  static const smilear_dance_result* Get(const smilear_dance_result_result* result) { return smilear_dance_result_result_get(result); }
};

}  // namespace internal

inline DanceScorer::DanceScorer(smilear_dance_scorer* native_handle) : native_handle_(native_handle) {}

inline DanceScorer::~DanceScorer() { smilear_dance_scorer_destroy(native_handle_); }

inline Result<std::unique_ptr<DanceScorer>> DanceScorer::FromBytes(const std::shared_ptr<Engine>& engine, std::span<const std::uint8_t> recording, const Skeleton& skeleton, const DanceOptions& options) {
  internal::Arena native_arena;
  smilear_dance_scorer* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_dance_scorer_from_bytes(internal::Access::Handle(engine), recording.data(), recording.size(), internal::Marshal<smilear::Skeleton>::Write(native_arena, skeleton), internal::Marshal<smilear::DanceOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<DanceScorer>(new DanceScorer(native_out));
}

inline Result<std::unique_ptr<DanceScorer>> DanceScorer::FromFile(const std::shared_ptr<Engine>& engine, const std::string& path, const Skeleton& skeleton, const DanceOptions& options) {
  internal::Arena native_arena;
  smilear_dance_scorer* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_dance_scorer_from_file(internal::Access::Handle(engine), path.c_str(), internal::Marshal<smilear::Skeleton>::Write(native_arena, skeleton), internal::Marshal<smilear::DanceOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<DanceScorer>(new DanceScorer(native_out));
}

inline Result<DanceFeedback> DanceScorer::Follow(std::span<const Keypoint> pose, std::int64_t time_ms) {
  internal::Arena native_arena;
  const auto native_pose = internal::WriteList(native_arena, pose);
  internal::ResultObject<smilear_dance_feedback_result> native_object;
  smilear_dance_feedback_result* const native_out = native_object.get();
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_dance_scorer_follow(native_handle_, native_pose.items, native_pose.count, time_ms, native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  smilear::DanceFeedback native_value{};
  Status native_status = internal::TakeValue(native_out, &native_value);
  if (!native_status.ok()) return native_status;
  return native_value;
}

inline Status DanceScorer::RecentLimbs(std::vector<DanceLimb>* out) {
  if (out == nullptr) {
    return Status(StatusCode::kInvalidArgument, "the vector for the results is null");
  }
  smilear_dance_limb_list* const native_out = native_dance_limb_list_.get();
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_dance_scorer_recent_limbs(native_handle_, native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return internal::TakeList(native_out, out);
}

inline Result<DanceResult> DanceScorer::Finish() {
  internal::ResultObject<smilear_dance_result_result> native_object;
  smilear_dance_result_result* const native_out = native_object.get();
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_dance_scorer_finish(native_handle_, native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  smilear::DanceResult native_value{};
  Status native_status = internal::TakeValue(native_out, &native_value);
  if (!native_status.ok()) return native_status;
  return native_value;
}

inline Status DanceScorer::FinalLimbs(std::vector<DanceLimb>* out) {
  if (out == nullptr) {
    return Status(StatusCode::kInvalidArgument, "the vector for the results is null");
  }
  smilear_dance_limb_list* const native_out = native_dance_limb_list_.get();
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_dance_scorer_final_limbs(native_handle_, native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return internal::TakeList(native_out, out);
}

inline void DanceScorer::Reset() {
  smilear_dance_scorer_reset(native_handle_);
}

inline std::int64_t DanceScorer::duration_ms() const {
  return smilear_dance_scorer_duration_ms(native_handle_);
}

}  // namespace smilear

#endif  // SMILEAR_INTERNAL_DANCE_SCORER_INLINE_H_
