// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_BUNDLE_INLINE_H_
#define SMILEAR_INTERNAL_BUNDLE_INLINE_H_

#include <memory>
#include <optional>
#include <utility>

#include "smilear/bundle.h"
#include "smilear/c/bundle.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/call.h"
#include "smilear/internal/licence.h"

namespace smilear {
namespace internal {

template <>
struct ResultFunctions<smilear_bundle_string_list> {
  static smilear_bundle_string_list* Create() { return smilear_bundle_string_list_create(); }
  static void Destroy(smilear_bundle_string_list* result) { smilear_bundle_string_list_destroy(result); }
  static std::size_t Count(const smilear_bundle_string_list* list) { return smilear_bundle_string_list_count(list); }
  static const smilear_text* At(const smilear_bundle_string_list* list, std::size_t i) { return smilear_bundle_string_list_at(list, i); }
};

template <>
struct ResultFunctions<smilear_bundle_string_result> {
  static smilear_bundle_string_result* Create() { return smilear_bundle_string_result_create(); }
  static void Destroy(smilear_bundle_string_result* result) { smilear_bundle_string_result_destroy(result); }
  static const smilear_text* Get(const smilear_bundle_string_result* result) { return smilear_bundle_string_result_get(result); }
};

}  // namespace internal

inline Bundle::Bundle(smilear_bundle* native_handle) : native_handle_(native_handle) {}

inline Bundle::~Bundle() { smilear_bundle_destroy(native_handle_); }

inline Result<std::shared_ptr<Bundle>> Bundle::FromFile(const std::string& path, std::span<const std::uint8_t> key, const BundleOptions& options) {
  internal::Arena native_arena;
  smilear_bundle* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_bundle_from_file(path.c_str(), key.data(), key.size(), internal::Marshal<smilear::BundleOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::shared_ptr<Bundle>(new Bundle(native_out));
}

inline Result<std::shared_ptr<Bundle>> Bundle::FromBytes(std::span<const std::uint8_t> bundle, std::span<const std::uint8_t> key, const BundleOptions& options) {
  internal::Arena native_arena;
  smilear_bundle* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_bundle_from_bytes(bundle.data(), bundle.size(), key.data(), key.size(), internal::Marshal<smilear::BundleOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::shared_ptr<Bundle>(new Bundle(native_out));
}

inline Result<std::shared_ptr<Bundle>> Bundle::FromFileLicensed(const std::string& path, const std::shared_ptr<Licence>& licence, const BundleOptions& options) {
  internal::Arena native_arena;
  smilear_bundle* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_bundle_from_file_licensed(path.c_str(), internal::Access::Handle(licence), internal::Marshal<smilear::BundleOptions>::Write(native_arena, options), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::shared_ptr<Bundle>(new Bundle(native_out));
}

inline std::string Bundle::product() const {
  internal::ResultObject<smilear_bundle_string_result> native_object;
  smilear_bundle_string_result* const native_out = native_object.get();
  static_cast<void>(smilear_bundle_product(native_handle_, native_out, nullptr));
  std::string native_value{};
  static_cast<void>(internal::TakeValue(native_out, &native_value));
  return native_value;
}

inline std::int64_t Bundle::counter() const {
  return smilear_bundle_counter(native_handle_);
}

inline std::vector<std::string> Bundle::models() const {
  internal::ResultObject<smilear_bundle_string_list> native_object;
  smilear_bundle_string_list* const native_out = native_object.get();
  static_cast<void>(smilear_bundle_models(native_handle_, native_out, nullptr));
  std::vector<std::string> native_value{};
  static_cast<void>(internal::TakeList(native_out, &native_value));
  return native_value;
}

}  // namespace smilear

#endif  // SMILEAR_INTERNAL_BUNDLE_INLINE_H_
