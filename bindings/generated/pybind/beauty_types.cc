// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "beauty_types.h"

#include <pybind11/native_enum.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <type_traits>

#include "registration.h"
#include "text.h"
#include "value.h"

namespace smilear::python {
namespace {

static_assert(std::is_same_v<decltype(smilear::BeautySettings::smoothing), float>);
static_assert(std::is_same_v<decltype(smilear::BeautySettings::whitening), float>);
static_assert(std::is_same_v<decltype(smilear::BeautySettings::sharpening), float>);
static_assert(smilear::BeautySettings{}.smoothing == 0.5F);
static_assert(smilear::BeautySettings{}.whitening == 0.2F);
static_assert(smilear::BeautySettings{}.sharpening == 0.2F);
[[maybe_unused]] void NativeCountFields(const smilear::BeautySettings& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

}  // namespace

void BindBeautyTypes(const py::module_& native_module) {
  {
    py::class_<smilear::BeautySettings> native_type(native_module, "BeautySettings", R"doc(How much of each a BeautyFilter does, 0..1; with all at 0 the pixels stay what they are.)doc");
    native_type.def(py::init([](float smoothing, float whitening, float sharpening) {
      smilear::BeautySettings native_value;
      native_value.smoothing = std::move(smoothing);
      native_value.whitening = std::move(whitening);
      native_value.sharpening = std::move(sharpening);
      return native_value;
    }), py::kw_only(), py::arg("smoothing") = 0.5F, py::arg("whitening") = 0.2F, py::arg("sharpening") = 0.2F);
    native_type.def_property_readonly("smoothing", [](const smilear::BeautySettings& native_self) { return native_self.smoothing; }, R"doc(Evens out the texture of skin; edges stay.)doc");
    native_type.def_property_readonly("whitening", [](const smilear::BeautySettings& native_self) { return native_self.whitening; }, R"doc(Brightens skin.)doc");
    native_type.def_property_readonly("sharpening", [](const smilear::BeautySettings& native_self) { return native_self.sharpening; }, R"doc(Brings out details where skin is not smoothed.)doc");
    DefineValue(native_type, "BeautySettings", {"smoothing", "whitening", "sharpening"},
                [](const smilear::BeautySettings& native_self) { return py::make_tuple(native_self.smoothing, native_self.whitening, native_self.sharpening); });
  }
}

}  // namespace smilear::python
