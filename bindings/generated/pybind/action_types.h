// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_PYBIND_ACTION_TYPES_H_
#define SMILEAR_PYBIND_ACTION_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core_types.h"
#include "smilear/action_classifier.h"

namespace smilear::python {

// ActionMatch with texts of its own.
struct OwnedActionMatch {
  int index;
  std::string label;
  float score;
};

OwnedActionMatch Own(const smilear::ActionMatch& native_value);

}  // namespace smilear::python

#endif  // SMILEAR_PYBIND_ACTION_TYPES_H_
