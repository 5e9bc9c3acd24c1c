"""C++ that compiles only while the description and the headers agree."""

from build_tools.bindgen.text import joined, lines
from build_tools.bindgen.types_cpp import CppTypes
from build_tools.model.api import EmptyDefault, Enumeration, Field, Interface, ListType, OptionalType, Record


def enum_asserts(cpp: CppTypes, enum: Enumeration) -> str:
    """The switch has no default, so that the compiler warns of a value that C++ alone has."""
    name = cpp.qualified(enum.name)
    cases = [f"    case {name}::{value.cpp}:" for value in enum.values]
    return lines(
        (f"static_assert(static_cast<int>({name}::{value.cpp}) == {value.number});" for value in enum.values),
        f"[[maybe_unused]] constexpr bool NativeIsKnown({name} native_value) {{",
        "  switch (native_value) {",
        cases,
        "      return true;",
        "  }",
        "  return false;",
        "}",
    )


def record_asserts(cpp: CppTypes, record: Record) -> str:
    """The structured binding fails when C++ has more fields or fewer."""
    name = cpp.qualified(record.name)
    bindings = joined(f"native_{index}" for index in range(len(record.fields)))
    return lines(
        (
            f"static_assert(std::is_same_v<decltype({name}::{field.name}), {cpp.field(field)}>);"
            for field in record.fields
        ),
        (assertion for field in record.fields for assertion in _default_assert(cpp, name, field)),
        f"[[maybe_unused]] void NativeCountFields(const {name}& native_value) {{",
        f"  [[maybe_unused]] const auto& [{bindings}] = native_value;",
        "}",
    )


def _default_assert(cpp: CppTypes, record: str, field: Field) -> list[str]:
    if field.default is None:
        return []
    value = f"{record}{{}}.{field.name}"
    if isinstance(field.default, EmptyDefault):
        if isinstance(field.type, ListType):
            return [f"static_assert({value}.empty());"]
        # A record within a record has asserts of its own.
        return [f"static_assert(!{value}.has_value());"] if isinstance(field.type, OptionalType) else []
    return [f"static_assert({value} == {cpp.default(field)});"]


def interface_asserts(cpp: CppTypes, interface: Interface) -> str:
    name = cpp.qualified(interface.name)
    return lines(
        line
        for method in interface.methods
        for line in (
            f"static_assert(std::is_same_v<decltype(&{name}::{method.cpp}),",
            f"                             {cpp.pointer_type(interface, method)}>);",
        )
    )
