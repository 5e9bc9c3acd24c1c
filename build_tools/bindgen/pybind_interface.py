"""pybind11 code that binds interfaces."""

from build_tools.bindgen import docs, names
from build_tools.bindgen.directions import wrapper_order
from build_tools.bindgen.drift import interface_asserts
from build_tools.bindgen.pybind_values import types_file_stem
from build_tools.bindgen.text import GENERATED, joined, lines
from build_tools.bindgen.types_cpp import quoted
from build_tools.bindgen.types_pybind import PybindTypes, doc_literal
from build_tools.model.api import Api, Interface, Method, MethodKind, ViewType


def bind_function(interface: Interface) -> str:
    return f"Bind{interface.name}"


def interface_source(api: Api, interface: Interface) -> str:
    types = PybindTypes(api)
    name = types.cpp.qualified(interface.name)
    used = [parameter.type for method in interface.methods for parameter in method.parameters]
    views = sorted({names.snake(type_.name) for type_ in used if isinstance(type_, ViewType)})
    stems = {
        "errors",
        "handle",
        "memory",
        "registration",
        "text",
        "value",
        types_file_stem(interface.feature),
    }
    doc = f"{interface.doc}\n\n{docs.threads(interface)}"
    head = f"native_module, {quoted(interface.name)}, {doc_literal(doc)}"
    return lines(
        f"// {GENERATED}",
        "// clang-format off",
        "#include <pybind11/native_enum.h>",
        "#include <pybind11/pybind11.h>",
        "#include <pybind11/stl.h>",
        "",
        "#include <memory>",
        "#include <optional>",
        "#include <string>",
        "#include <type_traits>",
        "#include <utility>",
        "#include <vector>",
        "",
        (f'#include "{stem}.h"' for stem in sorted({*stems, *views})),
        f'#include "{interface.header}"',
        "",
        "namespace smilear::python {",
        "namespace {",
        "",
        interface_asserts(types.cpp, interface),
        "}  // namespace",
        "",
        f"void {bind_function(interface)}(const py::module_& native_module) {{",
        f"  auto native_type = BindHandle<{name}>({head});",
        *(_bind(types, interface, method) for method in interface.methods),
        "}",
        "",
        "}  // namespace smilear::python",
    )


def _bind(types: PybindTypes, interface: Interface, method: Method) -> list[str]:
    define = {
        MethodKind.CONSTRUCTOR: "def_static",
        MethodKind.STATIC: "def_static",
        MethodKind.METHOD: "def",
        MethodKind.PROPERTY: "def_property_readonly",
    }[method.kind]
    ordered = wrapper_order(method.parameters)
    member = method.kind in (MethodKind.METHOD, MethodKind.PROPERTY)
    parameters = [f"Handle<{types.cpp.qualified(interface.name)}>& native_self"] if member else []
    parameters += [types.parameter(parameter) for parameter in ordered]
    extras = [types.declared_argument(parameter) for parameter in ordered]
    extras.append(doc_literal(docs.python_method(method)))
    return [
        f"  native_type.{define}({quoted(method.name)}, []({joined(parameters)}) {{",
        *(f"    {line}" for parameter in ordered for line in types.conversion(parameter)),
        *(f"    {line}" for line in _body(types, interface, method)),
        f"  }}, {joined(extras)});",
    ]


def _body(types: PybindTypes, interface: Interface, method: Method) -> list[str]:
    name = types.cpp.qualified(interface.name)
    member = method.kind in (MethodKind.METHOD, MethodKind.PROPERTY)
    arguments = [types.argument(parameter) for parameter in method.parameters]
    if method.out:
        arguments.append("&native_result")
    callee = f"native_object->{method.cpp}" if member else f"{name}::{method.cpp}"
    runner = "Exclusively(native_self, " if member and interface.one_at_a_time else "WithoutGil("
    run = f"{runner}[&] {{ return {callee}({joined(arguments)}); }})"
    start = ["const auto native_object = native_self.Use();"] if member else []
    if method.kind is MethodKind.CONSTRUCTOR:
        made = f"Value({run})"
        return [f"return std::make_unique<Handle<{name}>>({quoted(interface.name)}, {made});"]
    if method.returns is None:
        return [*start, f"Check({run});" if method.errors else f"{run};"]
    if method.out:
        return [
            *start,
            f"{types.cpp.value(method.returns)} native_result;",
            f"Check({run});",
            f"return {types.given_back(method.returns, 'native_result')};",
        ]
    value = f"Value({run})" if method.errors else run
    given_back = types.given_back(method.returns, "native_result")
    if given_back == "native_result":
        return [*start, f"return {value};"]
    return [*start, f"const auto native_result = {value};", f"return {given_back};"]
