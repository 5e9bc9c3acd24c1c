// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_PYBIND_GESTURE_TYPES_H_
#define SMILEAR_PYBIND_GESTURE_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core_types.h"
#include "boxes_types.h"
#include "smilear/gesture_tracker.h"

namespace smilear::python {

// TrackedHand with texts of its own.
struct OwnedTrackedHand {
  int number;
  int index;
  std::string label;
  float score;
  smilear::Box box;
  smilear::GestureEvent event;
};

OwnedTrackedHand Own(const smilear::TrackedHand& native_value);

}  // namespace smilear::python

#endif  // SMILEAR_PYBIND_GESTURE_TYPES_H_
