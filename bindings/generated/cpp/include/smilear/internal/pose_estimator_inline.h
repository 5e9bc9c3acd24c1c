// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_POSE_ESTIMATOR_INLINE_H_
#define SMILEAR_INTERNAL_POSE_ESTIMATOR_INLINE_H_

#include <memory>
#include <optional>
#include <utility>

#include "smilear/c/pose_estimator.h"
#include "smilear/internal/body.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/call.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"
#include "smilear/internal/pose_estimator.h"
#include "smilear/pose_estimator.h"

namespace smilear {
namespace internal {

template <>
struct ResultFunctions<smilear_keypoint_list> {
  static smilear_keypoint_list* Create() { return smilear_keypoint_list_create(); }
  static void Destroy(smilear_keypoint_list* result) { smilear_keypoint_list_destroy(result); }
  static std::size_t Count(const smilear_keypoint_list* list) { return smilear_keypoint_list_count(list); }
  static const smilear_keypoint* At(const smilear_keypoint_list* list, std::size_t i) { return smilear_keypoint_list_at(list, i); }
};

}  // namespace internal

inline PoseEstimator::PoseEstimator(smilear_pose_estimator* native_handle) : native_handle_(native_handle) {}

inline PoseEstimator::~PoseEstimator() { smilear_pose_estimator_destroy(native_handle_); }

inline Result<std::unique_ptr<PoseEstimator>> PoseEstimator::FromBytes(const std::shared_ptr<Engine>& engine, std::span<const std::uint8_t> model, const Skeleton& skeleton, const PoseOptions& options) {
  internal::Arena native_arena;
  smilear_pose_estimator* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_pose_estimator_from_bytes(internal::Access::Handle(engine), model.data(), model.size(), internal::Marshal<smilear::Skeleton>::Write(native_arena, skeleton), internal::Marshal<smilear::PoseOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<PoseEstimator>(new PoseEstimator(native_out));
}

inline Result<std::unique_ptr<PoseEstimator>> PoseEstimator::FromFile(const std::shared_ptr<Engine>& engine, const std::string& path, const Skeleton& skeleton, const PoseOptions& options) {
  internal::Arena native_arena;
  smilear_pose_estimator* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_pose_estimator_from_file(internal::Access::Handle(engine), path.c_str(), internal::Marshal<smilear::Skeleton>::Write(native_arena, skeleton), internal::Marshal<smilear::PoseOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<PoseEstimator>(new PoseEstimator(native_out));
}

inline Result<std::unique_ptr<PoseEstimator>> PoseEstimator::FromBundle(const std::shared_ptr<Engine>& engine, const std::shared_ptr<Bundle>& bundle, const std::string& model, const Skeleton& skeleton, const PoseOptions& options) {
  internal::Arena native_arena;
  smilear_pose_estimator* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_pose_estimator_from_bundle(internal::Access::Handle(engine), internal::Access::Handle(bundle), internal::Marshal<std::string>::Write(native_arena, model), internal::Marshal<smilear::Skeleton>::Write(native_arena, skeleton), internal::Marshal<smilear::PoseOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<PoseEstimator>(new PoseEstimator(native_out));
}

inline Status PoseEstimator::Estimate(const Image& image, std::int64_t time_ms, std::vector<Keypoint>* out) {
  if (out == nullptr) {
    return Status(StatusCode::kInvalidArgument, "the vector for the results is null");
  }
  internal::Arena native_arena;
  smilear_keypoint_list* const native_out = native_keypoint_list_.get();
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_pose_estimator_estimate(native_handle_, internal::Marshal<smilear::Image>::Write(native_arena, image), time_ms, native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return internal::TakeList(native_out, out);
}

inline void PoseEstimator::Reset() {
  smilear_pose_estimator_reset(native_handle_);
}

inline int PoseEstimator::input_width() const {
  return smilear_pose_estimator_input_width(native_handle_);
}

inline int PoseEstimator::input_height() const {
  return smilear_pose_estimator_input_height(native_handle_);
}

inline int PoseEstimator::keypoint_count() const {
  return smilear_pose_estimator_keypoint_count(native_handle_);
}

inline int PoseEstimator::delegated_node_count() const {
  return smilear_pose_estimator_delegated_node_count(native_handle_);
}

inline int PoseEstimator::node_count() const {
  return smilear_pose_estimator_node_count(native_handle_);
}

}  // namespace smilear

#endif  // SMILEAR_INTERNAL_POSE_ESTIMATOR_INLINE_H_
