// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_GESTURE_TRACKER_INLINE_H_
#define SMILEAR_INTERNAL_GESTURE_TRACKER_INLINE_H_

#include <memory>
#include <optional>
#include <utility>

#include "smilear/c/gesture_tracker.h"
#include "smilear/gesture_tracker.h"
#include "smilear/internal/anchor_options.h"
#include "smilear/internal/box.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/call.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/gesture_tracker.h"
#include "smilear/internal/image_view.h"

namespace smilear {
namespace internal {

template <>
struct ResultFunctions<smilear_tracked_hand_list> {
  static smilear_tracked_hand_list* Create() { return smilear_tracked_hand_list_create(); }
  static void Destroy(smilear_tracked_hand_list* result) { smilear_tracked_hand_list_destroy(result); }
  static std::size_t Count(const smilear_tracked_hand_list* list) { return smilear_tracked_hand_list_count(list); }
  static const smilear_tracked_hand* At(const smilear_tracked_hand_list* list, std::size_t i) { return smilear_tracked_hand_list_at(list, i); }
};

}  // namespace internal

inline GestureTracker::GestureTracker(smilear_gesture_tracker* native_handle) : native_handle_(native_handle) {}

inline GestureTracker::~GestureTracker() { smilear_gesture_tracker_destroy(native_handle_); }

inline Result<std::unique_ptr<GestureTracker>> GestureTracker::FromBytes(const std::shared_ptr<Engine>& engine, std::span<const std::uint8_t> model, std::vector<std::string> labels, const GestureOptions& options) {
  internal::Arena native_arena;
  const auto native_labels = internal::WriteList(native_arena, labels);
  smilear_gesture_tracker* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_gesture_tracker_from_bytes(internal::Access::Handle(engine), model.data(), model.size(), native_labels.items, native_labels.count, internal::Marshal<smilear::GestureOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<GestureTracker>(new GestureTracker(native_out));
}

inline Result<std::unique_ptr<GestureTracker>> GestureTracker::FromFile(const std::shared_ptr<Engine>& engine, const std::string& path, std::vector<std::string> labels, const GestureOptions& options) {
  internal::Arena native_arena;
  const auto native_labels = internal::WriteList(native_arena, labels);
  smilear_gesture_tracker* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_gesture_tracker_from_file(internal::Access::Handle(engine), path.c_str(), native_labels.items, native_labels.count, internal::Marshal<smilear::GestureOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<GestureTracker>(new GestureTracker(native_out));
}

inline Result<std::unique_ptr<GestureTracker>> GestureTracker::FromBundle(const std::shared_ptr<Engine>& engine, const std::shared_ptr<Bundle>& bundle, const std::string& model, const GestureOptions& options) {
  internal::Arena native_arena;
  smilear_gesture_tracker* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_gesture_tracker_from_bundle(internal::Access::Handle(engine), internal::Access::Handle(bundle), internal::Marshal<std::string>::Write(native_arena, model), internal::Marshal<smilear::GestureOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<GestureTracker>(new GestureTracker(native_out));
}

inline Status GestureTracker::Track(const Image& image, std::int64_t timestamp_us, std::vector<TrackedHand>* out) {
  if (out == nullptr) {
    return Status(StatusCode::kInvalidArgument, "the vector for the results is null");
  }
  internal::Arena native_arena;
  smilear_tracked_hand_list* const native_out = native_tracked_hand_list_.get();
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_gesture_tracker_track(native_handle_, internal::Marshal<smilear::Image>::Write(native_arena, image), timestamp_us, native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return internal::TakeList(native_out, out);
}

inline void GestureTracker::Reset() {
  smilear_gesture_tracker_reset(native_handle_);
}

inline int GestureTracker::class_count() const {
  return smilear_gesture_tracker_class_count(native_handle_);
}

inline std::int64_t GestureTracker::detection_count() const {
  return smilear_gesture_tracker_detection_count(native_handle_);
}

}  // namespace smilear

#endif  // SMILEAR_INTERNAL_GESTURE_TRACKER_INLINE_H_
