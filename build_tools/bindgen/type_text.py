"""Type expressions of the description: text to Type, and where each type may stand."""

from collections.abc import Callable, Mapping
from enum import Enum

from build_tools.bindgen.table import suggestion
from build_tools.errors import UsageError
from build_tools.model.api import (
    Basic,
    EnumType,
    InterfaceType,
    ListType,
    OptionalType,
    RecordType,
    Type,
    ViewType,
)

Declared = Mapping[str, Callable[[str], Type]]

_MEMORY = (Basic.BYTES, Basic.BUFFER)
_NUMBERS = (Basic.I32, Basic.I64, Basic.F32, Basic.F64)


class Position(Enum):
    PARAMETER = "a parameter"
    FIELD = "a field"
    RESULT = "a result"


def parse_type(where: str, text: str, declared: Declared) -> Type:
    """`declared` maps a declared name to what it is: EnumType, RecordType, ViewType or InterfaceType."""
    for opening, wrap in (("list<", ListType), ("optional<", OptionalType)):
        if text.startswith(opening) and text.endswith(">"):
            return wrap(parse_type(where, text[len(opening) : -1], declared))
    basic = next((item for item in Basic if item.value == text), None)
    if basic is not None:
        return basic
    if text in declared:
        return declared[text](text)
    known = [item.value for item in Basic] + ["list<T>", "optional<T>", *declared]
    raise UsageError(f"{where}: unknown type {text!r}; {suggestion(text, known)}")


def check_position(where: str, type_: Type, position: Position) -> None:
    """Refuse what no wrapper can express well, rather than express it badly."""
    match type_:
        case Basic.BYTES | Basic.BUFFER | Basic.PATH | ViewType() | InterfaceType():
            # Fields are copied; memory, files and objects are not values. A result of memory would have
            # no owner. Interfaces are returned by constructors only.
            allowed = position is Position.PARAMETER
        case ListType(item):
            # std::vector<bool> has no elements to point at
            allowed = item in (*_NUMBERS, Basic.STRING) or isinstance(item, EnumType | RecordType)
        case OptionalType(item):
            in_value = item in (*_NUMBERS, Basic.BOOL, Basic.STRING) or isinstance(
                item, EnumType | RecordType
            )
            in_parameter = position is Position.PARAMETER and (
                item is Basic.PATH or isinstance(item, InterfaceType)
            )
            allowed = in_value or in_parameter
        case _:
            allowed = True
    if not allowed:
        raise UsageError(
            f"{where}: {type_} cannot be {position.value}; "
            "use a record for what must be nested, and parameters for memory, files and objects"
        )
