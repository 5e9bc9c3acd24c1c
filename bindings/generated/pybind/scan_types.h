// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_PYBIND_SCAN_TYPES_H_
#define SMILEAR_PYBIND_SCAN_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core_types.h"
#include "smilear/ar_scan.h"

namespace smilear::python {

// ScanMatch with texts of its own.
struct OwnedScanMatch {
  int index;
  std::string label;
  float score;
};

OwnedScanMatch Own(const smilear::ScanMatch& native_value);

}  // namespace smilear::python

#endif  // SMILEAR_PYBIND_SCAN_TYPES_H_
