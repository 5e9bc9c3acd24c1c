// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/portrait_segmenter.h"

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
#include "smilear/portrait_segmenter.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"
#include "smilear/internal/portrait_segmenter.h"

namespace smilear::capi {
namespace {

static_assert(std::is_same_v<decltype(smilear::PortraitOptions::steadiness), float>);
static_assert(std::is_same_v<decltype(smilear::PortraitOptions::logits), bool>);
static_assert(std::is_same_v<decltype(smilear::PortraitOptions::person_class), int>);
static_assert(std::is_same_v<decltype(smilear::PortraitOptions::mean), float>);
static_assert(std::is_same_v<decltype(smilear::PortraitOptions::stddev), float>);
static_assert(smilear::PortraitOptions{}.steadiness == 0.6F);
static_assert(smilear::PortraitOptions{}.logits == false);
static_assert(smilear::PortraitOptions{}.person_class == 1);
static_assert(smilear::PortraitOptions{}.mean == 0.0F);
static_assert(smilear::PortraitOptions{}.stddev == 0.0F);
[[maybe_unused]] void NativeCountFields(const smilear::PortraitOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2, native_3, native_4] = native_value;
}

static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::FromBytes),
                             smilear::Result<std::unique_ptr<smilear::PortraitSegmenter>> (*)(const std::shared_ptr<smilear::Engine>&, std::span<const std::uint8_t>, const smilear::PortraitOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::FromFile),
                             smilear::Result<std::unique_ptr<smilear::PortraitSegmenter>> (*)(const std::shared_ptr<smilear::Engine>&, const std::string&, const smilear::PortraitOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::FromBundle),
                             smilear::Result<std::unique_ptr<smilear::PortraitSegmenter>> (*)(const std::shared_ptr<smilear::Engine>&, const std::shared_ptr<smilear::Bundle>&, const std::string&, const smilear::PortraitOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::Segment),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::WriteMask),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::ReplaceWithColor),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&, int, int, int, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::ReplaceWithImage),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&, const smilear::Image&, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::BlurBackground),
                             smilear::Status (smilear::PortraitSegmenter::*)(const smilear::Image&, float, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::Reset),
                             void (smilear::PortraitSegmenter::*)()>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::input_width),
                             int (smilear::PortraitSegmenter::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::input_height),
                             int (smilear::PortraitSegmenter::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::delegated_node_count),
                             int (smilear::PortraitSegmenter::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::PortraitSegmenter::node_count),
                             int (smilear::PortraitSegmenter::*)() const>);

}  // namespace
}  // namespace smilear::capi

using namespace smilear::capi;  // NOLINT: the functions below have no namespace
using namespace smilear::internal;  // NOLINT: likewise

extern "C" {

smilear_status_code smilear_portrait_segmenter_from_bytes(const smilear_engine* engine, const uint8_t* model, size_t model_size, const smilear_portrait_options* options, smilear_portrait_segmenter** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  const auto native_model = native_reader.Bytes("model", model, model_size);
  smilear::PortraitOptions native_options{};
  if (options != nullptr) Marshal<smilear::PortraitOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::PortraitSegmenter::FromBytes(engine->object, native_model, native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_portrait_segmenter{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_portrait_segmenter_from_file(const smilear_engine* engine, const char* path, const smilear_portrait_options* options, smilear_portrait_segmenter** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  const std::string native_path = native_reader.Path("path", path);
  smilear::PortraitOptions native_options{};
  if (options != nullptr) Marshal<smilear::PortraitOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::PortraitSegmenter::FromFile(engine->object, native_path, native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_portrait_segmenter{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_portrait_segmenter_from_bundle(const smilear_engine* engine, const smilear_bundle* bundle, smilear_text model, const smilear_portrait_options* options, smilear_portrait_segmenter** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  native_reader.Present("bundle", bundle);
  std::string native_model{};
  Marshal<std::string>::Read(native_reader, "model", model, &native_model);
  smilear::PortraitOptions native_options{};
  if (options != nullptr) Marshal<smilear::PortraitOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::PortraitSegmenter::FromBundle(engine->object, bundle->object, native_model, native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_portrait_segmenter{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_portrait_segmenter_segment(smilear_portrait_segmenter* self, const smilear_image* image, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  native_reader.Present("self", self);
  smilear::Image native_image{};
  Marshal<smilear::Image>::Read(native_reader, "image", image, &native_image);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->Segment(native_image);
  if (!native_status.ok()) { return Fail(native_status, error); }
  return Succeed(error);
}

smilear_status_code smilear_portrait_segmenter_write_mask(smilear_portrait_segmenter* self, const smilear_image* image, uint8_t* output, size_t output_size, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  native_reader.Present("self", self);
  smilear::Image native_image{};
  Marshal<smilear::Image>::Read(native_reader, "image", image, &native_image);
  const auto native_output = native_reader.Buffer("output", output, output_size);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->WriteMask(native_image, native_output);
  if (!native_status.ok()) { return Fail(native_status, error); }
  return Succeed(error);
}

smilear_status_code smilear_portrait_segmenter_replace_with_color(smilear_portrait_segmenter* self, const smilear_image* image, int32_t red, int32_t green, int32_t blue, uint8_t* output, size_t output_size, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  native_reader.Present("self", self);
  smilear::Image native_image{};
  Marshal<smilear::Image>::Read(native_reader, "image", image, &native_image);
  const auto native_output = native_reader.Buffer("output", output, output_size);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->ReplaceWithColor(native_image, red, green, blue, native_output);
  if (!native_status.ok()) { return Fail(native_status, error); }
  return Succeed(error);
}

smilear_status_code smilear_portrait_segmenter_replace_with_image(smilear_portrait_segmenter* self, const smilear_image* image, const smilear_image* background, uint8_t* output, size_t output_size, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  native_reader.Present("self", self);
  smilear::Image native_image{};
  Marshal<smilear::Image>::Read(native_reader, "image", image, &native_image);
  smilear::Image native_background{};
  Marshal<smilear::Image>::Read(native_reader, "background", background, &native_background);
  const auto native_output = native_reader.Buffer("output", output, output_size);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->ReplaceWithImage(native_image, native_background, native_output);
  if (!native_status.ok()) { return Fail(native_status, error); }
  return Succeed(error);
}

smilear_status_code smilear_portrait_segmenter_blur_background(smilear_portrait_segmenter* self, const smilear_image* image, float strength, uint8_t* output, size_t output_size, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  native_reader.Present("self", self);
  smilear::Image native_image{};
  Marshal<smilear::Image>::Read(native_reader, "image", image, &native_image);
  const auto native_output = native_reader.Buffer("output", output, output_size);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->BlurBackground(native_image, strength, native_output);
  if (!native_status.ok()) { return Fail(native_status, error); }
  return Succeed(error);
}

void smilear_portrait_segmenter_reset(smilear_portrait_segmenter* self) {
  if (self != nullptr) self->object->Reset();
}

int32_t smilear_portrait_segmenter_input_width(const smilear_portrait_segmenter* self) {
  if (self == nullptr) return {};
  return self->object->input_width();
}

int32_t smilear_portrait_segmenter_input_height(const smilear_portrait_segmenter* self) {
  if (self == nullptr) return {};
  return self->object->input_height();
}

int32_t smilear_portrait_segmenter_delegated_node_count(const smilear_portrait_segmenter* self) {
  if (self == nullptr) return {};
  return self->object->delegated_node_count();
}

int32_t smilear_portrait_segmenter_node_count(const smilear_portrait_segmenter* self) {
  if (self == nullptr) return {};
  return self->object->node_count();
}

void smilear_portrait_segmenter_destroy(smilear_portrait_segmenter* self) { delete self; }

}  // extern "C"
