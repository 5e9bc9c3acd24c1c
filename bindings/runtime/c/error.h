// How C functions report.
#ifndef SMILEAR_C_ERROR_H_
#define SMILEAR_C_ERROR_H_

#include <cstdint>

#include "smilear/c/base.h"
#include "smilear/status.h"

namespace smilear::capi {

// The code of a failure; its message goes to a new `*error`, if the caller wants one.
std::int32_t Fail(const Status& status, smilear_error** error);

// kOk; `*error` becomes null.
std::int32_t Succeed(smilear_error** error);

}  // namespace smilear::capi

#endif  // SMILEAR_C_ERROR_H_
