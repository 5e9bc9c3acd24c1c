// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "pose_gesture_types.h"

#include <pybind11/native_enum.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <type_traits>

#include "registration.h"
#include "text.h"
#include "value.h"

namespace smilear::python {
namespace {

static_assert(static_cast<int>(smilear::PoseGestureEvent::kNone) == 0);
static_assert(static_cast<int>(smilear::PoseGestureEvent::kStarted) == 1);
static_assert(static_cast<int>(smilear::PoseGestureEvent::kEnded) == 2);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::PoseGestureEvent native_value) {
  switch (native_value) {
    case smilear::PoseGestureEvent::kNone:
    case smilear::PoseGestureEvent::kStarted:
    case smilear::PoseGestureEvent::kEnded:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::min_keypoint_score), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::start_similarity), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::end_similarity), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::hold_ms), int>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::max_rotation_degrees), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::mirrored), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::builtin), bool>);
static_assert(smilear::PoseGestureOptions{}.min_keypoint_score == 0.3F);
static_assert(smilear::PoseGestureOptions{}.start_similarity == 0.8F);
static_assert(smilear::PoseGestureOptions{}.end_similarity == 0.65F);
static_assert(smilear::PoseGestureOptions{}.hold_ms == 150);
static_assert(smilear::PoseGestureOptions{}.max_rotation_degrees == 25.0F);
static_assert(smilear::PoseGestureOptions{}.mirrored == true);
static_assert(smilear::PoseGestureOptions{}.builtin == true);
[[maybe_unused]] void NativeCountFields(const smilear::PoseGestureOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::name), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::similarity), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::mirrored), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::active), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::event), smilear::PoseGestureEvent>);
[[maybe_unused]] void NativeCountFields(const smilear::PoseGestureMatch& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4] = native_value;
}

}  // namespace

OwnedPoseGestureMatch Own(const smilear::PoseGestureMatch& native_value) {
  return {std::string(native_value.name), native_value.similarity, native_value.mirrored, native_value.active, native_value.event};
}

void BindPoseGestureTypes(const py::module_& native_module) {
  py::native_enum<smilear::PoseGestureEvent>(native_module, "PoseGestureEvent", "enum.IntEnum", R"doc(What a frame changed about a gesture.)doc")
      .value("NONE", smilear::PoseGestureEvent::kNone, R"doc(Nothing.)doc")
      .value("STARTED", smilear::PoseGestureEvent::kStarted, R"doc(The body shows the gesture now.)doc")
      .value("ENDED", smilear::PoseGestureEvent::kEnded, R"doc(The body shows the gesture no more.)doc")
      .finalize();
  {
    py::class_<smilear::PoseGestureOptions> native_type(native_module, "PoseGestureOptions", R"doc(How a PoseGestureMatcher compares, and when it is sure.)doc");
    native_type.def(py::init([](float min_keypoint_score, float start_similarity, float end_similarity, int hold_ms, float max_rotation_degrees, bool mirrored, bool builtin) {
      smilear::PoseGestureOptions native_value;
      native_value.min_keypoint_score = std::move(min_keypoint_score);
      native_value.start_similarity = std::move(start_similarity);
      native_value.end_similarity = std::move(end_similarity);
      native_value.hold_ms = std::move(hold_ms);
      native_value.max_rotation_degrees = std::move(max_rotation_degrees);
      native_value.mirrored = std::move(mirrored);
      native_value.builtin = std::move(builtin);
      return native_value;
    }), py::kw_only(), py::arg("min_keypoint_score") = 0.3F, py::arg("start_similarity") = 0.8F, py::arg("end_similarity") = 0.65F, py::arg("hold_ms") = 150, py::arg("max_rotation_degrees") = 25.0F, py::arg("mirrored") = true, py::arg("builtin") = true);
    native_type.def_property_readonly("min_keypoint_score", [](const smilear::PoseGestureOptions& native_self) { return native_self.min_keypoint_score; }, R"doc(Keypoints below count as not seen; 0..1.)doc");
    native_type.def_property_readonly("start_similarity", [](const smilear::PoseGestureOptions& native_self) { return native_self.start_similarity; }, R"doc(A gesture starts when its similarity has been at least this for hold_ms; 0..1.)doc");
    native_type.def_property_readonly("end_similarity", [](const smilear::PoseGestureOptions& native_self) { return native_self.end_similarity; }, R"doc(It ends when its similarity has been below this for hold_ms; not above start_similarity.)doc");
    native_type.def_property_readonly("hold_ms", [](const smilear::PoseGestureOptions& native_self) { return native_self.hold_ms; }, R"doc(0..10000.)doc");
    native_type.def_property_readonly("max_rotation_degrees", [](const smilear::PoseGestureOptions& native_self) { return native_self.max_rotation_degrees; }, R"doc(How far body or camera may be tilted; 0..180.)doc");
    native_type.def_property_readonly("mirrored", [](const smilear::PoseGestureOptions& native_self) { return native_self.mirrored; }, R"doc(Mirror images are the same gesture.)doc");
    native_type.def_property_readonly("builtin", [](const smilear::PoseGestureOptions& native_self) { return native_self.builtin; }, R"doc(Begin with arm_heart, world_peace and superman.)doc");
    DefineValue(native_type, "PoseGestureOptions", {"min_keypoint_score", "start_similarity", "end_similarity", "hold_ms", "max_rotation_degrees", "mirrored", "builtin"},
                [](const smilear::PoseGestureOptions& native_self) { return py::make_tuple(native_self.min_keypoint_score, native_self.start_similarity, native_self.end_similarity, native_self.hold_ms, native_self.max_rotation_degrees, native_self.mirrored, native_self.builtin); });
  }
  {
    py::class_<OwnedPoseGestureMatch> native_type(native_module, "PoseGestureMatch", R"doc(How much a body is like one gesture.)doc");
    native_type.def_property_readonly("name", [](const OwnedPoseGestureMatch& native_self) { return Text(native_self.name); }, R"doc(The gesture's name.)doc");
    native_type.def_property_readonly("similarity", [](const OwnedPoseGestureMatch& native_self) { return native_self.similarity; }, R"doc(0..1.)doc");
    native_type.def_property_readonly("mirrored", [](const OwnedPoseGestureMatch& native_self) { return native_self.mirrored; }, R"doc(The mirror image fitted better.)doc");
    native_type.def_property_readonly("active", [](const OwnedPoseGestureMatch& native_self) { return native_self.active; }, R"doc(The gesture has started and not ended.)doc");
    native_type.def_property_readonly("event", [](const OwnedPoseGestureMatch& native_self) { return native_self.event; }, R"doc(What this frame changed.)doc");
    DefineValue(native_type, "PoseGestureMatch", {"name", "similarity", "mirrored", "active", "event"},
                [](const OwnedPoseGestureMatch& native_self) { return py::make_tuple(Text(native_self.name), native_self.similarity, native_self.mirrored, native_self.active, native_self.event); });
  }
}

}  // namespace smilear::python
