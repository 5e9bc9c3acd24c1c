// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_PYBIND_DETECTION_TYPES_H_
#define SMILEAR_PYBIND_DETECTION_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core_types.h"
#include "boxes_types.h"
#include "smilear/object_detector.h"

namespace smilear::python {

// Detection with texts of its own.
struct OwnedDetection {
  int index;
  std::string label;
  float score;
  smilear::Box box;
};

OwnedDetection Own(const smilear::Detection& native_value);

}  // namespace smilear::python

#endif  // SMILEAR_PYBIND_DETECTION_TYPES_H_
