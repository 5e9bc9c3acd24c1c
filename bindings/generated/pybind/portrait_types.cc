// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "portrait_types.h"

#include <pybind11/native_enum.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <type_traits>

#include "registration.h"
#include "text.h"
#include "value.h"

namespace smilear::python {
namespace {

static_assert(std::is_same_v<decltype(smilear::PortraitOptions::steadiness), float>);
static_assert(std::is_same_v<decltype(smilear::PortraitOptions::logits), bool>);
static_assert(std::is_same_v<decltype(smilear::PortraitOptions::person_class), int>);
static_assert(std::is_same_v<decltype(smilear::PortraitOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::PortraitOptions::stddev), float>);
static_assert(smilear::PortraitOptions{}.steadiness == 0.6F);
static_assert(smilear::PortraitOptions{}.logits == false);
static_assert(smilear::PortraitOptions{}.person_class == 1);
static_assert(smilear::PortraitOptions{}.mean == 0.0F);
static_assert(smilear::PortraitOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::PortraitOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4] = native_value;
}

}  // namespace

void BindPortraitTypes(const py::module_& native_module) {
  {
    py::class_<smilear::PortraitOptions> native_type(native_module, "PortraitOptions", R"doc(How a PortraitSegmenter reads its model's output.)doc");
    native_type.def(py::init([](float steadiness, bool logits, int person_class, float mean, float stddev) {
      smilear::PortraitOptions native_value;
      native_value.steadiness = std::move(steadiness);
      native_value.logits = std::move(logits);
      native_value.person_class = std::move(person_class);
      native_value.mean = std::move(mean);
      native_value.stddev = std::move(stddev);
      return native_value;
    }), py::kw_only(), py::arg("steadiness") = 0.6F, py::arg("logits") = false, py::arg("person_class") = 1, py::arg("mean") = 0.0F, py::arg("stddev") = 0.0F);
    native_type.def_property_readonly("steadiness", [](const smilear::PortraitOptions& native_self) { return native_self.steadiness; }, R"doc(How much of the mask is kept from frame to frame where little changes, 0..0.95; against flicker.)doc");
    native_type.def_property_readonly("logits", [](const smilear::PortraitOptions& native_self) { return native_self.logits; }, R"doc(The model's output is not yet 0..1: a sigmoid, or a softmax of the classes.)doc");
    native_type.def_property_readonly("person_class", [](const smilear::PortraitOptions& native_self) { return native_self.person_class; }, R"doc(Which channel is the person, for models with several.)doc");
    native_type.def_property_readonly("mean", [](const smilear::PortraitOptions& native_self) { return native_self.mean; }, R"doc(Input = (channel - mean) / stddev, with channel in 0..255.)doc");
    native_type.def_property_readonly("stddev", [](const smilear::PortraitOptions& native_self) { return native_self.stddev; }, R"doc(0: take mean and stddev from the model's metadata, else 127.5 and 127.5.)doc");
    DefineValue(native_type, "PortraitOptions", {"steadiness", "logits", "person_class", "mean", "stddev"},
                [](const smilear::PortraitOptions& native_self) { return py::make_tuple(native_self.steadiness, native_self.logits, native_self.person_class, native_self.mean, native_self.stddev); });
  }
}

}  // namespace smilear::python
