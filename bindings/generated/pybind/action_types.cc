// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "action_types.h"

#include <pybind11/native_enum.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <type_traits>

#include "registration.h"
#include "text.h"
#include "value.h"

namespace smilear::python {
namespace {

static_assert(static_cast<int>(smilear::ActionFit::kCenterCrop) == 0);
static_assert(static_cast<int>(smilear::ActionFit::kStretch) == 1);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::ActionFit native_value) {
  switch (native_value) {
    case smilear::ActionFit::kCenterCrop:
    case smilear::ActionFit::kStretch:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::ActionOptions::frame_interval_ms), int>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::max_gap_ms), int>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::run_every), int>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::steadiness), float>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::logits), bool>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::fit), smilear::ActionFit>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::min_score), float>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::ActionOptions::stddev), float>);
static_assert(smilear::ActionOptions{}.frame_interval_ms == 0);
static_assert(smilear::ActionOptions{}.max_gap_ms == 1000);
static_assert(smilear::ActionOptions{}.run_every == 1);
static_assert(smilear::ActionOptions{}.steadiness == 0.5F);
static_assert(smilear::ActionOptions{}.logits == false);
static_assert(smilear::ActionOptions{}.fit == smilear::ActionFit::kCenterCrop);
static_assert(smilear::ActionOptions{}.min_score == 0.0F);
static_assert(smilear::ActionOptions{}.mean == 0.0F);
static_assert(smilear::ActionOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::ActionOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7, native_8] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::ActionMatch::index), int>);
static_assert(std::is_same_v<decltype(smilear::ActionMatch::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::ActionMatch::score), float>);
[[maybe_unused]] void NativeCountFields(const smilear::ActionMatch& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

}  // namespace

OwnedActionMatch Own(const smilear::ActionMatch& native_value) {
  return {native_value.index, std::string(native_value.label), native_value.score};
}

void BindActionTypes(const py::module_& native_module) {
  py::native_enum<smilear::ActionFit>(native_module, "ActionFit", "enum.IntEnum", R"doc(How a frame is fitted to the model's input.)doc")
      .value("CENTER_CROP", smilear::ActionFit::kCenterCrop, R"doc(The largest centred rectangle with the input's proportions.)doc")
      .value("STRETCH", smilear::ActionFit::kStretch, R"doc(The whole frame, proportions lost.)doc")
      .finalize();
  {
    py::class_<smilear::ActionOptions> native_type(native_module, "ActionOptions", R"doc(Which frames an ActionClassifier looks at, and how it reads its model's output.)doc");
    native_type.def(py::init([](int frame_interval_ms, int max_gap_ms, int run_every, float steadiness, bool logits, smilear::ActionFit fit, float min_score, float mean, float stddev) {
      smilear::ActionOptions native_value;
      native_value.frame_interval_ms = std::move(frame_interval_ms);
      native_value.max_gap_ms = std::move(max_gap_ms);
      native_value.run_every = std::move(run_every);
      native_value.steadiness = std::move(steadiness);
      native_value.logits = std::move(logits);
      native_value.fit = std::move(fit);
      native_value.min_score = std::move(min_score);
      native_value.mean = std::move(mean);
      native_value.stddev = std::move(stddev);
      return native_value;
    }), py::kw_only(), py::arg("frame_interval_ms") = 0, py::arg("max_gap_ms") = 1000, py::arg("run_every") = 1, py::arg("steadiness") = 0.5F, py::arg("logits") = false, py::arg("fit") = smilear::ActionFit::kCenterCrop, py::arg("min_score") = 0.0F, py::arg("mean") = 0.0F, py::arg("stddev") = 0.0F);
    native_type.def_property_readonly("frame_interval_ms", [](const smilear::ActionOptions& native_self) { return native_self.frame_interval_ms; }, R"doc(The time between the frames of the clips that the model was trained on. Of a faster stream, only as many frames are looked at; a slower one makes everything look faster. 0 looks at every frame; at most 60000.)doc");
    native_type.def_property_readonly("max_gap_ms", [](const smilear::ActionOptions& native_self) { return native_self.max_gap_ms; }, R"doc(A stream that was interrupted for longer begins anew; 1..600000.)doc");
    native_type.def_property_readonly("run_every", [](const smilear::ActionOptions& native_self) { return native_self.run_every; }, R"doc(A model that takes a whole clip runs on one of so many frames that were looked at; 1..1000.)doc");
    native_type.def_property_readonly("steadiness", [](const smilear::ActionOptions& native_self) { return native_self.steadiness; }, R"doc(How much of the scores is kept from run to run, 0..0.95; against flicker.)doc");
    native_type.def_property_readonly("logits", [](const smilear::ActionOptions& native_self) { return native_self.logits; }, R"doc(The model's output is not yet scores: a softmax makes them.)doc");
    native_type.def_property_readonly("fit", [](const smilear::ActionOptions& native_self) { return native_self.fit; }, R"doc(How a frame is fitted to the model's input.)doc");
    native_type.def_property_readonly("min_score", [](const smilear::ActionOptions& native_self) { return native_self.min_score; }, R"doc(Matches below are left out; 0..1.)doc");
    native_type.def_property_readonly("mean", [](const smilear::ActionOptions& native_self) { return native_self.mean; }, R"doc(Input = (channel - mean) / stddev, with channel in 0..255.)doc");
    native_type.def_property_readonly("stddev", [](const smilear::ActionOptions& native_self) { return native_self.stddev; }, R"doc(0: take mean and stddev from the model's metadata, else 127.5 and 127.5.)doc");
    DefineValue(native_type, "ActionOptions", {"frame_interval_ms", "max_gap_ms", "run_every", "steadiness", "logits", "fit", "min_score", "mean", "stddev"},
                [](const smilear::ActionOptions& native_self) { return py::make_tuple(native_self.frame_interval_ms, native_self.max_gap_ms, native_self.run_every, native_self.steadiness, native_self.logits, native_self.fit, native_self.min_score, native_self.mean, native_self.stddev); });
  }
  {
    py::class_<OwnedActionMatch> native_type(native_module, "ActionMatch", R"doc(One action that the last frames may show.)doc");
    native_type.def_property_readonly("index", [](const OwnedActionMatch& native_self) { return native_self.index; }, R"doc(Class, counted from 0.)doc");
    native_type.def_property_readonly("label", [](const OwnedActionMatch& native_self) { return Text(native_self.label); }, R"doc(The class's label.)doc");
    native_type.def_property_readonly("score", [](const OwnedActionMatch& native_self) { return native_self.score; }, R"doc(What the model said, steadied; 0..1 for softmax models.)doc");
    DefineValue(native_type, "ActionMatch", {"index", "label", "score"},
                [](const OwnedActionMatch& native_self) { return py::make_tuple(native_self.index, Text(native_self.label), native_self.score); });
  }
}

}  // namespace smilear::python
