// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include "dance_types.h"

#include <pybind11/native_enum.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <type_traits>

#include "registration.h"
#include "text.h"
#include "value.h"

namespace smilear::python {
namespace {

static_assert(static_cast<int>(smilear::DanceEvent::kNone) == 0);
static_assert(static_cast<int>(smilear::DanceEvent::kStreakStarted) == 1);
static_assert(static_cast<int>(smilear::DanceEvent::kStreakEnded) == 2);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::DanceEvent native_value) {
  switch (native_value) {
    case smilear::DanceEvent::kNone:
    case smilear::DanceEvent::kStreakStarted:
    case smilear::DanceEvent::kStreakEnded:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::DanceOptions::min_keypoint_score), float>);
static_assert(std::is_same_v<decltype(smilear::DanceOptions::max_lag_ms), int>);
static_assert(std::is_same_v<decltype(smilear::DanceOptions::max_lead_ms), int>);
static_assert(std::is_same_v<decltype(smilear::DanceOptions::mirrored), bool>);
static_assert(std::is_same_v<decltype(smilear::DanceOptions::streak_score), float>);
static_assert(std::is_same_v<decltype(smilear::DanceOptions::streak_ms), int>);
static_assert(smilear::DanceOptions{}.min_keypoint_score == 0.3F);
static_assert(smilear::DanceOptions{}.max_lag_ms == 600);
static_assert(smilear::DanceOptions{}.max_lead_ms == 200);
static_assert(smilear::DanceOptions{}.mirrored == true);
static_assert(smilear::DanceOptions{}.streak_score == 80.0F);
static_assert(smilear::DanceOptions{}.streak_ms == 3000);
[[maybe_unused]] void NativeCountFields(const smilear::DanceOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::DanceFeedback::score), float>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::similarity), float>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::coach_time_ms), std::int64_t>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::mirrored), bool>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::in_streak), bool>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::event), smilear::DanceEvent>);
static_assert(std::is_same_v<decltype(smilear::DanceFeedback::finished), bool>);
[[maybe_unused]] void NativeCountFields(const smilear::DanceFeedback& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::DanceResult::score), float>);
static_assert(std::is_same_v<decltype(smilear::DanceResult::similarity), float>);
static_assert(std::is_same_v<decltype(smilear::DanceResult::lag_ms), int>);
static_assert(std::is_same_v<decltype(smilear::DanceResult::mirrored), bool>);
static_assert(std::is_same_v<decltype(smilear::DanceResult::followed), float>);
[[maybe_unused]] void NativeCountFields(const smilear::DanceResult& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::DanceLimb::limb), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::DanceLimb::score), float>);
[[maybe_unused]] void NativeCountFields(const smilear::DanceLimb& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1] = native_value;
}

}  // namespace

OwnedDanceLimb Own(const smilear::DanceLimb& native_value) {
  return {std::string(native_value.limb), native_value.score};
}

void BindDanceTypes(const py::module_& native_module) {
  py::native_enum<smilear::DanceEvent>(native_module, "DanceEvent", "enum.IntEnum", R"doc(What a frame changed.)doc")
      .value("NONE", smilear::DanceEvent::kNone, R"doc(Nothing.)doc")
      .value("STREAK_STARTED", smilear::DanceEvent::kStreakStarted, R"doc(The dancer has followed closely for a while.)doc")
      .value("STREAK_ENDED", smilear::DanceEvent::kStreakEnded, R"doc(The score has been 20 below streak_score for half a second, or the dance is over.)doc")
      .finalize();
  {
    py::class_<smilear::DanceOptions> native_type(native_module, "DanceOptions", R"doc(How a DanceScorer compares.)doc");
    native_type.def(py::init([](float min_keypoint_score, int max_lag_ms, int max_lead_ms, bool mirrored, float streak_score, int streak_ms) {
      smilear::DanceOptions native_value;
      native_value.min_keypoint_score = std::move(min_keypoint_score);
      native_value.max_lag_ms = std::move(max_lag_ms);
      native_value.max_lead_ms = std::move(max_lead_ms);
      native_value.mirrored = std::move(mirrored);
      native_value.streak_score = std::move(streak_score);
      native_value.streak_ms = std::move(streak_ms);
      return native_value;
    }), py::kw_only(), py::arg("min_keypoint_score") = 0.3F, py::arg("max_lag_ms") = 600, py::arg("max_lead_ms") = 200, py::arg("mirrored") = true, py::arg("streak_score") = 80.0F, py::arg("streak_ms") = 3000);
    native_type.def_property_readonly("min_keypoint_score", [](const smilear::DanceOptions& native_self) { return native_self.min_keypoint_score; }, R"doc(Keypoints below count as not seen; 0..1.)doc");
    native_type.def_property_readonly("max_lag_ms", [](const smilear::DanceOptions& native_self) { return native_self.max_lag_ms; }, R"doc(How far the dancer may be behind the coach; 0..2000.)doc");
    native_type.def_property_readonly("max_lead_ms", [](const smilear::DanceOptions& native_self) { return native_self.max_lead_ms; }, R"doc(How far ahead; 0..2000.)doc");
    native_type.def_property_readonly("mirrored", [](const smilear::DanceOptions& native_self) { return native_self.mirrored; }, R"doc(Dancing as in a mirror is right too, when all of it is.)doc");
    native_type.def_property_readonly("streak_score", [](const smilear::DanceOptions& native_self) { return native_self.streak_score; }, R"doc(A streak starts when the score has been at least so high for streak_ms; 20..100.)doc");
    native_type.def_property_readonly("streak_ms", [](const smilear::DanceOptions& native_self) { return native_self.streak_ms; }, R"doc(0..60000.)doc");
    DefineValue(native_type, "DanceOptions", {"min_keypoint_score", "max_lag_ms", "max_lead_ms", "mirrored", "streak_score", "streak_ms"},
                [](const smilear::DanceOptions& native_self) { return py::make_tuple(native_self.min_keypoint_score, native_self.max_lag_ms, native_self.max_lead_ms, native_self.mirrored, native_self.streak_score, native_self.streak_ms); });
  }
  {
    py::class_<smilear::DanceFeedback> native_type(native_module, "DanceFeedback", R"doc(How the dance goes right now.)doc");
    native_type.def_property_readonly("score", [](const smilear::DanceFeedback& native_self) { return native_self.score; }, R"doc(0..100, over about the last second.)doc");
    native_type.def_property_readonly("similarity", [](const smilear::DanceFeedback& native_self) { return native_self.similarity; }, R"doc(0..1, of this frame.)doc");
    native_type.def_property_readonly("coach_time_ms", [](const smilear::DanceFeedback& native_self) { return native_self.coach_time_ms; }, R"doc(The moment of the recording that the dancer is at.)doc");
    native_type.def_property_readonly("mirrored", [](const smilear::DanceFeedback& native_self) { return native_self.mirrored; }, R"doc(It looks like dancing in a mirror.)doc");
    native_type.def_property_readonly("in_streak", [](const smilear::DanceFeedback& native_self) { return native_self.in_streak; }, R"doc(A streak has started and not ended.)doc");
    native_type.def_property_readonly("event", [](const smilear::DanceFeedback& native_self) { return native_self.event; }, R"doc(What this frame changed.)doc");
    native_type.def_property_readonly("finished", [](const smilear::DanceFeedback& native_self) { return native_self.finished; }, R"doc(The recording is over; frames from here on do not count.)doc");
    DefineValue(native_type, "DanceFeedback", {"score", "similarity", "coach_time_ms", "mirrored", "in_streak", "event", "finished"},
                [](const smilear::DanceFeedback& native_self) { return py::make_tuple(native_self.score, native_self.similarity, native_self.coach_time_ms, native_self.mirrored, native_self.in_streak, native_self.event, native_self.finished); });
  }
  {
    py::class_<smilear::DanceResult> native_type(native_module, "DanceResult", R"doc(How the whole dance went.)doc");
    native_type.def_property_readonly("score", [](const smilear::DanceResult& native_self) { return native_self.score; }, R"doc(0..100. 100: the coach's poses; 0: as much like them as the coach's own at other moments.)doc");
    native_type.def_property_readonly("similarity", [](const smilear::DanceResult& native_self) { return native_self.similarity; }, R"doc(0..1: the mean over the recording.)doc");
    native_type.def_property_readonly("lag_ms", [](const smilear::DanceResult& native_self) { return native_self.lag_ms; }, R"doc(How far the dancer was behind, on average.)doc");
    native_type.def_property_readonly("mirrored", [](const smilear::DanceResult& native_self) { return native_self.mirrored; }, R"doc(It was danced as in a mirror.)doc");
    native_type.def_property_readonly("followed", [](const smilear::DanceResult& native_self) { return native_self.followed; }, R"doc(0..1: the part of the recording with the dancer in view.)doc");
    DefineValue(native_type, "DanceResult", {"score", "similarity", "lag_ms", "mirrored", "followed"},
                [](const smilear::DanceResult& native_self) { return py::make_tuple(native_self.score, native_self.similarity, native_self.lag_ms, native_self.mirrored, native_self.followed); });
  }
  {
    py::class_<OwnedDanceLimb> native_type(native_module, "DanceLimb", R"doc(How one limb danced.)doc");
    native_type.def_property_readonly("limb", [](const OwnedDanceLimb& native_self) { return Text(native_self.limb); }, R"doc(Its name in the skeleton.)doc");
    native_type.def_property_readonly("score", [](const OwnedDanceLimb& native_self) { return native_self.score; }, R"doc(0..100.)doc");
    DefineValue(native_type, "DanceLimb", {"limb", "score"},
                [](const OwnedDanceLimb& native_self) { return py::make_tuple(Text(native_self.limb), native_self.score); });
  }
}

}  // namespace smilear::python
