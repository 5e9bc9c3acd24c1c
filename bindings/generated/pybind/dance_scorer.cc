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

#include "dance_types.h"
#include "errors.h"
#include "handle.h"
#include "memory.h"
#include "registration.h"
#include "text.h"
#include "value.h"
#include "smilear/dance_scorer.h"

namespace smilear::python {
namespace {

static_assert(std::is_same_v<decltype(&smilear::DanceScorer::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::DanceScorer>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, const smilear::Skeleton&, const smilear::DanceOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::FromFile),
                             smilear::Result<std::unique_ptr<smilear::DanceScorer>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, const smilear::Skeleton&, const smilear::DanceOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::Follow),
                             smilear::Result<smilear::DanceFeedback> (smilear::DanceScorer::*)(std::span<const smilear::Keypoint>, std::int64_t)>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::RecentLimbs),
                             smilear::Status (smilear::DanceScorer::*)(std::vector<smilear::DanceLimb>*)>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::Finish),
                             smilear::Result<smilear::DanceResult> (smilear::DanceScorer::*)()>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::FinalLimbs),
                             smilear::Status (smilear::DanceScorer::*)(std::vector<smilear::DanceLimb>*)>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::Reset),
                             void (smilear::DanceScorer::*)()>);
static_assert(std::is_same_v<decltype(&smilear::DanceScorer::duration_ms),
                             std::int64_t (smilear::DanceScorer::*)() const>);

}  // namespace

void BindDanceScorer(const py::module_& native_module) {
  auto native_type = BindHandle<smilear::DanceScorer>(native_module, "DanceScorer", R"doc(Compares somebody who dances with a coach's recording of the same dance.

Thread-safe: calls from several threads take turns.)doc");
  native_type.def_static("from_bytes", [](const py::buffer& recording, const smilear::Skeleton& skeleton, const smilear::DanceOptions& options, Handle<smilear::Engine>* engine) {
    const ReadLease native_recording(recording);
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::DanceScorer>>("DanceScorer", Value(WithoutGil([&] { return smilear::DanceScorer::FromBytes(native_engine, native_recording.span(), skeleton, options); })));
  }, py::arg("recording"), py::arg("skeleton") = smilear::Skeleton(), py::arg("options") = smilear::DanceOptions(), py::arg("engine") = py::none(), R"doc(Reads a recording from memory. The bytes are copied.

Args:
    recording: What a DanceRecorder saved.
    skeleton: What poses consist of.
    options: How poses are compared.
    engine: The engine it belongs to.

Raises SmileArError:
    INVALID_ARGUMENT: the recording is damaged, has other keypoints than the skeleton or takes less
        than twice max_lag_ms and max_lead_ms, or options are out of range.)doc");
  native_type.def_static("from_file", [](const py::object& path, const smilear::Skeleton& skeleton, const smilear::DanceOptions& options, Handle<smilear::Engine>* engine) {
    const std::string native_path = Path(path);
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::DanceScorer>>("DanceScorer", Value(WithoutGil([&] { return smilear::DanceScorer::FromFile(native_engine, native_path, skeleton, options); })));
  }, py::arg("path"), py::arg("skeleton") = smilear::Skeleton(), py::arg("options") = smilear::DanceOptions(), py::arg("engine") = py::none(), R"doc(Reads a recording from a file.

Args:
    path: A file that a DanceRecorder saved.
    skeleton: What poses consist of.
    options: How poses are compared.
    engine: The engine it belongs to.

Raises SmileArError:
    NOT_FOUND: no readable file at the path.
    INVALID_ARGUMENT: the recording is damaged, has other keypoints than the skeleton or takes less
        than twice max_lag_ms and max_lead_ms, or options are out of range.)doc");
  native_type.def("follow", [](Handle<smilear::DanceScorer>& native_self, std::vector<smilear::Keypoint> pose, std::int64_t time_ms) {
    const auto native_object = native_self.Use();
    return Value(Exclusively(native_self, [&] { return native_object->Follow(std::move(pose), time_ms); }));
  }, py::arg("pose"), py::arg("time_ms"), R"doc(Takes the dancer's pose, and says how the dance goes.

Args:
    pose: The dancer; no keypoints at all: nobody is seen.
    time_ms: Milliseconds since the beginning of the music; never before the last one.

Raises SmileArError:
    INVALID_ARGUMENT: another number of keypoints than the skeleton's, or a time before the last
        one.)doc");
  native_type.def("recent_limbs", [](Handle<smilear::DanceScorer>& native_self) {
    const auto native_object = native_self.Use();
    std::vector<smilear::DanceLimb> native_result;
    Check(Exclusively(native_self, [&] { return native_object->RecentLimbs(&native_result); }));
    return Each(native_result, [](const smilear::DanceLimb& native_item) { return Own(native_item); });
  }, R"doc(One score per limb of the skeleton, over about the last second.

Raises SmileArError:
    FAILED_PRECONDITION: no frame was followed yet.)doc");
  native_type.def("finish", [](Handle<smilear::DanceScorer>& native_self) {
    const auto native_object = native_self.Use();
    return Value(Exclusively(native_self, [&] { return native_object->Finish(); }));
  }, R"doc(Aligns the whole dance so far with the recording anew; what was not danced counts as 0. Following
can go on afterwards.

Raises SmileArError:
    FAILED_PRECONDITION: no frame was followed yet.)doc");
  native_type.def("final_limbs", [](Handle<smilear::DanceScorer>& native_self) {
    const auto native_object = native_self.Use();
    std::vector<smilear::DanceLimb> native_result;
    Check(Exclusively(native_self, [&] { return native_object->FinalLimbs(&native_result); }));
    return Each(native_result, [](const smilear::DanceLimb& native_item) { return Own(native_item); });
  }, R"doc(One score per limb of the skeleton, over the whole dance so far.

Raises SmileArError:
    FAILED_PRECONDITION: no frame was followed yet.)doc");
  native_type.def("reset", [](Handle<smilear::DanceScorer>& native_self) {
    const auto native_object = native_self.Use();
    Exclusively(native_self, [&] { return native_object->Reset(); });
  }, R"doc(Begins again.)doc");
  native_type.def_property_readonly("duration_ms", [](Handle<smilear::DanceScorer>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->duration_ms(); });
  }, R"doc(How long the recording takes.)doc");
}

}  // namespace smilear::python
