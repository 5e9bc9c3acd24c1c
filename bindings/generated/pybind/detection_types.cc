// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "detection_types.h"

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

static_assert(std::is_same_v<decltype(smilear::Detection::index), int>);
static_assert(std::is_same_v<decltype(smilear::Detection::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::Detection::score), float>);
static_assert(std::is_same_v<decltype(smilear::Detection::box), smilear::Box>);
[[maybe_unused]] void NativeCountFields(const smilear::Detection& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::DetectorOptions::fit), smilear::DetectionFit>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::min_score), float>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::max_results), int>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::max_overlap), float>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::classes), std::vector<int>>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::anchors), smilear::AnchorOptions>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::DetectorOptions::stddev), float>);
static_assert(smilear::DetectorOptions{}.fit == smilear::DetectionFit::kStretch);
static_assert(smilear::DetectorOptions{}.min_score == 0.5F);
static_assert(smilear::DetectorOptions{}.max_results == 10);
static_assert(smilear::DetectorOptions{}.max_overlap == 0.5F);
static_assert(smilear::DetectorOptions{}.classes.empty());
static_assert(smilear::DetectorOptions{}.mean == 0.0F);
static_assert(smilear::DetectorOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::DetectorOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7] = native_value;
}

}  // namespace

OwnedDetection Own(const smilear::Detection& native_value) {
  return {native_value.index, std::string(native_value.label), native_value.score, native_value.box};
}

void BindDetectionTypes(const py::module_& native_module) {
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
  {
    py::class_<OwnedDetection> native_type(native_module, "Detection", R"doc(One thing in a frame.)doc");
    native_type.def_property_readonly("index", [](const OwnedDetection& native_self) { return native_self.index; }, R"doc(Class, counted from 0, without background.)doc");
    native_type.def_property_readonly("label", [](const OwnedDetection& native_self) { return Text(native_self.label); }, R"doc(The class's label.)doc");
    native_type.def_property_readonly("score", [](const OwnedDetection& native_self) { return native_self.score; }, R"doc(0..1.)doc");
    native_type.def_property_readonly("box", [](const OwnedDetection& native_self) { return native_self.box; }, R"doc(Where it is.)doc");
    DefineValue(native_type, "Detection", {"index", "label", "score", "box"},
                [](const OwnedDetection& native_self) { return py::make_tuple(native_self.index, Text(native_self.label), native_self.score, native_self.box); });
  }
  {
    py::class_<smilear::DetectorOptions> native_type(native_module, "DetectorOptions", R"doc(How an ObjectDetector prepares frames and reports what it finds.)doc");
    native_type.def(py::init([](smilear::DetectionFit fit, float min_score, int max_results, float max_overlap, std::vector<int> classes, smilear::AnchorOptions anchors, float mean, float stddev) {
      smilear::DetectorOptions native_value;
      native_value.fit = std::move(fit);
      native_value.min_score = std::move(min_score);
      native_value.max_results = std::move(max_results);
      native_value.max_overlap = std::move(max_overlap);
      native_value.classes = std::move(classes);
      native_value.anchors = std::move(anchors);
      native_value.mean = std::move(mean);
      native_value.stddev = std::move(stddev);
      return native_value;
    }), py::kw_only(), py::arg("fit") = smilear::DetectionFit::kStretch, py::arg("min_score") = 0.5F, py::arg("max_results") = 10, py::arg("max_overlap") = 0.5F, py::arg("classes") = py::tuple(), py::arg("anchors") = smilear::AnchorOptions(), py::arg("mean") = 0.0F, py::arg("stddev") = 0.0F);
    native_type.def_property_readonly("fit", [](const smilear::DetectorOptions& native_self) { return native_self.fit; }, R"doc(How a frame is fitted to the model's input.)doc");
    native_type.def_property_readonly("min_score", [](const smilear::DetectorOptions& native_self) { return native_self.min_score; }, R"doc(Detections below are left out; 0..1.)doc");
    native_type.def_property_readonly("max_results", [](const smilear::DetectorOptions& native_self) { return native_self.max_results; }, R"doc(1..100.)doc");
    native_type.def_property_readonly("max_overlap", [](const smilear::DetectorOptions& native_self) { return native_self.max_overlap; }, R"doc(Of two boxes of a class that overlap more (intersection over union) the lesser goes; raw models.)doc");
    native_type.def_property_readonly("classes", [](const smilear::DetectorOptions& native_self) { return native_self.classes; }, R"doc(Only these classes; empty: all.)doc");
    native_type.def_property_readonly("anchors", [](const smilear::DetectorOptions& native_self) { return native_self.anchors; }, R"doc(How a raw model says where things are.)doc");
    native_type.def_property_readonly("mean", [](const smilear::DetectorOptions& native_self) { return native_self.mean; }, R"doc(Input = (channel - mean) / stddev, with channel in 0..255.)doc");
    native_type.def_property_readonly("stddev", [](const smilear::DetectorOptions& native_self) { return native_self.stddev; }, R"doc(0: take mean and stddev from the model's metadata, else 127.5 and 127.5.)doc");
    DefineValue(native_type, "DetectorOptions", {"fit", "min_score", "max_results", "max_overlap", "classes", "anchors", "mean", "stddev"},
                [](const smilear::DetectorOptions& native_self) { return py::make_tuple(native_self.fit, native_self.min_score, native_self.max_results, native_self.max_overlap, native_self.classes, native_self.anchors, native_self.mean, native_self.stddev); });
  }
}

}  // namespace smilear::python
