// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
// clang-format off
#include <pybind11/native_enum.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "core_types.h"
#include "errors.h"
#include "handle.h"
#include "memory.h"
#include "registration.h"
#include "text.h"
#include "value.h"
#include "smilear/licence.h"

namespace smilear::python {
namespace {

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

void BindLicence(const py::module_& native_module) {
  auto native_type = BindHandle<smilear::Licence>(native_module, "Licence", R"doc(What a signed file allows an app to do. Times are seconds since 1970, UTC.

Thread-safe.)doc");
  native_type.def_static("from_bytes", [](const py::buffer& licence, const smilear::LicenceContext& context) {
    const ReadLease native_licence(licence);
    return std::make_unique<Handle<smilear::Licence>>("Licence", Value(WithoutGil([&] { return smilear::Licence::FromBytes(native_licence.span(), context); })));
  }, py::arg("licence"), py::arg("context") = smilear::LicenceContext(), R"doc(Verifies a licence, for the app that the context describes.

Args:
    licence: The contents of a licence file.
    context: What the app knows of itself.

Raises SmileArError:
    TAMPERED: damaged, changed, or not signed by a trusted key.
    SDK_TOO_OLD: has a format that this library does not know.
    UNLICENSED: for another product.
    WRONG_APPLICATION: for another app, signer or platform.
    LICENCE_EXPIRED: no longer or not yet valid.
    ROLLED_BACK: the clock was set back.
    INVALID_ARGUMENT: last_seen is not a time.
    FAILED_PRECONDITION: the library was built without protection.)doc");
  native_type.def_property_readonly("customer", [](Handle<smilear::Licence>& native_self) {
    const auto native_object = native_self.Use();
    const auto native_result = WithoutGil([&] { return native_object->customer(); });
    return Text(native_result);
  }, R"doc(Whom it was issued to.)doc");
  native_type.def_property_readonly("features", [](Handle<smilear::Licence>& native_self) {
    const auto native_object = native_self.Use();
    return WithoutGil([&] { return native_object->features(); });
  }, R"doc(The features that it covers.)doc");
  native_type.def_property_readonly("not_before", [](Handle<smilear::Licence>& native_self) {
    const auto native_object = native_self.Use();
    return WithoutGil([&] { return native_object->not_before(); });
  }, R"doc(The first second of its validity.)doc");
  native_type.def_property_readonly("not_after", [](Handle<smilear::Licence>& native_self) {
    const auto native_object = native_self.Use();
    return WithoutGil([&] { return native_object->not_after(); });
  }, R"doc(The last second of its validity.)doc");
  native_type.def_property_readonly("state", [](Handle<smilear::Licence>& native_self) {
    const auto native_object = native_self.Use();
    return WithoutGil([&] { return native_object->state(); });
  }, R"doc(How it stands now.)doc");
  native_type.def_property_readonly("high_water_mark", [](Handle<smilear::Licence>& native_self) {
    const auto native_object = native_self.Use();
    return WithoutGil([&] { return native_object->high_water_mark(); });
  }, R"doc(The latest time seen. The app stores it and passes it as last_seen next time, so that a clock set
back is noticed.)doc");
}

}  // namespace smilear::python
