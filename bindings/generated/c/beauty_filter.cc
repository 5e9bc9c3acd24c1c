// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/beauty_filter.h"

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
#include "smilear/beauty_filter.h"
#include "smilear/internal/beauty_filter.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/image_view.h"

namespace smilear::capi {
namespace {

static_assert(std::is_same_v<decltype(smilear::BeautySettings::smoothing), float>);
static_assert(std::is_same_v<decltype(smilear::BeautySettings::whitening), float>);
static_assert(std::is_same_v<decltype(smilear::BeautySettings::sharpening), float>);
static_assert(smilear::BeautySettings{}.smoothing == 0.5F);
static_assert(smilear::BeautySettings{}.whitening == 0.2F);
static_assert(smilear::BeautySettings{}.sharpening == 0.2F);
[[maybe_unused]] void NativeCountFields(const smilear::BeautySettings& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

static_assert(std::is_same_v<decltype(&smilear::BeautyFilter::Create),
                             smilear::Result<std::unique_ptr<smilear::BeautyFilter>> (*)(const std::shared_ptr<smilear::Engine>&)>);
static_assert(std::is_same_v<decltype(&smilear::BeautyFilter::Apply),
                             smilear::Status (smilear::BeautyFilter::*)(const smilear::Image&, const smilear::BeautySettings&, std::span<std::uint8_t>)>);
static_assert(std::is_same_v<decltype(&smilear::BeautyFilter::ApplyWithin),
                             smilear::Status (smilear::BeautyFilter::*)(const smilear::Image&, const smilear::Image&, const smilear::BeautySettings&, std::span<std::uint8_t>)>);

}  // namespace
}  // namespace smilear::capi

using namespace smilear::capi;  // NOLINT: the functions below have no namespace
using namespace smilear::internal;  // NOLINT: likewise

extern "C" {

smilear_status_code smilear_beauty_filter_create(const smilear_engine* engine, smilear_beauty_filter** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("engine", engine);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::BeautyFilter::Create(engine->object);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_beauty_filter{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_beauty_filter_apply(smilear_beauty_filter* self, const smilear_image* image, const smilear_beauty_settings* settings, uint8_t* output, size_t output_size, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  native_reader.Present("self", self);
  smilear::Image native_image{};
  Marshal<smilear::Image>::Read(native_reader, "image", image, &native_image);
  smilear::BeautySettings native_settings{};
  if (settings != nullptr) Marshal<smilear::BeautySettings>::Read(native_reader, "settings", settings, &native_settings);
  const auto native_output = native_reader.Buffer("output", output, output_size);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->Apply(native_image, native_settings, native_output);
  if (!native_status.ok()) { return Fail(native_status, error); }
  return Succeed(error);
}

smilear_status_code smilear_beauty_filter_apply_within(smilear_beauty_filter* self, const smilear_image* image, const smilear_image* mask, const smilear_beauty_settings* settings, uint8_t* output, size_t output_size, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  native_reader.Present("self", self);
  smilear::Image native_image{};
  Marshal<smilear::Image>::Read(native_reader, "image", image, &native_image);
  smilear::Image native_mask{};
  Marshal<smilear::Image>::Read(native_reader, "mask", mask, &native_mask);
  smilear::BeautySettings native_settings{};
  if (settings != nullptr) Marshal<smilear::BeautySettings>::Read(native_reader, "settings", settings, &native_settings);
  const auto native_output = native_reader.Buffer("output", output, output_size);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  const smilear::Status native_status = self->object->ApplyWithin(native_image, native_mask, native_settings, native_output);
  if (!native_status.ok()) { return Fail(native_status, error); }
  return Succeed(error);
}

void smilear_beauty_filter_destroy(smilear_beauty_filter* self) { delete self; }

}  // extern "C"
