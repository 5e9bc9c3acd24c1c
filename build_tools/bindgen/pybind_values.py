"""pybind11 code that binds enums and records."""

from build_tools.bindgen import names
from build_tools.bindgen.directions import feature_types, feature_values, inputs
from build_tools.bindgen.drift import enum_asserts, record_asserts
from build_tools.bindgen.text import GENERATED, joined, lines
from build_tools.bindgen.types_cpp import quoted
from build_tools.bindgen.types_pybind import PybindTypes, doc_literal
from build_tools.model.api import Api, Basic, Enumeration, Field, Record


def types_file_stem(feature: str) -> str:
    return f"{feature}_types"


def bind_function(feature: str) -> str:
    return f"Bind{names.pascal(feature)}Types"


def types_header(api: Api, feature: str) -> str:
    """Records that Python must copy, which interfaces return."""
    types = PybindTypes(api)
    stem = types_file_stem(feature)
    guard = f"SMILEAR_PYBIND_{stem.upper()}_H_"
    _, records = feature_types(api, feature)
    headers = sorted({item.header for item in feature_values(api, feature)})
    used = (types_file_stem(name) for name in api.used_by(feature))
    return lines(
        f"// {GENERATED}",
        "// clang-format off",
        f"#ifndef {guard}",
        f"#define {guard}",
        "",
        "#include <cstdint>",
        "#include <optional>",
        "#include <string>",
        "#include <vector>",
        "",
        (f'#include "{name}.h"' for name in used),
        (f'#include "{header}"' for header in headers),
        "",
        "namespace smilear::python {",
        "",
        *(_owned_struct(types, record) for record in records if types.borrows(record.name)),
        "}  // namespace smilear::python",
        "",
        f"#endif  // {guard}",
    )


def _owned_struct(types: PybindTypes, record: Record) -> list[str]:
    return [
        f"// {record.name} with texts of its own.",
        f"struct Owned{record.name} {{",
        *(f"  {types.owned(field.type)} {field.name};" for field in record.fields),
        "};",
        "",
        f"Owned{record.name} Own(const {types.cpp.qualified(record.name)}& native_value);",
        "",
    ]


def types_source(api: Api, feature: str) -> str:
    types = PybindTypes(api)
    enums, records = feature_types(api, feature)
    goes_in = inputs(api)
    return lines(
        f"// {GENERATED}",
        "// clang-format off",
        f'#include "{types_file_stem(feature)}.h"',
        "",
        "#include <pybind11/native_enum.h>",
        "#include <pybind11/pybind11.h>",
        "#include <pybind11/stl.h>",
        "",
        "#include <type_traits>",
        "",
        '#include "registration.h"',
        '#include "text.h"',
        '#include "value.h"',
        "",
        "namespace smilear::python {",
        "namespace {",
        "",
        (enum_asserts(types.cpp, enum) for enum in enums),
        (record_asserts(types.cpp, record) for record in records),
        "}  // namespace",
        "",
        *(_own(types, record) for record in records if types.borrows(record.name)),
        f"void {bind_function(feature)}(const py::module_& native_module) {{",
        *(_bind_enum(types, enum) for enum in enums),
        *(_bind_record(types, record, goes_in=record.name in goes_in) for record in records),
        "}",
        "",
        "}  // namespace smilear::python",
    )


def _own(types: PybindTypes, record: Record) -> list[str]:
    values = joined(types.owned_value(field.type, f"native_value.{field.name}") for field in record.fields)
    return [
        f"Owned{record.name} Own(const {types.cpp.qualified(record.name)}& native_value) {{",
        f"  return {{{values}}};",
        "}",
        "",
    ]


def _bind_enum(types: PybindTypes, enum: Enumeration) -> list[str]:
    name = types.cpp.qualified(enum.name)
    head = f"native_module, {quoted(enum.name)}, {quoted('enum.IntEnum')}, {doc_literal(enum.doc)}"
    return [
        f"  py::native_enum<{name}>({head})",
        *(
            f"      .value({quoted(names.shouting(value.name))}, {name}::{value.cpp}, "
            f"{doc_literal(value.doc)})"
            for value in enum.values
            if not value.hidden
        ),
        "      .finalize();",
    ]


def _bind_record(types: PybindTypes, record: Record, *, goes_in: bool) -> list[str]:
    bound = types.bound(record.name)
    head = f"native_module, {quoted(record.name)}, {doc_literal(record.doc)}"
    self_ = f"[](const {bound}& native_self)"
    fields = joined(_given(types, field) for field in record.fields)
    quoted_names = joined(quoted(field.name) for field in record.fields)
    return [
        "  {",
        f"    py::class_<{bound}> native_type({head});",
        *(_constructor(types, record) if goes_in else ()),
        *(
            f"    native_type.def_property_readonly({quoted(field.name)}, "
            f"{self_} {{ return {_given(types, field)}; }}, {doc_literal(field.doc)});"
            for field in record.fields
        ),
        f"    DefineValue(native_type, {quoted(record.name)}, {{{quoted_names}}},",
        f"                {self_} {{ return py::make_tuple({fields}); }});",
        "  }",
    ]


def _given(types: PybindTypes, field: Field) -> str:
    """A field of the bound class, whose records are copied already."""
    value = f"native_self.{field.name}"
    return types.given_back(field.type, value) if field.type is Basic.STRING else value


def _constructor(types: PybindTypes, record: Record) -> list[str]:
    required = [field for field in record.fields if field.default is None]
    named = [field for field in record.fields if field.default is not None]
    parameters = joined(f"{types.cpp.field(field)} {field.name}" for field in (*required, *named))
    arguments = [types.declared_argument(field) for field in required]
    arguments += ["py::kw_only()"] if named else []
    arguments += [types.declared_argument(field) for field in named]
    bound = types.bound(record.name)
    return [
        f"    native_type.def(py::init([]({parameters}) {{",
        f"      {bound} native_value;",
        *(f"      native_value.{field.name} = std::move({field.name});" for field in record.fields),
        "      return native_value;",
        f"    }}), {joined(arguments)});",
    ]
