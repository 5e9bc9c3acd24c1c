"""How the C++ headers spell each type: what generated static_asserts hold them to."""

from typing import assert_never

from build_tools.model.api import (
    Api,
    Basic,
    EnumDefault,
    EnumType,
    Field,
    Interface,
    InterfaceType,
    ListType,
    Literal,
    Method,
    MethodKind,
    OptionalType,
    Parameter,
    RecordType,
    Type,
    ViewType,
)

_VALUES = {
    Basic.BOOL: "bool",
    Basic.I32: "int",
    Basic.I64: "std::int64_t",
    Basic.F32: "float",
    Basic.F64: "double",
    Basic.STRING: "std::string",
    Basic.PATH: "std::string",
    Basic.BYTES: "std::span<const std::uint8_t>",
    Basic.BUFFER: "std::span<std::uint8_t>",
}


class CppTypes:
    """Answers for one Api; types are fully qualified."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def qualified(self, name: str) -> str:
        return f"{self._api.namespace}::{name}"

    def value(self, type_: Type) -> str:
        """A variable, field or result of the type."""
        match type_:
            case Basic():
                return _VALUES[type_]
            case EnumType(name) | RecordType(name) | ViewType(name):
                return self.qualified(name)
            case InterfaceType(name):
                return f"std::shared_ptr<{self.qualified(name)}>"
            case ListType(item):
                return f"std::vector<{self.value(item)}>"
            case OptionalType(InterfaceType() as item):
                return self.value(item)  # null is the absent one
            case OptionalType(item):
                return f"std::optional<{self.value(item)}>"
            case _:
                assert_never(type_)

    def parameter(self, type_: Type, *, span: bool = False) -> str:
        """Lists are passed by value, so that a callee can keep them without a copy, or as spans."""
        match type_:
            case ListType(item) if span:
                return f"std::span<const {self.value(item)}>"
            case Basic.STRING | Basic.PATH | RecordType() | ViewType() | InterfaceType() | OptionalType():
                return f"const {self.value(type_)}&"
            case Basic() | EnumType() | ListType():
                return self.value(type_)
            case _:
                assert_never(type_)

    def field(self, field: Field) -> str:
        return field.cpp or self.value(field.type)

    def enumerator(self, enum: str, value: str) -> str:
        found = next(entry for entry in self._api.enum(enum).values if entry.name == value)
        return f"{self.qualified(enum)}::{found.cpp}"

    def default(self, item: Field | Parameter) -> str:
        """An expression for a default that is a value; call it for Literal, EnumDefault, EmptyDefault."""
        match item.default:
            case Literal():
                return _literal(item.default, item.type)
            case EnumDefault(value):
                return self.enumerator(str(item.type), value)
            case _:
                return f"{self.value(item.type)}()"

    def returned(self, interface: Interface, method: Method) -> str:
        """The C++ return type of a method."""
        status = self.qualified("Status")
        if method.kind is MethodKind.CONSTRUCTOR:
            pointer = "shared_ptr" if interface.shared else "unique_ptr"
            return f"{self.qualified('Result')}<std::{pointer}<{self.qualified(interface.name)}>>"
        if method.returns is None:
            return status if method.errors else "void"
        if method.out:
            return status
        value = method.cpp_returns or self.value(method.returns)
        return f"{self.qualified('Result')}<{value}>" if method.errors else value

    def pointer_type(self, interface: Interface, method: Method) -> str:
        """The type of `&Interface::Method`."""
        parameters = [self.parameter(item.type, span=item.span) for item in method.parameters]
        if method.out and method.returns is not None:
            parameters.append(f"{self.value(method.returns)}*")
        member = method.kind in (MethodKind.METHOD, MethodKind.PROPERTY)
        pointer = f"{self.qualified(interface.name)}::*" if member else "*"
        const = " const" if method.kind is MethodKind.PROPERTY else ""
        return f"{self.returned(interface, method)} ({pointer})({', '.join(parameters)}){const}"


def _literal(literal: Literal, type_: Type) -> str:
    match literal.value:
        case bool(value):
            return "true" if value else "false"
        case str(value):
            return quoted(value)
        case value:
            return f"{value!r}F" if type_ is Basic.F32 else repr(value)


def quoted(text: str) -> str:
    """A C++ (or Java, for ASCII) string literal."""
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n"}
    return '"' + "".join(escapes.get(char, char) for char in text) + '"'
