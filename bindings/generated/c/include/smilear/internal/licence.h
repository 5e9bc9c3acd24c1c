// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_LICENCE_H_
#define SMILEAR_INTERNAL_LICENCE_H_

#include <cstddef>
#include <cstdint>

#include "smilear/c/licence.h"
#include "smilear/internal/marshal.h"
#include "smilear/licence.h"

namespace smilear::internal {

template <>
struct Marshal<smilear::LicenceStanding> : EnumMarshal<smilear::LicenceStanding> {
  static constexpr const char* kName = "smilear_licence_standing";

  static constexpr bool Known(std::int32_t value) {
    switch (value) {
      case SMILEAR_LICENCE_STANDING_VALID:
      case SMILEAR_LICENCE_STANDING_EXPIRES_SOON:
      case SMILEAR_LICENCE_STANDING_IN_GRACE:
        return true;
      default:
        return false;
    }
  }
};

template <>
struct Marshal<smilear::LicenceContext> : RecordMarshal<smilear::LicenceContext, smilear_licence_context> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_licence_context, struct_size) + sizeof(smilear_licence_context::struct_size);

  static void ReadFields(Reader& native_reader, const smilear_licence_context& native_from, smilear::LicenceContext* native_to) {
    if (Reader::Has(native_from, native_from.application)) {
      Marshal<std::string>::Read(native_reader, "application of smilear_licence_context", native_from.application, &native_to->application);
    }
    if (Reader::Has(native_from, native_from.signer)) {
      Marshal<std::string>::Read(native_reader, "signer of smilear_licence_context", native_from.signer, &native_to->signer);
    }
    if (Reader::Has(native_from, native_from.last_seen)) {
      Marshal<std::int64_t>::Read(native_reader, "last_seen of smilear_licence_context", native_from.last_seen, &native_to->last_seen);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::LicenceContext& native_from, smilear_licence_context* native_to) {
    native_to->application = Marshal<std::string>::Write(native_arena, native_from.application);
    native_to->signer = Marshal<std::string>::Write(native_arena, native_from.signer);
    native_to->last_seen = Marshal<std::int64_t>::Write(native_arena, native_from.last_seen);
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_LICENCE_H_
