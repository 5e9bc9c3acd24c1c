// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_PYBIND_DANCE_TYPES_H_
#define SMILEAR_PYBIND_DANCE_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core_types.h"
#include "body_types.h"
#include "smilear/dance_scorer.h"

namespace smilear::python {

// DanceLimb with texts of its own.
struct OwnedDanceLimb {
  std::string limb;
  float score;
};

OwnedDanceLimb Own(const smilear::DanceLimb& native_value);

}  // namespace smilear::python

#endif  // SMILEAR_PYBIND_DANCE_TYPES_H_
