// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "gesture_types.h"

#include <pybind11/native_enum.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <type_traits>

#include "registration.h"
#include "text.h"
#include "value.h"

namespace smilear::python {
namespace {

static_assert(static_cast<int>(smilear::GestureEvent::kNone) == 0);
static_assert(static_cast<int>(smilear::GestureEvent::kAppeared) == 1);
static_assert(static_cast<int>(smilear::GestureEvent::kChanged) == 2);
static_assert(static_cast<int>(smilear::GestureEvent::kLost) == 3);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::GestureEvent native_value) {
  switch (native_value) {
    case smilear::GestureEvent::kNone:
    case smilear::GestureEvent::kAppeared:
    case smilear::GestureEvent::kChanged:
    case smilear::GestureEvent::kLost:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::GestureOptions::max_hands), int>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::min_score), float>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::detection_interval), int>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::search_interval), int>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::lost_after_ms), int>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::fit), smilear::DetectionFit>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::max_overlap), float>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::anchors), smilear::AnchorOptions>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::GestureOptions::stddev), float>);
static_assert(smilear::GestureOptions{}.max_hands == 2);
static_assert(smilear::GestureOptions{}.min_score == 0.5F);
static_assert(smilear::GestureOptions{}.detection_interval == 12);
static_assert(smilear::GestureOptions{}.search_interval == 2);
static_assert(smilear::GestureOptions{}.lost_after_ms == 600);
static_assert(smilear::GestureOptions{}.fit == smilear::DetectionFit::kStretch);
static_assert(smilear::GestureOptions{}.max_overlap == 0.5F);
static_assert(smilear::GestureOptions{}.mean == 0.0F);
static_assert(smilear::GestureOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::GestureOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7, native_8, native_9] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::TrackedHand::number), int>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::index), int>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::score), float>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::box), smilear::Box>);
static_assert(std::is_same_v<decltype(smilear::TrackedHand::event), smilear::GestureEvent>);
[[maybe_unused]] void NativeCountFields(const smilear::TrackedHand& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5] = native_value;
}

}  // namespace

OwnedTrackedHand Own(const smilear::TrackedHand& native_value) {
  return {native_value.number, native_value.index, std::string(native_value.label), native_value.score, native_value.box, native_value.event};
}

void BindGestureTypes(const py::module_& native_module) {
  py::native_enum<smilear::GestureEvent>(native_module, "GestureEvent", "enum.IntEnum", R"doc(What happened to a hand in this frame.)doc")
      .value("NONE", smilear::GestureEvent::kNone, R"doc(Nothing new.)doc")
      .value("APPEARED", smilear::GestureEvent::kAppeared, R"doc(It is reported for the first time.)doc")
      .value("CHANGED", smilear::GestureEvent::kChanged, R"doc(It shows another gesture than before.)doc")
      .value("LOST", smilear::GestureEvent::kLost, R"doc(It is gone, and reported for the last time.)doc")
      .finalize();
  {
    py::class_<smilear::GestureOptions> native_type(native_module, "GestureOptions", R"doc(How a GestureTracker finds hands and follows them.)doc");
    native_type.def(py::init([](int max_hands, float min_score, int detection_interval, int search_interval, int lost_after_ms, smilear::DetectionFit fit, float max_overlap, smilear::AnchorOptions anchors, float mean, float stddev) {
      smilear::GestureOptions native_value;
      native_value.max_hands = std::move(max_hands);
      native_value.min_score = std::move(min_score);
      native_value.detection_interval = std::move(detection_interval);
      native_value.search_interval = std::move(search_interval);
      native_value.lost_after_ms = std::move(lost_after_ms);
      native_value.fit = std::move(fit);
      native_value.max_overlap = std::move(max_overlap);
      native_value.anchors = std::move(anchors);
      native_value.mean = std::move(mean);
      native_value.stddev = std::move(stddev);
      return native_value;
    }), py::kw_only(), py::arg("max_hands") = 2, py::arg("min_score") = 0.5F, py::arg("detection_interval") = 12, py::arg("search_interval") = 2, py::arg("lost_after_ms") = 600, py::arg("fit") = smilear::DetectionFit::kStretch, py::arg("max_overlap") = 0.5F, py::arg("anchors") = smilear::AnchorOptions(), py::arg("mean") = 0.0F, py::arg("stddev") = 0.0F);
    native_type.def_property_readonly("max_hands", [](const smilear::GestureOptions& native_self) { return native_self.max_hands; }, R"doc(1..16 at a time.)doc");
    native_type.def_property_readonly("min_score", [](const smilear::GestureOptions& native_self) { return native_self.min_score; }, R"doc(Hands that the model is less sure of are ignored; 0..1.)doc");
    native_type.def_property_readonly("detection_interval", [](const smilear::GestureOptions& native_self) { return native_self.detection_interval; }, R"doc(While all is quiet, the model runs on one of so many frames; 1..1000.)doc");
    native_type.def_property_readonly("search_interval", [](const smilear::GestureOptions& native_self) { return native_self.search_interval; }, R"doc(The same while there is no hand; 1..1000.)doc");
    native_type.def_property_readonly("lost_after_ms", [](const smilear::GestureOptions& native_self) { return native_self.lost_after_ms; }, R"doc(A hand that was not seen for so long is lost; 1..60000.)doc");
    native_type.def_property_readonly("fit", [](const smilear::GestureOptions& native_self) { return native_self.fit; }, R"doc(How a frame is fitted to the model's input.)doc");
    native_type.def_property_readonly("max_overlap", [](const smilear::GestureOptions& native_self) { return native_self.max_overlap; }, R"doc(Of two boxes that overlap more, the lesser is not a hand of its own; 0..1.)doc");
    native_type.def_property_readonly("anchors", [](const smilear::GestureOptions& native_self) { return native_self.anchors; }, R"doc(How a raw model says where things are.)doc");
    native_type.def_property_readonly("mean", [](const smilear::GestureOptions& native_self) { return native_self.mean; }, R"doc(Input = (channel - mean) / stddev, with channel in 0..255.)doc");
    native_type.def_property_readonly("stddev", [](const smilear::GestureOptions& native_self) { return native_self.stddev; }, R"doc(0: take mean and stddev from the model's metadata, else 127.5 and 127.5.)doc");
    DefineValue(native_type, "GestureOptions", {"max_hands", "min_score", "detection_interval", "search_interval", "lost_after_ms", "fit", "max_overlap", "anchors", "mean", "stddev"},
                [](const smilear::GestureOptions& native_self) { return py::make_tuple(native_self.max_hands, native_self.min_score, native_self.detection_interval, native_self.search_interval, native_self.lost_after_ms, native_self.fit, native_self.max_overlap, native_self.anchors, native_self.mean, native_self.stddev); });
  }
  {
    py::class_<OwnedTrackedHand> native_type(native_module, "TrackedHand", R"doc(One hand in a frame.)doc");
    native_type.def_property_readonly("number", [](const OwnedTrackedHand& native_self) { return native_self.number; }, R"doc(The hand's own: the same from frame to frame; counted from 1, never used again.)doc");
    native_type.def_property_readonly("index", [](const OwnedTrackedHand& native_self) { return native_self.index; }, R"doc(The gesture's class, counted from 0.)doc");
    native_type.def_property_readonly("label", [](const OwnedTrackedHand& native_self) { return Text(native_self.label); }, R"doc(The gesture's label.)doc");
    native_type.def_property_readonly("score", [](const OwnedTrackedHand& native_self) { return native_self.score; }, R"doc(Of the last time the model saw it; 0..1.)doc");
    native_type.def_property_readonly("box", [](const OwnedTrackedHand& native_self) { return native_self.box; }, R"doc(Where it is, or must be by now.)doc");
    native_type.def_property_readonly("event", [](const OwnedTrackedHand& native_self) { return native_self.event; }, R"doc(What happened to it in this frame.)doc");
    DefineValue(native_type, "TrackedHand", {"number", "index", "label", "score", "box", "event"},
                [](const OwnedTrackedHand& native_self) { return py::make_tuple(native_self.number, native_self.index, Text(native_self.label), native_self.score, native_self.box, native_self.event); });
  }
}

}  // namespace smilear::python
