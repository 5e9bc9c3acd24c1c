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
#include "smilear/dance_recorder.h"

namespace smilear::python {
namespace {

static_assert(std::is_same_v<decltype(&smilear::DanceRecorder::Create),
                             smilear::Result<std::unique_ptr<smilear::DanceRecorder>> (*)(const std::shared_ptr<smilear::Engine>&, const smilear::Skeleton&)>);
static_assert(std::is_same_v<decltype(&smilear::DanceRecorder::Add),
                             smilear::Status (smilear::DanceRecorder::*)(std::span<const smilear::Keypoint>, std::int64_t)>);
static_assert(std::is_same_v<decltype(&smilear::DanceRecorder::frame_count),
                             int (smilear::DanceRecorder::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::DanceRecorder::Save),
                             smilear::Status (smilear::DanceRecorder::*)(const std::string&)>);

}  // namespace

void BindDanceRecorder(const py::module_& native_module) {
  auto native_type = BindHandle<smilear::DanceRecorder>(native_module, "DanceRecorder", R"doc(Writes a coach's poses to a file, for a DanceScorer to compare with.

Thread-safe: calls from several threads take turns.)doc");
  native_type.def_static("create", [](const smilear::Skeleton& skeleton, Handle<smilear::Engine>* engine) {
    const auto native_engine = engine != nullptr ? engine->Use() : Value(smilear::Engine::Create(smilear::EngineOptions()));
    return std::make_unique<Handle<smilear::DanceRecorder>>("DanceRecorder", Value(WithoutGil([&] { return smilear::DanceRecorder::Create(native_engine, skeleton); })));
  }, py::arg("skeleton") = smilear::Skeleton(), py::arg("engine") = py::none(), R"doc(Makes a recorder.

Args:
    skeleton: What poses consist of.
    engine: The engine it belongs to.

Raises SmileArError:
    INVALID_ARGUMENT: the skeleton makes no sense.)doc");
  native_type.def("add", [](Handle<smilear::DanceRecorder>& native_self, std::vector<smilear::Keypoint> pose, std::int64_t time_ms) {
    const auto native_object = native_self.Use();
    Check(Exclusively(native_self, [&] { return native_object->Add(std::move(pose), time_ms); }));
  }, py::arg("pose"), py::arg("time_ms"), R"doc(Appends a frame.

Args:
    pose: The coach; no keypoints at all: nobody is seen.
    time_ms: Milliseconds since the beginning of the music; after the last frame's.

Raises SmileArError:
    INVALID_ARGUMENT: another number of keypoints than the skeleton's, or a time that is not after
        the last one or beyond 20 minutes.)doc");
  native_type.def_property_readonly("frame_count", [](Handle<smilear::DanceRecorder>& native_self) {
    const auto native_object = native_self.Use();
    return Exclusively(native_self, [&] { return native_object->frame_count(); });
  }, R"doc(How many frames there are.)doc");
  native_type.def("save", [](Handle<smilear::DanceRecorder>& native_self, const py::object& path) {
    const std::string native_path = Path(path);
    const auto native_object = native_self.Use();
    Check(Exclusively(native_self, [&] { return native_object->Save(native_path); }));
  }, py::arg("path"), R"doc(Writes all frames so far; a file that is there is replaced, in one step.

Args:
    path: Where to write.

Raises SmileArError:
    NOT_FOUND: the path cannot be written.
    FAILED_PRECONDITION: there are no frames.)doc");
}

}  // namespace smilear::python
