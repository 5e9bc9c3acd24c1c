// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "pose_types.h"

#include <pybind11/native_enum.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <type_traits>

#include "registration.h"
#include "text.h"
#include "value.h"

namespace smilear::python {
namespace {

static_assert(std::is_same_v<decltype(smilear::PoseOptions::min_keypoint_score), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::min_pose_score), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::heatmaps_are_logits), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::tracking), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::margin), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::smoothing), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::min_cutoff_hz), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::speed_hz), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::stddev), float>);
static_assert(smilear::PoseOptions{}.min_keypoint_score == 0.2F);
static_assert(smilear::PoseOptions{}.min_pose_score == 0.3F);
static_assert(smilear::PoseOptions{}.heatmaps_are_logits == false);
static_assert(smilear::PoseOptions{}.tracking == true);
static_assert(smilear::PoseOptions{}.margin == 0.35F);
static_assert(smilear::PoseOptions{}.smoothing == true);
static_assert(smilear::PoseOptions{}.min_cutoff_hz == 1.5F);
static_assert(smilear::PoseOptions{}.speed_hz == 10.0F);
static_assert(smilear::PoseOptions{}.mean == 0.0F);
static_assert(smilear::PoseOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::PoseOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7, native_8, native_9] = native_value;
}

}  // namespace

void BindPoseTypes(const py::module_& native_module) {
  {
    py::class_<smilear::PoseOptions> native_type(native_module, "PoseOptions", R"doc(How a PoseEstimator looks for a person.)doc");
    native_type.def(py::init([](float min_keypoint_score, float min_pose_score, bool heatmaps_are_logits, bool tracking, float margin, bool smoothing, float min_cutoff_hz, float speed_hz, float mean, float stddev) {
      smilear::PoseOptions native_value;
      native_value.min_keypoint_score = std::move(min_keypoint_score);
      native_value.min_pose_score = std::move(min_pose_score);
      native_value.heatmaps_are_logits = std::move(heatmaps_are_logits);
      native_value.tracking = std::move(tracking);
      native_value.margin = std::move(margin);
      native_value.smoothing = std::move(smoothing);
      native_value.min_cutoff_hz = std::move(min_cutoff_hz);
      native_value.speed_hz = std::move(speed_hz);
      native_value.mean = std::move(mean);
      native_value.stddev = std::move(stddev);
      return native_value;
    }), py::kw_only(), py::arg("min_keypoint_score") = 0.2F, py::arg("min_pose_score") = 0.3F, py::arg("heatmaps_are_logits") = false, py::arg("tracking") = true, py::arg("margin") = 0.35F, py::arg("smoothing") = true, py::arg("min_cutoff_hz") = 1.5F, py::arg("speed_hz") = 10.0F, py::arg("mean") = 0.0F, py::arg("stddev") = 0.0F);
    native_type.def_property_readonly("min_keypoint_score", [](const smilear::PoseOptions& native_self) { return native_self.min_keypoint_score; }, R"doc(Keypoints below do not guide the search, nor are they smoothed; 0..1.)doc");
    native_type.def_property_readonly("min_pose_score", [](const smilear::PoseOptions& native_self) { return native_self.min_pose_score; }, R"doc(Mean of all keypoints' scores below which nobody is seen; 0..1.)doc");
    native_type.def_property_readonly("heatmaps_are_logits", [](const smilear::PoseOptions& native_self) { return native_self.heatmaps_are_logits; }, R"doc(A sigmoid makes scores of them.)doc");
    native_type.def_property_readonly("tracking", [](const smilear::PoseOptions& native_self) { return native_self.tracking; }, R"doc(After a person was seen, look only around the last pose; false looks at the largest centred part of each frame.)doc");
    native_type.def_property_readonly("margin", [](const smilear::PoseOptions& native_self) { return native_self.margin; }, R"doc(How much larger than the last pose that part is, on each side, as a share of its size; 0.1..2.)doc");
    native_type.def_property_readonly("smoothing", [](const smilear::PoseOptions& native_self) { return native_self.smoothing; }, R"doc(Take out trembling with a One-Euro filter.)doc");
    native_type.def_property_readonly("min_cutoff_hz", [](const smilear::PoseOptions& native_self) { return native_self.min_cutoff_hz; }, R"doc(Movements slower than this tremble less; 0.01..1000.)doc");
    native_type.def_property_readonly("speed_hz", [](const smilear::PoseOptions& native_self) { return native_self.speed_hz; }, R"doc(How much less a keypoint lags the faster it moves, in sizes of the part a second; 0..1000.)doc");
    native_type.def_property_readonly("mean", [](const smilear::PoseOptions& native_self) { return native_self.mean; }, R"doc(Input = (channel - mean) / stddev, with channel in 0..255.)doc");
    native_type.def_property_readonly("stddev", [](const smilear::PoseOptions& native_self) { return native_self.stddev; }, R"doc(0: take mean and stddev from the model's metadata, else 127.5 and 127.5.)doc");
    DefineValue(native_type, "PoseOptions", {"min_keypoint_score", "min_pose_score", "heatmaps_are_logits", "tracking", "margin", "smoothing", "min_cutoff_hz", "speed_hz", "mean", "stddev"},
                [](const smilear::PoseOptions& native_self) { return py::make_tuple(native_self.min_keypoint_score, native_self.min_pose_score, native_self.heatmaps_are_logits, native_self.tracking, native_self.margin, native_self.smoothing, native_self.min_cutoff_hz, native_self.speed_hz, native_self.mean, native_self.stddev); });
  }
}

}  // namespace smilear::python
