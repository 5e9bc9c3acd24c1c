// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/pose_gesture_matcher.h"

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
#include "smilear/pose_gesture_matcher.h"
#include "smilear/internal/body.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/pose_gesture_matcher.h"

namespace smilear::capi {
namespace {

static_assert(static_cast<int>(smilear::PoseGestureEvent::kNone) == 0);
static_assert(static_cast<int>(smilear::PoseGestureEvent::kStarted) == 1);
static_assert(static_cast<int>(smilear::PoseGestureEvent::kEnded) == 2);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::PoseGestureEvent native_value) {
  switch (native_value) {
    case smilear::PoseGestureEvent::kNone:
    case smilear::PoseGestureEvent::kStarted:
    case smilear::PoseGestureEvent::kEnded:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::min_keypoint_score), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::start_similarity), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::end_similarity), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::hold_ms), int>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::max_rotation_degrees), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::mirrored), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureOptions::builtin), bool>);
static_assert(smilear::PoseGestureOptions{}.min_keypoint_score == 0.3F);
static_assert(smilear::PoseGestureOptions{}.start_similarity == 0.8F);
static_assert(smilear::PoseGestureOptions{}.end_similarity == 0.65F);
static_assert(smilear::PoseGestureOptions{}.hold_ms == 150);
static_assert(smilear::PoseGestureOptions{}.max_rotation_degrees == 25.0F);
static_assert(smilear::PoseGestureOptions{}.mirrored == true);
static_assert(smilear::PoseGestureOptions{}.builtin == true);
[[maybe_unused]] void NativeCountFields(const smilear::PoseGestureOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::name), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::similarity), float>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::mirrored), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::active), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseGestureMatch::event), smilear::PoseGestureEvent>);
[[maybe_unused]] void NativeCountFields(const smilear::PoseGestureMatch& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4] = native_value;
}

static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Create),
                             smilear::Result<std::unique_ptr<smilear::PoseGestureMatcher>> (*)(const std::shared_ptr<smilear::Engine>&, const smilear::Skeleton&, const smilear::PoseGestureOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Add),
                             smilear::Status (smilear::PoseGestureMatcher::*)(const std::string&, std::span<const smilear::Keypoint>)>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Remove),
                             smilear::Status (smilear::PoseGestureMatcher::*)(const std::string&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::names),
                             std::vector<std::string> (smilear::PoseGestureMatcher::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Match),
                             smilear::Status (smilear::PoseGestureMatcher::*)(std::span<const smilear::Keypoint>, std::int64_t, std::vector<smilear::PoseGestureMatch>*)>);
static_assert(std::is_same_v<decltype(&smilear::PoseGestureMatcher::Reset),
                             void (smilear::PoseGestureMatcher::*)()>);

}  // namespace
}  // namespace smilear::capi

using namespace smilear::capi;  // NOLINT: the functions below have no namespace
using namespace smilear::internal;  // NOLINT: likewise

struct smilear_pose_gesture_match_list : ListResult<smilear::PoseGestureMatch> {};

struct smilear_pose_gesture_matcher_string_list : ListResult<std::string> {};

extern "C" {

smilear_pose_gesture_match_list* smilear_pose_gesture_match_list_create(void) { return new smilear_pose_gesture_match_list; }
void smilear_pose_gesture_match_list_destroy(smilear_pose_gesture_match_list* self) { delete self; }
size_t smilear_pose_gesture_match_list_count(const smilear_pose_gesture_match_list* self) { return self == nullptr ? 0 : self->count(); }
const smilear_pose_gesture_match* smilear_pose_gesture_match_list_at(const smilear_pose_gesture_match_list* self, size_t index) {
  return self == nullptr ? nullptr : self->At(index);
}

smilear_pose_gesture_matcher_string_list* smilear_pose_gesture_matcher_string_list_create(void) { return new smilear_pose_gesture_matcher_string_list; }
void smilear_pose_gesture_matcher_string_list_destroy(smilear_pose_gesture_matcher_string_list* self) { delete self; }
size_t smilear_pose_gesture_matcher_string_list_count(const smilear_pose_gesture_matcher_string_list* self) { return self == nullptr ? 0 : self->count(); }
const smilear_text* smilear_pose_gesture_matcher_string_list_at(const smilear_pose_gesture_matcher_string_list* self, size_t index) {
  return self == nullptr ? nullptr : self->At(index);
}

smilear_status_code smilear_pose_gesture_matcher_create(const smilear_engine* engine, const smilear_skeleton* skeleton, const smilear_pose_gesture_options* options, smilear_pose_gesture_matcher** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  smilear::Skeleton native_skeleton{};
  if (skeleton != nullptr) Marshal<smilear::Skeleton>::Read(native_reader, "skeleton", skeleton, &native_skeleton);
  smilear::PoseGestureOptions native_options{};
  if (options != nullptr) Marshal<smilear::PoseGestureOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::PoseGestureMatcher::Create(engine->object, native_skeleton, native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_pose_gesture_matcher{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_pose_gesture_matcher_add(smilear_pose_gesture_matcher* self, smilear_text name, const smilear_keypoint* const* example, size_t example_count, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  native_reader.Present("self", self);
  std::string native_name{};
  Marshal<std::string>::Read(native_reader, "name", name, &native_name);
  std::vector<smilear::Keypoint> native_example{};
  ReadList<smilear::Keypoint>(native_reader, "example", example, example_count, &native_example);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->Add(native_name, std::move(native_example));
  if (!native_status.ok()) { return Fail(native_status, error); }
  return Succeed(error);
}

smilear_status_code smilear_pose_gesture_matcher_remove(smilear_pose_gesture_matcher* self, smilear_text name, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  native_reader.Present("self", self);
  std::string native_name{};
  Marshal<std::string>::Read(native_reader, "name", name, &native_name);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->Remove(native_name);
  if (!native_status.ok()) { return Fail(native_status, error); }
  return Succeed(error);
}

smilear_status_code smilear_pose_gesture_matcher_names(const smilear_pose_gesture_matcher* self, smilear_pose_gesture_matcher_string_list* out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) out->Clear();
  native_reader.Present("self", self);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = self->object->names();
  out->Set(std::move(native_result));
  return Succeed(error);
}

smilear_status_code smilear_pose_gesture_matcher_match(smilear_pose_gesture_matcher* self, const smilear_keypoint* const* pose, size_t pose_count, int64_t time_ms, smilear_pose_gesture_match_list* out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) out->Clear();
  native_reader.Present("self", self);
  std::vector<smilear::Keypoint> native_pose{};
  ReadList<smilear::Keypoint>(native_reader, "pose", pose, pose_count, &native_pose);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->Match(std::move(native_pose), time_ms, &out->value);
  if (!native_status.ok()) { out->Clear(); return Fail(native_status, error); }
  out->Publish();
  return Succeed(error);
}

void smilear_pose_gesture_matcher_reset(smilear_pose_gesture_matcher* self) {
  if (self != nullptr) self->object->Reset();
}

void smilear_pose_gesture_matcher_destroy(smilear_pose_gesture_matcher* self) { delete self; }

}  // extern "C"
