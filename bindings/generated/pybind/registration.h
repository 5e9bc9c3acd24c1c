// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#ifndef SMILEAR_PYBIND_REGISTRATION_H_
#define SMILEAR_PYBIND_REGISTRATION_H_

#include <pybind11/pybind11.h>

namespace smilear::python {

namespace py = pybind11;

void BindCoreTypes(const py::module_& native_module);
void BindImage(const py::module_& native_module);
void BindLicence(const py::module_& native_module);
void BindBundle(const py::module_& native_module);
void BindEngine(const py::module_& native_module);
void BindBodyTypes(const py::module_& native_module);
void BindBoxesTypes(const py::module_& native_module);
void BindActionTypes(const py::module_& native_module);
void BindActionClassifier(const py::module_& native_module);
void BindBeautyTypes(const py::module_& native_module);
void BindBeautyFilter(const py::module_& native_module);
void BindDanceTypes(const py::module_& native_module);
void BindDanceRecorder(const py::module_& native_module);
void BindDanceScorer(const py::module_& native_module);
void BindDetectionTypes(const py::module_& native_module);
void BindObjectDetector(const py::module_& native_module);
void BindGestureTypes(const py::module_& native_module);
void BindGestureTracker(const py::module_& native_module);
void BindPortraitTypes(const py::module_& native_module);
void BindPortraitSegmenter(const py::module_& native_module);
void BindPoseTypes(const py::module_& native_module);
void BindPoseEstimator(const py::module_& native_module);
void BindPoseGestureTypes(const py::module_& native_module);
void BindPoseGestureMatcher(const py::module_& native_module);
void BindScanTypes(const py::module_& native_module);
void BindArScan(const py::module_& native_module);

}  // namespace smilear::python

#endif  // SMILEAR_PYBIND_REGISTRATION_H_
