// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_BUNDLE_H_
#define SMILEAR_INTERNAL_BUNDLE_H_

#include <cstddef>
#include <cstdint>

#include "smilear/bundle.h"
#include "smilear/c/bundle.h"
#include "smilear/internal/licence.h"
#include "smilear/internal/marshal.h"

namespace smilear::internal {

template <>
struct Marshal<smilear::BundleOptions> : RecordMarshal<smilear::BundleOptions, smilear_bundle_options> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_bundle_options, struct_size) + sizeof(smilear_bundle_options::struct_size);

  static void ReadFields(Reader& native_reader, const smilear_bundle_options& native_from, smilear::BundleOptions* native_to) {
    if (Reader::Has(native_from, native_from.min_counter)) {
      Marshal<std::int64_t>::Read(native_reader, "min_counter of smilear_bundle_options", native_from.min_counter, &native_to->min_counter);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::BundleOptions& native_from, smilear_bundle_options* native_to) {
    native_to->min_counter = Marshal<std::int64_t>::Write(native_arena, native_from.min_counter);
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_BUNDLE_H_
