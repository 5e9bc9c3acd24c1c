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
#include "pose_types.h"
#include "registration.h"
#include "text.h"
#include "value.h"
#include "smilear/pose_estimator.h"

namespace smilear::python {
namespace {

static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::PoseEstimator>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, const smilear::Skeleton&, const smilear::PoseOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::FromFile),
                             smilear::Result<std::unique_ptr<smilear::PoseEstimator>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, const smilear::Skeleton&, const smilear::PoseOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::PoseEstimator>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::Skeleton&, const smilear::PoseOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::Estimate),
                             smilear::Status (smilear::PoseEstimator::*)(const smilear::Image&, std::int64_t, std::vector<smilear::Keypoint>*)>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::Reset),
                             void (smilear::PoseEstimator::*)()>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::input_width),
                             int (smilear::PoseEstimator::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::input_height),
                             int (smilear::PoseEstimator::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::keypoint_count),
                             int (smilear::PoseEstimator::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::delegated_node_count),
                             int (smilear::PoseEstimator::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::node_count),
                             int (smilear::PoseEstimator::*)() const>);

}  // namespace

void BindPoseEstimator(const py::module_& native_module) {
  auto native_type = BindHandle<smilear::PoseEstimator>(native_module, "PoseEstimator", R"doc(Finds a person's keypoints in camera frames, with a model that gives one heatmap per keypoint.

Thread-safe: calls from several threads take turns.)doc");
  native_type.def_static("from_bytes", [](const py::buffer& model, const smilear::Skeleton& skeleton, const smilear::PoseOptions& options, Handle<smilear::Engine>* engine) {
    const ReadLease native_model(model);
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::PoseEstimator>>("PoseEstimator", Value(WithoutGil([&] { return smilear::PoseEstimator::FromBytes(native_engine, native_model.span(), skeleton, options); })));
  }, py::arg("model"), py::arg("skeleton") = smilear::Skeleton(), py::arg("options") = smilear::PoseOptions(), py::arg("engine") = py::none(), R"doc(Loads a model from memory. The bytes are copied.

Args:
    model: The contents of a .tflite file.
    skeleton: What the model's heatmaps are of, in its order.
    options: How frames are prepared and poses found.
    engine: The engine that runs the model.

Raises SmileArError:
    INVALID_MODEL: damaged, or not one image in and heatmaps (1 x height x width x keypoints) out,
        perhaps with offsets (twice as many).
    UNSUPPORTED_OP: names the op that was not built in.
    INVALID_ARGUMENT: options are out of range, or the skeleton makes no sense.)doc");
  native_type.def_static("from_file", [](const py::object& path, const smilear::Skeleton& skeleton, const smilear::PoseOptions& options, Handle<smilear::Engine>* engine) {
    const std::string native_path = Path(path);
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::PoseEstimator>>("PoseEstimator", Value(WithoutGil([&] { return smilear::PoseEstimator::FromFile(native_engine, native_path, skeleton, options); })));
  }, py::arg("path"), py::arg("skeleton") = smilear::Skeleton(), py::arg("options") = smilear::PoseOptions(), py::arg("engine") = py::none(), R"doc(Loads a model from a file.

Args:
    path: A .tflite file.
    skeleton: What the model's heatmaps are of, in its order.
    options: How frames are prepared and poses found.
    engine: The engine that runs the model.

Raises SmileArError:
    NOT_FOUND: no readable file at the path.
    INVALID_MODEL: damaged, or not one image in and heatmaps (1 x height x width x keypoints) out,
        perhaps with offsets (twice as many).
    UNSUPPORTED_OP: names the op that was not built in.
    INVALID_ARGUMENT: options are out of range, or the skeleton makes no sense.)doc");
  native_type.def_static("from_bundle", [](Handle<smilear::Bundle>& bundle, const std::string& model, const smilear::Skeleton& skeleton, const smilear::PoseOptions& options, Handle<smilear::Engine>* engine) {
    const auto native_bundle = bundle.Use();
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::PoseEstimator>>("PoseEstimator", Value(WithoutGil([&] { return smilear::PoseEstimator::FromBundle(native_engine, native_bundle, model, skeleton, options); })));
  }, py::arg("bundle"), py::arg("model") = "", py::arg("skeleton") = smilear::Skeleton(), py::arg("options") = smilear::PoseOptions(), py::arg("engine") = py::none(), R"doc(Decrypts a model.

Args:
    bundle: Where the model is.
    model: One of the bundle's models; empty where there is only one.
    skeleton: What the model's heatmaps are of, in its order.
    options: How frames are prepared and poses found.
    engine: The engine that runs the model.

Raises SmileArError:
    NOT_FOUND: no such model in the bundle.
    TAMPERED: the bundle was damaged since it was opened.
    INVALID_MODEL: damaged, or not one image in and heatmaps (1 x height x width x keypoints) out,
        perhaps with offsets (twice as many).
    INVALID_ARGUMENT: options are out of range, or the skeleton makes no sense.
    UNLICENSED: the engine has no licence, or not for this feature.
    LICENCE_EXPIRED: not any more.
    ROLLED_BACK: the clock was set back.)doc");
  native_type.def("estimate", [](Handle<smilear::PoseEstimator>& native_self, const py::object& image, std::int64_t time_ms) {
    const ImageLease native_image(image);
    const auto native_object = native_self.Use();
    std::vector<smilear::Keypoint> native_result;
    Check(Exclusively(native_self, [&] { return native_object->Estimate(native_image.view(), time_ms, &native_result); }));
    return native_result;
  }, py::arg("image"), py::arg("time_ms"), R"doc(Returns the keypoints of one person, in pixels of the picture that a person sees: of the image's
crop region, turned and mirrored as the image says. Empty when nobody is seen.

Args:
    image: The frame; read during the call only.
    time_ms: The frame's time in milliseconds, from any beginning; never before the last one.

Raises SmileArError:
    INVALID_ARGUMENT: says what is wrong with the image, or a time before the last one.)doc");
  native_type.def("reset", [](Handle<smilear::PoseEstimator>& native_self) {
    const auto native_object = native_self.Use();
    Exclusively(native_self, [&] { return native_object->Reset(); });
  }, R"doc(Forgets the frames so far.)doc");
  native_type.def_property_readonly("input_width", [](Handle<smilear::PoseEstimator>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->input_width(); });
  }, R"doc(Columns of the model's input.)doc");
  native_type.def_property_readonly("input_height", [](Handle<smilear::PoseEstimator>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->input_height(); });
  }, R"doc(Rows of the model's input.)doc");
  native_type.def_property_readonly("keypoint_count", [](Handle<smilear::PoseEstimator>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->keypoint_count(); });
  }, R"doc(How many keypoints a pose has.)doc");
  native_type.def_property_readonly("delegated_node_count", [](Handle<smilear::PoseEstimator>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->delegated_node_count(); });
  }, R"doc(How many of the model's nodes XNNPACK runs.)doc");
  native_type.def_property_readonly("node_count", [](Handle<smilear::PoseEstimator>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->node_count(); });
  }, R"doc(How many nodes the model has.)doc");
}

}  // namespace smilear::python
