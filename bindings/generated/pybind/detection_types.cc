// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "detection_types.h"

#include <pybind11/native_enum.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <type_traits>

#include "registration.h"
#include "text.h"
#include "value.h"

namespace smilear::python {
namespace {

static_assert(std::is_same_v<decltype(smilear::DetectorOptions::fit), smilear::DetectionFit>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::min_score), float>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::max_results), int>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::max_overlap), float>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::classes), std::vector<int>>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::anchors), smilear::AnchorOptions>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::stddev), float>);
static_assert(smilear::DetectorOptions{}.fit == smilear::DetectionFit::kStretch);
static_assert(smilear::DetectorOptions{}.min_score == 0.5F);
static_assert(smilear::DetectorOptions{}.max_results == 10);
static_assert(smilear::DetectorOptions{}.max_overlap == 0.5F);
static_assert(smilear::DetectorOptions{}.classes.empty());
static_assert(smilear::DetectorOptions{}.mean == 0.0F);
static_assert(smilear::DetectorOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::DetectorOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::Detection::index), int>);
static_assert(std::is_same_v<decltype(smilear::Detection::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::Detection::score), float>);
static_assert(std::is_same_v<decltype(smilear::Detection::box), smilear::Box>);
[[maybe_unused]] void NativeCountFields(const smilear::Detection& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

}  // namespace

OwnedDetection Own(const smilear::Detection& native_value) {
  return {native_value.index, std::string(native_value.label), native_value.score, native_value.box};
}

void BindDetectionTypes(const py::module_& native_module) {
  {
    py::class_<smilear::DetectorOptions> native_type(native_module, "DetectorOptions", R"doc(How an ObjectDetector prepares frames and reports what it finds.)doc");
    native_type.def(py::init([](smilear::DetectionFit fit, float min_score, int max_results, float max_overlap, std::vector<int> classes, smilear::AnchorOptions anchors, float mean, float stddev) {
      smilear::DetectorOptions native_value;
      native_value.fit = std::move(fit);
      native_value.min_score = std::move(min_score);
      native_value.max_results = std::move(max_results);
      native_value.max_overlap = std::move(max_overlap);
      native_value.classes = std::move(classes);
      native_value.anchors = std::move(anchors);
      native_value.mean = std::move(mean);
      native_value.stddev = std::move(stddev);
      return native_value;
    }), py::kw_only(), py::arg("fit") = smilear::DetectionFit::kStretch, py::arg("min_score") = 0.5F, py::arg("max_results") = 10, py::arg("max_overlap") = 0.5F, py::arg("classes") = py::tuple(), py::arg("anchors") = smilear::AnchorOptions(), py::arg("mean") = 0.0F, py::arg("stddev") = 0.0F);
    native_type.def_property_readonly("fit", [](const smilear::DetectorOptions& native_self) { return native_self.fit; }, R"doc(How a frame is fitted to the model's input.)doc");
    native_type.def_property_readonly("min_score", [](const smilear::DetectorOptions& native_self) { return native_self.min_score; }, R"doc(Detections below are left out; 0..1.)doc");
    native_type.def_property_readonly("max_results", [](const smilear::DetectorOptions& native_self) { return native_self.max_results; }, R"doc(1..100.)doc");
    native_type.def_property_readonly("max_overlap", [](const smilear::DetectorOptions& native_self) { return native_self.max_overlap; }, R"doc(Of two boxes of a class that overlap more (intersection over union) the lesser goes; raw models.)doc");
    native_type.def_property_readonly("classes", [](const smilear::DetectorOptions& native_self) { return native_self.classes; }, R"doc(Only these classes; empty: all.)doc");
    native_type.def_property_readonly("anchors", [](const smilear::DetectorOptions& native_self) { return native_self.anchors; }, R"doc(How a raw model says where things are.)doc");
    native_type.def_property_readonly("mean", [](const smilear::DetectorOptions& native_self) { return native_self.mean; }, R"doc(Input = (channel - mean) / stddev, with channel in 0..255.)doc");
    native_type.def_property_readonly("stddev", [](const smilear::DetectorOptions& native_self) { return native_self.stddev; }, R"doc(0: take mean and stddev from the model's metadata, else 127.5 and 127.5.)doc");
    DefineValue(native_type, "DetectorOptions", {"fit", "min_score", "max_results", "max_overlap", "classes", "anchors", "mean", "stddev"},
                [](const smilear::DetectorOptions& native_self) { return py::make_tuple(native_self.fit, native_self.min_score, native_self.max_results, native_self.max_overlap, native_self.classes, native_self.anchors, native_self.mean, native_self.stddev); });
  }
  {
    py::class_<OwnedDetection> native_type(native_module, "Detection", R"doc(One thing in a frame.)doc");
    native_type.def_property_readonly("index", [](const OwnedDetection& native_self) { return native_self.index; }, R"doc(Class, counted from 0, without background.)doc");
    native_type.def_property_readonly("label", [](const OwnedDetection& native_self) { return Text(native_self.label); }, R"doc(The class's label.)doc");
    native_type.def_property_readonly("score", [](const OwnedDetection& native_self) { return native_self.score; }, R"doc(0..1.)doc");
    native_type.def_property_readonly("box", [](const OwnedDetection& native_self) { return native_self.box; }, R"doc(Where it is.)doc");
    DefineValue(native_type, "Detection", {"index", "label", "score", "box"},
                [](const OwnedDetection& native_self) { return py::make_tuple(native_self.index, Text(native_self.label), native_self.score, native_self.box); });
  }
}

}  // namespace smilear::python
