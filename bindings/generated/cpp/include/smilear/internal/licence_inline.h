// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_LICENCE_INLINE_H_
#define SMILEAR_INTERNAL_LICENCE_INLINE_H_

#include <memory>
#include <optional>
#include <utility>

#include "smilear/c/licence.h"
#include "smilear/internal/call.h"
#include "smilear/internal/licence.h"
#include "smilear/licence.h"

namespace smilear {
namespace internal {

template <>
struct ResultFunctions<smilear_licence_string_list> {
  static smilear_licence_string_list* Create() { return smilear_licence_string_list_create(); }
  static void Destroy(smilear_licence_string_list* result) { smilear_licence_string_list_destroy(result); }
  static std::size_t Count(const smilear_licence_string_list* list) { return smilear_licence_string_list_count(list); }
  static const smilear_text* At(const smilear_licence_string_list* list, std::size_t i) { return smilear_licence_string_list_at(list, i); }
};

template <>
struct ResultFunctions<smilear_licence_string_result> {
  static smilear_licence_string_result* Create() { return smilear_licence_string_result_create(); }
  static void Destroy(smilear_licence_string_result* result) { smilear_licence_string_result_destroy(result); }
  static const smilear_text* Get(const smilear_licence_string_result* result) { return smilear_licence_string_result_get(result); }
};

}  // namespace internal

inline Licence::Licence(smilear_licence* native_handle) : native_handle_(native_handle) {}

inline Licence::~Licence() { smilear_licence_destroy(native_handle_); }

inline Result<std::shared_ptr<Licence>> Licence::FromBytes(std::span<const std::uint8_t> licence, const LicenceContext& context) {
  internal::Arena native_arena;
  smilear_licence* native_out = nullptr;
  smilear_error* native_error = nullptr;
  const std::int32_t native_code = smilear_licence_from_bytes(licence.data(), licence.size(), internal::Marshal<smilear::LicenceContext>::Write(native_arena, context), &native_out, &native_error);
  if (native_code != SMILEAR_STATUS_CODE_OK) return internal::TakeStatus(native_code, native_error);
  return std::shared_ptr<Licence>(new Licence(native_out));
}

inline std::string Licence::customer() const {
  internal::ResultObject<smilear_licence_string_result> native_object;
  smilear_licence_string_result* const native_out = native_object.get();
  static_cast<void>(smilear_licence_customer(native_handle_, native_out, nullptr));
  std::string native_value{};
  static_cast<void>(internal::TakeValue(native_out, &native_value));
  return native_value;
}

inline std::vector<std::string> Licence::features() const {
  internal::ResultObject<smilear_licence_string_list> native_object;
  smilear_licence_string_list* const native_out = native_object.get();
  static_cast<void>(smilear_licence_features(native_handle_, native_out, nullptr));
  std::vector<std::string> native_value{};
  static_cast<void>(internal::TakeList(native_out, &native_value));
  return native_value;
}

inline std::int64_t Licence::not_before() const {
  return smilear_licence_not_before(native_handle_);
}

inline std::int64_t Licence::not_after() const {
  return smilear_licence_not_after(native_handle_);
}

inline LicenceStanding Licence::state() const {
  return static_cast<smilear::LicenceStanding>(smilear_licence_state(native_handle_));
}

inline std::int64_t Licence::high_water_mark() const {
  return smilear_licence_high_water_mark(native_handle_);
}

}  // namespace smilear

#endif  // SMILEAR_INTERNAL_LICENCE_INLINE_H_
