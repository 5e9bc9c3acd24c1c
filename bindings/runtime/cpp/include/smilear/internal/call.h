// How the C++ headers call the C library.
//
// Not part of the API: programs must not use it.
#ifndef SMILEAR_INTERNAL_CALL_H_
#define SMILEAR_INTERNAL_CALL_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "smilear/c/base.h"
#include "smilear/internal/marshal.h"
#include "smilear/status.h"

namespace smilear::internal {

// The functions of a result object of C; generated code specialises it.
template <typename R>
struct ResultFunctions;

// A result object of C, made at its first use. Lists are kept by their object between calls.
template <typename R>
class ResultObject {
 public:
  ResultObject() = default;
  ResultObject(const ResultObject&) = delete;
  ResultObject& operator=(const ResultObject&) = delete;
  ~ResultObject() {
    if (result_ != nullptr) ResultFunctions<R>::Destroy(result_);
  }

  R* get() {
    if (result_ == nullptr) result_ = ResultFunctions<R>::Create();
    return result_;
  }

 private:
  R* result_ = nullptr;
};

// The C object behind a C++ one.
struct Access {
  template <typename T>
  static auto Handle(const std::shared_ptr<T>& object) {
    return object == nullptr ? nullptr : object->native_handle_;
  }
};

// Takes the error over.
inline Status TakeStatus(std::int32_t code, smilear_error* error) {
  if (code == 0) return Status();
  Status status(static_cast<StatusCode>(code), smilear_error_message(error));
  smilear_error_destroy(error);
  return status;
}

template <typename T, typename R>
Status TakeList(const R* list, std::vector<T>* values) {
  Reader reader(Writer::kLibrary);
  values->resize(ResultFunctions<R>::Count(list));
  for (std::size_t index = 0; index < values->size(); ++index) {
    const auto item = Marshal<T>::At(ResultFunctions<R>::At(list, index));
    Marshal<T>::Read(reader, "an element that the library returned", item, &(*values)[index]);
  }
  return reader.status();
}

template <typename T, typename R>
Status TakeOptional(const R* result, std::optional<T>* value) {
  Reader reader(Writer::kLibrary);
  ReadOptional(reader, "what the library returned", ResultFunctions<R>::Get(result), value);
  return reader.status();
}

template <typename T, typename R>
Status TakeValue(const R* result, T* value) {
  std::optional<T> found;
  Status status = TakeOptional(result, &found);
  if (found.has_value()) *value = *std::move(found);
  return status;
}

}  // namespace smilear::internal

#endif  // SMILEAR_INTERNAL_CALL_H_
