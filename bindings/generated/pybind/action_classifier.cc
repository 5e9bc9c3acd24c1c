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

#include "action_types.h"
#include "errors.h"
#include "handle.h"
#include "image.h"
#include "memory.h"
#include "registration.h"
#include "text.h"
#include "value.h"
#include "smilear/action_classifier.h"

namespace smilear::python {
namespace {

static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::ActionClassifier>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, std::vector<std::string>, const smilear::ActionOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::FromFile),
                             smilear::Result<std::unique_ptr<smilear::ActionClassifier>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, std::vector<std::string>, const smilear::ActionOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::ActionClassifier>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::ActionOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::Classify),
                             smilear::Status (smilear::ActionClassifier::*)(const smilear::Image&, std::int64_t, int, std::vector<smilear::ActionMatch>*)>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::Reset),
                             void (smilear::ActionClassifier::*)()>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::input_width),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::input_height),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::clip_length),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::class_count),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::run_count),
                             std::int64_t (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::delegated_node_count),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::node_count),
                             int (smilear::ActionClassifier::*)() const>);

}  // namespace

void BindActionClassifier(const py::module_& native_module) {
  auto native_type = BindHandle<smilear::ActionClassifier>(native_module, "ActionClassifier", R"doc(Recognises what happens over the frames of a stream, with a model that takes the last frames together, or one at a time with a state.

Thread-safe: calls from several threads take turns.)doc");
  native_type.def_static("from_bytes", [](const py::buffer& model, const py::object& labels, const smilear::ActionOptions& options, Handle<smilear::Engine>* engine) {
    const ReadLease native_model(model);
    std::vector<std::string> native_labels = Lines(labels);
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::ActionClassifier>>("ActionClassifier", Value(WithoutGil([&] { return smilear::ActionClassifier::FromBytes(native_engine, native_model.span(), std::move(native_labels), options); })));
  }, py::arg("model"), py::arg("labels") = py::tuple(), py::arg("options") = smilear::ActionOptions(), py::arg("engine") = py::none(), R"doc(Loads a model from memory. The bytes are copied.

Args:
    model: The contents of a .tflite file.
    labels: One label per class; none: labels are the class numbers.
    options: Which frames are looked at, and how the model's output is read.
    engine: The engine that runs the model.

Raises SmileArError:
    INVALID_MODEL: damaged, or not a clip (or a frame and states) in and one vector of scores out.
    UNSUPPORTED_OP: names the op that was not built in.
    INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes, or options are out
        of range.)doc");
  native_type.def_static("from_file", [](const py::object& path, const py::object& labels, const smilear::ActionOptions& options, Handle<smilear::Engine>* engine) {
    const std::string native_path = Path(path);
    std::vector<std::string> native_labels = Lines(labels);
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::ActionClassifier>>("ActionClassifier", Value(WithoutGil([&] { return smilear::ActionClassifier::FromFile(native_engine, native_path, std::move(native_labels), options); })));
  }, py::arg("path"), py::arg("labels") = py::tuple(), py::arg("options") = smilear::ActionOptions(), py::arg("engine") = py::none(), R"doc(Loads a model from a file.

Args:
    path: A .tflite file.
    labels: One label per class; none: labels are the class numbers.
    options: Which frames are looked at, and how the model's output is read.
    engine: The engine that runs the model.

Raises SmileArError:
    NOT_FOUND: no readable file at the path.
    INVALID_MODEL: damaged, or not a clip (or a frame and states) in and one vector of scores out.
    UNSUPPORTED_OP: names the op that was not built in.
    INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes, or options are out
        of range.)doc");
  native_type.def_static("from_bundle", [](Handle<smilear::Bundle>& bundle, const std::string& model, const smilear::ActionOptions& options, Handle<smilear::Engine>* engine) {
    const auto native_bundle = bundle.Use();
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::ActionClassifier>>("ActionClassifier", Value(WithoutGil([&] { return smilear::ActionClassifier::FromBundle(native_engine, native_bundle, model, options); })));
  }, py::arg("bundle"), py::arg("model") = "", py::arg("options") = smilear::ActionOptions(), py::arg("engine") = py::none(), R"doc(Decrypts a model and the labels packed with it.

Args:
    bundle: Where the model is.
    model: One of the bundle's models; empty where there is only one.
    options: Which frames are looked at, and how the model's output is read.
    engine: The engine that runs the model.

Raises SmileArError:
    NOT_FOUND: no such model in the bundle.
    TAMPERED: the bundle was damaged since it was opened.
    INVALID_MODEL: damaged, or not a clip (or a frame and states) in and one vector of scores out.
    INVALID_ARGUMENT: options are out of range.
    UNLICENSED: the engine has no licence, or not for this feature.
    LICENCE_EXPIRED: not any more.
    ROLLED_BACK: the clock was set back.)doc");
  native_type.def("classify", [](Handle<smilear::ActionClassifier>& native_self, const py::object& image, std::int64_t time_ms, int max_results) {
    const ImageLease native_image(image);
    const auto native_object = native_self.Use();
    std::vector<smilear::ActionMatch> native_result;
    Check(Exclusively(native_self, [&] { return native_object->Classify(native_image.view(), time_ms, max_results, &native_result); }));
    return Each(native_result, [](const smilear::ActionMatch& native_item) { return Own(native_item); });
  }, py::arg("image"), py::arg("time_ms"), py::arg("max_results") = 3, R"doc(Takes the next frame of a stream and returns what the model said last, best first; nothing until a
first clip is whole.

Args:
    image: The frame; read during the call only.
    time_ms: When it was taken, in milliseconds of any clock; never less than the frame before.
    max_results: At most so many, at least 1.

Raises SmileArError:
    INVALID_ARGUMENT: says what is wrong with the image, that max_results is below 1, or that time
        goes backwards.)doc");
  native_type.def("reset", [](Handle<smilear::ActionClassifier>& native_self) {
    const auto native_object = native_self.Use();
    Exclusively(native_self, [&] { return native_object->Reset(); });
  }, R"doc(Forgets the frames so far, and the time; for a new stream.)doc");
  native_type.def_property_readonly("input_width", [](Handle<smilear::ActionClassifier>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->input_width(); });
  }, R"doc(Columns of the model's input.)doc");
  native_type.def_property_readonly("input_height", [](Handle<smilear::ActionClassifier>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->input_height(); });
  }, R"doc(Rows of the model's input.)doc");
  native_type.def_property_readonly("clip_length", [](Handle<smilear::ActionClassifier>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->clip_length(); });
  }, R"doc(Frames in a clip; 1 for a model with a state.)doc");
  native_type.def_property_readonly("class_count", [](Handle<smilear::ActionClassifier>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->class_count(); });
  }, R"doc(How many actions the model tells apart.)doc");
  native_type.def_property_readonly("run_count", [](Handle<smilear::ActionClassifier>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->run_count(); });
  }, R"doc(On how many frames the model has run.)doc");
  native_type.def_property_readonly("delegated_node_count", [](Handle<smilear::ActionClassifier>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->delegated_node_count(); });
  }, R"doc(How many of the model's nodes XNNPACK runs.)doc");
  native_type.def_property_readonly("node_count", [](Handle<smilear::ActionClassifier>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->node_count(); });
  }, R"doc(How many nodes the model has.)doc");
}

}  // namespace smilear::python
