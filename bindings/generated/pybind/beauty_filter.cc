// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include <pybind11/native_enum.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "beauty_types.h"
#include "errors.h"
#include "handle.h"
#include "image.h"
#include "memory.h"
#include "registration.h"
#include "text.h"
#include "value.h"
#include "smilear/beauty_filter.h"

namespace smilear::python {
namespace {

static_assert(std::is_same_v<decltype(&smilear::BeautyFilter::Create),
                             smilear::Result<std::unique_ptr<smilear::BeautyFilter>> (*)(const std::shared_ptr<smilear::Engine>&)>);
static_assert(std::is_same_v<decltype(&smilear::BeautyFilter::Apply),
                             smilear::Status (smilear::BeautyFilter::*)(const smilear::Image&, const smilear::BeautySettings&, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::BeautyFilter::ApplyWithin),
                             smilear::Status (smilear::BeautyFilter::*)(const smilear::Image&, const smilear::Image&, const smilear::BeautySettings&, std::span<std::uint8_t>)>);

}  // namespace

void BindBeautyFilter(const py::module_& native_module) {
  auto native_type = BindHandle<smilear::BeautyFilter>(native_module, "BeautyFilter", R"doc(Makes faces look their best, frame by frame, without a model.

Thread-safe: calls from several threads take turns.)doc");
  native_type.def_static("create", [](Handle<smilear::Engine>* engine) {
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::BeautyFilter>>("BeautyFilter", Value(WithoutGil([&] { return smilear::BeautyFilter::Create(native_engine); })));
  }, py::arg("engine") = py::none(), R"doc(Makes a filter.

Args:
    engine: The engine that the filter belongs to.

Raises SmileArError:
    INVALID_ARGUMENT: never, once there is an engine.)doc");
  native_type.def("apply", [](Handle<smilear::BeautyFilter>& native_self, const py::object& image, const py::buffer& output, const smilear::BeautySettings& settings) {
    const ImageLease native_image(image);
    const WriteLease native_output(output);
    const auto native_object = native_self.Use();
    Check(Exclusively(native_self, [&] { return native_object->Apply(native_image.view(), settings, native_output.span()); }));
  }, py::arg("image"), py::arg("output"), py::arg("settings") = smilear::BeautySettings(), R"doc(Writes the image's crop region as stored (not rotated or mirrored) as tightly packed RGBA with an
alpha of 255.

Args:
    image: The frame; read during the call only.
    output: At least 4 * width * height bytes; may be the frame's own memory where that is such
        RGBA.
    settings: How much of each.

Raises SmileArError:
    INVALID_ARGUMENT: says what is wrong with the image, names the setting out of range, or says
        that output is too small.)doc");
  native_type.def("apply_within", [](Handle<smilear::BeautyFilter>& native_self, const py::object& image, const py::object& mask, const py::buffer& output, const smilear::BeautySettings& settings) {
    const ImageLease native_image(image);
    const ImageLease native_mask(mask);
    const WriteLease native_output(output);
    const auto native_object = native_self.Use();
    Check(Exclusively(native_self, [&] { return native_object->ApplyWithin(native_image.view(), native_mask.view(), settings, native_output.span()); }));
  }, py::arg("image"), py::arg("mask"), py::arg("output"), py::arg("settings") = smilear::BeautySettings(), R"doc(As apply where a mask is bright, and nothing where it is 0.

Args:
    image: The frame; read during the call only.
    mask: A gray8 image of any size that spans the image's crop region, as stored.
    output: At least 4 * width * height bytes.
    settings: How much of each.

Raises SmileArError:
    INVALID_ARGUMENT: says what is wrong with the image or the mask, names the setting out of range,
        or says that output is too small.)doc");
}

}  // namespace smilear::python
