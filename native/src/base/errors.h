// The errors that most functions return, in a word.
#ifndef SMILEAR_BASE_ERRORS_H_
#define SMILEAR_BASE_ERRORS_H_

#include <string>
#include <utility>

#include "smilear/status.h"

namespace smilear {

inline Status InvalidArgument(std::string message) {
  return Status(StatusCode::kInvalidArgument, std::move(message));
}

inline Status InvalidModel(std::string message) {
  return Status(StatusCode::kInvalidModel, std::move(message));
}

}  // namespace smilear

#endif  // SMILEAR_BASE_ERRORS_H_
