"""The layout of a `.tflite` file: the flatbuffer schema of the pinned runtime, as data."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class FieldKind(Enum):
    """How a field lies in the file; the value is its name in the committed schema."""

    DEPRECATED = "deprecated"
    SCALAR = "scalar"
    STRING = "string"
    TABLE = "table"
    UNION = "union"
    SCALARS = "scalars"
    TABLES = "tables"


@dataclass(frozen=True)
class Field:
    """A table's field; its place in the table's field list is its vtable slot.

    `type` is the scalar's, table's or union's name. A union takes two slots:
    the scalar that says which member, then the member itself.
    """

    name: str
    kind: FieldKind
    type: str


@dataclass(frozen=True)
class Schema:
    """`unions` lists members by tag, starting at tag 1; `enums` maps a value to its name."""

    tables: Mapping[str, tuple[Field, ...]]
    unions: Mapping[str, tuple[str, ...]]
    enums: Mapping[str, Mapping[int, str]]


def vtable_offset(fields: tuple[Field, ...], name: str) -> int:
    """Return where a table's vtable keeps the place of a field; two sizes come before the first slot."""
    return 4 + 2 * [field.name for field in fields].index(name)
