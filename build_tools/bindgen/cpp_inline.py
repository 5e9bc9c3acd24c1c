"""The bodies of the C++ headers: each method calls its C function."""

from collections.abc import Iterable
from itertools import chain

from build_tools.bindgen.c_layout import HeaderPart, used_headers
from build_tools.bindgen.cpp_header import (
    RESULT_PARAMETER,
    kept_member,
    kept_results,
    parameters,
    unqualified,
)
from build_tools.bindgen.text import GENERATED, joined, lines
from build_tools.bindgen.types_c import CTypes, ResultObject, has_self, is_borrowed, is_direct
from build_tools.bindgen.types_cpp import CppTypes
from build_tools.model.api import (
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
    ViewType,
)


def inline_header(types: CTypes, part: HeaderPart) -> str:
    """Included at the end of the public header, so that headers may use one another."""
    namespace = types.api.namespace
    guard = f"{namespace}_INTERNAL_{part.stem}_INLINE_H_".upper()
    used = (part.stem, *used_headers(types.api, part))
    includes = {
        part.header,
        f"{namespace}/c/{part.stem}.h",
        f"{namespace}/internal/call.h",
        *(f"{namespace}/internal/{stem}.h" for stem in used),
    }
    return lines(
        f"// {GENERATED}",
        "// Not part of the API: programs must not use it.",
        "// clang-format off",
        f"#ifndef {guard}",
        f"#define {guard}",
        "",
        "#include <memory>",
        "#include <optional>",
        "#include <utility>",
        "",
        (f'#include "{path}"' for path in sorted(includes)),
        "",
        f"namespace {namespace} {{",
        "namespace internal {",
        "",
        chain.from_iterable(_result(types, result) for result in types.results_in(part.header)),
        "}  // namespace internal",
        "",
        chain.from_iterable(_methods(types, interface) for interface in part.interfaces),
        f"}}  // namespace {namespace}",
        "",
        f"#endif  // {guard}",
    )


def _result(types: CTypes, result: ResultObject) -> list[str]:
    name, item = result.name, types.value(result.item)
    if result.is_list:
        accessors = [
            f"  static std::size_t Count(const {name}* list) {{ return {name}_count(list); }}",
            f"  static const {item}* At(const {name}* list, std::size_t i) {{ return {name}_at(list, i); }}",
        ]
    else:
        accessors = [f"  static const {item}* Get(const {name}* result) {{ return {name}_get(result); }}"]
    return [
        "template <>",
        f"struct ResultFunctions<{name}> {{",
        f"  static {name}* Create() {{ return {name}_create(); }}",
        f"  static void Destroy({name}* result) {{ {name}_destroy(result); }}",
        *accessors,
        "};",
        "",
    ]


def _methods(types: CTypes, interface: Interface) -> Iterable[str]:
    name, own = interface.name, types.name(interface.name)
    yield f"inline {name}::{name}({own}* native_handle) : native_handle_(native_handle) {{}}"
    yield ""
    yield f"inline {name}::~{name}() {{ {types.destroy(own)}(native_handle_); }}"
    yield ""
    for method in interface.methods:
        returned = unqualified(types, CppTypes(types.api).returned(interface, method), interface)
        constant = " const" if method.kind is MethodKind.PROPERTY else ""
        signature = f"{method.cpp}({parameters(types, interface, method)}){constant}"
        body = _direct(types, interface, method) if is_direct(method) else _failing(types, interface, method)
        yield f"inline {returned} {name}::{signature} {{"
        yield from (f"  {line}" for line in body)
        yield "}"
        yield ""


def _direct(types: CTypes, interface: Interface, method: Method) -> Iterable[str]:
    arguments = ["native_handle_"] if has_self(method) else []
    arguments += [parameter.name for parameter in method.parameters]
    call = f"{types.function(interface, method)}({joined(arguments)})"
    if method.returns is None:
        yield f"{call};"
    elif is_borrowed(method):
        yield f"const smilear_text native_text = {call};"
        yield "return {native_text.data, native_text.size};"
    else:
        yield f"return {_taken(types, method, call)};"


def _taken(types: CTypes, method: Method, expression: str) -> str:
    if isinstance(method.returns, EnumType):
        return f"static_cast<{CppTypes(types.api).value(method.returns)}>({expression})"
    return expression


def _failing(types: CTypes, interface: Interface, method: Method) -> Iterable[str]:
    """Where C++ cannot fail, C does not either: what it refuses, C++ cannot pass."""
    if method.out:
        yield f"if ({RESULT_PARAMETER} == nullptr) {{"
        yield '  return Status(StatusCode::kInvalidArgument, "the vector for the results is null");'
        yield "}"
    result = types.result(interface, method)
    written = [_written(types, parameter) for parameter in method.parameters]
    if any("native_arena" in text for parts in written for texts in parts for text in texts):
        yield "internal::Arena native_arena;"
    for statements, _ in written:
        yield from statements
    arguments = ["native_handle_"] if has_self(method) else []
    arguments += [text for _, texts in written for text in texts]
    out = ""
    if method.kind is MethodKind.CONSTRUCTOR:
        yield f"{types.name(interface.name)}* native_out = nullptr;"
        out = "&native_out"
    elif result is not None and method.out and result in kept_results(types, interface):
        yield f"{result.name}* const native_out = {kept_member(types, result)}.get();"
        out = "native_out"
    elif result is not None:
        yield f"internal::ResultObject<{result.name}> native_object;"
        yield f"{result.name}* const native_out = native_object.get();"
        out = "native_out"
    elif method.returns is not None:
        yield f"{types.returned(method)} native_out{{}};"
        out = "&native_out"
    arguments += [out] if out else []
    if method.errors:
        yield "smilear_error* native_error = nullptr;"
        arguments.append("&native_error")
        yield f"const std::int32_t native_code = {types.function(interface, method)}({joined(arguments)});"
        status = "internal::TakeStatus(native_code, native_error)"
        if method.returns is None and method.kind is not MethodKind.CONSTRUCTOR:
            yield f"return {status};"
            return
        yield f"if (native_code != {types.ok()}) return {status};"
    else:
        arguments.append("nullptr")
        yield f"static_cast<void>({types.function(interface, method)}({joined(arguments)}));"
    yield from _give_back(types, interface, method)


def _give_back(types: CTypes, interface: Interface, method: Method) -> Iterable[str]:
    cpp, result = CppTypes(types.api), types.result(interface, method)
    if method.kind is MethodKind.CONSTRUCTOR:
        pointer = "shared_ptr" if interface.shared else "unique_ptr"
        yield f"return std::{pointer}<{interface.name}>(new {interface.name}(native_out));"
    elif method.returns is None:
        return
    elif method.out:
        yield f"return internal::TakeList(native_out, {RESULT_PARAMETER});"
    elif result is not None:
        taker = "TakeList" if result.is_list else "TakeValue"
        taker = "TakeOptional" if isinstance(method.returns, OptionalType) else taker
        yield f"{cpp.value(method.returns)} native_value{{}};"
        taken = f"internal::{taker}(native_out, &native_value)"
        if method.errors:
            yield f"Status native_status = {taken};"
            yield "if (!native_status.ok()) return native_status;"
        else:
            yield f"static_cast<void>({taken});"
        yield "return native_value;"
    elif is_borrowed(method):
        yield "return std::string_view(native_out.data, native_out.size);"
    else:
        yield f"return {_taken(types, method, 'native_out')};"


def _written(types: CTypes, parameter: Parameter) -> tuple[list[str], list[str]]:
    """Statements that come first, and the arguments of the C function."""
    name, cpp = parameter.name, CppTypes(types.api)
    first: list[str] = []
    arguments = [name]
    match parameter.type:
        case Basic.BYTES | Basic.BUFFER:
            arguments = [f"{name}.data()", f"{name}.size()"]
        case Basic.PATH:
            arguments = [f"{name}.c_str()"]
        case OptionalType(Basic.PATH):
            arguments = [f"{name}.has_value() ? {name}->c_str() : nullptr"]
        case InterfaceType() | OptionalType(InterfaceType()):
            arguments = [f"internal::Access::Handle({name})"]
        case ListType():
            first = [f"const auto native_{name} = internal::WriteList(native_arena, {name});"]
            arguments = [f"native_{name}.items", f"native_{name}.count"]
        case OptionalType():
            arguments = [f"internal::WriteOptional(native_arena, {name})"]
        case EnumType() | RecordType() | ViewType() | Basic.STRING:
            arguments = [f"internal::Marshal<{cpp.value(parameter.type)}>::Write(native_arena, {name})"]
        case _:
            pass
    return first, arguments
