"""C++ headers with the core's API, for programs that link the C library."""

import re
from itertools import chain

from build_tools.bindgen.c_layout import HeaderPart, used_cpp_headers
from build_tools.bindgen.docs import comment
from build_tools.bindgen.text import GENERATED, broken, joined, lines
from build_tools.bindgen.types_c import CTypes, ResultObject
from build_tools.bindgen.types_cpp import CppTypes
from build_tools.model.api import (
    EmptyDefault,
    Enumeration,
    Field,
    Interface,
    Method,
    MethodKind,
    Record,
)

RESULT_PARAMETER = "out"


def public_header(types: CTypes, part: HeaderPart) -> str:
    """Stands in for the core's own header of the same name."""
    namespace = types.api.namespace
    guard = f"{namespace}_{part.stem}_H_".upper()
    includes = {
        *used_cpp_headers(types.api, part),
        f"{namespace}/internal/call.h",
        f"{namespace}/result.h",
        f"{namespace}/status.h",
    }
    results = sorted({result.name for item in part.interfaces for result in kept_results(types, item)})
    handles = [types.name(interface.name) for interface in part.interfaces]
    return lines(
        f"// {GENERATED}",
        "// clang-format off",
        f"#ifndef {guard}",
        f"#define {guard}",
        "",
        "#include <cstddef>",
        "#include <cstdint>",
        "#include <memory>",
        "#include <optional>",
        "#include <span>",
        "#include <string>",
        "#include <string_view>",
        "#include <vector>",
        "",
        (f'#include "{path}"' for path in sorted(includes)),
        "",
        (f"struct {name};" for name in (*handles, *results)),
        "",
        f"namespace {namespace} {{",
        "",
        chain.from_iterable(_enum(enum) for enum in part.enums),
        chain.from_iterable(_record(types, record) for record in part.records),
        chain.from_iterable(_class(types, interface) for interface in part.interfaces),
        f"}}  // namespace {namespace}",
        "",
        f'#include "{namespace}/internal/{part.stem}_inline.h"',
        "",
        f"#endif  // {guard}",
    )


def kept_results(types: CTypes, interface: Interface) -> list[ResultObject]:
    """Result objects that an object keeps between calls, so that their memory is used again."""
    if not interface.one_at_a_time:
        return []
    found = [types.result(interface, method) for method in interface.methods if method.out]
    return list(dict.fromkeys(result for result in found if result is not None))


def _enum(enum: Enumeration) -> list[str]:
    values: list[str] = []
    for value in enum.values:
        values += [comment(value.doc, "  "), f"  {value.cpp} = {value.number},"]
    return [comment(enum.doc), f"enum class {enum.name} : int {{", *values, "};", ""]


def _record(types: CTypes, record: Record) -> list[str]:
    fields: list[str] = []
    for field in record.fields:
        fields += [
            comment(field.doc, "  "),
            f"  {unqualified(types, CppTypes(types.api).field(field))} {field.name}{_initial(types, field)};",
        ]
    return [comment(record.doc), f"struct {record.name} {{", *fields, "};", ""]


def _initial(types: CTypes, field: Field) -> str:
    """Every field has one, so that compilers do not ask for it in designated initialisers."""
    if field.default is None or isinstance(field.default, EmptyDefault):
        return " = {}"
    return f" = {unqualified(types, CppTypes(types.api).default(field))}"


def unqualified(types: CTypes, text: str, interface: Interface | None = None) -> str:
    """Names of the API as they are written inside its namespace, unless a method has the same one."""
    namespace = types.api.namespace
    methods = {method.cpp for method in interface.methods} if interface is not None else set()

    def written(match: re.Match[str]) -> str:
        return match[0] if match[1] in methods else match[1]

    return re.sub(rf"\b{namespace}::(\w+)", written, text)


def parameters(types: CTypes, interface: Interface, method: Method) -> str:
    cpp = CppTypes(types.api)
    found = [f"{cpp.parameter(item.type, span=item.span)} {item.name}" for item in method.parameters]
    if method.out and method.returns is not None:
        found.append(f"{cpp.value(method.returns)}* {RESULT_PARAMETER}")
    return unqualified(types, joined(found), interface)


def _class(types: CTypes, interface: Interface) -> list[str]:
    own = types.name(interface.name)
    calls = "One call at a time per object." if interface.one_at_a_time else "Thread-safe."
    members: list[str] = []
    for method in interface.methods:
        static = "static " if method.kind in (MethodKind.CONSTRUCTOR, MethodKind.STATIC) else ""
        returned = unqualified(types, CppTypes(types.api).returned(interface, method), interface)
        constant = " const" if method.kind is MethodKind.PROPERTY else ""
        members += [
            *_documentation(types, method),
            broken(
                f"{static}{returned} {method.cpp}({parameters(types, interface, method)}){constant};", "  "
            ),
            "",
        ]
    return [
        comment(f"{interface.doc} {calls}"),
        f"class {interface.name} {{",
        " public:",
        *members,
        f"  ~{interface.name}();",
        f"  {interface.name}(const {interface.name}&) = delete;",
        f"  {interface.name}& operator=(const {interface.name}&) = delete;",
        "",
        " private:",
        "  friend struct internal::Access;",
        "",
        f"  explicit {interface.name}({own}* native_handle);",
        "",
        f"  {own}* native_handle_;",
        *(
            f"  internal::ResultObject<{result.name}> {kept_member(types, result)};"
            for result in kept_results(types, interface)
        ),
        "};",
        "",
    ]


def kept_member(types: CTypes, result: ResultObject) -> str:
    return f"native_{result.name.removeprefix(types.prefix)}_"


def _documentation(types: CTypes, method: Method) -> list[str]:
    enum = types.api.enum(types.api.error_enum)
    found = [comment(method.doc, "  ")]
    found += [comment(f"{item.name}: {item.doc}", "  ", "  ") for item in method.parameters]
    for error in method.errors:
        value = next(item for item in enum.values if item.name == error.code)
        found.append(comment(f"{value.cpp}: {error.doc}", "  ", "  "))
    return found
