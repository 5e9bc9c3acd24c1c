// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/object_detector.h"

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
#include "smilear/object_detector.h"
#include "smilear/internal/anchor_options.h"
#include "smilear/internal/box.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"
#include "smilear/internal/object_detector.h"

namespace smilear::capi {
namespace {

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

static_assert(std::is_same_v<decltype(smilear::Detection::index), int>);
static_assert(std::is_same_v<decltype(smilear::Detection::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::Detection::score), float>);
static_assert(std::is_same_v<decltype(smilear::Detection::box), smilear::Box>);
[[maybe_unused]] void NativeCountFields(const smilear::Detection& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::ObjectDetector>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, std::vector<std::string>, const smilear::DetectorOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::FromFile),
                             smilear::Result<std::unique_ptr<smilear::ObjectDetector>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, std::vector<std::string>, const smilear::DetectorOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::ObjectDetector>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::DetectorOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::Detect),
                             smilear::Status (smilear::ObjectDetector::*)(const smilear::Image&, std::vector<smilear::Detection>*)>);
static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::input_width),
                             int (smilear::ObjectDetector::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::input_height),
                             int (smilear::ObjectDetector::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::class_count),
                             int (smilear::ObjectDetector::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::delegated_node_count),
                             int (smilear::ObjectDetector::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ObjectDetector::node_count),
                             int (smilear::ObjectDetector::*)() const>);

}  // namespace
}  // namespace smilear::capi

using namespace smilear::capi;  // NOLINT: the functions below have no namespace
using namespace smilear::internal;  // NOLINT: likewise

struct smilear_detection_list : ListResult<smilear::Detection> {};

extern "C" {

smilear_detection_list* smilear_detection_list_create(void) { return new smilear_detection_list; }
void smilear_detection_list_destroy(smilear_detection_list* self) { delete self; }
size_t smilear_detection_list_count(const smilear_detection_list* self) { return self == nullptr ? 0 : self->count(); }
const smilear_detection* smilear_detection_list_at(const smilear_detection_list* self, size_t index) {
  return self == nullptr ? nullptr : self->At(index);
}

smilear_status_code smilear_object_detector_from_bytes(const smilear_engine* engine, const uint8_t* model, size_t model_size, const smilear_text* labels, size_t labels_count, const smilear_detector_options* options, smilear_object_detector** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  const auto native_model = native_reader.Bytes("model", model, model_size);
  std::vector<std::string> native_labels{};
  ReadList<std::string>(native_reader, "labels", labels, labels_count, &native_labels);
  smilear::DetectorOptions native_options{};
  if (options != nullptr) Marshal<smilear::DetectorOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::ObjectDetector::FromBytes(engine->object, native_model, std::move(native_labels), native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_object_detector{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_object_detector_from_file(const smilear_engine* engine, const char* path, const smilear_text* labels, size_t labels_count, const smilear_detector_options* options, smilear_object_detector** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  const std::string native_path = native_reader.Path("path", path);
  std::vector<std::string> native_labels{};
  ReadList<std::string>(native_reader, "labels", labels, labels_count, &native_labels);
  smilear::DetectorOptions native_options{};
  if (options != nullptr) Marshal<smilear::DetectorOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::ObjectDetector::FromFile(engine->object, native_path, std::move(native_labels), native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_object_detector{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_object_detector_from_bundle(const smilear_engine* engine, const smilear_bundle* bundle, smilear_text model, const smilear_detector_options* options, smilear_object_detector** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  native_reader.Present("bundle", bundle);
  std::string native_model{};
  Marshal<std::string>::Read(native_reader, "model", model, &native_model);
  smilear::DetectorOptions native_options{};
  if (options != nullptr) Marshal<smilear::DetectorOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::ObjectDetector::FromBundle(engine->object, bundle->object, native_model, native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_object_detector{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_object_detector_detect(smilear_object_detector* self, const smilear_image* image, smilear_detection_list* out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) out->Clear();
  native_reader.Present("self", self);
  smilear::Image native_image{};
  Marshal<smilear::Image>::Read(native_reader, "image", image, &native_image);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->Detect(native_image, &out->value);
  if (!native_status.ok()) { out->Clear(); return Fail(native_status, error); }
  out->Publish();
  return Succeed(error);
}

int32_t smilear_object_detector_input_width(const smilear_object_detector* self) {
  if (self == nullptr) return {};
  return self->object->input_width();
}

int32_t smilear_object_detector_input_height(const smilear_object_detector* self) {
  if (self == nullptr) return {};
  return self->object->input_height();
}

int32_t smilear_object_detector_class_count(const smilear_object_detector* self) {
  if (self == nullptr) return {};
  return self->object->class_count();
}

int32_t smilear_object_detector_delegated_node_count(const smilear_object_detector* self) {
  if (self == nullptr) return {};
  return self->object->delegated_node_count();
}

int32_t smilear_object_detector_node_count(const smilear_object_detector* self) {
  if (self == nullptr) return {};
  return self->object->node_count();
}

void smilear_object_detector_destroy(smilear_object_detector* self) { delete self; }

}  // extern "C"
