// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_AR_SCAN_INLINE_H_
#define SMILEAR_INTERNAL_AR_SCAN_INLINE_H_

#include <memory>
#include <optional>
#include <utility>

#include "smilear/ar_scan.h"
#include "smilear/c/ar_scan.h"
#include "smilear/internal/ar_scan.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/call.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"

namespace smilear {
namespace internal {

template <>
struct ResultFunctions<smilear_scan_match_list> {
  static smilear_scan_match_list* Create() { return smilear_scan_match_list_create(); }
  static void Destroy(smilear_scan_match_list* result) { smilear_scan_match_list_destroy(result); }
  static std::size_t Count(const smilear_scan_match_list* list) { return smilear_scan_match_list_count(list); }
  static const smilear_scan_match* At(const smilear_scan_match_list* list, std::size_t i) { return smilear_scan_match_list_at(list, i); }
};

}  // namespace internal

inline ArScan::ArScan(smilear_ar_scan* native_handle) : native_handle_(native_handle) {}

inline ArScan::~ArScan() { smilear_ar_scan_destroy(native_handle_); }

inline Result<std::unique_ptr<ArScan>> ArScan::FromBytes(const std::shared_ptr<Engine>& engine, std::span<const std::uint8_t> model, std::vector<std::string> labels, const ScanOptions& options) {
  internal::Arena native_arena;
  const auto native_labels = internal::WriteList(native_arena, labels);
  smilear_ar_scan* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_ar_scan_from_bytes(internal::Access::Handle(engine), model.data(), model.size(), native_labels.items, native_labels.count, internal::Marshal<smilear::ScanOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<ArScan>(new ArScan(native_out));
}

inline Result<std::unique_ptr<ArScan>> ArScan::FromFile(const std::shared_ptr<Engine>& engine, const std::string& path, std::vector<std::string> labels, const ScanOptions& options) {
  internal::Arena native_arena;
  const auto native_labels = internal::WriteList(native_arena, labels);
  smilear_ar_scan* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_ar_scan_from_file(internal::Access::Handle(engine), path.c_str(), native_labels.items, native_labels.count, internal::Marshal<smilear::ScanOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<ArScan>(new ArScan(native_out));
}

inline Result<std::unique_ptr<ArScan>> ArScan::FromBundle(const std::shared_ptr<Engine>& engine, const std::shared_ptr<Bundle>& bundle, const std::string& model, const ScanOptions& options) {
  internal::Arena native_arena;
  smilear_ar_scan* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_ar_scan_from_bundle(internal::Access::Handle(engine), internal::Access::Handle(bundle), internal::Marshal<std::string>::Write(native_arena, model), internal::Marshal<smilear::ScanOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::unique_ptr<ArScan>(new ArScan(native_out));
}

inline Status ArScan::Classify(const Image& image, int max_results, std::vector<ScanMatch>* out) {
  if (out == nullptr) {
    return Status(StatusCode::kInvalidArgument, "the vector for the results is null");
  }
  internal::Arena native_arena;
  smilear_scan_match_list* const native_out = native_scan_match_list_.get();
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_ar_scan_classify(native_handle_, internal::Marshal<smilear::Image>::Write(native_arena, image), max_results, native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return internal::TakeList(native_out, out);
}

inline int ArScan::input_width() const {
  return smilear_ar_scan_input_width(native_handle_);
}

inline int ArScan::input_height() const {
  return smilear_ar_scan_input_height(native_handle_);
}

inline int ArScan::class_count() const {
  return smilear_ar_scan_class_count(native_handle_);
}

inline int ArScan::delegated_node_count() const {
  return smilear_ar_scan_delegated_node_count(native_handle_);
}

inline int ArScan::node_count() const {
  return smilear_ar_scan_node_count(native_handle_);
}

}  // namespace smilear

#endif  // SMILEAR_INTERNAL_AR_SCAN_INLINE_H_
