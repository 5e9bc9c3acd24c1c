"""How Java spells each type, in its API and at the native boundary."""

from dataclasses import dataclass
from typing import assert_never

from build_tools.bindgen import names
from build_tools.bindgen.types_cpp import quoted
from build_tools.model.api import (
    Api,
    Basic,
    EmptyDefault,
    EnumDefault,
    EnumType,
    Field,
    InterfaceType,
    ListType,
    Literal,
    NewDefault,
    OptionalType,
    Parameter,
    RecordType,
    Type,
    ViewType,
)


@dataclass(frozen=True)
class JavaRow:
    """A basic type: its Java name, its name as an object, and the descriptor of the former."""

    name: str
    boxed: str
    descriptor: str


ROWS = {
    Basic.BOOL: JavaRow("boolean", "Boolean", "Z"),
    Basic.I32: JavaRow("int", "Integer", "I"),
    Basic.I64: JavaRow("long", "Long", "J"),
    Basic.F32: JavaRow("float", "Float", "F"),
    Basic.F64: JavaRow("double", "Double", "D"),
    Basic.STRING: JavaRow("String", "String", "Ljava/lang/String;"),
    Basic.PATH: JavaRow("String", "String", "Ljava/lang/String;"),
    Basic.BYTES: JavaRow("ByteBuffer", "ByteBuffer", "Ljava/nio/ByteBuffer;"),
    Basic.BUFFER: JavaRow("ByteBuffer", "ByteBuffer", "Ljava/nio/ByteBuffer;"),
}

_PRIMITIVE = (Basic.BOOL, Basic.I32, Basic.I64, Basic.F32, Basic.F64)


def is_primitive(type_: Type) -> bool:
    return type_ in _PRIMITIVE


def boxed(type_: Type) -> str:
    """The type as a type argument or a nullable reference."""
    return ROWS[type_].boxed if isinstance(type_, Basic) else api_type(type_)


def api_type(type_: Type) -> str:
    """The type that users see."""
    match type_:
        case Basic():
            return ROWS[type_].name
        case EnumType(name) | RecordType(name) | ViewType(name) | InterfaceType(name):
            return name
        case ListType(Basic() as item) if is_primitive(item):
            return f"{ROWS[item].name}[]"
        case ListType(item):
            return f"List<{boxed(item)}>"
        case OptionalType(item):
            return f"@Nullable {boxed(item)}"
        case _:
            assert_never(type_)


def native_type(type_: Type) -> str:
    """The type that native methods take and give, and that records keep."""
    match type_:
        case InterfaceType() | OptionalType(InterfaceType()):
            return "long"
        case ListType(item):
            return f"{api_type(item)}[]"
        case _:
            return api_type(type_)


class JavaTypes:
    """Answers that need the package."""

    def __init__(self, api: Api) -> None:
        self._package = api.java_package.replace(".", "/")

    def internal(self, name: str) -> str:
        """A class's name as the JVM says it: com/smilear/ArScan."""
        return f"{self._package}/{name}"

    def descriptor(self, type_: Type | None) -> str:
        """The JVM's descriptor of `native_type`; None is void."""
        match type_:
            case None:
                return "V"
            case Basic():
                return ROWS[type_].descriptor
            case EnumType(name) | RecordType(name) | ViewType(name):
                return f"L{self.internal(name)};"
            case InterfaceType() | OptionalType(InterfaceType()):
                return "J"
            case ListType(item):
                return f"[{self.descriptor(item)}"
            case OptionalType(item):
                return f"Ljava/lang/{boxed(item)};" if is_primitive(item) else self.descriptor(item)
            case _:
                assert_never(type_)


def imports(types: list[Type]) -> set[str]:
    """What a file that mentions the types in its API must import."""
    found: set[str] = set()
    for type_ in types:
        if type_ in (Basic.BYTES, Basic.BUFFER):
            found.add("java.nio.ByteBuffer")
        if isinstance(type_, ListType) and not is_primitive(type_.item):
            found.add("java.util.List")
        if isinstance(type_, OptionalType):
            found.add("org.jspecify.annotations.Nullable")
    return found


def default_expression(item: Field | Parameter) -> str:
    """A Java expression for a default that is a value."""
    match item.default, item.type:
        case Literal() as literal, type_:
            return _literal(literal, type_)
        case EnumDefault(value), type_:
            return f"{type_}.{names.shouting(value)}"
        case EmptyDefault(), RecordType(name):
            return f"new {name}.Builder().build()"
        case EmptyDefault(), ListType(entry) if is_primitive(entry):
            return f"new {api_type(entry)}[0]"
        case EmptyDefault(), ListType(entry):
            return f"Collections.<{boxed(entry)}>emptyList()"
        case EmptyDefault(), _:
            return "null"
        case ((NewDefault() | None), _):
            raise AssertionError(f"{item.name} has no default that is a value")
        case _:
            assert_never(item.default)


def _literal(literal: Literal, type_: Type) -> str:
    match literal.value:
        case bool(value):
            return "true" if value else "false"
        case str(value):
            return quoted(value)
        case value:
            return f"{value!r}{'L' if type_ is Basic.I64 else 'f' if type_ is Basic.F32 else ''}"
