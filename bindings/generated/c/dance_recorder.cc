// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/dance_recorder.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "error.h"
#include "handles.h"
#include "result.h"
#include "smilear/dance_recorder.h"
#include "smilear/internal/body.h"
#include "smilear/internal/dance_recorder.h"
#include "smilear/internal/engine.h"

namespace smilear::capi {
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
}  // namespace smilear::capi

using namespace smilear::capi;  // NOLINT: the functions below have no namespace
using namespace smilear::internal;  // NOLINT: likewise

extern "C" {

smilear_status_code smilear_dance_recorder_create(const smilear_engine* engine, const smilear_skeleton* skeleton, smilear_dance_recorder** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  smilear::Skeleton native_skeleton{};
  if (skeleton != nullptr) Marshal<smilear::Skeleton>::Read(native_reader, "skeleton", skeleton, &native_skeleton);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::DanceRecorder::Create(engine->object, native_skeleton);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_dance_recorder{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_dance_recorder_add(smilear_dance_recorder* self, const smilear_keypoint* const* pose, size_t pose_count, int64_t time_ms, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  native_reader.Present("self", self);
  std::vector<smilear::Keypoint> native_pose{};
  ReadList<smilear::Keypoint>(native_reader, "pose", pose, pose_count, &native_pose);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->Add(std::move(native_pose), time_ms);
  if (!native_status.ok()) { return Fail(native_status, error); }
  return Succeed(error);
}

int32_t smilear_dance_recorder_frame_count(const smilear_dance_recorder* self) {
  if (self == nullptr) return {};
  return self->object->frame_count();
}

smilear_status_code smilear_dance_recorder_save(smilear_dance_recorder* self, const char* path, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  native_reader.Present("self", self);
  const std::string native_path = native_reader.Path("path", path);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->Save(native_path);
  if (!native_status.ok()) { return Fail(native_status, error); }
  return Succeed(error);
}

void smilear_dance_recorder_destroy(smilear_dance_recorder* self) { delete self; }

}  // extern "C"
