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
#include "smilear/engine.h"

namespace smilear::python {
namespace {

static_assert(std::is_same_v<decltype(&smilear::Engine::Create),
                             smilear::Result<std::shared_ptr<smilear::Engine>> (*)(const smilear::EngineOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::Engine::CreateLicensed),
                             smilear::Result<std::shared_ptr<smilear::Engine>> (*)(const std::shared_ptr<smilear::Licence>&, const smilear::EngineOptions&)>);
static_assert(std::is_same_v<decltype(&smilear::Engine::Version),
                             const char* (*)()>);

}  // namespace

void BindEngine(const py::module_& native_module) {
  auto native_type = BindHandle<smilear::Engine>(native_module, "Engine", R"doc(What the features of one process share. Features keep what they need of their engine alive, so closing order does not matter.

Thread-safe.)doc");
  native_type.def_static("create", [](const smilear::EngineOptions& options) {
    return std::make_unique<Handle<smilear::Engine>>("Engine", Value(WithoutGil([&] { return smilear::Engine::Create(options); })));
  }, py::arg("options") = smilear::EngineOptions(), R"doc(Makes an engine.

Args:
    options: How the engine's features run.

Raises SmileArError:
    INVALID_ARGUMENT: threads out of range.)doc");
  native_type.def_static("create_licensed", [](Handle<smilear::Licence>& licence, const smilear::EngineOptions& options) {
    const auto native_licence = licence.Use();
    return std::make_unique<Handle<smilear::Engine>>("Engine", Value(WithoutGil([&] { return smilear::Engine::CreateLicensed(native_licence, options); })));
  }, py::arg("licence"), py::arg("options") = smilear::EngineOptions(), R"doc(Makes an engine whose features a licence allows.

Args:
    licence: What the app may do.
    options: How the engine's features run.

Raises SmileArError:
    INVALID_ARGUMENT: threads out of range.)doc");
  native_type.def_static("version", []() {
    const auto native_result = WithoutGil([&] { return smilear::Engine::Version(); });
    return Text(native_result);
  }, R"doc(The version of this library, "major.minor.patch".)doc");
}

}  // namespace smilear::python
