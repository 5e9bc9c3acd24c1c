"""C headers: enums, records, result objects and functions."""

from collections.abc import Iterable
from itertools import chain

from build_tools.bindgen.c_layout import HeaderPart, used_headers
from build_tools.bindgen.directions import inputs
from build_tools.bindgen.docs import comment
from build_tools.bindgen.text import GENERATED, broken, joined, lines
from build_tools.bindgen.types_c import CTypes, ResultObject, is_borrowed, result_functions
from build_tools.bindgen.types_cpp import quoted
from build_tools.model.api import (
    Basic,
    EmptyDefault,
    EnumDefault,
    Enumeration,
    EnumType,
    Field,
    Interface,
    ListType,
    Literal,
    Method,
    OptionalType,
    Parameter,
    Record,
    RecordType,
    Type,
)


def header(types: CTypes, part: HeaderPart) -> str:
    """The C header of one C++ header."""
    namespace = types.api.namespace
    guard = f"{namespace}_C_{part.stem}_H_".upper()
    goes_in = inputs(types.api)
    stems = ("base", *used_headers(types.api, part))
    if part.interfaces or part.records:
        stems = (*stems, *_error_header(types, part))
    return lines(
        f"// {GENERATED}",
        "// clang-format off",
        f"#ifndef {guard}",
        f"#define {guard}",
        "",
        (f'#include "{namespace}/c/{stem}.h"' for stem in sorted(set(stems))),
        "",
        "#ifdef __cplusplus",
        'extern "C" {',
        "#endif",
        "",
        chain.from_iterable(_enum(types, enum) for enum in part.enums),
        chain.from_iterable(
            _record(types, record, goes_in=record.name in goes_in) for record in part.records
        ),
        chain.from_iterable(_handle(types, interface) for interface in part.interfaces),
        chain.from_iterable(_result(types, result) for result in types.results_in(part.header)),
        chain.from_iterable(_functions(types, interface) for interface in part.interfaces),
        "#ifdef __cplusplus",
        '}  // extern "C"',
        "#endif",
        "",
        f"#endif  // {guard}",
    )


def _error_header(types: CTypes, part: HeaderPart) -> tuple[str, ...]:
    stem = types.api.enum(types.api.error_enum).header.rpartition("/")[2].removesuffix(".h")
    return () if stem == part.stem else (stem,)


def _enum(types: CTypes, enum: Enumeration) -> list[str]:
    values: list[str] = []
    for value in enum.values:
        values += [comment(value.doc, "  "), f"  {types.constant(enum, value)} = {value.number},"]
    name = types.name(enum.name)
    return [comment(enum.doc), f"typedef int32_t {name};", "enum {", *values, "};", ""]


def _record(types: CTypes, record: Record, *, goes_in: bool) -> list[str]:
    name = types.name(record.name)
    fields: list[str] = ["  size_t struct_size;"]
    for field in record.fields:
        fields.append(comment(f"{field.doc}{_null_means(field)}{_owner(field)}", "  "))
        fields += [f"  {type_} {variable};" for type_, variable in types.declared(field.name, field.type)]
    values = [f"sizeof({name})", *(value for field in record.fields for value in _initial(types, field))]
    return [
        comment(record.doc),
        f"typedef struct {name} {{",
        *fields,
        f"}} {name};",
        "",
        *((f"#define {types.initialiser(record.name)} {{ {joined(values)} }}", "") if goes_in else ()),
    ]


def _null_means(item: Field | Parameter) -> str:
    """What a null pointer stands for, if it may be one."""
    match item.type, item.default:
        case OptionalType(), _:
            return " NULL: none."
        case RecordType(), EmptyDefault():
            return " NULL: its defaults."
        case _:
            return ""


def _owner(field: Field) -> str:
    return " The text belongs to the object that was asked." if field.cpp == "std::string_view" else ""


def _initial(types: CTypes, field: Field) -> list[str]:
    """Initial values of a field's variables; a field without a default is zero."""
    match field.type, field.default:
        case ListType(), _:
            return ["NULL", "0"]
        case ((OptionalType() | RecordType()), _):
            return ["NULL"]
        case Basic.STRING, default:
            text = str(default.value) if isinstance(default, Literal) else ""
            return [f"{{{quoted(text)}, {len(text.encode())}}}"]
        case EnumType(name), EnumDefault(value):
            enum = types.api.enum(name)
            return [types.constant(enum, next(item for item in enum.values if item.name == value))]
        case type_, Literal() as literal:
            return [_number(type_, literal)]
        case type_, _:
            return ["false" if type_ is Basic.BOOL else "0"]


def _number(type_: Type, literal: Literal) -> str:
    if isinstance(literal.value, bool):
        return "true" if literal.value else "false"
    return f"{literal.value!r}{'f' if type_ is Basic.F32 else ''}"


def _handle(types: CTypes, interface: Interface) -> list[str]:
    name = types.name(interface.name)
    calls = "One call at a time per object." if interface.one_at_a_time else "Calls may overlap."
    return [comment(f"{interface.doc} {calls}"), f"typedef struct {name} {name};", ""]


def _result(types: CTypes, result: ResultObject) -> list[str]:
    what = "A list that a call fills." if result.is_list else "A value that a call fills in."
    rule = (
        "Elements live until the next call that fills the list, or its end; NULL at and past `count`."
        if result.is_list
        else "The value lives until the next call that fills it in, or the end of the object; NULL: none."
    )
    signatures = [broken(f"SMILEAR_API {signature};") for _, signature in result_functions(result, types)]
    return [
        comment(f"{what} One call at a time."),
        f"typedef struct {result.name} {result.name};",
        *signatures[:-1],
        comment(rule),
        signatures[-1],
        "",
    ]


def _functions(types: CTypes, interface: Interface) -> Iterable[str]:
    name = types.name(interface.name)
    for method in interface.methods:
        yield from _documentation(types, method)
        yield broken(f"SMILEAR_API {types.signature(interface, method)};")
        yield ""
    yield f"SMILEAR_API void {types.destroy(name)}({name}* self);"
    yield ""


def _documentation(types: CTypes, method: Method) -> Iterable[str]:
    yield comment(method.doc)
    for parameter in method.parameters:
        yield comment(f"{parameter.name}: {parameter.doc}{_null_means(parameter)}", "", "  ")
    if is_borrowed(method):
        yield "// The text belongs to the object."
    enum = types.api.enum(types.api.error_enum)
    for error in method.errors:
        value = next(item for item in enum.values if item.name == error.code)
        yield comment(f"{types.constant(enum, value)}: {error.doc}", "", "  ")
