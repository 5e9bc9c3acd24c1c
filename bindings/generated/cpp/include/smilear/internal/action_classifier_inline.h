// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_ACTION_CLASSIFIER_INLINE_H_
#define SMILEAR_INTERNAL_ACTION_CLASSIFIER_INLINE_H_

#include <memory>
#include <optional>
#include <utility>

#include "smilear/action_classifier.h"
#include "smilear/c/action_classifier.h"
#include "smilear/internal/action_classifier.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/call.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"

namespace smilear {
namespace internal {

template <>
struct ResultFunctions<smilear_action_match_list> {
  static smilear_action_match_list* Create() { return smilear_action_match_list_create(); }
  static void Destroy(smilear_action_match_list* result) { smilear_action_match_list_destroy(result); }
  static std::size_t Count(const smilear_action_match_list* list) { return smilear_action_match_list_count(list); }
  static const smilear_action_match* At(const smilear_action_match_list* list, std::size_t i) { return smilear_action_match_list_at(list, i); }
};

}  // namespace internal

inline ActionClassifier::ActionClassifier(smilear_action_classifier* native_handle) : native_handle_(native_handle) {}

inline ActionClassifier::~ActionClassifier() { smilear_action_classifier_destroy(native_handle_); }

inline Result<std::unique_ptr<ActionClassifier>> ActionClassifier::FromBytes(const std::shared_ptr<Engine>& engine, std::span<const std::uint8_t> model, std::vector<std::string> labels, const ActionOptions& options) {
  internal::Arena native_arena;
  const auto native_labels = internal::WriteList(native_arena, labels);
  smilear_action_classifier* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_action_classifier_from_bytes(internal::Access::Handle(engine), model.data(), model.size(), native_labels.items, native_labels.count, internal::Marshal<smilear::ActionOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<ActionClassifier>(new ActionClassifier(native_out));
}

inline Result<std::unique_ptr<ActionClassifier>> ActionClassifier::FromFile(const std::shared_ptr<Engine>& engine, const std::string& path, std::vector<std::string> labels, const ActionOptions& options) {
  internal::Arena native_arena;
  const auto native_labels = internal::WriteList(native_arena, labels);
  smilear_action_classifier* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_action_classifier_from_file(internal::Access::Handle(engine), path.c_str(), native_labels.items, native_labels.count, internal::Marshal<smilear::ActionOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<ActionClassifier>(new ActionClassifier(native_out));
}

inline Result<std::unique_ptr<ActionClassifier>> ActionClassifier::FromBundle(const std::shared_ptr<Engine>& engine, const std::shared_ptr<Bundle>& bundle, const std::string& model, const ActionOptions& options) {
  internal::Arena native_arena;
  smilear_action_classifier* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_action_classifier_from_bundle(internal::Access::Handle(engine), internal::Access::Handle(bundle), internal::Marshal<std::string>::Write(native_arena, model), internal::Marshal<smilear::ActionOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<ActionClassifier>(new ActionClassifier(native_out));
}

inline Status ActionClassifier::Classify(const Image& image, std::int64_t time_ms, int max_results, std::vector<ActionMatch>* out) {
  if (out == nullptr) {
    return Status(StatusCode::kInvalidArgument, "the vector for the results is null");
  }
  internal::Arena native_arena;
  smilear_action_match_list* const native_out = native_action_match_list_.get();
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_action_classifier_classify(native_handle_, internal::Marshal<smilear::Image>::Write(native_arena, image), time_ms, max_results, native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return internal::TakeList(native_out, out);
}

inline void ActionClassifier::Reset() {
  smilear_action_classifier_reset(native_handle_);
}

inline int ActionClassifier::input_width() const {
  return smilear_action_classifier_input_width(native_handle_);
}

inline int ActionClassifier::input_height() const {
  return smilear_action_classifier_input_height(native_handle_);
}

inline int ActionClassifier::clip_length() const {
  return smilear_action_classifier_clip_length(native_handle_);
}

inline int ActionClassifier::class_count() const {
  return smilear_action_classifier_class_count(native_handle_);
}

inline std::int64_t ActionClassifier::run_count() const {
  return smilear_action_classifier_run_count(native_handle_);
}

inline int ActionClassifier::delegated_node_count() const {
  return smilear_action_classifier_delegated_node_count(native_handle_);
}

inline int ActionClassifier::node_count() const {
  return smilear_action_classifier_node_count(native_handle_);
}

}  // namespace smilear

#endif  // SMILEAR_INTERNAL_ACTION_CLASSIFIER_INLINE_H_
