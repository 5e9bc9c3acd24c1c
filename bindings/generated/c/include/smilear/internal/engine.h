// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_ENGINE_H_
#define SMILEAR_INTERNAL_ENGINE_H_

#include <cstddef>
#include <cstdint>

#include "smilear/c/engine.h"
#include "smilear/engine.h"
#include "smilear/internal/licence.h"
#include "smilear/internal/marshal.h"

namespace smilear::internal {

template <>
struct Marshal<smilear::EngineOptions> : RecordMarshal<smilear::EngineOptions, smilear_engine_options> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_engine_options, struct_size) + sizeof(smilear_engine_options::struct_size);

  static void ReadFields(Reader& native_reader, const smilear_engine_options& native_from, smilear::EngineOptions* native_to) {
    if (Reader::Has(native_from, native_from.threads)) {
      Marshal<int>::Read(native_reader, "threads of smilear_engine_options", native_from.threads, &native_to->threads);
    }
    if (Reader::Has(native_from, native_from.use_xnnpack)) {
      Marshal<bool>::Read(native_reader, "use_xnnpack of smilear_engine_options", native_from.use_xnnpack, &native_to->use_xnnpack);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::EngineOptions& native_from, smilear_engine_options* native_to) {
    native_to->threads = Marshal<int>::Write(native_arena, native_from.threads);
    native_to->use_xnnpack = Marshal<bool>::Write(native_arena, native_from.use_xnnpack);
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_ENGINE_H_
