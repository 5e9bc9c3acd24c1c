// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#define SMILEAR_BUILDING_C_LIBRARY
#include "smilear/c/licence.h"

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
#include "smilear/licence.h"
#include "smilear/internal/licence.h"

namespace smilear::capi {
namespace {

static_assert(static_cast<int>(smilear::LicenceStanding::kValid) == 0);
static_assert(static_cast<int>(smilear::LicenceStanding::kExpiresSoon) == 1);
static_assert(static_cast<int>(smilear::LicenceStanding::kInGrace) == 2);
[[maybe_unused]] constexpr bool NativeIsKnown(smilear::LicenceStanding native_value) {
  switch (native_value) {
    case smilear::LicenceStanding::kValid:
    case smilear::LicenceStanding::kExpiresSoon:
    case smilear::LicenceStanding::kInGrace:
      return true;
  }
  return false;
}

static_assert(std::is_same_v<decltype(smilear::LicenceContext::application), std::string>);
static_assert(std::is_same_v<decltype(smilear::LicenceContext::signer), std::string>);
static_assert(std::is_same_v<decltype(smilear::LicenceContext::last_seen), std::int64_t>);
static_assert(smilear::LicenceContext{}.application == "");
static_assert(smilear::LicenceContext{}.signer == "");
static_assert(smilear::LicenceContext{}.last_seen == 0);
[[maybe_unused]] void NativeCountFields(const smilear::LicenceContext& native_value) {
  [[maybe_unused]] const auto& [native_0, native_1, native_2] = native_value;
}

static_assert(std::is_same_v<decltype(&smilear::Licence::FromBytes),
                             smilear::Result<std::shared_ptr<smilear::Licence>> (*)(std::span<const std::uint8_t>, const smilear::LicenceContext&)>);
static_assert(std::is_same_v<decltype(&smilear::Licence::customer),
                             std::string (smilear::Licence::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Licence::features),
                             std::vector<std::string> (smilear::Licence::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Licence::not_before),
                             std::int64_t (smilear::Licence::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Licence::not_after),
                             std::int64_t (smilear::Licence::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Licence::state),
                             smilear::LicenceStanding (smilear::Licence::*)() const>);
static_assert(std::is_same_v<decltype(&smilear::Licence::high_water_mark),
                             std::int64_t (smilear::Licence::*)() const>);

}  // namespace
}  // namespace smilear::capi

using namespace smilear::capi;  // NOLINT: the functions below have no namespace
using namespace smilear::internal;  // NOLINT: likewise

struct smilear_licence_string_list : ListResult<std::string> {};

struct smilear_licence_string_result : ValueResult<std::string> {};

extern "C" {

smilear_licence_string_list* smilear_licence_string_list_create(void) { return new smilear_licence_string_list; }
void smilear_licence_string_list_destroy(smilear_licence_string_list* self) { delete self; }
size_t smilear_licence_string_list_count(const smilear_licence_string_list* self) { return self == nullptr ? 0 : self->count(); }
const smilear_text* smilear_licence_string_list_at(const smilear_licence_string_list* self, size_t index) {
  return self == nullptr ? nullptr : self->At(index);
}

smilear_licence_string_result* smilear_licence_string_result_create(void) { return new smilear_licence_string_result; }
void smilear_licence_string_result_destroy(smilear_licence_string_result* self) { delete self; }
const smilear_text* smilear_licence_string_result_get(const smilear_licence_string_result* self) {
  return self == nullptr ? nullptr : self->Get();
}

smilear_status_code smilear_licence_from_bytes(const uint8_t* licence, size_t licence_size, const smilear_licence_context* context, smilear_licence** out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) *out = {};
  const auto native_licence = native_reader.Bytes("licence", licence, licence_size);
  smilear::LicenceContext native_context{};
  if (context != nullptr) Marshal<smilear::LicenceContext>::Read(native_reader, "context", context, &native_context);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = smilear::Licence::FromBytes(native_licence, native_context);
  if (!native_result.ok()) return Fail(native_result.status(), error);
  *out = new smilear_licence{std::move(native_result).value()};
  return Succeed(error);
}

smilear_status_code smilear_licence_customer(const smilear_licence* self, smilear_licence_string_result* out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) out->Clear();
  native_reader.Present("self", self);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = self->object->customer();
  out->Set(std::move(native_result));
  return Succeed(error);
}

smilear_status_code smilear_licence_features(const smilear_licence* self, smilear_licence_string_list* out, smilear_error** error) {
  Reader native_reader(Writer::kProgram);
  if (native_reader.Present("out", out)) out->Clear();
  native_reader.Present("self", self);
  if (!native_reader.ok()) return Fail(native_reader.status(), error);
  auto native_result = self->object->features();
  out->Set(std::move(native_result));
  return Succeed(error);
}

int64_t smilear_licence_not_before(const smilear_licence* self) {
  if (self == nullptr) return {};
  return self->object->not_before();
}

int64_t smilear_licence_not_after(const smilear_licence* self) {
  if (self == nullptr) return {};
  return self->object->not_after();
}

smilear_licence_standing smilear_licence_state(const smilear_licence* self) {
  if (self == nullptr) return {};
  return static_cast<int32_t>(self->object->state());
}

int64_t smilear_licence_high_water_mark(const smilear_licence* self) {
  if (self == nullptr) return {};
  return self->object->high_water_mark();
}

void smilear_licence_destroy(smilear_licence* self) { delete self; }

}  // extern "C"
