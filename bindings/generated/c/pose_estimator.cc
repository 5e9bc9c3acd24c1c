// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/pose_estimator.h"

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
#include "smilear/pose_estimator.h"
#include "smilear/internal/body.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"
#include "smilear/internal/pose_estimator.h"

namespace smilear::capi {
namespace {

static_assert(std::is_same_v<decltype(smilear::PoseOptions::min_keypoint_score), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::min_pose_score), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::heatmaps_are_logits), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::tracking), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::margin), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::smoothing), bool>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::min_cutoff_hz), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::speed_hz), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::PoseOptions::stddev), float>);
static_assert(smilear::PoseOptions{}.min_keypoint_score == 0.2F);
static_assert(smilear::PoseOptions{}.min_pose_score == 0.3F);
static_assert(smilear::PoseOptions{}.heatmaps_are_logits == false);
static_assert(smilear::PoseOptions{}.tracking == true);
static_assert(smilear::PoseOptions{}.margin == 0.35F);
static_assert(smilear::PoseOptions{}.smoothing == true);
static_assert(smilear::PoseOptions{}.min_cutoff_hz == 1.5F);
static_assert(smilear::PoseOptions{}.speed_hz == 10.0F);
static_assert(smilear::PoseOptions{}.mean == 0.0F);
static_assert(smilear::PoseOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::PoseOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4, native_5, native_6, native_7, native_8, native_9] = native_value;
}

static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::PoseEstimator>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, const smilear::Skeleton&, const smilear::PoseOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::FromFile),
                             smilear::Result<std::unique_ptr<smilear::PoseEstimator>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, const smilear::Skeleton&, const smilear::PoseOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::PoseEstimator>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::Skeleton&, const smilear::PoseOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::Estimate),
                             smilear::Status (smilear::PoseEstimator::*)(const smilear::Image&, std::int64_t, std::vector<smilear::Keypoint>*)>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::Reset),
                             void (smilear::PoseEstimator::*)()>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::input_width),
                             int (smilear::PoseEstimator::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::input_height),
                             int (smilear::PoseEstimator::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::keypoint_count),
                             int (smilear::PoseEstimator::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::delegated_node_count),
                             int (smilear::PoseEstimator::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PoseEstimator::node_count),
                             int (smilear::PoseEstimator::*)() const>);

}  // namespace
}  // namespace smilear::capi

using namespace smilear::capi;  // NOLINT: the functions below have no namespace
using namespace smilear::internal;  // NOLINT: likewise

struct smilear_keypoint_list : ListResult<smilear::Keypoint> {};

extern "C" {

smilear_keypoint_list* smilear_keypoint_list_create(void) { return new smilear_keypoint_list; }
void smilear_keypoint_list_destroy(smilear_keypoint_list* self) { delete self; }
size_t smilear_keypoint_list_count(const smilear_keypoint_list* self) { return self == nullptr ? 0 : self->count(); }
const smilear_keypoint* smilear_keypoint_list_at(const smilear_keypoint_list* self, size_t index) {
  return self == nullptr ? nullptr : self->At(index);
}

smilear_status_code smilear_pose_estimator_from_bytes(const smilear_engine* engine, const uint8_t* model, size_t model_size, const smilear_skeleton* skeleton, const smilear_pose_options* options, smilear_pose_estimator** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  const auto native_model = native_reader.Bytes("model", model, model_size);
  smilear::Skeleton native_skeleton{};
  if (skeleton != nullptr) Marshal<smilear::Skeleton>::Read(native_reader, "skeleton", skeleton, &native_skeleton);
  smilear::PoseOptions native_options{};
  if (options != nullptr) Marshal<smilear::PoseOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::PoseEstimator::FromBytes(engine->object, native_model, native_skeleton, native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_pose_estimator{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_pose_estimator_from_file(const smilear_engine* engine, const char* path, const smilear_skeleton* skeleton, const smilear_pose_options* options, smilear_pose_estimator** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  const std::string native_path = native_reader.Path("path", path);
  smilear::Skeleton native_skeleton{};
  if (skeleton != nullptr) Marshal<smilear::Skeleton>::Read(native_reader, "skeleton", skeleton, &native_skeleton);
  smilear::PoseOptions native_options{};
  if (options != nullptr) Marshal<smilear::PoseOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::PoseEstimator::FromFile(engine->object, native_path, native_skeleton, native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_pose_estimator{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_pose_estimator_from_bundle(const smilear_engine* engine, const smilear_bundle* bundle, smilear_text model, const smilear_skeleton* skeleton, const smilear_pose_options* options, smilear_pose_estimator** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  native_reader.Present("bundle", bundle);
  std::string native_model{};
  Marshal<std::string>::Read(native_reader, "model", model, &native_model);
  smilear::Skeleton native_skeleton{};
  if (skeleton != nullptr) Marshal<smilear::Skeleton>::Read(native_reader, "skeleton", skeleton, &native_skeleton);
  smilear::PoseOptions native_options{};
  if (options != nullptr) Marshal<smilear::PoseOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::PoseEstimator::FromBundle(engine->object, bundle->object, native_model, native_skeleton, native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_pose_estimator{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_pose_estimator_estimate(smilear_pose_estimator* self, const smilear_image* image, int64_t time_ms, smilear_keypoint_list* out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) out->Clear();
  native_reader.Present("self", self);
  smilear::Image native_image{};
  Marshal<smilear::Image>::Read(native_reader, "image", image, &native_image);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->Estimate(native_image, time_ms, &out->value);
  if (!native_status.ok()) { out->Clear(); return Fail(native_status, error); }
  out->Publish();
  return Succeed(error);
}

void smilear_pose_estimator_reset(smilear_pose_estimator* self) {
  if (self != nullptr) self->object->Reset();
}

int32_t smilear_pose_estimator_input_width(const smilear_pose_estimator* self) {
  if (self == nullptr) return {};
  return self->object->input_width();
}

int32_t smilear_pose_estimator_input_height(const smilear_pose_estimator* self) {
  if (self == nullptr) return {};
  return self->object->input_height();
}

int32_t smilear_pose_estimator_keypoint_count(const smilear_pose_estimator* self) {
  if (self == nullptr) return {};
  return self->object->keypoint_count();
}

int32_t smilear_pose_estimator_delegated_node_count(const smilear_pose_estimator* self) {
  if (self == nullptr) return {};
  return self->object->delegated_node_count();
}

int32_t smilear_pose_estimator_node_count(const smilear_pose_estimator* self) {
  if (self == nullptr) return {};
  return self->object->node_count();
}

void smilear_pose_estimator_destroy(smilear_pose_estimator* self) { delete self; }

}  // extern "C"
