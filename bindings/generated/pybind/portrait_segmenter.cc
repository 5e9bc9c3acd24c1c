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

#include "errors.h"
#include "handle.h"
#include "image.h"
#include "memory.h"
#include "portrait_types.h"
#include "registration.h"
#include "text.h"
#include "value.h"
#include "smilear/portrait_segmenter.h"

namespace smilear::python {
namespace {

static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::PortraitSegmenter>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, const smilear::PortraitOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::FromFile),
                             smilear::Result<std::unique_ptr<smilear::PortraitSegmenter>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, const smilear::PortraitOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::PortraitSegmenter>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::PortraitOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::Segment),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::WriteMask),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::ReplaceWithColor),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&, int, int, int, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::ReplaceWithImage),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&, const smilear::Image&, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::BlurBackground),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&, float, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::Reset),
                             void (smilear::PortraitSegmenter::*)()>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::input_width),
                             int (smilear::PortraitSegmenter::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::input_height),
                             int (smilear::PortraitSegmenter::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::delegated_node_count),
                             int (smilear::PortraitSegmenter::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::node_count),
                             int (smilear::PortraitSegmenter::*)() const>);

}  // namespace

void BindPortraitSegmenter(const py::module_& native_module) {
  auto native_type = BindHandle<smilear::PortraitSegmenter>(native_module, "PortraitSegmenter", R"doc(Tells people from what is behind them, and puts something else there. What it writes is as stored (not rotated or mirrored), for the image's crop region.

Thread-safe: calls from several threads take turns.)doc");
  native_type.def_static("from_bytes", [](const py::buffer& model, const smilear::PortraitOptions& options, Handle<smilear::Engine>* engine) {
    const ReadLease native_model(model);
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::PortraitSegmenter>>("PortraitSegmenter", Value(WithoutGil([&] { return smilear::PortraitSegmenter::FromBytes(native_engine, native_model.span(), options); })));
  }, py::arg("model"), py::arg("options") = smilear::PortraitOptions(), py::arg("engine") = py::none(), R"doc(Loads a model from memory. The bytes are copied.

Args:
    model: The contents of a .tflite file.
    options: How the model's output is read.
    engine: The engine that runs the model.

Raises SmileArError:
    INVALID_MODEL: damaged, or not one image in and one mask out.
    UNSUPPORTED_OP: names the op that was not built in.
    INVALID_ARGUMENT: options are out of range.)doc");
  native_type.def_static("from_file", [](const py::object& path, const smilear::PortraitOptions& options, Handle<smilear::Engine>* engine) {
    const std::string native_path = Path(path);
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::PortraitSegmenter>>("PortraitSegmenter", Value(WithoutGil([&] { return smilear::PortraitSegmenter::FromFile(native_engine, native_path, options); })));
  }, py::arg("path"), py::arg("options") = smilear::PortraitOptions(), py::arg("engine") = py::none(), R"doc(Loads a model from a file.

Args:
    path: A .tflite file.
    options: How the model's output is read.
    engine: The engine that runs the model.

Raises SmileArError:
    NOT_FOUND: no readable file at the path.
    INVALID_MODEL: damaged, or not one image in and one mask out.
    UNSUPPORTED_OP: names the op that was not built in.
    INVALID_ARGUMENT: options are out of range.)doc");
  native_type.def_static("from_bundle", [](Handle<smilear::Bundle>& bundle, const std::string& model, const smilear::PortraitOptions& options, Handle<smilear::Engine>* engine) {
    const auto native_bundle = bundle.Use();
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::PortraitSegmenter>>("PortraitSegmenter", Value(WithoutGil([&] { return smilear::PortraitSegmenter::FromBundle(native_engine, native_bundle, model, options); })));
  }, py::arg("bundle"), py::arg("model") = "", py::arg("options") = smilear::PortraitOptions(), py::arg("engine") = py::none(), R"doc(Decrypts a model.

Args:
    bundle: Where the model is.
    model: One of the bundle's models; empty where there is only one.
    options: How the model's output is read.
    engine: The engine that runs the model.

Raises SmileArError:
    NOT_FOUND: no such model in the bundle.
    TAMPERED: the bundle was damaged since it was opened.
    INVALID_MODEL: damaged, or not one image in and one mask out.
    INVALID_ARGUMENT: options are out of range.
    UNLICENSED: the engine has no licence, or not for this feature.
    LICENCE_EXPIRED: not any more.
    ROLLED_BACK: the clock was set back.)doc");
  native_type.def("segment", [](Handle<smilear::PortraitSegmenter>& native_self, const py::object& image) {
    const ImageLease native_image(image);
    const auto native_object = native_self.Use();
    Check(Exclusively(native_self, [&] { return native_object->Segment(native_image.view()); }));
  }, py::arg("image"), R"doc(Finds the people in the next frame of a stream.

Args:
    image: The frame; read during the call only.

Raises SmileArError:
    INVALID_ARGUMENT: says what is wrong with the image.)doc");
  native_type.def("write_mask", [](Handle<smilear::PortraitSegmenter>& native_self, const py::object& image, const py::buffer& output) {
    const ImageLease native_image(image);
    const WriteLease native_output(output);
    const auto native_object = native_self.Use();
    Check(Exclusively(native_self, [&] { return native_object->WriteMask(native_image.view(), native_output.span()); }));
  }, py::arg("image"), py::arg("output"), R"doc(Writes the mask of the frame segmented last, a byte per pixel: 255 where there is a person.

Args:
    image: The frame that was segmented last; read during the call only.
    output: At least width * height bytes.

Raises SmileArError:
    FAILED_PRECONDITION: no frame was segmented, or one of another size or rotation.
    INVALID_ARGUMENT: says what is wrong with an image or a number, or that output is too small.)doc");
  native_type.def("replace_with_color", [](Handle<smilear::PortraitSegmenter>& native_self, const py::object& image, int red, int green, int blue, const py::buffer& output) {
    const ImageLease native_image(image);
    const WriteLease native_output(output);
    const auto native_object = native_self.Use();
    Check(Exclusively(native_self, [&] { return native_object->ReplaceWithColor(native_image.view(), red, green, blue, native_output.span()); }));
  }, py::arg("image"), py::arg("red"), py::arg("green"), py::arg("blue"), py::arg("output"), R"doc(Writes the frame on a ground of one colour, as RGBA.

Args:
    image: The frame that was segmented last; read during the call only.
    red: 0..255.
    green: 0..255.
    blue: 0..255.
    output: At least 4 * width * height bytes.

Raises SmileArError:
    FAILED_PRECONDITION: no frame was segmented, or one of another size or rotation.
    INVALID_ARGUMENT: says what is wrong with an image or a number, or that output is too small.)doc");
  native_type.def("replace_with_image", [](Handle<smilear::PortraitSegmenter>& native_self, const py::object& image, const py::object& background, const py::buffer& output) {
    const ImageLease native_image(image);
    const ImageLease native_background(background);
    const WriteLease native_output(output);
    const auto native_object = native_self.Use();
    Check(Exclusively(native_self, [&] { return native_object->ReplaceWithImage(native_image.view(), native_background.view(), native_output.span()); }));
  }, py::arg("image"), py::arg("background"), py::arg("output"), R"doc(Writes the frame before another picture, as RGBA.

Args:
    image: The frame that was segmented last; read during the call only.
    background: Its largest centred part with the frame's proportions is shown; it lies as the frame
        does.
    output: At least 4 * width * height bytes.

Raises SmileArError:
    FAILED_PRECONDITION: no frame was segmented, or one of another size or rotation.
    INVALID_ARGUMENT: says what is wrong with an image or a number, or that output is too small.)doc");
  native_type.def("blur_background", [](Handle<smilear::PortraitSegmenter>& native_self, const py::object& image, const py::buffer& output, float strength) {
    const ImageLease native_image(image);
    const WriteLease native_output(output);
    const auto native_object = native_self.Use();
    Check(Exclusively(native_self, [&] { return native_object->BlurBackground(native_image.view(), strength, native_output.span()); }));
  }, py::arg("image"), py::arg("output"), py::arg("strength") = 0.5F, R"doc(Writes the frame with its background blurred, as RGBA.

Args:
    image: The frame that was segmented last; read during the call only.
    output: At least 4 * width * height bytes.
    strength: 0..1; a little is left at 0.

Raises SmileArError:
    FAILED_PRECONDITION: no frame was segmented, or one of another size or rotation.
    INVALID_ARGUMENT: says what is wrong with an image or a number, or that output is too small.)doc");
  native_type.def("reset", [](Handle<smilear::PortraitSegmenter>& native_self) {
    const auto native_object = native_self.Use();
    Exclusively(native_self, [&] { return native_object->Reset(); });
  }, R"doc(Forgets the frames before; for a new stream.)doc");
  native_type.def_property_readonly("input_width", [](Handle<smilear::PortraitSegmenter>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->input_width(); });
  }, R"doc(Columns of the model's input.)doc");
  native_type.def_property_readonly("input_height", [](Handle<smilear::PortraitSegmenter>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->input_height(); });
  }, R"doc(Rows of the model's input.)doc");
  native_type.def_property_readonly("delegated_node_count", [](Handle<smilear::PortraitSegmenter>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->delegated_node_count(); });
  }, R"doc(How many of the model's nodes XNNPACK runs.)doc");
  native_type.def_property_readonly("node_count", [](Handle<smilear::PortraitSegmenter>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->node_count(); });
  }, R"doc(How many nodes the model has.)doc");
}

}  // namespace smilear::python
