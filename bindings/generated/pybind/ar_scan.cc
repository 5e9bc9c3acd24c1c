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
#include "registration.h"
#include "scan_types.h"
#include "text.h"
#include "value.h"
#include "smilear/ar_scan.h"

namespace smilear::python {
namespace {

static_assert(std::is_same_v<decltype(&smilear::ArScan::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::ArScan>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, std::vector<std::string>, const smilear::ScanOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::FromFile),
                             smilear::Result<std::unique_ptr<smilear::ArScan>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, std::vector<std::string>, const smilear::ScanOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::ArScan>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::ScanOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::Classify),
                             smilear::Status (smilear::ArScan::*)(const smilear::Image&, int, std::vector<smilear::ScanMatch>*)>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::input_width),
                             int (smilear::ArScan::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::input_height),
                             int (smilear::ArScan::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::class_count),
                             int (smilear::ArScan::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::delegated_node_count),
                             int (smilear::ArScan::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::node_count),
                             int (smilear::ArScan::*)() const>);

}  // namespace

void BindArScan(const py::module_& native_module) {
  auto native_type = BindHandle<smilear::ArScan>(native_module, "ArScan", R"doc(Recognises which of a fixed set of pictures (logos, posters, cards) a camera frame shows.

Thread-safe: calls from several threads take turns.)doc");
  native_type.def_static("from_bytes", [](const py::buffer& model, const py::object& labels, const smilear::ScanOptions& options, Handle<smilear::Engine>* engine) {
    const ReadLease native_model(model);
    std::vector<std::string> native_labels = Lines(labels);
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::ArScan>>("ArScan", Value(WithoutGil([&] { return smilear::ArScan::FromBytes(native_engine, native_model.span(), std::move(native_labels), options); })));
  }, py::arg("model"), py::arg("labels") = py::tuple(), py::arg("options") = smilear::ScanOptions(), py::arg("engine") = py::none(), R"doc(Loads a model from memory. The bytes are copied.

Args:
    model: The contents of a .tflite file.
    labels: One label per class; none: labels are the class numbers.
    options: How frames are prepared and matches reported.
    engine: The engine that runs the model.

Raises SmileArError:
    INVALID_MODEL: damaged, or not one image (1 x H x W x 3; float32, int8 or uint8) in and one
        vector of scores out.
    UNSUPPORTED_OP: names the op that was not built in.
    INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes, or options are out
        of range.
    UNLICENSED: the engine has no licence for this feature, in products that ask for one.
    LICENCE_EXPIRED: not any more.
    ROLLED_BACK: the clock was set back.)doc");
  native_type.def_static("from_file", [](const py::object& path, const py::object& labels, const smilear::ScanOptions& options, Handle<smilear::Engine>* engine) {
    const std::string native_path = Path(path);
    std::vector<std::string> native_labels = Lines(labels);
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::ArScan>>("ArScan", Value(WithoutGil([&] { return smilear::ArScan::FromFile(native_engine, native_path, std::move(native_labels), options); })));
  }, py::arg("path"), py::arg("labels") = py::tuple(), py::arg("options") = smilear::ScanOptions(), py::arg("engine") = py::none(), R"doc(Loads a model from a file.

Args:
    path: A .tflite file.
    labels: One label per class; none: labels are the class numbers.
    options: How frames are prepared and matches reported.
    engine: The engine that runs the model.

Raises SmileArError:
    NOT_FOUND: no readable file at the path.
    INVALID_MODEL: damaged, or not one image (1 x H x W x 3; float32, int8 or uint8) in and one
        vector of scores out.
    UNSUPPORTED_OP: names the op that was not built in.
    INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes, or options are out
        of range.
    UNLICENSED: the engine has no licence for this feature, in products that ask for one.
    LICENCE_EXPIRED: not any more.
    ROLLED_BACK: the clock was set back.)doc");
  native_type.def_static("from_bundle", [](Handle<smilear::Bundle>& bundle, const std::string& model, const smilear::ScanOptions& options, Handle<smilear::Engine>* engine) {
    const auto native_bundle = bundle.Use();
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::ArScan>>("ArScan", Value(WithoutGil([&] { return smilear::ArScan::FromBundle(native_engine, native_bundle, model, options); })));
  }, py::arg("bundle"), py::arg("model") = "", py::arg("options") = smilear::ScanOptions(), py::arg("engine") = py::none(), R"doc(Decrypts a model and the labels packed with it.

Args:
    bundle: Where the model is.
    model: One of the bundle's models; empty where there is only one.
    options: How frames are prepared and matches reported.
    engine: The engine that runs the model.

Raises SmileArError:
    NOT_FOUND: no such model in the bundle.
    TAMPERED: the bundle was damaged since it was opened.
    INVALID_MODEL: not one image (1 x H x W x 3; float32, int8 or uint8) in and one vector of scores
        out.
    INVALID_ARGUMENT: options are out of range.
    UNLICENSED: the engine has no licence, or not for this feature.
    LICENCE_EXPIRED: not any more.
    ROLLED_BACK: the clock was set back.)doc");
  native_type.def("classify", [](Handle<smilear::ArScan>& native_self, const py::object& image, int max_results) {
    const ImageLease native_image(image);
    const auto native_object = native_self.Use();
    std::vector<smilear::ScanMatch> native_result;
    Check(Exclusively(native_self, [&] { return native_object->Classify(native_image.view(), max_results, &native_result); }));
    return Each(native_result, [](const smilear::ScanMatch& native_item) { return Own(native_item); });
  }, py::arg("image"), py::arg("max_results") = 1, R"doc(Returns at most max_results matches, best first; ties by lower index.

Args:
    image: The frame; read during the call only.
    max_results: At least 1.

Raises SmileArError:
    INVALID_ARGUMENT: says what is wrong with the image: a plane too small, a size or stride out of
        range.)doc");
  native_type.def_property_readonly("input_width", [](Handle<smilear::ArScan>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->input_width(); });
  }, R"doc(Columns of the model's input.)doc");
  native_type.def_property_readonly("input_height", [](Handle<smilear::ArScan>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->input_height(); });
  }, R"doc(Rows of the model's input.)doc");
  native_type.def_property_readonly("class_count", [](Handle<smilear::ArScan>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->class_count(); });
  }, R"doc(How many classes the model tells apart.)doc");
  native_type.def_property_readonly("delegated_node_count", [](Handle<smilear::ArScan>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->delegated_node_count(); });
  }, R"doc(How many of the model's nodes XNNPACK runs.)doc");
  native_type.def_property_readonly("node_count", [](Handle<smilear::ArScan>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->node_count(); });
  }, R"doc(How many nodes the model has.)doc");
}

}  // namespace smilear::python
