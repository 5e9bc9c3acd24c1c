// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/bundle.h"

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
#include "smilear/bundle.h"
#include "smilear/internal/bundle.h"
#include "smilear/internal/licence.h"

namespace smilear::capi {
namespace {

static_assert(std::is_same_v<decltype(smilear::BundleOptions::min_counter), std::int64_t>);
static_assert(smilear::BundleOptions{}.min_counter == 0);
[[maybe_unused]] void NativeCountFields(const smilear::BundleOptions& native_value) {
  [[maybe_unused]] const auto& [native_0] = native_value;
}

static_assert(std::is_same_v<decltype(&smilear::Bundle::FromFile),
                             smilear::Result<std::shared_ptr<smilear::Bundle>> (*)(const std::string&, std::span<const std::uint8_t>, const smilear::BundleOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::Bundle::FromBytes),
                             smilear::Result<std::shared_ptr<smilear::Bundle>> (*)(std::span<const std::uint8_t>, std::span<const std::uint8_t>, const smilear::BundleOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::Bundle::FromFileLicensed),
                             smilear::Result<std::shared_ptr<smilear::Bundle>> (*)(const std::string&, const std::shared_ptr<smilear::Licence>&, const smilear::BundleOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::Bundle::product),
                             std::string (smilear::Bundle::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Bundle::counter),
                             std::int64_t (smilear::Bundle::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Bundle::models),
                             std::vector<std::string> (smilear::Bundle::*)() const>);

}  // namespace
}  // namespace smilear::capi

using namespace smilear::capi;  // NOLINT: the functions below have no namespace
using namespace smilear::internal;  // NOLINT: likewise

struct smilear_bundle_string_list : ListResult<std::string> {};

struct smilear_bundle_string_result : ValueResult<std::string> {};

extern "C" {

smilear_bundle_string_list* smilear_bundle_string_list_create(void) { return new smilear_bundle_string_list; }
void smilear_bundle_string_list_destroy(smilear_bundle_string_list* self) { delete self; }
size_t smilear_bundle_string_list_count(const smilear_bundle_string_list* self) { return self == nullptr ? 0 : self->count(); }
const smilear_text* smilear_bundle_string_list_at(const smilear_bundle_string_list* self, size_t index) {
  return self == nullptr ? nullptr : self->At(index);
}

smilear_bundle_string_result* smilear_bundle_string_result_create(void) { return new smilear_bundle_string_result; }
void smilear_bundle_string_result_destroy(smilear_bundle_string_result* self) { delete self; }
const smilear_text* smilear_bundle_string_result_get(const smilear_bundle_string_result* self) {
  return self == nullptr ? nullptr : self->Get();
}

smilear_status_code smilear_bundle_from_file(const char* path, const uint8_t* key, size_t key_size, const smilear_bundle_options* options, smilear_bundle** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  const std::string native_path = native_reader.Path("path", path);
  const auto native_key = native_reader.Bytes("key", key, key_size);
  smilear::BundleOptions native_options{};
  if (options != nullptr) Marshal<smilear::BundleOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::Bundle::FromFile(native_path, native_key, native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_bundle{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_bundle_from_bytes(const uint8_t* bundle, size_t bundle_size, const uint8_t* key, size_t key_size, const smilear_bundle_options* options, smilear_bundle** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  const auto native_bundle = native_reader.Bytes("bundle", bundle, bundle_size);
  const auto native_key = native_reader.Bytes("key", key, key_size);
  smilear::BundleOptions native_options{};
  if (options != nullptr) Marshal<smilear::BundleOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::Bundle::FromBytes(native_bundle, native_key, native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_bundle{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_bundle_from_file_licensed(const char* path, const smilear_licence* licence, const smilear_bundle_options* options, smilear_bundle** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  const std::string native_path = native_reader.Path("path", path);
  native_reader.Present("licence", licence);
  smilear::BundleOptions native_options{};
  if (options != nullptr) Marshal<smilear::BundleOptions>::Read(native_reader, "options", options, &native_options);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::Bundle::FromFileLicensed(native_path, licence->object, native_options);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_bundle{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_bundle_product(const smilear_bundle* self, smilear_bundle_string_result* out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) out->Clear();
  native_reader.Present("self", self);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = self->object->product();
  out->Set(std::move(native_result));
  return Succeed(error);
}

int64_t smilear_bundle_counter(const smilear_bundle* self) {
  if (self == nullptr) return {};
  return self->object->counter();
}

smilear_status_code smilear_bundle_models(const smilear_bundle* self, smilear_bundle_string_list* out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) out->Clear();
  native_reader.Present("self", self);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = self->object->models();
  out->Set(std::move(native_result));
  return Succeed(error);
}

void smilear_bundle_destroy(smilear_bundle* self) { delete self; }

}  // extern "C"
