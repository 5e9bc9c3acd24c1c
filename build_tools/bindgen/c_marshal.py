"""How records and enums are written in C: code that the library and the C++ headers share."""

from itertools import chain

from build_tools.bindgen.c_layout import HeaderPart, used_headers
from build_tools.bindgen.text import GENERATED, lines
from build_tools.bindgen.types_c import CTypes
from build_tools.bindgen.types_cpp import CppTypes
from build_tools.model.api import Enumeration, Field, ListType, OptionalType, Record, RecordType


def marshal_header(types: CTypes, part: HeaderPart) -> str:
    api = types.api
    guard = f"{api.namespace}_INTERNAL_{part.stem}_H_".upper()
    includes = {
        f"{api.namespace}/c/{part.stem}.h",
        part.header,
        f"{api.namespace}/internal/marshal.h",
        *(f"{api.namespace}/internal/{stem}.h" for stem in used_headers(api, part)),
    }
    return lines(
        f"// {GENERATED}",
        "// Not part of the API: programs must not use it.",
        "// clang-format off",
        f"#ifndef {guard}",
        f"#define {guard}",
        "",
        "#include <cstddef>",
        "#include <cstdint>",
        "",
        (f'#include "{path}"' for path in sorted(includes)),
        "",
        f"namespace {api.namespace}::internal {{",
        "",
        chain.from_iterable(_enum(types, enum) for enum in part.enums),
        chain.from_iterable(_record(types, record) for record in part.records),
        f"}}  // namespace {api.namespace}::internal",
        "",
        f"#endif  // {guard}",
    )


def _enum(types: CTypes, enum: Enumeration) -> list[str]:
    name = CppTypes(types.api).qualified(enum.name)
    return [
        "template <>",
        f"struct Marshal<{name}> : EnumMarshal<{name}> {{",
        f'  static constexpr const char* kName = "{types.name(enum.name)}";',
        "",
        "  static constexpr bool Known(std::int32_t value) {",
        "    switch (value) {",
        *(f"      case {types.constant(enum, value)}:" for value in enum.values),
        "        return true;",
        "      default:",
        "        return false;",
        "    }",
        "  }",
        "};",
        "",
    ]


def _record(types: CTypes, record: Record) -> list[str]:
    name, own = CppTypes(types.api).qualified(record.name), types.name(record.name)
    required = [field for field in record.fields if field.default is None]
    last = types.declared(required[-1].name, required[-1].type)[-1][1] if required else "struct_size"
    return [
        "template <>",
        f"struct Marshal<{name}> : RecordMarshal<{name}, {own}> {{",
        f"  static constexpr std::size_t kLeastSize = offsetof({own}, {last}) + sizeof({own}::{last});",
        "",
        f"  static void ReadFields(Reader& native_reader, const {own}& native_from, {name}* native_to) {{",
        *(f"    {line}" for field in record.fields for line in _read(types, record, field)),
        "  }",
        "",
        f"  static void WriteFields(Arena& native_arena, const {name}& native_from, {own}* native_to) {{",
        *(f"    {line}" for field in record.fields for line in _write(types, field)),
        "  }",
        "};",
        "",
    ]


def _read(types: CTypes, record: Record, field: Field) -> list[str]:
    variables = [f"native_from.{name}" for _, name in types.declared(field.name, field.type)]
    where = f'"{field.name} of {types.name(record.name)}"'
    value = f"native_to->{field.name}"
    call = read_call(types, field.type, "native_reader", where, variables, f"&{value}", field.cpp)
    condition = f"Reader::Has(native_from, {variables[-1]})"
    if isinstance(field.type, RecordType) and field.default is not None:
        condition = f"{condition} && {variables[0]} != nullptr"
    return [f"if ({condition}) {{", f"  {call}", "}"]


def read_call(
    types: CTypes, type_: object, reader: str, where: str, variables: list[str], target: str, spelt: str = ""
) -> str:
    """A statement that reads C variables into the C++ variable that `target` points at."""
    cpp = CppTypes(types.api)
    match type_:
        case ListType(item):
            return (
                f"ReadList<{cpp.value(item)}>({reader}, {where}, {variables[0]}, {variables[1]}, {target});"
            )
        case OptionalType(item):
            return f"ReadOptional<{cpp.value(item)}>({reader}, {where}, {variables[0]}, {target});"
        case _:
            name = spelt or cpp.value(type_)  # type: ignore[arg-type]
            return f"Marshal<{name}>::Read({reader}, {where}, {variables[0]}, {target});"


def _write(types: CTypes, field: Field) -> list[str]:
    cpp = CppTypes(types.api)
    source, target = f"native_from.{field.name}", f"native_to->{field.name}"
    match field.type:
        case ListType():
            return [
                f"const auto native_{field.name} = WriteList(native_arena, {source});",
                f"{target} = native_{field.name}.items;",
                f"{target}_count = native_{field.name}.count;",
            ]
        case OptionalType():
            return [f"{target} = WriteOptional(native_arena, {source});"]
        case _:
            return [f"{target} = Marshal<{cpp.field(field)}>::Write(native_arena, {source});"]
