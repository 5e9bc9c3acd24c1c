// C++ failures to Python exceptions. Only the wrapper throws; the core does not.
#ifndef SMILEAR_PYBIND_ERRORS_H_
#define SMILEAR_PYBIND_ERRORS_H_

#include <pybind11/pybind11.h>

#include <exception>
#include <string>
#include <utility>

#include "smilear/result.h"
#include "smilear/status.h"

namespace smilear::python {

// Becomes smilear.SmileArError.
class StatusError : public std::exception {
 public:
  explicit StatusError(Status status) : status_(std::move(status)) {}
  const char* what() const noexcept override { return status_.message().c_str(); }
  const Status& status() const { return status_; }

 private:
  Status status_;
};

// Becomes smilear.ClosedError, a SmileArError.
class ClosedError : public StatusError {
 public:
  explicit ClosedError(const std::string& name)
      : StatusError(Status(StatusCode::kFailedPrecondition, name + " is closed; make a new one")) {}
};

// Once, when the module is made.
void RegisterErrors();

inline void Check(const Status& status) {
  if (!status.ok()) throw StatusError(status);
}

template <class T>
T Value(Result<T> result) {
  if (!result.ok()) throw StatusError(result.status());
  return std::move(result).value();
}

}  // namespace smilear::python

#endif  // SMILEAR_PYBIND_ERRORS_H_
