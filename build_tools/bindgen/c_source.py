"""The implementation of the C functions over the C++ core."""

from collections.abc import Iterable
from itertools import chain

from build_tools.bindgen.c_layout import HeaderPart, used_headers
from build_tools.bindgen.c_marshal import read_call
from build_tools.bindgen.drift import enum_asserts, interface_asserts, record_asserts
from build_tools.bindgen.text import GENERATED, joined, lines
from build_tools.bindgen.types_c import CTypes, ResultObject, has_self, is_borrowed, is_direct
from build_tools.bindgen.types_cpp import CppTypes
from build_tools.model.api import (
    Api,
    Basic,
    EnumType,
    Interface,
    InterfaceType,
    ListType,
    Method,
    MethodKind,
    OptionalType,
    Parameter,
    RecordType,
)

_NUMBERS = (Basic.BOOL, Basic.I32, Basic.I64, Basic.F32, Basic.F64)
HANDLES_FILE = "handles.h"


def handles(types: CTypes) -> str:
    """What C's pointers to objects point at."""
    api, cpp = types.api, CppTypes(types.api)

    def struct(interface: Interface) -> list[str]:
        pointer = "shared_ptr" if interface.shared else "unique_ptr"
        return [
            f"struct {types.name(interface.name)} {{",
            f"  std::{pointer}<{cpp.qualified(interface.name)}> object;",
            "};",
            "",
        ]

    return lines(
        f"// {GENERATED}",
        "// clang-format off",
        "#ifndef SMILEAR_C_HANDLES_H_",
        "#define SMILEAR_C_HANDLES_H_",
        "",
        "#include <memory>",
        "",
        f"namespace {api.namespace} {{",
        (f"class {interface.name};" for interface in api.interfaces),
        f"}}  // namespace {api.namespace}",
        "",
        chain.from_iterable(struct(interface) for interface in api.interfaces),
        "#endif  // SMILEAR_C_HANDLES_H_",
    )


def source(types: CTypes, part: HeaderPart) -> str:
    api, cpp = types.api, CppTypes(types.api)
    internal = (part.stem, *used_headers(api, part))
    results = types.results_in(part.header)
    functions = [
        *chain.from_iterable(_result_functions(types, result) for result in results),
        *chain.from_iterable(_interface_functions(types, interface) for interface in part.interfaces),
    ]
    return lines(
        f"// {GENERATED}",
        "// clang-format off",
        "#define SMILEAR_BUILDING_C_LIBRARY",
        f'#include "{api.namespace}/c/{part.stem}.h"',
        "",
        "#include <memory>",
        "#include <optional>",
        "#include <span>",
        "#include <string>",
        "#include <string_view>",
        "#include <type_traits>",
        "#include <utility>",
        "#include <vector>",
        "",
        '#include "error.h"',
        f'#include "{HANDLES_FILE}"',
        '#include "result.h"',
        f'#include "{part.header}"',
        (f'#include "{api.namespace}/internal/{stem}.h"' for stem in sorted(internal)),
        "",
        f"namespace {api.namespace}::capi {{",
        "namespace {",
        "",
        (enum_asserts(cpp, enum) for enum in part.enums),
        (record_asserts(cpp, record) for record in part.records),
        (interface_asserts(cpp, interface) for interface in part.interfaces),
        "}  // namespace",
        f"}}  // namespace {api.namespace}::capi",
        (
            (
                "",
                f"using namespace {api.namespace}::capi;  // NOLINT: the functions below have no namespace",
                f"using namespace {api.namespace}::internal;  // NOLINT: likewise",
                "",
                *(_result_struct(types, result) for result in results),
                'extern "C" {',
                "",
                *functions,
                '}  // extern "C"',
            )
            if functions
            else ()
        ),
    )


def _result_struct(types: CTypes, result: ResultObject) -> str:
    kind = "ListResult" if result.is_list else "ValueResult"
    value = CppTypes(types.api).value(result.item)
    return f"struct {result.name} : {kind}<{value}> {{}};\n"


def _result_functions(types: CTypes, result: ResultObject) -> Iterable[str]:
    name, item = result.name, types.value(result.item)
    yield f"{name}* {name}_create(void) {{ return new {name}; }}"
    yield f"void {name}_destroy({name}* self) {{ delete self; }}"
    if result.is_list:
        yield f"size_t {name}_count(const {name}* self) {{ return self == nullptr ? 0 : self->count(); }}"
        yield f"const {item}* {name}_at(const {name}* self, size_t index) {{"
        yield "  return self == nullptr ? nullptr : self->At(index);"
    else:
        yield f"const {item}* {name}_get(const {name}* self) {{"
        yield "  return self == nullptr ? nullptr : self->Get();"
    yield "}"
    yield ""


def _interface_functions(types: CTypes, interface: Interface) -> Iterable[str]:
    for method in interface.methods:
        yield f"{types.signature(interface, method)} {{"
        body = _direct(types, interface, method) if is_direct(method) else _failing(types, interface, method)
        yield from (f"  {line}" for line in body)
        yield "}"
        yield ""
    name = types.name(interface.name)
    yield f"void {types.destroy(name)}({name}* self) {{ delete self; }}"
    yield ""


def _callee(api: Api, interface: Interface, method: Method) -> str:
    if has_self(method):
        return f"self->object->{method.cpp}"
    return f"{CppTypes(api).qualified(interface.name)}::{method.cpp}"


def _given(method: Method, expression: str) -> str:
    """A C++ number, enum or borrowed text as C has it."""
    if is_borrowed(method):
        return f"{{{expression}.data(), {expression}.size()}}"
    if isinstance(method.returns, EnumType):
        return f"static_cast<int32_t>({expression})"
    return expression


def _direct(types: CTypes, interface: Interface, method: Method) -> Iterable[str]:
    arguments = joined(parameter.name for parameter in method.parameters)
    call = f"{_callee(types.api, interface, method)}({arguments})"
    if method.returns is None:
        yield f"if (self != nullptr) {call};" if has_self(method) else f"{call};"
        return
    if has_self(method):
        yield "if (self == nullptr) return {};"
    if is_borrowed(method):
        yield f"const std::string_view native_text = {call};"
        call = "native_text"
    yield f"return {_given(method, call)};"


def _failing(types: CTypes, interface: Interface, method: Method) -> Iterable[str]:
    yield "Reader native_reader(Writer::kProgram);"
    yield from _empty_out(types, interface, method)
    if has_self(method):
        yield 'native_reader.Present("self", self);'
    for parameter in method.parameters:
        yield from _read(types, parameter)
    yield "if (!native_reader.ok()) return Fail(native_reader.status(), error);"
    arguments = [_argument(parameter) for parameter in method.parameters]
    if method.out:
        arguments.append("&out->value")
    yield from _call(
        types, interface, method, f"{_callee(types.api, interface, method)}({joined(arguments)})"
    )
    yield "return Succeed(error);"


def _empty_out(types: CTypes, interface: Interface, method: Method) -> Iterable[str]:
    """After a failure nothing is there."""
    if types.result(interface, method) is not None:
        yield 'if (native_reader.Present("out", out)) out->Clear();'
    elif method.kind is MethodKind.CONSTRUCTOR or method.returns is not None:
        yield 'if (native_reader.Present("out", out)) *out = {};'


def _read(types: CTypes, parameter: Parameter) -> Iterable[str]:
    """Statements that make `native_<name>`, where a C++ variable is needed."""
    name, cpp = parameter.name, CppTypes(types.api)
    variables = [variable for _, variable in types.declared(name, parameter.type)]
    target = f"native_{name}"
    match parameter.type:
        case Basic.BYTES:
            yield f'const auto {target} = native_reader.Bytes("{name}", {joined(variables)});'
        case Basic.BUFFER:
            yield f'const auto {target} = native_reader.Buffer("{name}", {joined(variables)});'
        case Basic.PATH:
            yield f'const std::string {target} = native_reader.Path("{name}", {name});'
        case OptionalType(Basic.PATH):
            yield f"std::optional<std::string> {target};"
            yield f"if ({name} != nullptr) {target} = {name};"
        case InterfaceType():
            yield f'native_reader.Present("{name}", {name});'
        case OptionalType(InterfaceType()):
            pass
        case Basic() as basic if basic in _NUMBERS:
            pass
        case type_:
            yield f"{cpp.value(type_)} {target}{{}};"
            read = read_call(types, type_, "native_reader", f'"{name}"', variables, f"&{target}")
            optional = isinstance(type_, RecordType) and parameter.default is not None
            yield f"if ({name} != nullptr) {read}" if optional else read


def _argument(parameter: Parameter) -> str:
    name = parameter.name
    match parameter.type:
        case InterfaceType():
            return f"{name}->object"
        case OptionalType(InterfaceType()):
            return f"{name} == nullptr ? nullptr : {name}->object"
        case ListType():
            return f"std::move(native_{name})"
        case Basic() as basic if basic in _NUMBERS:
            return name
        case _:
            return f"native_{name}"


def _call(types: CTypes, interface: Interface, method: Method, call: str) -> Iterable[str]:
    """Statements that call C++ and hand its result over; a failure returns."""
    result = types.result(interface, method)
    status = CppTypes(types.api).qualified("Status")
    if method.out or (method.returns is None and method.errors and method.kind is not MethodKind.CONSTRUCTOR):
        yield f"const {status} native_status = {call};"
        failed = "out->Clear(); " if method.out else ""
        yield f"if (!native_status.ok()) {{ {failed}return Fail(native_status, error); }}"
        if method.out:
            yield "out->Publish();"
        return
    if method.returns is None and method.kind is not MethodKind.CONSTRUCTOR:
        yield f"{call};"
        return
    yield f"auto native_result = {call};"
    value = "std::move(native_result)"
    if method.errors:
        yield "if (!native_result.ok()) return Fail(native_result.status(), error);"
        value = "std::move(native_result).value()"
    if method.kind is MethodKind.CONSTRUCTOR:
        yield f"*out = new {types.name(interface.name)}{{{value}}};"
    elif result is not None:
        yield f"out->Set({value});"
    elif is_borrowed(method):
        yield f"const std::string_view native_text = {value};"
        yield f"*out = {_given(method, 'native_text')};"
    else:
        yield f"*out = {_given(method, value)};"
