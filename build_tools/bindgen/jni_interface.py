"""JNI code that calls interfaces: native methods and their registration."""

from build_tools.bindgen import names
from build_tools.bindgen.drift import interface_asserts
from build_tools.bindgen.java_interface import has_self, native_descriptor, native_name
from build_tools.bindgen.jni_values import types_file_stem
from build_tools.bindgen.text import GENERATED, joined, lines
from build_tools.bindgen.types_cpp import CppTypes
from build_tools.bindgen.types_java import JavaTypes
from build_tools.bindgen.types_jni import argument, boundary_type, conversion, given_back, is_converted
from build_tools.model.api import Api, Interface, Method, MethodKind, ViewType


def register_function(interface: Interface) -> str:
    return f"Register{interface.name}"


def interface_source(api: Api, interface: Interface) -> str:
    cpp, java = CppTypes(api), JavaTypes(api)
    types = [parameter.type for method in interface.methods for parameter in method.parameters]
    views = sorted({names.snake(type_.name) for type_ in types if isinstance(type_, ViewType)})
    includes = {"handle", "memory", "registration", types_file_stem(interface.feature), *views}
    table = [
        f'      {{"{native_name(method)}", "{native_descriptor(java, method)}",\n'
        f"       reinterpret_cast<void*>(&{names.pascal(native_name(method))})}},"
        for method in interface.methods
    ]
    return lines(
        f"// {GENERATED}",
        "// clang-format off",
        "#include <jni.h>",
        "",
        "#include <memory>",
        "#include <string>",
        "#include <type_traits>",
        "#include <utility>",
        "#include <vector>",
        "",
        (f'#include "{stem}.h"' for stem in sorted(includes)),
        f'#include "{interface.header}"',
        "",
        "namespace smilear::jni {",
        "namespace {",
        "",
        interface_asserts(cpp, interface),
        *(_function(cpp, interface, method) for method in interface.methods),
        "}  // namespace",
        "",
        f"bool {register_function(interface)}(JNIEnv* native_env) {{",
        "  static const JNINativeMethod native_methods[] = {",
        table,
        "  };",
        f'  return RegisterMethods(native_env, "{java.internal(interface.name)}", native_methods);',
        "}",
        "",
        "}  // namespace smilear::jni",
    )


def _function(cpp: CppTypes, interface: Interface, method: Method) -> list[str]:
    returned = "void" if method.returns is None else boundary_type(method.returns)
    if method.kind is MethodKind.CONSTRUCTOR:
        returned = "jlong"
    leave = "return;" if returned == "void" else "return {};"
    parameters = ["[[maybe_unused]] JNIEnv* native_env", "jclass /*native_class*/"]
    parameters += ["jlong native_pointer"] if has_self(method) else []
    parameters += [f"{boundary_type(item.type)} {item.name}" for item in method.parameters]
    conversions: list[str] = []
    for item in method.parameters:
        if is_converted(item.type):
            conversions += [
                f"  {cpp.value(item.type)} native_{item.name};",
                f"  if (!{conversion(cpp, item.type, item.name)}) {leave}",
            ]
    return [
        f"{returned} JNICALL {names.pascal(native_name(method))}({joined(parameters)}) {{",
        *conversions,
        *(f"  {line}" for line in _call(cpp, interface, method, leave)),
        "}",
        "",
    ]


def _call(cpp: CppTypes, interface: Interface, method: Method, leave: str) -> list[str]:
    name = cpp.qualified(interface.name)
    arguments = [argument(cpp, item.type, item.name) for item in method.parameters]
    if method.out:
        arguments.append("&native_result")
    callee = f"ObjectAt<{name}>(native_pointer).{method.cpp}" if has_self(method) else f"{name}::{method.cpp}"
    call = f"{callee}({joined(arguments)})"
    if not method.errors:
        if method.returns is None:
            return [f"{call};"]
        return [f"return {given_back(cpp, method.returns, call)};"]

    def guard(ok: str, status: str) -> list[str]:
        return [f"if (!{ok}) {{", f"  ThrowStatus(native_env, {status});", f"  {leave}", "}"]

    status_call = [f"const {cpp.qualified('Status')} native_status = {call};"]
    if method.kind is MethodKind.CONSTRUCTOR:
        return [
            f"auto native_result = {call};",
            *guard("native_result.ok()", "native_result.status()"),
            "return NewHandle(std::move(native_result).value());",
        ]
    if method.returns is None:
        return [*status_call, *guard("native_status.ok()", "native_status")]
    if method.out:
        return [
            f"{cpp.value(method.returns)} native_result;",
            *status_call,
            *guard("native_status.ok()", "native_status"),
            f"return {given_back(cpp, method.returns, 'native_result')};",
        ]
    return [
        f"const auto native_result = {call};",
        *guard("native_result.ok()", "native_result.status()"),
        f"return {given_back(cpp, method.returns, 'native_result.value()')};",
    ]
