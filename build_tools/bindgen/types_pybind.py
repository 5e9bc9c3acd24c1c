"""How generated pybind11 code takes, keeps and gives each type."""

from typing import assert_never

from build_tools.bindgen.docs import python_prose
from build_tools.bindgen.types_cpp import CppTypes, quoted
from build_tools.model.api import (
    Api,
    Basic,
    EmptyDefault,
    EnumType,
    Field,
    InterfaceType,
    ListType,
    NewDefault,
    OptionalType,
    Parameter,
    RecordType,
    Type,
    ViewType,
)


def doc_literal(text: str) -> str:
    """Raw, to be read; quoted when the text holds the raw literal's own end."""
    prose = python_prose(text)
    return quoted(prose) if ')doc"' in prose else f'R"doc({prose})doc"'


class PybindTypes:
    """Answers for one Api."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self.cpp = CppTypes(api)

    def borrows(self, name: str) -> bool:
        """Whether a record looks at texts that somebody else owns, so that Python needs a copy."""
        return any(
            field.cpp == "std::string_view" or self._borrowed_item(field.type)
            for field in self._api.record(name).fields
        )

    def _borrowed_item(self, type_: Type) -> bool:
        inner = type_.item if isinstance(type_, ListType | OptionalType) else type_
        return isinstance(inner, RecordType) and self.borrows(inner.name)

    def bound(self, name: str) -> str:
        """The C++ class that stands behind a record in Python."""
        return f"Owned{name}" if self.borrows(name) else self.cpp.qualified(name)

    def owned(self, type_: Type) -> str:
        """A field's type in an Owned struct."""
        match type_:
            case RecordType(name):
                return self.bound(name)
            case ListType(item):
                return f"std::vector<{self.owned(item)}>"
            case OptionalType(item):
                return f"std::optional<{self.owned(item)}>"
            case _:
                return self.cpp.value(type_)

    def given_back(self, type_: Type, expression: str) -> str:
        """A C++ value as Python keeps it."""
        if type_ is Basic.STRING:
            return f"Text({expression})"
        return self.owned_value(type_, expression)

    def owned_value(self, type_: Type, expression: str) -> str:
        if type_ is Basic.STRING:
            return f"std::string({expression})"
        if not self._borrowed_item(type_):
            return expression
        if isinstance(type_, RecordType):
            return f"Own({expression})"
        inner = type_.item if isinstance(type_, ListType | OptionalType) else type_
        item = f"const {self.cpp.value(inner)}& native_item"
        return f"Each({expression}, []({item}) {{ return Own(native_item); }})"

    def parameter(self, parameter: Parameter) -> str:
        """A parameter of the bound lambda."""
        match parameter.type:
            case Basic.PATH | ViewType():
                type_ = "const py::object&"
            case Basic.BYTES | Basic.BUFFER:
                type_ = "const py::buffer&"
            case InterfaceType(interface) | OptionalType(InterfaceType(interface)):
                reference = (
                    "&" if parameter.type == InterfaceType(interface) and not parameter.default else "*"
                )
                type_ = f"Handle<{self.cpp.qualified(interface)}>{reference}"
            case ListType():
                type_ = "const py::object&" if parameter.text_file else self.cpp.value(parameter.type)
            case other:
                type_ = self.cpp.parameter(other)
        return f"{type_} {parameter.name}"

    def conversion(self, parameter: Parameter) -> list[str]:
        """A statement that makes `native_<name>`, with the interpreter lock held."""
        name = parameter.name
        match parameter.type, parameter.default:
            case Basic.PATH, _:
                made = f"const std::string native_{name} = Path({name});"
            case Basic.BYTES, _:
                made = f"const ReadLease native_{name}({name});"
            case Basic.BUFFER, _:
                made = f"const WriteLease native_{name}({name});"
            case ViewType(view), _:
                made = f"const {view}Lease native_{name}({name});"
            case ListType(), _ if parameter.text_file:
                made = f"std::vector<std::string> native_{name} = Lines({name});"
            case InterfaceType(interface), NewDefault(constructor):
                fresh = self._fresh(interface, constructor)
                made = f"const auto native_{name} = {name} != nullptr ? {name}->Use() : {fresh};"
            case InterfaceType(), _:
                made = f"const auto native_{name} = {name}.Use();"
            case OptionalType(InterfaceType()), _:
                made = f"const auto native_{name} = {name} != nullptr ? {name}->Use() : nullptr;"
            case _:
                return []
        return [made]

    def _fresh(self, name: str, constructor: str) -> str:
        """An object made because none was given."""
        interface = self._api.interface(name)
        method = next(item for item in interface.methods if item.name == constructor)
        arguments = ", ".join(self.cpp.default(item) for item in method.parameters)
        return f"Value({self.cpp.qualified(name)}::{method.cpp}({arguments}))"

    def argument(self, parameter: Parameter) -> str:
        """The expression that the C++ method is given."""
        name = parameter.name
        match parameter.type:
            case Basic.PATH | InterfaceType() | OptionalType(InterfaceType()):
                return f"native_{name}"
            case Basic.BYTES | Basic.BUFFER:
                return f"native_{name}.span()"
            case ViewType():
                return f"native_{name}.view()"
            case ListType():
                return f"std::move(native_{name})" if parameter.text_file else f"std::move({name})"
            case Basic() | EnumType() | RecordType() | OptionalType():
                return name
            case _:
                assert_never(parameter.type)

    def declared_argument(self, item: Parameter | Field) -> str:
        """The py::arg."""
        if item.default is None:
            return f"py::arg({quoted(item.name)})"
        match item.default, item.type:
            case NewDefault(), _:
                value = "py::none()"
            case EmptyDefault(), OptionalType():
                value = "py::none()"
            case EmptyDefault(), ListType():
                value = "py::tuple()"
            case _:
                value = self.cpp.default(item)
        return f"py::arg({quoted(item.name)}) = {value}"
