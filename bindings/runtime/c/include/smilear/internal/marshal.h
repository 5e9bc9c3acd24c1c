// Marshal<T>: how a C++ type is written in C. The library and the C++ headers on top of it share this, so
// that what one writes the other reads.
//
//   C      the C type
//   Item   what stands in a field, an array or a parameter: C itself, or a pointer to it for records
//   static void Read(Reader&, const char* where, Item, T*);
//   static Item Write(Arena&, const T&);
//   static Item At(const C*);                   the Item that a pointer to C leads to
//   static const C* Pointer(const Item*);       and back
//
// Generated code specialises it for enums and records.
//
// Not part of the API: programs must not use it.
#ifndef SMILEAR_INTERNAL_MARSHAL_H_
#define SMILEAR_INTERNAL_MARSHAL_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "smilear/c/base.h"
#include "smilear/internal/arena.h"
#include "smilear/internal/reader.h"

namespace smilear::internal {

template <typename T>
struct Marshal;

template <typename T, typename CType>
struct PlainMarshal {
  using C = CType;
  using Item = CType;
  static void Read(Reader& /*reader*/, const char* /*where*/, Item item, T* value) {
    *value = static_cast<T>(item);
  }
  static Item Write(Arena& /*arena*/, const T& value) { return static_cast<Item>(value); }
  static Item At(const C* pointer) { return *pointer; }
  static const C* Pointer(const Item* item) { return item; }
};

template <>
struct Marshal<bool> : PlainMarshal<bool, bool> {};
template <>
struct Marshal<int> : PlainMarshal<int, std::int32_t> {};
template <>
struct Marshal<std::int64_t> : PlainMarshal<std::int64_t, std::int64_t> {};
template <>
struct Marshal<float> : PlainMarshal<float, float> {};
template <>
struct Marshal<double> : PlainMarshal<double, double> {};

// Texts are not copied: the C form looks at the C++ value, and a string_view at the C form's bytes.
template <typename T>
struct TextMarshal : PlainMarshal<smilear_text, smilear_text> {
  static void Read(Reader& reader, const char* where, Item item, T* value) {
    if (reader.Array(where, item.data, item.size)) *value = T(item.data, item.size);
  }
  static Item Write(Arena& /*arena*/, const T& value) { return {value.data(), value.size()}; }
};

template <>
struct Marshal<std::string> : TextMarshal<std::string> {};
template <>
struct Marshal<std::string_view> : TextMarshal<std::string_view> {};

// Marshal<E> adds `static bool Known(std::int32_t)` and `kName`.
template <typename E>
struct EnumMarshal : PlainMarshal<E, std::int32_t> {
  static void Read(Reader& reader, const char* where, std::int32_t item, E* value) {
    if (!reader.trusts() && !Marshal<E>::Known(item)) {
      reader.Fail(std::string(where) + " is " + std::to_string(item) + ", which is no " + Marshal<E>::kName);
      return;
    }
    *value = static_cast<E>(item);
  }
};

// Marshal<R> adds `ReadFields`, `WriteFields` and `kLeastSize`: the end of the last field without a default.
template <typename R, typename CType>
struct RecordMarshal {
  using C = CType;
  using Item = const CType*;
  static void Read(Reader& reader, const char* where, Item item, R* value) {
    if (!reader.Present(where, item)) return;
    if (!reader.Sized(where, item->struct_size, Marshal<R>::kLeastSize, sizeof(C))) return;
    Marshal<R>::ReadFields(reader, *item, value);
  }
  static Item Write(Arena& arena, const R& value) {
    C* const record = arena.New<C>();
    record->struct_size = sizeof(C);
    Marshal<R>::WriteFields(arena, value, record);
    return record;
  }
  static Item At(const C* pointer) { return pointer; }
  static const C* Pointer(const Item* item) { return *item; }
};

// Not every compiler of C++20 lets `typename` be left out.
template <typename T>
using CType = typename Marshal<T>::C;  // NOLINT
template <typename T>
using CItem = typename Marshal<T>::Item;  // NOLINT

template <typename T>
void ReadList(Reader& reader, const char* where, const CItem<T>* items, std::size_t count,
              std::vector<T>* values) {
  if (!reader.Array(where, items, count, sizeof(CItem<T>))) return;
  values->resize(count);
  for (std::size_t index = 0; index < count && reader.ok(); ++index) {
    Marshal<T>::Read(reader, where, items[index], &(*values)[index]);
  }
}

template <typename T>
void ReadOptional(Reader& reader, const char* where, const CType<T>* pointer, std::optional<T>* value) {
  if (pointer == nullptr) {
    value->reset();
  } else {
    Marshal<T>::Read(reader, where, Marshal<T>::At(pointer), &value->emplace());
  }
}

template <typename T>
struct CList {
  const CItem<T>* items;
  std::size_t count;
};

// Numbers are looked at where they are; anything else is written to the arena.
template <typename T>
CList<T> WriteList(Arena& arena, std::span<const T> values) {
  if constexpr (std::is_arithmetic_v<T> && std::is_same_v<T, CItem<T>>) {
    return {values.data(), values.size()};
  } else {
    auto* const items = arena.NewArray<CItem<T>>(values.size());
    for (std::size_t index = 0; index < values.size(); ++index) {
      items[index] = Marshal<T>::Write(arena, values[index]);
    }
    return {items, values.size()};
  }
}

template <typename T>
CList<T> WriteList(Arena& arena, const std::vector<T>& values) {
  return WriteList(arena, std::span<const T>(values));
}

template <typename T>
const CType<T>* WriteOptional(Arena& arena, const std::optional<T>& value) {
  if (!value.has_value()) return nullptr;
  auto* const item = arena.New<CItem<T>>();
  *item = Marshal<T>::Write(arena, *value);
  return Marshal<T>::Pointer(item);
}

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_MARSHAL_H_
