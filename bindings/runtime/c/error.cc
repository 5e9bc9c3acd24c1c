#define SMILEAR_BUILDING_C_LIBRARY
#include "error.h"

#include <memory>
#include <string>

struct smilear_error {
  std::string message;
};

extern "C" {

const char* smilear_error_message(const smilear_error* self) {
  return self == nullptr ? "" : self->message.c_str();
}

void smilear_error_destroy(smilear_error* self) { const std::unique_ptr<smilear_error> owner(self); }

}  // extern "C"

namespace smilear::capi {

std::int32_t Fail(const Status& status, smilear_error** error) {
  if (error != nullptr) *error = new smilear_error{status.message()};
  return static_cast<std::int32_t>(status.code());
}

std::int32_t Succeed(smilear_error** error) {
  if (error != nullptr) *error = nullptr;
  return static_cast<std::int32_t>(StatusCode::kOk);
}

}  // namespace smilear::capi
