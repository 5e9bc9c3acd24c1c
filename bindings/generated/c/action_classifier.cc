// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/action_classifier.h"

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
#include "smilear/action_classifier.h"
#include "smilear/internal/action_classifier.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"

namespace smilear::capi {
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

static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::ActionClassifier>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, std::vector<std::string>, const smilear::ActionOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::FromFile),
                             smilear::Result<std::unique_ptr<smilear::ActionClassifier>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, std::vector<std::string>, const smilear::ActionOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::ActionClassifier>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::ActionOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::Classify),
                             smilear::Status (smilear::ActionClassifier::*)(const smilear::Image&, std::int64_t, int, std::vector<smilear::ActionMatch>*)>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::Reset),
                             void (smilear::ActionClassifier::*)()>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::input_width),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::input_height),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::clip_length),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::class_count),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::run_count),
                             std::int64_t (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::delegated_node_count),
                             int (smilear::ActionClassifier::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ActionClassifier::node_count),
                             int (smilear::ActionClassifier::*)() const>);

}  // namespace
}  // namespace smilear::capi

using namespace smilear::capi;  // NOLINT: the functions below have no namespace
using namespace smilear::internal;  // NOLINT: likewise

struct smilear_action_match_list : ListResult<smilear::ActionMatch> {};

extern "C" {

smilear_action_match_list* smilear_action_match_list_create(void) { return new smilear_action_match_list; }
void smilear_action_match_list_destroy(smilear_action_match_list* self) { delete self; }
size_t smilear_action_match_list_count(const smilear_action_match_list* self) { return self == nullptr ? 0 : self->count(); }
const smilear_action_match* smilear_action_match_list_at(const smilear_action_match_list* self, size_t index) {
  return self == nullptr ? nullptr : self->At(index);
}

smilear_status_code smilear_action_classifier_from_bytes(const smilear_engine* engine, const uint8_t* model, size_t model_size, const smilear_text* labels, size_t labels_count, const smilear_action_options* options, smilear_action_classifier** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  const auto native_model = native_reader.Bytes("model", model, model_size);
  std::vector<std::string> native_labels{};
  ReadList<std::string>(native_reader, "labels", labels, labels_count, &native_labels);
  smilear::ActionOptions native_options{};
  if (options != nullptr) Marshal<smilear::ActionOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::ActionClassifier::FromBytes(engine->object, native_model, std::move(native_labels), native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_action_classifier{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_action_classifier_from_file(const smilear_engine* engine, const char* path, const smilear_text* labels, size_t labels_count, const smilear_action_options* options, smilear_action_classifier** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  const std::string native_path = native_reader.Path("path", path);
  std::vector<std::string> native_labels{};
  ReadList<std::string>(native_reader, "labels", labels, labels_count, &native_labels);
  smilear::ActionOptions native_options{};
  if (options != nullptr) Marshal<smilear::ActionOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::ActionClassifier::FromFile(engine->object, native_path, std::move(native_labels), native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_action_classifier{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_action_classifier_from_bundle(const smilear_engine* engine, const smilear_bundle* bundle, smilear_text model, const smilear_action_options* options, smilear_action_classifier** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  native_reader.Present("bundle", bundle);
  std::string native_model{};
  Marshal<std::string>::Read(native_reader, "model", model, &native_model);
  smilear::ActionOptions native_options{};
  if (options != nullptr) Marshal<smilear::ActionOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::ActionClassifier::FromBundle(engine->object, bundle->object, native_model, native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_action_classifier{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_action_classifier_classify(smilear_action_classifier* self, const smilear_image* image, int64_t time_ms, int32_t max_results, smilear_action_match_list* out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) out->Clear();
  native_reader.Present("self", self);
  smilear::Image native_image{};
  Marshal<smilear::Image>::Read(native_reader, "image", image, &native_image);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->Classify(native_image, time_ms, max_results, &out->value);
  if (!native_status.ok()) { out->Clear(); return Fail(native_status, error); }
  out->Publish();
  return Succeed(error);
}

void smilear_action_classifier_reset(smilear_action_classifier* self) {
  if (self != nullptr) self->object->Reset();
}

int32_t smilear_action_classifier_input_width(const smilear_action_classifier* self) {
  if (self == nullptr) return {};
  return self->object->input_width();
}

int32_t smilear_action_classifier_input_height(const smilear_action_classifier* self) {
  if (self == nullptr) return {};
  return self->object->input_height();
}

int32_t smilear_action_classifier_clip_length(const smilear_action_classifier* self) {
  if (self == nullptr) return {};
  return self->object->clip_length();
}

int32_t smilear_action_classifier_class_count(const smilear_action_classifier* self) {
  if (self == nullptr) return {};
  return self->object->class_count();
}

int64_t smilear_action_classifier_run_count(const smilear_action_classifier* self) {
  if (self == nullptr) return {};
  return self->object->run_count();
}

int32_t smilear_action_classifier_delegated_node_count(const smilear_action_classifier* self) {
  if (self == nullptr) return {};
  return self->object->delegated_node_count();
}

int32_t smilear_action_classifier_node_count(const smilear_action_classifier* self) {
  if (self == nullptr) return {};
  return self->object->node_count();
}

void smilear_action_classifier_destroy(smilear_action_classifier* self) { delete self; }

}  // extern "C"
