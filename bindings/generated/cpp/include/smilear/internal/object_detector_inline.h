// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_OBJECT_DETECTOR_INLINE_H_
#define SMILEAR_INTERNAL_OBJECT_DETECTOR_INLINE_H_

#include <memory>
#include <optional>
#include <utility>

#include "smilear/c/object_detector.h"
#include "smilear/internal/anchor_options.h"
#include "smilear/internal/box.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/call.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"
#include "smilear/internal/object_detector.h"
#include "smilear/object_detector.h"

namespace smilear {
namespace internal {

template <>
struct ResultFunctions<smilear_detection_list> {
  static smilear_detection_list* Create() { return smilear_detection_list_create(); }
  static void Destroy(smilear_detection_list* result) { smilear_detection_list_destroy(result); }
  static std::size_t Count(const smilear_detection_list* list) { return smilear_detection_list_count(list); }
  static const smilear_detection* At(const smilear_detection_list* list, std::size_t i) { return smilear_detection_list_at(list, i); }
};

}  // namespace internal

inline ObjectDetector::ObjectDetector(smilear_object_detector* native_handle) : native_handle_(native_handle) {}

inline ObjectDetector::~ObjectDetector() { smilear_object_detector_destroy(native_handle_); }

inline Result<std::unique_ptr<ObjectDetector>> ObjectDetector::FromBytes(const std::shared_ptr<Engine>& engine, std::span<const std::uint8_t> model, std::vector<std::string> labels, const DetectorOptions& options) {
  internal::Arena native_arena;
  const auto native_labels = internal::WriteList(native_arena, labels);
  smilear_object_detector* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_object_detector_from_bytes(internal::Access::Handle(engine), model.data(), model.size(), native_labels.items, native_labels.count, internal::Marshal<smilear::DetectorOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<ObjectDetector>(new ObjectDetector(native_out));
}

inline Result<std::unique_ptr<ObjectDetector>> ObjectDetector::FromFile(const std::shared_ptr<Engine>& engine, const std::string& path, std::vector<std::string> labels, const DetectorOptions& options) {
  internal::Arena native_arena;
  const auto native_labels = internal::WriteList(native_arena, labels);
  smilear_object_detector* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_object_detector_from_file(internal::Access::Handle(engine), path.c_str(), native_labels.items, native_labels.count, internal::Marshal<smilear::DetectorOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<ObjectDetector>(new ObjectDetector(native_out));
}

inline Result<std::unique_ptr<ObjectDetector>> ObjectDetector::FromBundle(const std::shared_ptr<Engine>& engine, const std::shared_ptr<Bundle>& bundle, const std::string& model, const DetectorOptions& options) {
  internal::Arena native_arena;
  smilear_object_detector* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_object_detector_from_bundle(internal::Access::Handle(engine), internal::Access::Handle(bundle), internal::Marshal<std::string>::Write(native_arena, model), internal::Marshal<smilear::DetectorOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<ObjectDetector>(new ObjectDetector(native_out));
}

inline Status ObjectDetector::Detect(const Image& image, std::vector<Detection>* out) {
  if (out == nullptr) {
    return Status(StatusCode::kInvalidArgument, "the vector for the results is null");
  }
  internal::Arena native_arena;
  smilear_detection_list* const native_out = native_detection_list_.get();
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_object_detector_detect(native_handle_, internal::Marshal<smilear::Image>::Write(native_arena, image), native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return internal::TakeList(native_out, out);
}

inline int ObjectDetector::input_width() const {
  return smilear_object_detector_input_width(native_handle_);
}

inline int ObjectDetector::input_height() const {
  return smilear_object_detector_input_height(native_handle_);
}

inline int ObjectDetector::class_count() const {
  return smilear_object_detector_class_count(native_handle_);
}

inline int ObjectDetector::delegated_node_count() const {
  return smilear_object_detector_delegated_node_count(native_handle_);
}

inline int ObjectDetector::node_count() const {
  return smilear_object_detector_node_count(native_handle_);
}

}  // namespace smilear

#endif  // SMILEAR_INTERNAL_OBJECT_DETECTOR_INLINE_H_
