// ModelRefusal: what the checks of a hostile model say.
#ifndef SMILEAR_INFERENCE_MODEL_REFUSAL_H_
#define SMILEAR_INFERENCE_MODEL_REFUSAL_H_

#include <string_view>

#include "base/errors.h"
#include "base/str_cat.h"
#include "smilear/status.h"

namespace smilear {

inline Status ModelRefusal(std::string_view message) {
  return InvalidModel(StrCat(std::string_view("model is invalid: "), message));
}

}  // namespace smilear

#endif  // SMILEAR_INFERENCE_MODEL_REFUSAL_H_
