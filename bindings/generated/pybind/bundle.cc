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
#include "smilear/bundle.h"

namespace smilear::python {
namespace {

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

void BindBundle(const py::module_& native_module) {
  auto native_type = BindHandle<smilear::Bundle>(native_module, "Bundle", R"doc(Encrypted, signed models in one file. Features decrypt them into the memory that they run them from, and nowhere else.

Thread-safe.)doc");
  native_type.def_static("from_file", [](const py::object& path, const py::buffer& key, const smilear::BundleOptions& options) {
    const std::string native_path = Path(path);
    const ReadLease native_key(key);
    return std::make_unique<Handle<smilear::Bundle>>("Bundle", Value(WithoutGil([&] { return smilear::Bundle::FromFile(native_path, native_key.span(), options); })));
  }, py::arg("path"), py::arg("key"), py::arg("options") = smilear::BundleOptions(), R"doc(Opens a bundle: signature, age, operators and key are checked.

Args:
    path: A .smb file.
    key: 32 bytes, or none for the key that the library was built with.
    options: Which bundles are accepted.

Raises SmileArError:
    NOT_FOUND: no readable file at the path.
    INVALID_ARGUMENT: a key of another size, or none where none was built in.
    TAMPERED: damaged, changed, for another product, or not signed by a trusted key.
    SDK_TOO_OLD: needs a newer library.
    ROLLED_BACK: older than the options accept.
    UNSUPPORTED_OP: names the op that was not built in.
    WRONG_KEY: the key is another bundle's.
    FAILED_PRECONDITION: the library was built without protection.)doc");
  native_type.def_static("from_bytes", [](const py::buffer& bundle, const py::buffer& key, const smilear::BundleOptions& options) {
    const ReadLease native_bundle(bundle);
    const ReadLease native_key(key);
    return std::make_unique<Handle<smilear::Bundle>>("Bundle", Value(WithoutGil([&] { return smilear::Bundle::FromBytes(native_bundle.span(), native_key.span(), options); })));
  }, py::arg("bundle"), py::arg("key"), py::arg("options") = smilear::BundleOptions(), R"doc(Opens a bundle from memory. The bytes are copied as they are, encrypted.

Args:
    bundle: The contents of a .smb file.
    key: 32 bytes, or none for the key that the library was built with.
    options: Which bundles are accepted.

Raises SmileArError:
    INVALID_ARGUMENT: a key of another size, or none where none was built in.
    TAMPERED: damaged, changed, for another product, or not signed by a trusted key.
    SDK_TOO_OLD: needs a newer library.
    ROLLED_BACK: older than the options accept.
    UNSUPPORTED_OP: names the op that was not built in.
    WRONG_KEY: the key is another bundle's.
    FAILED_PRECONDITION: the library was built without protection.)doc");
  native_type.def_static("from_file_licensed", [](const py::object& path, Handle<smilear::Licence>& licence, const smilear::BundleOptions& options) {
    const std::string native_path = Path(path);
    const auto native_licence = licence.Use();
    return std::make_unique<Handle<smilear::Bundle>>("Bundle", Value(WithoutGil([&] { return smilear::Bundle::FromFileLicensed(native_path, native_licence, options); })));
  }, py::arg("path"), py::arg("licence"), py::arg("options") = smilear::BundleOptions(), R"doc(Opens a bundle with the key that a licence carries.

Args:
    path: A .smb file.
    licence: A licence with a bundle key.
    options: Which bundles are accepted.

Raises SmileArError:
    NOT_FOUND: no readable file at the path.
    UNLICENSED: the licence carries no key.
    TAMPERED: damaged, changed, for another product, or not signed by a trusted key.
    SDK_TOO_OLD: needs a newer library.
    ROLLED_BACK: older than the options accept.
    UNSUPPORTED_OP: names the op that was not built in.
    WRONG_KEY: the key is another bundle's.
    FAILED_PRECONDITION: the library was built without protection.)doc");
  native_type.def_property_readonly("product", [](Handle<smilear::Bundle>& native_self) {
    const auto native_object = native_self.Use();
    const auto native_result = WithoutGil([&] { return native_object->product(); });
    return Text(native_result);
  }, R"doc(The product that it is for.)doc");
  native_type.def_property_readonly("counter", [](Handle<smilear::Bundle>& native_self) {
    const auto native_object = native_self.Use();
    return WithoutGil([&] { return native_object->counter(); });
  }, R"doc(How new it is: goes up with every release of the models.)doc");
  native_type.def_property_readonly("models", [](Handle<smilear::Bundle>& native_self) {
    const auto native_object = native_self.Use();
    return WithoutGil([&] { return native_object->models(); });
  }, R"doc(The names of the models in it.)doc");
}

}  // namespace smilear::python
