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
#include "memory.h"
#include "pose_gesture_types.h"
#include "registration.h"
#include "text.h"
#include "value.h"
#include "smilear/pose_gesture_matcher.h"

namespace smilear::python {
namespace {

static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Create),
                             smilear::Result<std::unique_ptr<smilear::PoseGestureMatcher>> (*)(const std::shared_ptr<smilear::Engine>&, const smilear::Skeleton&, const smilear::PoseGestureOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Add),
                             smilear::Status (smilear::PoseGestureMatcher::*)(const std::string&, std::span<const smilear::Keypoint>)>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Remove),
                             smilear::Status (smilear::PoseGestureMatcher::*)(const std::string&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::names),
                             std::vector<std::string> (smilear::PoseGestureMatcher::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Match),
                             smilear::Status (smilear::PoseGestureMatcher::*)(std::span<const smilear::Keypoint>, std::int64_t, std::vector<smilear::PoseGestureMatch>*)>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Reset),
                             void (smilear::PoseGestureMatcher::*)()>);

}  // namespace

void BindPoseGestureMatcher(const py::module_& native_module) {
  auto native_type = BindHandle<smilear::PoseGestureMatcher>(native_module, "PoseGestureMatcher", R"doc(Says which of the known gestures a body shows, frame by frame.

Thread-safe: calls from several threads take turns.)doc");
  native_type.def_static("create", [](const smilear::Skeleton& skeleton, const smilear::PoseGestureOptions& options, Handle<smilear::Engine>* engine) {
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::PoseGestureMatcher>>("PoseGestureMatcher", Value(WithoutGil([&] { return smilear::PoseGestureMatcher::Create(native_engine, skeleton, options); })));
  }, py::arg("skeleton") = smilear::Skeleton(), py::arg("options") = smilear::PoseGestureOptions(), py::arg("engine") = py::none(), R"doc(Makes a matcher.

Args:
    skeleton: What poses consist of.
    options: How poses are compared.
    engine: The engine it belongs to.

Raises SmileArError:
    INVALID_ARGUMENT: options are out of range, the skeleton makes no sense, or it lacks a keypoint
        of the built-in gestures.)doc");
  native_type.def("add", [](Handle<smilear::PoseGestureMatcher>& native_self, const std::string& name, std::vector<smilear::Keypoint> example) {
    const auto native_object = native_self.Use();
    Check(Exclusively(native_self, [&] { return native_object->Add(name, std::move(example)); }));
  }, py::arg("name"), py::arg("example"), R"doc(Adds a gesture from one pose that shows it, or replaces the one of that name. What is not seen in
the example is no part of the gesture.

Args:
    name: What matches will be called.
    example: The pose.

Raises SmileArError:
    INVALID_ARGUMENT: there is no name, or fewer than two bones are seen.)doc");
  native_type.def("remove", [](Handle<smilear::PoseGestureMatcher>& native_self, const std::string& name) {
    const auto native_object = native_self.Use();
    Check(Exclusively(native_self, [&] { return native_object->Remove(name); }));
  }, py::arg("name"), R"doc(Removes a gesture.

Args:
    name: The gesture's name.

Raises SmileArError:
    NOT_FOUND: there is no gesture of that name.)doc");
  native_type.def_property_readonly("names", [](Handle<smilear::PoseGestureMatcher>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->names(); });
  }, R"doc(The gestures' names, in the order they were added.)doc");
  native_type.def("match", [](Handle<smilear::PoseGestureMatcher>& native_self, std::vector<smilear::Keypoint> pose, std::int64_t time_ms) {
    const auto native_object = native_self.Use();
    std::vector<smilear::PoseGestureMatch> native_result;
    Check(Exclusively(native_self, [&] { return native_object->Match(std::move(pose), time_ms, &native_result); }));
    return Each(native_result, [](const smilear::PoseGestureMatch& native_item) { return Own(native_item); });
  }, py::arg("pose"), py::arg("time_ms"), R"doc(Returns one match per gesture, best first; ties by the order they were added.

Args:
    pose: The body; no keypoints at all: nobody is seen.
    time_ms: The frame's time in milliseconds, from any beginning; never before the last one.

Raises SmileArError:
    INVALID_ARGUMENT: another number of keypoints than the skeleton's, or a time before the last
        one.)doc");
  native_type.def("reset", [](Handle<smilear::PoseGestureMatcher>& native_self) {
    const auto native_object = native_self.Use();
    Exclusively(native_self, [&] { return native_object->Reset(); });
  }, R"doc(Forgets the frames so far, and keeps the gestures.)doc");
}

}  // namespace smilear::python
