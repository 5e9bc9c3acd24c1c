// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "boxes_types.h"

#include <pybind11/native_enum.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <type_traits>

#include "registration.h"
#include "text.h"
#include "value.h"

namespace smilear::python {
namespace {

static_assert(static_cast<int>(smilear::DetectionFit::kStretch) == 0);
static_assert(static_cast<int>(smilear::DetectionFit::kCenterCrop) == 1);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::DetectionFit native_value) {
  switch (native_value) {
    case smilear::DetectionFit::kStretch:
    case smilear::DetectionFit::kCenterCrop:
      return true;
  }
  return false;
}

static_assert(static_cast<int>(smilear::ScoreKind::kProbabilities) == 0);
static_assert(static_cast<int>(smilear::ScoreKind::kLogits) == 1);
static_assert(static_cast<int>(smilear::ScoreKind::kSoftmaxLogits) == 2);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::ScoreKind native_value) {
  switch (native_value) {
    case smilear::ScoreKind::kProbabilities:
    case smilear::ScoreKind::kLogits:
    case smilear::ScoreKind::kSoftmaxLogits:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::Box::left), float>);
static_assert(std::is_same_v<decltype(smilear::Box::top), float>);
static_assert(std::is_same_v<decltype(smilear::Box::right), float>);
static_assert(std::is_same_v<decltype(smilear::Box::bottom), float>);
[[maybe_unused]] void NativeCountFields(const smilear::Box& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::AnchorOptions::boxes), std::vector<float>>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::strides), std::vector<int>>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::aspect_ratios), std::vector<float>>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::min_scale), float>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::max_scale), float>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::between_scales), bool>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::fewer_in_first_layer), bool>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::centre_scale), float>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::size_scale), float>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::scores), smilear::ScoreKind>);
static_assert(std::is_same_v<decltype(smilear::AnchorOptions::background_first), bool>);
static_assert(smilear::AnchorOptions{}.boxes.empty());
static_assert(smilear::AnchorOptions{}.strides.empty());
static_assert(smilear::AnchorOptions{}.aspect_ratios.empty());
static_assert(smilear::AnchorOptions{}.min_scale == 0.2F);
static_assert(smilear::AnchorOptions{}.max_scale == 0.95F);
static_assert(smilear::AnchorOptions{}.between_scales == true);
static_assert(smilear::AnchorOptions{}.fewer_in_first_layer == true);
static_assert(smilear::AnchorOptions{}.centre_scale == 10.0F);
static_assert(smilear::AnchorOptions{}.size_scale == 5.0F);
static_assert(smilear::AnchorOptions{}.scores == smilear::ScoreKind::kLogits);
static_assert(smilear::AnchorOptions{}.background_first == true);
[[maybe_unused]] void NativeCountFields(const smilear::AnchorOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7, native_8, native_9, native_10] = native_value;
}

}  // namespace

void BindBoxesTypes(const py::module_& native_module) {
  py::native_enum<smilear::DetectionFit>(native_module, "DetectionFit", "enum.IntEnum", R"doc(How a frame is fitted to a detection model's input.)doc")
      .value("STRETCH", smilear::DetectionFit::kStretch, R"doc(The whole frame; proportions are lost.)doc")
      .value("CENTER_CROP", smilear::DetectionFit::kCenterCrop, R"doc(The largest centred rectangle with the input's proportions.)doc")
      .finalize();
  py::native_enum<smilear::ScoreKind>(native_module, "ScoreKind", "enum.IntEnum", R"doc(What the class scores of a raw detection model are, and what is done to them.)doc")
      .value("PROBABILITIES", smilear::ScoreKind::kProbabilities, R"doc(Used as they are.)doc")
      .value("LOGITS", smilear::ScoreKind::kLogits, R"doc(Each class for itself: a sigmoid.)doc")
      .value("SOFTMAX_LOGITS", smilear::ScoreKind::kSoftmaxLogits, R"doc(Of all classes together, background included: a softmax.)doc")
      .finalize();
  {
    py::class_<smilear::Box> native_type(native_module, "Box", R"doc(A place in the upright picture: edges as shares of its width and height, 0..1 inside it.)doc");
    native_type.def_property_readonly("left", [](const smilear::Box& native_self) { return native_self.left; }, R"doc(Left edge.)doc");
    native_type.def_property_readonly("top", [](const smilear::Box& native_self) { return native_self.top; }, R"doc(Upper edge.)doc");
    native_type.def_property_readonly("right", [](const smilear::Box& native_self) { return native_self.right; }, R"doc(Right edge.)doc");
    native_type.def_property_readonly("bottom", [](const smilear::Box& native_self) { return native_self.bottom; }, R"doc(Lower edge.)doc");
    DefineValue(native_type, "Box", {"left", "top", "right", "bottom"},
                [](const smilear::Box& native_self) { return py::make_tuple(native_self.left, native_self.top, native_self.right, native_self.bottom); });
  }
  {
    py::class_<smilear::AnchorOptions> native_type(native_module, "AnchorOptions", R"doc(How a raw detection model says where things are; not used where the model ends in TFLite_Detection_PostProcess.)doc");
    native_type.def(py::init([](std::vector<float> boxes, std::vector<int> strides, std::vector<float> aspect_ratios, float min_scale, float max_scale, bool between_scales, bool fewer_in_first_layer, float centre_scale, float size_scale, smilear::ScoreKind scores, bool background_first) {
      smilear::AnchorOptions native_value;
      native_value.boxes = std::move(boxes);
      native_value.strides = std::move(strides);
      native_value.aspect_ratios = std::move(aspect_ratios);
      native_value.min_scale = std::move(min_scale);
      native_value.max_scale = std::move(max_scale);
      native_value.between_scales = std::move(between_scales);
      native_value.fewer_in_first_layer = std::move(fewer_in_first_layer);
      native_value.centre_scale = std::move(centre_scale);
      native_value.size_scale = std::move(size_scale);
      native_value.scores = std::move(scores);
      native_value.background_first = std::move(background_first);
      return native_value;
    }), py::kw_only(), py::arg("boxes") = py::tuple(), py::arg("strides") = py::tuple(), py::arg("aspect_ratios") = py::tuple(), py::arg("min_scale") = 0.2F, py::arg("max_scale") = 0.95F, py::arg("between_scales") = true, py::arg("fewer_in_first_layer") = true, py::arg("centre_scale") = 10.0F, py::arg("size_scale") = 5.0F, py::arg("scores") = smilear::ScoreKind::kLogits, py::arg("background_first") = true);
    native_type.def_property_readonly("boxes", [](const smilear::AnchorOptions& native_self) { return native_self.boxes; }, R"doc(Four numbers per anchor: centre y, centre x, height, width. Empty: anchors are those of SSD by the fields below.)doc");
    native_type.def_property_readonly("strides", [](const smilear::AnchorOptions& native_self) { return native_self.strides; }, R"doc(Input pixels per cell, one for each layer.)doc");
    native_type.def_property_readonly("aspect_ratios", [](const smilear::AnchorOptions& native_self) { return native_self.aspect_ratios; }, R"doc(Width over height, an anchor each; empty: 1, 2 and 1/2.)doc");
    native_type.def_property_readonly("min_scale", [](const smilear::AnchorOptions& native_self) { return native_self.min_scale; }, R"doc(Scale of the first layer, as a share of the picture.)doc");
    native_type.def_property_readonly("max_scale", [](const smilear::AnchorOptions& native_self) { return native_self.max_scale; }, R"doc(Scale of the last layer.)doc");
    native_type.def_property_readonly("between_scales", [](const smilear::AnchorOptions& native_self) { return native_self.between_scales; }, R"doc(Adds a square between this layer's scale and the next.)doc");
    native_type.def_property_readonly("fewer_in_first_layer", [](const smilear::AnchorOptions& native_self) { return native_self.fewer_in_first_layer; }, R"doc(The first layer has three anchors: a small square, and ratios 2 and 1/2.)doc");
    native_type.def_property_readonly("centre_scale", [](const smilear::AnchorOptions& native_self) { return native_self.centre_scale; }, R"doc(What the model multiplied offsets of centres by.)doc");
    native_type.def_property_readonly("size_scale", [](const smilear::AnchorOptions& native_self) { return native_self.size_scale; }, R"doc(What the model multiplied logarithms of sizes by.)doc");
    native_type.def_property_readonly("scores", [](const smilear::AnchorOptions& native_self) { return native_self.scores; }, R"doc(What the class scores are.)doc");
    native_type.def_property_readonly("background_first", [](const smilear::AnchorOptions& native_self) { return native_self.background_first; }, R"doc(Class 0 of the scores means that nothing is there.)doc");
    DefineValue(native_type, "AnchorOptions", {"boxes", "strides", "aspect_ratios", "min_scale", "max_scale", "between_scales", "fewer_in_first_layer", "centre_scale", "size_scale", "scores", "background_first"},
                [](const smilear::AnchorOptions& native_self) { return py::make_tuple(native_self.boxes, native_self.strides, native_self.aspect_ratios, native_self.min_scale, native_self.max_scale, native_self.between_scales, native_self.fewer_in_first_layer, native_self.centre_scale, native_self.size_scale, native_self.scores, native_self.background_first); });
  }
}

}  // namespace smilear::python
