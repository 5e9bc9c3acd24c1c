"""How Objective-C spells each type, and how a value crosses to C++ and back."""

from typing import assert_never

from build_tools.bindgen import names
from build_tools.bindgen.objc_names import class_name, enumerator_name, initializer_start
from build_tools.bindgen.types_cpp import CppTypes, quoted
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

_VALUES = {
    Basic.BOOL: "BOOL",
    Basic.I32: "NSInteger",
    Basic.I64: "int64_t",
    Basic.F32: "float",
    Basic.F64: "double",
    Basic.STRING: "NSString *",
    Basic.PATH: "NSString *",
    Basic.BYTES: "NSData *",
    Basic.BUFFER: "NSMutableData *",
}
_TO_CPP = {
    Basic.BOOL: "{} != NO",
    Basic.I32: "native::ToInt({})",
    Basic.I64: "{}",
    Basic.F32: "{}",
    Basic.F64: "{}",
    Basic.STRING: "native::ToText({})",
    Basic.PATH: "native::ToPath({})",
    Basic.BYTES: "native::ToBytes({})",
    Basic.BUFFER: "native::ToBuffer({})",
}
# Numbers are what they are.
_TO_OBJC = {Basic.BOOL: "{} ? YES : NO", Basic.STRING: "native::ToString({})"}
_NUMBERS = (Basic.BOOL, Basic.I32, Basic.I64, Basic.F32, Basic.F64)


def is_scalar(type_: Type) -> bool:
    """Whether it is no object, so that it cannot be nil."""
    return type_ in _NUMBERS or isinstance(type_, EnumType)


def is_nullable(type_: Type) -> bool:
    return isinstance(type_, OptionalType)


def boxed(type_: Type) -> str:
    """The type as an object: in a list, or where it may be nil."""
    return "NSNumber *" if is_scalar(type_) else declared(type_)


def declared(type_: Type) -> str:
    """A variable, parameter, property or result of the type, without nullability."""
    match type_:
        case Basic():
            return _VALUES[type_]
        case EnumType(name):
            return class_name(name)
        case RecordType(name) | ViewType(name) | InterfaceType(name):
            return f"{class_name(name)} *"
        case ListType(item):
            return f"NSArray<{boxed(item)}> *"
        case OptionalType(item):
            return boxed(item)
        case _:
            assert_never(type_)


def written(type_: Type) -> str:
    """The type within the parentheses of a method's declaration."""
    return f"nullable {declared(type_)}" if is_nullable(type_) else declared(type_)


def variable(type_: Type, name: str) -> str:
    """`NSInteger x`, `NSString *x`."""
    text = declared(type_)
    return f"{text}{name}" if text.endswith("*") else f"{text} {name}"


class ObjcTypes:
    """Answers for one Api."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.cpp = CppTypes(api)

    def _marshal(self, type_: Type) -> str:
        return f"native::Marshal<{self.cpp.value(type_)}>"

    def to_cpp(self, type_: Type, expression: str) -> str:
        """The C++ value of an Objective-C expression; raises for what is nil and may not be."""
        match type_:
            case Basic():
                return _TO_CPP[type_].format(expression)
            case EnumType():
                return f"{self._marshal(type_)}::FromNumber({expression})"
            case RecordType() | ViewType():
                return f"{self._marshal(type_)}::ToCpp({expression})"
            case InterfaceType():
                return f"native::HandleOf({expression}).Use()"
            case ListType(item):
                return f"native::ToVector<{self.cpp.value(item)}>({expression})"
            case OptionalType(item):
                return self._optional_to_cpp(item, expression)
            case _:
                assert_never(type_)

    def _optional_to_cpp(self, item: Type, expression: str) -> str:
        if isinstance(item, InterfaceType):
            return f"{expression} == nil ? nullptr : {self.to_cpp(item, expression)}"
        if item is Basic.PATH:
            return f"{expression} == nil ? std::nullopt : std::optional({self.to_cpp(item, expression)})"
        return f"native::ToOptional<{self.cpp.value(item)}>({expression})"

    def to_objc(self, type_: Type, expression: str) -> str:
        """The Objective-C value of a C++ expression, for types of results; objects are autoreleased."""
        match type_:
            case Basic():
                return _TO_OBJC.get(type_, "{}").format(expression)
            case EnumType():
                return f"static_cast<{declared(type_)}>({expression})"
            case RecordType():
                return f"{self._marshal(type_)}::ToObjc({expression})"
            case ListType():
                return f"native::ToArray({expression})"
            case OptionalType():
                return f"native::ToNullable({expression})"
            case ViewType() | InterfaceType():
                raise AssertionError(f"{type_} is never given back")

    def default(self, item: Field | Parameter) -> str:
        """An expression for a default; for NewDefault, one that needs a variable `error`."""
        match item.default, item.type:
            case Literal() as literal, type_:
                return _literal(literal, type_)
            case EnumDefault(value), EnumType(name):
                return enumerator_name(name, value)
            case EmptyDefault(), RecordType(name):
                return f"native::Autoreleased([[{class_name(name)} alloc] init])"
            case EmptyDefault(), ListType():
                return "[NSArray array]"
            case EmptyDefault(), _:
                return "nil"
            case NewDefault(constructor), InterfaceType(name):
                return self._fresh(name, constructor)
            case _:
                raise AssertionError(f"{item.name} has no default")

    def _fresh(self, name: str, constructor: str) -> str:
        """A new object, or nil after a failure."""
        method = next(method for method in self.api.interface(name).methods if method.name == constructor)
        parts = [
            f"{initializer_start(parameter) if index == 0 else names.camel(parameter.name)}:"
            f"{self.default(parameter)}"
            for index, parameter in enumerate(method.parameters)
        ]
        return f"native::Autoreleased([[{class_name(name)} alloc] {' '.join(parts)} error:error])"


def _literal(literal: Literal, type_: Type) -> str:
    match literal.value:
        case bool(value):
            return "YES" if value else "NO"
        case str(value):
            return f"native::ToString({quoted(value)})"
        case value:
            return f"{value!r}F" if type_ is Basic.F32 else repr(value)
