// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_PYBIND_CORE_TYPES_H_
#define SMILEAR_PYBIND_CORE_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "smilear/bundle.h"
#include "smilear/engine.h"
#include "smilear/image.h"
#include "smilear/licence.h"
#include "smilear/status.h"

namespace smilear::python {

}  // namespace smilear::python

#endif  // SMILEAR_PYBIND_CORE_TYPES_H_
