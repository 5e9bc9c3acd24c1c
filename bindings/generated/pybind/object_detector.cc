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

#include "detection_types.h"
#include "errors.h"
#include "handle.h"
#include "image.h"
#include "memory.h"
#include "registration.h"
#include "text.h"
#include "value.h"
#include "smilear/object_detector.h"

namespace smilear::python {
namespace {

static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::ObjectDetector>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, std::vector<std::string>, const smilear::DetectorOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::FromFile),
                             smilear::Result<std::unique_ptr<smilear::ObjectDetector>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, std::vector<std::string>, const smilear::DetectorOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::ObjectDetector>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::DetectorOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::Detect),
                             smilear::Status (smilear::ObjectDetector::*)(const smilear::Image&, std::vector<smilear::Detection>*)>);
static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::input_width),
                             int (smilear::ObjectDetector::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::input_height),
                             int (smilear::ObjectDetector::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::class_count),
                             int (smilear::ObjectDetector::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::delegated_node_count),
                             int (smilear::ObjectDetector::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::node_count),
                             int (smilear::ObjectDetector::*)() const>);

}  // namespace

void BindObjectDetector(const py::module_& native_module) {
  auto native_type = BindHandle<smilear::ObjectDetector>(native_module, "ObjectDetector", R"doc(Finds things of known kinds in a camera frame, with a box around each.

Thread-safe: calls from several threads take turns.)doc");
  native_type.def_static("from_bytes", [](const py::buffer& model, const py::object& labels, const smilear::DetectorOptions& options, Handle<smilear::Engine>* engine) {
    const ReadLease native_model(model);
    std::vector<std::string> native_labels = Lines(labels);
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::ObjectDetector>>("ObjectDetector", Value(WithoutGil([&] { return smilear::ObjectDetector::FromBytes(native_engine, native_model.span(), std::move(native_labels), options); })));
  }, py::arg("model"), py::arg("labels") = py::tuple(), py::arg("options") = smilear::DetectorOptions(), py::arg("engine") = py::none(), R"doc(Loads a model from memory. The bytes are copied.

Args:
    model: The contents of a .tflite file.
    labels: One label per class; none: labels are the class numbers.
    options: How frames are prepared and detections reported.
    engine: The engine that runs the model.

Raises SmileArError:
    INVALID_MODEL: damaged, or not one image in and boxes with scores out.
    UNSUPPORTED_OP: names the op that was not built in.
    INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes, options are out of
        range, or anchors are not as many as the model's.)doc");
  native_type.def_static("from_file", [](const py::object& path, const py::object& labels, const smilear::DetectorOptions& options, Handle<smilear::Engine>* engine) {
    const std::string native_path = Path(path);
    std::vector<std::string> native_labels = Lines(labels);
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::ObjectDetector>>("ObjectDetector", Value(WithoutGil([&] { return smilear::ObjectDetector::FromFile(native_engine, native_path, std::move(native_labels), options); })));
  }, py::arg("path"), py::arg("labels") = py::tuple(), py::arg("options") = smilear::DetectorOptions(), py::arg("engine") = py::none(), R"doc(Loads a model from a file.

Args:
    path: A .tflite file.
    labels: One label per class; none: labels are the class numbers.
    options: How frames are prepared and detections reported.
    engine: The engine that runs the model.

Raises SmileArError:
    NOT_FOUND: no readable file at the path.
    INVALID_MODEL: damaged, or not one image in and boxes with scores out.
    UNSUPPORTED_OP: names the op that was not built in.
    INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes, options are out of
        range, or anchors are not as many as the model's.)doc");
  native_type.def_static("from_bundle", [](Handle<smilear::Bundle>& bundle, const std::string& model, const smilear::DetectorOptions& options, Handle<smilear::Engine>* engine) {
    const auto native_bundle = bundle.Use();
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::ObjectDetector>>("ObjectDetector", Value(WithoutGil([&] { return smilear::ObjectDetector::FromBundle(native_engine, native_bundle, model, options); })));
  }, py::arg("bundle"), py::arg("model") = "", py::arg("options") = smilear::DetectorOptions(), py::arg("engine") = py::none(), R"doc(Decrypts a model and the labels packed with it.

Args:
    bundle: Where the model is.
    model: One of the bundle's models; empty where there is only one.
    options: How frames are prepared and detections reported.
    engine: The engine that runs the model.

Raises SmileArError:
    NOT_FOUND: no such model in the bundle.
    TAMPERED: the bundle was damaged since it was opened.
    INVALID_MODEL: damaged, or not one image in and boxes with scores out.
    INVALID_ARGUMENT: options are out of range, or anchors are not as many as the model's.
    UNLICENSED: the engine has no licence, or not for this feature.
    LICENCE_EXPIRED: not any more.
    ROLLED_BACK: the clock was set back.)doc");
  native_type.def("detect", [](Handle<smilear::ObjectDetector>& native_self, const py::object& image) {
    const ImageLease native_image(image);
    const auto native_object = native_self.Use();
    std::vector<smilear::Detection> native_result;
    Check(Exclusively(native_self, [&] { return native_object->Detect(native_image.view(), &native_result); }));
    return Each(native_result, [](const smilear::Detection& native_item) { return Own(native_item); });
  }, py::arg("image"), R"doc(Returns what the frame shows, best first.

Args:
    image: The frame; read during the call only.

Raises SmileArError:
    INVALID_ARGUMENT: says what is wrong with the image.)doc");
  native_type.def_property_readonly("input_width", [](Handle<smilear::ObjectDetector>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->input_width(); });
  }, R"doc(Columns of the model's input.)doc");
  native_type.def_property_readonly("input_height", [](Handle<smilear::ObjectDetector>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->input_height(); });
  }, R"doc(Rows of the model's input.)doc");
  native_type.def_property_readonly("class_count", [](Handle<smilear::ObjectDetector>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->class_count(); });
  }, R"doc(How many classes the model tells apart, without background.)doc");
  native_type.def_property_readonly("delegated_node_count", [](Handle<smilear::ObjectDetector>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->delegated_node_count(); });
  }, R"doc(How many of the model's nodes XNNPACK runs.)doc");
  native_type.def_property_readonly("node_count", [](Handle<smilear::ObjectDetector>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->node_count(); });
  }, R"doc(How many nodes the model has.)doc");
}

}  // namespace smilear::python
