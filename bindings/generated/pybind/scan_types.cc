// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "scan_types.h"

#include <pybind11/native_enum.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <type_traits>

#include "registration.h"
#include "text.h"
#include "value.h"

namespace smilear::python {
namespace {

static_assert(static_cast<int>(smilear::ScanFit::kCenterCrop) == 0);
static_assert(static_cast<int>(smilear::ScanFit::kStretch) == 1);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::ScanFit native_value) {
  switch (native_value) {
    case smilear::ScanFit::kCenterCrop:
    case smilear::ScanFit::kStretch:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::ScanOptions::fit), smilear::ScanFit>);
static_assert(std::is_same_v<decltype(smilear::ScanOptions::min_score), float>);
static_assert(std::is_same_v<decltype(smilear::ScanOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::ScanOptions::stddev), float>);
static_assert(smilear::ScanOptions{}.fit == smilear::ScanFit::kCenterCrop);
static_assert(smilear::ScanOptions{}.min_score == 0.0F);
static_assert(smilear::ScanOptions{}.mean == 0.0F);
static_assert(smilear::ScanOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::ScanOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::ScanMatch::index), int>);
static_assert(std::is_same_v<decltype(smilear::ScanMatch::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::ScanMatch::score), float>);
[[maybe_unused]] void NativeCountFields(const smilear::ScanMatch& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

}  // namespace

OwnedScanMatch Own(const smilear::ScanMatch& native_value) {
  return {native_value.index, std::string(native_value.label), native_value.score};
}

void BindScanTypes(const py::module_& native_module) {
  py::native_enum<smilear::ScanFit>(native_module, "ScanFit", "enum.IntEnum", R"doc(How a frame is fitted to the model's input.)doc")
      .value("CENTER_CROP", smilear::ScanFit::kCenterCrop, R"doc(The largest centred rectangle with the input's proportions.)doc")
      .value("STRETCH", smilear::ScanFit::kStretch, R"doc(The whole frame; proportions are lost.)doc")
      .finalize();
  {
    py::class_<smilear::ScanOptions> native_type(native_module, "ScanOptions", R"doc(How an ArScan prepares frames and reports matches.)doc");
    native_type.def(py::init([](smilear::ScanFit fit, float min_score, float mean, float stddev) {
      smilear::ScanOptions native_value;
      native_value.fit = std::move(fit);
      native_value.min_score = std::move(min_score);
      native_value.mean = std::move(mean);
      native_value.stddev = std::move(stddev);
      return native_value;
    }), py::kw_only(), py::arg("fit") = smilear::ScanFit::kCenterCrop, py::arg("min_score") = 0.0F, py::arg("mean") = 0.0F, py::arg("stddev") = 0.0F);
    native_type.def_property_readonly("fit", [](const smilear::ScanOptions& native_self) { return native_self.fit; }, R"doc(How a frame is fitted to the model's input.)doc");
    native_type.def_property_readonly("min_score", [](const smilear::ScanOptions& native_self) { return native_self.min_score; }, R"doc(Matches below are left out; 0..1.)doc");
    native_type.def_property_readonly("mean", [](const smilear::ScanOptions& native_self) { return native_self.mean; }, R"doc(Input = (channel - mean) / stddev, with channel in 0..255.)doc");
    native_type.def_property_readonly("stddev", [](const smilear::ScanOptions& native_self) { return native_self.stddev; }, R"doc(0: take mean and stddev from the model's metadata, else 127.5 and 127.5.)doc");
    DefineValue(native_type, "ScanOptions", {"fit", "min_score", "mean", "stddev"},
                [](const smilear::ScanOptions& native_self) { return py::make_tuple(native_self.fit, native_self.min_score, native_self.mean, native_self.stddev); });
  }
  {
    py::class_<OwnedScanMatch> native_type(native_module, "ScanMatch", R"doc(One picture that a frame may show.)doc");
    native_type.def_property_readonly("index", [](const OwnedScanMatch& native_self) { return native_self.index; }, R"doc(Class, counted from 0.)doc");
    native_type.def_property_readonly("label", [](const OwnedScanMatch& native_self) { return Text(native_self.label); }, R"doc(The class's label.)doc");
    native_type.def_property_readonly("score", [](const OwnedScanMatch& native_self) { return native_self.score; }, R"doc(The model's output; 0..1 for softmax models.)doc");
    DefineValue(native_type, "ScanMatch", {"index", "label", "score"},
                [](const OwnedScanMatch& native_self) { return py::make_tuple(native_self.index, Text(native_self.label), native_self.score); });
  }
}

}  // namespace smilear::python
