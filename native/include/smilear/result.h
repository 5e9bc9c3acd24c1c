// Result<T>: a value, or the Status that says why there is none.
#ifndef SMILEAR_RESULT_H_
#define SMILEAR_RESULT_H_

#include <cassert>
#include <optional>
#include <utility>

#include "smilear/status.h"

namespace smilear {

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : value_(std::move(value)) {}  // NOLINT: implicit by intent, so `return value;` works
  Result(Status status) : status_(std::move(status)) {  // NOLINT: likewise for `return status;`
    assert(!status_.ok());
  }

  bool ok() const { return value_.has_value(); }
  const Status& status() const { return status_; }

  // Precondition of all five: ok().
  // NOLINTBEGIN(bugprone-unchecked-optional-access)
  T& value() & { return *value_; }
  const T& value() const& { return *value_; }
  T&& value() && { return *std::move(value_); }
  T* operator->() { return &*value_; }
  const T* operator->() const { return &*value_; }
  // NOLINTEND(bugprone-unchecked-optional-access)

 private:
  std::optional<T> value_;
  Status status_;
};

}  // namespace smilear

#endif  // SMILEAR_RESULT_H_
