// What stands behind C's result objects: the C++ value and its C form.
#ifndef SMILEAR_C_RESULT_H_
#define SMILEAR_C_RESULT_H_

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "smilear/internal/arena.h"
#include "smilear/internal/marshal.h"

namespace smilear::capi {

// A list that is used again allocates nothing once it has had its largest size.
template <typename T>
struct ListResult {
  std::vector<T> value;

  void Clear() {
    value.clear();
    Publish();
  }

  // Makes visible what `value` has become.
  void Publish() {
    arena_.Reset();
    form_ = internal::WriteList(arena_, value);
  }

  void Set(std::vector<T> values) {
    value = std::move(values);
    Publish();
  }

  std::size_t count() const { return form_.count; }

  const internal::CType<T>* At(std::size_t index) const {
    return index < form_.count ? internal::Marshal<T>::Pointer(form_.items + index) : nullptr;
  }

 private:
  internal::Arena arena_;
  internal::CList<T> form_ = {};
};

// Perhaps one value.
template <typename T>
struct ValueResult {
  void Clear() { Set(std::nullopt); }

  void Set(std::optional<T> value) {
    value_ = std::move(value);
    arena_.Reset();
    form_ = internal::WriteOptional(arena_, value_);
  }

  const internal::CType<T>* Get() const { return form_; }

 private:
  std::optional<T> value_;
  internal::Arena arena_;
  const internal::CType<T>* form_ = nullptr;
};

}  // namespace smilear::capi

#endif  // SMILEAR_C_RESULT_H_
