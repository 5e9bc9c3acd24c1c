// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/engine.h"

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
#include "smilear/engine.h"
#include "smilear/internal/engine.h"
#include "smilear/internal/licence.h"

namespace smilear::capi {
namespace {

static_assert(std::is_same_v<decltype(smilear::EngineOptions::threads), int>);
static_assert(std::is_same_v<decltype(smilear::EngineOptions::use_xnnpack), bool>);
static_assert(smilear::EngineOptions{}.threads == 1);
static_assert(smilear::EngineOptions{}.use_xnnpack == true);
[[maybe_unused]] void NativeCountFields(const smilear::EngineOptions& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1] = native_value;
}

static_assert(std::is_same_v<decltype(&smilear::Engine::Create),
                             smilear::Result<std::shared_ptr<smilear::Engine>> (*)(const smilear::EngineOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::Engine::CreateLicensed),
                             smilear::Result<std::shared_ptr<smilear::Engine>> (*)(const std::shared_ptr<smilear::Licence>&, const smilear::EngineOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::Engine::Version),
                             const char* (*)()>);

}  // namespace
}  // namespace smilear::capi

using namespace smilear::capi;  // NOLINT: the functions below have no namespace
using namespace smilear::internal;  // NOLINT: likewise

extern "C" {

smilear_status_code smilear_engine_create(const smilear_engine_options* options, smilear_engine** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  smilear::EngineOptions native_options{};
  if (options != nullptr) Marshal<smilear::EngineOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::Engine::Create(native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_engine{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_engine_create_licensed(const smilear_licence* licence, const smilear_engine_options* options, smilear_engine** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  native_reader.Present("licence", licence);
  smilear::EngineOptions native_options{};
  if (options != nullptr) Marshal<smilear::EngineOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::Engine::CreateLicensed(licence->object, native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_engine{std::move(native_result).value()};
  return Succeed(error);
}

const char* smilear_engine_version(void) {
  return smilear::Engine::Version();
}

void smilear_engine_destroy(smilear_engine* self) { delete self; }

}  // extern "C"
