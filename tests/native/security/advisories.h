// Models shaped after the published advisories of TensorFlow Lite: what once read, wrote or divided where it
// must not.
#ifndef SMILEAR_TESTS_NATIVE_SECURITY_ADVISORIES_H_
#define SMILEAR_TESTS_NATIVE_SECURITY_ADVISORIES_H_

#include <string>
#include <vector>

#include "model_builder.h"

namespace smilear::testing {

struct Advisory {
  std::string name;
  ModelBytes model;
};

std::vector<Advisory> Advisories();

}  // namespace smilear::testing

#endif  // SMILEAR_TESTS_NATIVE_SECURITY_ADVISORIES_H_
