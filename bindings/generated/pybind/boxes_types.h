// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_PYBIND_BOXES_TYPES_H_
#define SMILEAR_PYBIND_BOXES_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core_types.h"
#include "smilear/anchor_options.h"
#include "smilear/box.h"

namespace smilear::python {

}  // namespace smilear::python

#endif  // SMILEAR_PYBIND_BOXES_TYPES_H_
