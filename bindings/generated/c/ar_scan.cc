// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/ar_scan.h"

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
#include "smilear/ar_scan.h"
#include "smilear/internal/ar_scan.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"

namespace smilear::capi {
namespace {

static_assert(static_cast<int>(smilear::ScanFit::kCenterCrop) == 0);
static_assert(static_cast<int>(smilear::ScanFit::kStretch) == 1);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::ScanFit native_value) {
  switch (native_value) {
    case smilear::ScanFit::kCenterCrop:
    case smilear::ScanFit::kStretch:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::ScanOptions::fit), smilear::ScanFit>);
static_assert(std::is_same_v<decltype(smilear::ScanOptions::min_score), float>);
static_assert(std::is_same_v<decltype(smilear::ScanOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::ScanOptions::stddev), float>);
static_assert(smilear::ScanOptions{}.fit == smilear::ScanFit::kCenterCrop);
static_assert(smilear::ScanOptions{}.min_score == 0.0F);
static_assert(smilear::ScanOptions{}.mean == 0.0F);
static_assert(smilear::ScanOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::ScanOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3] = native_value;
}

static_assert(std::is_same_v<decltype(smilear::ScanMatch::index), int>);
static_assert(std::is_same_v<decltype(smilear::ScanMatch::label), std::string_view>);
static_assert(std::is_same_v<decltype(smilear::ScanMatch::score), float>);
[[maybe_unused]] void NativeCountFields(const smilear::ScanMatch& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

static_assert(std::is_same_v<decltype(&smilear::ArScan::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::ArScan>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, std::vector<std::string>, const smilear::ScanOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::FromFile),
                             smilear::Result<std::unique_ptr<smilear::ArScan>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, std::vector<std::string>, const smilear::ScanOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::ArScan>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::ScanOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::Classify),
                             smilear::Status (smilear::ArScan::*)(const smilear::Image&, int, std::vector<smilear::ScanMatch>*)>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::input_width),
                             int (smilear::ArScan::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::input_height),
                             int (smilear::ArScan::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::class_count),
                             int (smilear::ArScan::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::delegated_node_count),
                             int (smilear::ArScan::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::ArScan::node_count),
                             int (smilear::ArScan::*)() const>);

}  // namespace
}  // namespace smilear::capi

using namespace smilear::capi;  // NOLINT: the functions below have no namespace
using namespace smilear::internal;  // NOLINT: likewise

struct smilear_scan_match_list : ListResult<smilear::ScanMatch> {};

extern "C" {

smilear_scan_match_list* smilear_scan_match_list_create(void) { return new smilear_scan_match_list; }
void smilear_scan_match_list_destroy(smilear_scan_match_list* self) { delete self; }
size_t smilear_scan_match_list_count(const smilear_scan_match_list* self) { return self == nullptr ? 0 : self->count(); }
const smilear_scan_match* smilear_scan_match_list_at(const smilear_scan_match_list* self, size_t index) {
  return self == nullptr ? nullptr : self->At(index);
}

smilear_status_code smilear_ar_scan_from_bytes(const smilear_engine* engine, const uint8_t* model, size_t model_size, const smilear_text* labels, size_t labels_count, const smilear_scan_options* options, smilear_ar_scan** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  const auto native_model = native_reader.Bytes("model", model, model_size);
  std::vector<std::string> native_labels{};
  ReadList<std::string>(native_reader, "labels", labels, labels_count, &native_labels);
  smilear::ScanOptions native_options{};
  if (options != nullptr) Marshal<smilear::ScanOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::ArScan::FromBytes(engine->object, native_model, std::move(native_labels), native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_ar_scan{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_ar_scan_from_file(const smilear_engine* engine, const char* path, const smilear_text* labels, size_t labels_count, const smilear_scan_options* options, smilear_ar_scan** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  const std::string native_path = native_reader.Path("path", path);
  std::vector<std::string> native_labels{};
  ReadList<std::string>(native_reader, "labels", labels, labels_count, &native_labels);
  smilear::ScanOptions native_options{};
  if (options != nullptr) Marshal<smilear::ScanOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::ArScan::FromFile(engine->object, native_path, std::move(native_labels), native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_ar_scan{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_ar_scan_from_bundle(const smilear_engine* engine, const smilear_bundle* bundle, smilear_text model, const smilear_scan_options* options, smilear_ar_scan** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  native_reader.Present("bundle", bundle);
  std::string native_model{};
  Marshal<std::string>::Read(native_reader, "model", model, &native_model);
  smilear::ScanOptions native_options{};
  if (options != nullptr) Marshal<smilear::ScanOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::ArScan::FromBundle(engine->object, bundle->object, native_model, native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_ar_scan{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_ar_scan_classify(smilear_ar_scan* self, const smilear_image* image, int32_t max_results, smilear_scan_match_list* out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) out->Clear();
  native_reader.Present("self", self);
  smilear::Image native_image{};
  Marshal<smilear::Image>::Read(native_reader, "image", image, &native_image);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->Classify(native_image, max_results, &out->value);
  if (!native_status.ok()) { out->Clear(); return Fail(native_status, error); }
  out->Publish();
  return Succeed(error);
}

int32_t smilear_ar_scan_input_width(const smilear_ar_scan* self) {
  if (self == nullptr) return {};
  return self->object->input_width();
}

int32_t smilear_ar_scan_input_height(const smilear_ar_scan* self) {
  if (self == nullptr) return {};
  return self->object->input_height();
}

int32_t smilear_ar_scan_class_count(const smilear_ar_scan* self) {
  if (self == nullptr) return {};
  return self->object->class_count();
}

int32_t smilear_ar_scan_delegated_node_count(const smilear_ar_scan* self) {
  if (self == nullptr) return {};
  return self->object->delegated_node_count();
}

int32_t smilear_ar_scan_node_count(const smilear_ar_scan* self) {
  if (self == nullptr) return {};
  return self->object->node_count();
}

void smilear_ar_scan_destroy(smilear_ar_scan* self) { delete self; }

}  // extern "C"
