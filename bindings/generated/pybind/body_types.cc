// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "body_types.h"

#include <pybind11/native_enum.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <type_traits>

#include "registration.h"
#include "text.h"
#include "value.h"

namespace smilear::python {
namespace {

static_assert(std::is_same_v<decltype(smilear::Keypoint::x), float>);
static_assert(std::is_same_v<decltype(smilear::Keypoint::y), float>);
static_assert(std::is_same_v<decltype(smilear::Keypoint::score), float>);
[[maybe_unused]] void NativeCountFields(const smilear::Keypoint& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::Bone::start), int>);
static_assert(std::is_same_v<decltype(smilear::Bone::end), int>);
static_assert(std::is_same_v<decltype(smilear::Bone::limb), std::string>);
static_assert(std::is_same_v<decltype(smilear::Bone::weight), float>);
static_assert(smilear::Bone{}.weight == 1.0F);
[[maybe_unused]] void NativeCountFields(const smilear::Bone& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::Skeleton::keypoints), std::vector<std::string>>);
static_assert(std::is_same_v<decltype(smilear::Skeleton::bones), std::vector<smilear::Bone>>);
static_assert(smilear::Skeleton{}.keypoints.empty());
static_assert(smilear::Skeleton{}.bones.empty());
[[maybe_unused]] void NativeCountFields(const smilear::Skeleton& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1] = native_value;
}

}  // namespace

void BindBodyTypes(const py::module_& native_module) {
  {
    py::class_<smilear::Keypoint> native_type(native_module, "Keypoint", R"doc(A place on a body as seen in a frame, in any unit that is the same across and down. Not seen: a score of 0, or anything that is not a finite number.)doc");
    native_type.def(py::init([](float x, float y, float score) {
      smilear::Keypoint native_value;
      native_value.x = std::move(x);
      native_value.y = std::move(y);
      native_value.score = std::move(score);
      return native_value;
    }), py::arg("x"), py::arg("y"), py::arg("score"));
    native_type.def_property_readonly("x", [](const smilear::Keypoint& native_self) { return native_self.x; }, R"doc(Across.)doc");
    native_type.def_property_readonly("y", [](const smilear::Keypoint& native_self) { return native_self.y; }, R"doc(Down.)doc");
    native_type.def_property_readonly("score", [](const smilear::Keypoint& native_self) { return native_self.score; }, R"doc(How sure it is that this is the place; 0..1.)doc");
    DefineValue(native_type, "Keypoint", {"x", "y", "score"},
                [](const smilear::Keypoint& native_self) { return py::make_tuple(native_self.x, native_self.y, native_self.score); });
  }
  {
    py::class_<smilear::Bone> native_type(native_module, "Bone", R"doc(A line between two keypoints, and the limb whose part it is.)doc");
    native_type.def(py::init([](int start, int end, std::string limb, float weight) {
      smilear::Bone native_value;
      native_value.start = std::move(start);
      native_value.end = std::move(end);
      native_value.limb = std::move(limb);
      native_value.weight = std::move(weight);
      return native_value;
    }), py::arg("start"), py::arg("end"), py::arg("limb"), py::kw_only(), py::arg("weight") = 1.0F);
    native_type.def_property_readonly("start", [](const smilear::Bone& native_self) { return native_self.start; }, R"doc(A keypoint's number, counted from 0.)doc");
    native_type.def_property_readonly("end", [](const smilear::Bone& native_self) { return native_self.end; }, R"doc(Another keypoint's number.)doc");
    native_type.def_property_readonly("limb", [](const smilear::Bone& native_self) { return Text(native_self.limb); }, R"doc(What scores are given for, such as left_arm.)doc");
    native_type.def_property_readonly("weight", [](const smilear::Bone& native_self) { return native_self.weight; }, R"doc(How much the bone's direction counts; 0..100.)doc");
    DefineValue(native_type, "Bone", {"start", "end", "limb", "weight"},
                [](const smilear::Bone& native_self) { return py::make_tuple(native_self.start, native_self.end, Text(native_self.limb), native_self.weight); });
  }
  {
    py::class_<smilear::Skeleton> native_type(native_module, "Skeleton", R"doc(Which keypoints a pose has, in which order. Without any: the 17 of the COCO data set, with bones for arms, legs, torso and head.)doc");
    native_type.def(py::init([](std::vector<std::string> keypoints, std::vector<smilear::Bone> bones) {
      smilear::Skeleton native_value;
      native_value.keypoints = std::move(keypoints);
      native_value.bones = std::move(bones);
      return native_value;
    }), py::kw_only(), py::arg("keypoints") = py::tuple(), py::arg("bones") = py::tuple());
    native_type.def_property_readonly("keypoints", [](const smilear::Skeleton& native_self) { return native_self.keypoints; }, R"doc(Names; those that start with left_ and right_ are each other's mirror image.)doc");
    native_type.def_property_readonly("bones", [](const smilear::Skeleton& native_self) { return native_self.bones; }, R"doc(The lines that poses are compared by, on both sides alike.)doc");
    DefineValue(native_type, "Skeleton", {"keypoints", "bones"},
                [](const smilear::Skeleton& native_self) { return py::make_tuple(native_self.keypoints, native_self.bones); });
  }
}

}  // namespace smilear::python
