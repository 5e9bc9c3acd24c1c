"""The pybind11 backend: Api to files, and which of them a product compiles."""

from build_tools.bindgen import names
from build_tools.bindgen.directions import feature_interfaces, feature_types, selected
from build_tools.bindgen.pybind_interface import bind_function, interface_source
from build_tools.bindgen.pybind_values import bind_function as bind_types_function
from build_tools.bindgen.pybind_values import types_file_stem, types_header, types_source
from build_tools.bindgen.pyi import public_names, stub
from build_tools.bindgen.text import GENERATED, joined, lines
from build_tools.bindgen.types_cpp import quoted
from build_tools.model.api import Api

GENERATED_FOLDER = "generated/pybind"
RUNTIME_FOLDER = "runtime/pybind"
MODULE_FILE = "pybind_module.cc"
STUB_FILE = "_native.pyi"


def files(api: Api) -> dict[str, str]:
    """Every committed file, by path within `bindings/`."""
    result = {
        f"{GENERATED_FOLDER}/registration.h": _registration_header(api),
        f"{GENERATED_FOLDER}/{STUB_FILE}": stub(api),
    }
    for feature in api.features():
        if any(feature_types(api, feature)):
            stem = f"{GENERATED_FOLDER}/{types_file_stem(feature)}"
            result[f"{stem}.h"] = types_header(api, feature)
            result[f"{stem}.cc"] = types_source(api, feature)
    for interface in api.interfaces:
        result[f"{GENERATED_FOLDER}/{names.snake(interface.name)}.cc"] = interface_source(api, interface)
    return result


def sources(api: Api, features: tuple[str, ...]) -> list[str]:
    """C++ files to compile for a product, within `bindings/`."""
    part = selected(api, features)
    runtime = ["errors", "memory", "text", *(names.snake(view.name) for view in part.views)]
    generated = [types_file_stem(feature) for feature in part.features() if any(feature_types(api, feature))]
    generated += [names.snake(interface.name) for interface in part.interfaces]
    return [
        *(f"{RUNTIME_FOLDER}/{stem}.cc" for stem in sorted(runtime)),
        *(f"{GENERATED_FOLDER}/{stem}.cc" for stem in sorted(generated)),
    ]


def _steps(part: Api) -> list[str]:
    """What binds everything; types come before what uses them."""
    steps = []
    for feature in part.features():
        if any(feature_types(part, feature)):
            steps.append(bind_types_function(feature))
        steps += [f"Bind{view.name}" for view in part.views if view.feature == feature]
        steps += [bind_function(interface) for interface in feature_interfaces(part, feature)]
    return steps


def _registration_header(api: Api) -> str:
    return lines(
        f"// {GENERATED}",
        "// clang-format off",
        "#ifndef SMILEAR_PYBIND_REGISTRATION_H_",
        "#define SMILEAR_PYBIND_REGISTRATION_H_",
        "",
        "#include <pybind11/pybind11.h>",
        "",
        "namespace smilear::python {",
        "",
        "namespace py = pybind11;",
        "",
        (f"void {step}(const py::module_& native_module);" for step in _steps(api)),
        "",
        "}  // namespace smilear::python",
        "",
        "#endif  // SMILEAR_PYBIND_REGISTRATION_H_",
    )


def module(api: Api, features: tuple[str, ...]) -> str:
    """The module's initialisation; it names a product's features, so that nothing else is linked."""
    part = selected(api, features)
    public = joined(quoted(name) for name in public_names(part))
    return lines(
        f"// Generated for the features {', '.join(part.features())}; do not edit.",
        "// clang-format off",
        "#include <pybind11/pybind11.h>",
        "#include <pybind11/stl.h>",
        "",
        "#include <string>",
        "#include <vector>",
        "",
        '#include "errors.h"',
        '#include "registration.h"',
        "",
        "PYBIND11_MODULE(_native, module) {",
        "  smilear::python::RegisterErrors();",
        (f"  smilear::python::{step}(module);" for step in _steps(part)),
        f'  module.attr("__all__") = std::vector<std::string>{{{public}}};',
        "}",
    )
