// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// Not part of the API: programs must not use it.
// clang-format off
#ifndef SMILEAR_INTERNAL_BOX_H_
#define SMILEAR_INTERNAL_BOX_H_

#include <cstddef>
#include <cstdint>

#include "smilear/box.h"
#include "smilear/c/box.h"
#include "smilear/internal/marshal.h"

namespace smilear::internal {

template <>
struct Marshal<smilear::Box> : RecordMarshal<smilear::Box, smilear_box> {
  static constexpr std::size_t kLeastSize = offsetof(smilear_box, bottom) + sizeof(smilear_box::bottom);

  static void ReadFields(Reader& native_reader, const smilear_box& native_from, smilear::Box* native_to) {
    if (Reader::Has(native_from, native_from.left)) {
      Marshal<float>::Read(native_reader, "left of smilear_box", native_from.left, &native_to->left);
    }
    if (Reader::Has(native_from, native_from.top)) {
      Marshal<float>::Read(native_reader, "top of smilear_box", native_from.top, &native_to->top);
    }
    if (Reader::Has(native_from, native_from.right)) {
      Marshal<float>::Read(native_reader, "right of smilear_box", native_from.right, &native_to->right);
    }
    if (Reader::Has(native_from, native_from.bottom)) {
      Marshal<float>::Read(native_reader, "bottom of smilear_box", native_from.bottom, &native_to->bottom);
    }
  }

  static void WriteFields(Arena& native_arena, const smilear::Box& native_from, smilear_box* native_to) {
    native_to->left = Marshal<float>::Write(native_arena, native_from.left);
    native_to->top = Marshal<float>::Write(native_arena, native_from.top);
    native_to->right = Marshal<float>::Write(native_arena, native_from.right);
    native_to->bottom = Marshal<float>::Write(native_arena, native_from.bottom);
  }
};

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_BOX_H_
