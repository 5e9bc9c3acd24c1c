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
#include "gesture_types.h"
#include "handle.h"
#include "image.h"
#include "memory.h"
#include "registration.h"
#include "text.h"
#include "value.h"
#include "smilear/gesture_tracker.h"

namespace smilear::python {
namespace {

static_assert(std::is_same_v<decltype(&smilear::GestureTracker::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::GestureTracker>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, std::vector<std::string>, const smilear::GestureOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::FromFile),
                             smilear::Result<std::unique_ptr<smilear::GestureTracker>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, std::vector<std::string>, const smilear::GestureOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::GestureTracker>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::GestureOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::Track),
                             smilear::Status (smilear::GestureTracker::*)(const smilear::Image&, std::int64_t, std::vector<smilear::TrackedHand>*)>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::Reset),
                             void (smilear::GestureTracker::*)()>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::class_count),
                             int (smilear::GestureTracker::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::GestureTracker::detection_count),
                             std::int64_t (smilear::GestureTracker::*)() const>);

}  // namespace

void BindGestureTracker(const py::module_& native_module) {
  auto native_type = BindHandle<smilear::GestureTracker>(native_module, "GestureTracker", R"doc(Follows hands through a stream of frames and says which gesture each shows. The model runs on few of the frames.

Thread-safe: calls from several threads take turns.)doc");
  native_type.def_static("from_bytes", [](const py::buffer& model, const py::object& labels, const smilear::GestureOptions& options, Handle<smilear::Engine>* engine) {
    const ReadLease native_model(model);
    std::vector<std::string> native_labels = Lines(labels);
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::GestureTracker>>("GestureTracker", Value(WithoutGil([&] { return smilear::GestureTracker::FromBytes(native_engine, native_model.span(), std::move(native_labels), options); })));
  }, py::arg("model"), py::arg("labels") = py::tuple(), py::arg("options") = smilear::GestureOptions(), py::arg("engine") = py::none(), R"doc(Loads a model from memory. The bytes are copied.

Args:
    model: The contents of a .tflite file: a detection model.
    labels: One label per gesture; none: labels are the class numbers.
    options: How hands are found and followed.
    engine: The engine that runs the model.

Raises SmileArError:
    INVALID_MODEL: damaged, or not one image in and boxes with scores out.
    UNSUPPORTED_OP: names the op that was not built in.
    INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes, options are out of
        range, or anchors are not as many as the model's.)doc");
  native_type.def_static("from_file", [](const py::object& path, const py::object& labels, const smilear::GestureOptions& options, Handle<smilear::Engine>* engine) {
    const std::string native_path = Path(path);
    std::vector<std::string> native_labels = Lines(labels);
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::GestureTracker>>("GestureTracker", Value(WithoutGil([&] { return smilear::GestureTracker::FromFile(native_engine, native_path, std::move(native_labels), options); })));
  }, py::arg("path"), py::arg("labels") = py::tuple(), py::arg("options") = smilear::GestureOptions(), py::arg("engine") = py::none(), R"doc(Loads a model from a file.

Args:
    path: A .tflite file: a detection model.
    labels: One label per gesture; none: labels are the class numbers.
    options: How hands are found and followed.
    engine: The engine that runs the model.

Raises SmileArError:
    NOT_FOUND: no readable file at the path.
    INVALID_MODEL: damaged, or not one image in and boxes with scores out.
    UNSUPPORTED_OP: names the op that was not built in.
    INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes, options are out of
        range, or anchors are not as many as the model's.)doc");
  native_type.def_static("from_bundle", [](Handle<smilear::Bundle>& bundle, const std::string& model, const smilear::GestureOptions& options, Handle<smilear::Engine>* engine) {
    const auto native_bundle = bundle.Use();
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::GestureTracker>>("GestureTracker", Value(WithoutGil([&] { return smilear::GestureTracker::FromBundle(native_engine, native_bundle, model, options); })));
  }, py::arg("bundle"), py::arg("model") = "", py::arg("options") = smilear::GestureOptions(), py::arg("engine") = py::none(), R"doc(Decrypts a model and the labels packed with it.

Args:
    bundle: Where the model is.
    model: One of the bundle's models; empty where there is only one.
    options: How hands are found and followed.
    engine: The engine that runs the model.

Raises SmileArError:
    NOT_FOUND: no such model in the bundle.
    TAMPERED: the bundle was damaged since it was opened.
    INVALID_MODEL: damaged, or not one image in and boxes with scores out.
    INVALID_ARGUMENT: options are out of range, or anchors are not as many as the model's.
    UNLICENSED: the engine has no licence, or not for this feature.
    LICENCE_EXPIRED: not any more.
    ROLLED_BACK: the clock was set back.)doc");
  native_type.def("track", [](Handle<smilear::GestureTracker>& native_self, const py::object& image, std::int64_t timestamp_us) {
    const ImageLease native_image(image);
    const auto native_object = native_self.Use();
    std::vector<smilear::TrackedHand> native_result;
    Check(Exclusively(native_self, [&] { return native_object->Track(native_image.view(), timestamp_us, &native_result); }));
    return Each(native_result, [](const smilear::TrackedHand& native_item) { return Own(native_item); });
  }, py::arg("image"), py::arg("timestamp_us"), R"doc(Returns the hands of the next frame of a stream, by rising number; those that were lost in this
frame are among them.

Args:
    image: The frame; read during the call only.
    timestamp_us: When it was taken, in microseconds of any clock; never less than the frame before.

Raises SmileArError:
    INVALID_ARGUMENT: says what is wrong with the image, or that time goes backwards.)doc");
  native_type.def("reset", [](Handle<smilear::GestureTracker>& native_self) {
    const auto native_object = native_self.Use();
    Exclusively(native_self, [&] { return native_object->Reset(); });
  }, R"doc(Forgets all hands, and the time; for a new stream. Numbers go on.)doc");
  native_type.def_property_readonly("class_count", [](Handle<smilear::GestureTracker>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->class_count(); });
  }, R"doc(How many gestures the model tells apart.)doc");
  native_type.def_property_readonly("detection_count", [](Handle<smilear::GestureTracker>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->detection_count(); });
  }, R"doc(On how many frames the model has run.)doc");
}

}  // namespace smilear::python
