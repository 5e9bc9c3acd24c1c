// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/dance_scorer.h"

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
#include "smilear/dance_scorer.h"
#include "smilear/internal/body.h"
#include "smilear/internal/dance_scorer.h"
#include "smilear/internal/engine.h"

namespace smilear::capi {
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
}  // namespace smilear::capi

using namespace smilear::capi;  // NOLINT: the functions below have no namespace
using namespace smilear::internal;  // NOLINT: likewise

struct smilear_dance_feedback_result : ValueResult<smilear::DanceFeedback> {};

struct smilear_dance_limb_list : ListResult<smilear::DanceLimb> {};

struct smilear_dance_result_result : ValueResult<smilear::DanceResult> {};

extern "C" {

smilear_dance_feedback_result* smilear_dance_feedback_result_create(void) { return new smilear_dance_feedback_result; }
void smilear_dance_feedback_result_destroy(smilear_dance_feedback_result* self) { delete self; }
const smilear_dance_feedback* smilear_dance_feedback_result_get(const smilear_dance_feedback_result* self) {
  return self == nullptr ? nullptr : self->Get();
}

smilear_dance_limb_list* smilear_dance_limb_list_create(void) { return new smilear_dance_limb_list; }
void smilear_dance_limb_list_destroy(smilear_dance_limb_list* self) { delete self; }
size_t smilear_dance_limb_list_count(const smilear_dance_limb_list* self) { return self == nullptr ? 0 : self->count(); }
const smilear_dance_limb* smilear_dance_limb_list_at(const smilear_dance_limb_list* self, size_t index) {
  return self == nullptr ? nullptr : self->At(index);
}

smilear_dance_result_result* smilear_dance_result_result_create(void) { return new smilear_dance_result_result; }
void smilear_dance_result_result_destroy(smilear_dance_result_result* self) { delete self; }
const smilear_dance_result* smilear_dance_result_result_get(const smilear_dance_result_result* self) {
  return self == nullptr ? nullptr : self->Get();
}

smilear_status_code smilear_dance_scorer_from_bytes(const smilear_engine* engine, const uint8_t* recording, size_t recording_size, const smilear_skeleton* skeleton, const smilear_dance_options* options, smilear_dance_scorer** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  const auto native_recording = native_reader.Bytes("recording", recording, recording_size);
  smilear::Skeleton native_skeleton{};
  if (skeleton != nullptr) Marshal<smilear::Skeleton>::Read(native_reader, "skeleton", skeleton, &native_skeleton);
  smilear::DanceOptions native_options{};
  if (options != nullptr) Marshal<smilear::DanceOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::DanceScorer::FromBytes(engine->object, native_recording, native_skeleton, native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_dance_scorer{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_dance_scorer_from_file(const smilear_engine* engine, const char* path, const smilear_skeleton* skeleton, const smilear_dance_options* options, smilear_dance_scorer** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  const std::string native_path = native_reader.Path("path", path);
  smilear::Skeleton native_skeleton{};
  if (skeleton != nullptr) Marshal<smilear::Skeleton>::Read(native_reader, "skeleton", skeleton, &native_skeleton);
  smilear::DanceOptions native_options{};
  if (options != nullptr) Marshal<smilear::DanceOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::DanceScorer::FromFile(engine->object, native_path, native_skeleton, native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_dance_scorer{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_dance_scorer_follow(smilear_dance_scorer* self, const smilear_keypoint* const* pose, size_t pose_count, int64_t time_ms, smilear_dance_feedback_result* out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) out->Clear();
  native_reader.Present("self", self);
  std::vector<smilear::Keypoint> native_pose{};
  ReadList<smilear::Keypoint>(native_reader, "pose", pose, pose_count, &native_pose);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = self->object->Follow(std::move(native_pose), time_ms);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  out->Set(std::move(native_result).value());
  return Succeed(error);
}

smilear_status_code smilear_dance_scorer_recent_limbs(smilear_dance_scorer* self, smilear_dance_limb_list* out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) out->Clear();
  native_reader.Present("self", self);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->RecentLimbs(&out->value);
  if (!native_status.ok()) { out->Clear(); return Fail(native_status, error); }
  out->Publish();
  return Succeed(error);
}

smilear_status_code smilear_dance_scorer_finish(smilear_dance_scorer* self, smilear_dance_result_result* out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) out->Clear();
  native_reader.Present("self", self);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = self->object->Finish();
  if (!native_result.ok()) return Fail(native_result.status(), error);
  out->Set(std::move(native_result).value());
  return Succeed(error);
}

smilear_status_code smilear_dance_scorer_final_limbs(smilear_dance_scorer* self, smilear_dance_limb_list* out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) out->Clear();
  native_reader.Present("self", self);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->FinalLimbs(&out->value);
  if (!native_status.ok()) { out->Clear(); return Fail(native_status, error); }
  out->Publish();
  return Succeed(error);
}

void smilear_dance_scorer_reset(smilear_dance_scorer* self) {
  if (self != nullptr) self->object->Reset();
}

int64_t smilear_dance_scorer_duration_ms(const smilear_dance_scorer* self) {
  if (self == nullptr) return {};
  return self->object->duration_ms();
}

void smilear_dance_scorer_destroy(smilear_dance_scorer* self) { delete self; }

}  // extern "C"
