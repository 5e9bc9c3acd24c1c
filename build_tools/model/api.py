"""The public API as every wrapper generator sees it: meaning, not spelling.

Nothing here knows Java, Python or C++ syntax; each language answers how a
type is written in a table of its own (`build_tools.bindgen.types_*`). A type
prints back exactly as it stands in `bindings/smilear.toml`.
"""

from dataclasses import dataclass
from enum import Enum

CORE_FEATURE = "core"


class Basic(Enum):
    """Types that need no declaration."""

    BOOL = "bool"
    I32 = "i32"
    I64 = "i64"
    F32 = "f32"
    F64 = "f64"
    STRING = "string"
    PATH = "path"  # a file name; UTF-8 in C++
    BYTES = "bytes"  # memory of the caller's that a call reads
    BUFFER = "buffer"  # memory of the caller's that a call fills

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True)
class EnumType:
    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class RecordType:
    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class ViewType:
    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class InterfaceType:
    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class ListType:
    item: "Type"

    def __str__(self) -> str:
        return f"list<{self.item}>"


@dataclass(frozen=True)
class OptionalType:
    item: "Type"

    def __str__(self) -> str:
        return f"optional<{self.item}>"


Type = Basic | EnumType | RecordType | ViewType | InterfaceType | ListType | OptionalType


@dataclass(frozen=True)
class Literal:
    """A default that is a boolean, a number or a text."""

    value: bool | int | float | str


@dataclass(frozen=True)
class EnumDefault:
    """A default that is a value of the parameter's enum."""

    value: str


@dataclass(frozen=True)
class EmptyDefault:
    """A default that is an empty list, an absent optional, or a record with all its own defaults."""


@dataclass(frozen=True)
class NewDefault:
    """A default that is a new object, made by a constructor that needs no arguments."""

    constructor: str


Default = Literal | EnumDefault | EmptyDefault | NewDefault


@dataclass(frozen=True)
class EnumValue:
    """`cpp` is the C++ enumerator. A hidden value exists in C++ only."""

    name: str
    number: int
    cpp: str
    doc: str
    hidden: bool


@dataclass(frozen=True)
class Enumeration:
    name: str
    feature: str
    header: str
    doc: str
    values: tuple[EnumValue, ...]


@dataclass(frozen=True)
class Field:
    """`cpp` is the C++ type where a type has more than one spelling, else empty."""

    name: str
    type: Type
    default: Default | None
    cpp: str
    doc: str


@dataclass(frozen=True)
class Record:
    """Plain values, copied at the boundary."""

    name: str
    feature: str
    header: str
    doc: str
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class View:
    """A type that looks at the caller's memory, so each language's runtime has its own by hand.

    `uses` names the enums and records that its constructors take.
    """

    name: str
    feature: str
    header: str
    doc: str
    uses: tuple[str, ...]


@dataclass(frozen=True)
class Parameter:
    """In C++ order.

    `text_file`: Python also takes the path of a text file with one item a line. `span`: C++ takes
    a list as a span of memory that stays the caller's, where it keeps nothing of it.
    """

    name: str
    type: Type
    default: Default | None
    text_file: bool
    span: bool
    doc: str


class MethodKind(Enum):
    CONSTRUCTOR = "constructor"  # makes an object; static in C++
    METHOD = "method"
    PROPERTY = "property"  # a const accessor without parameters
    STATIC = "static"


@dataclass(frozen=True)
class ErrorDoc:
    """When a method fails with which value of the error enum."""

    code: str
    doc: str


@dataclass(frozen=True)
class Method:
    """`errors` is empty exactly when the method cannot fail.

    `out` is true when C++ fills a list that the caller passes last instead of
    returning one, so that a caller can reuse its memory. `objc` is the name in
    Objective-C where it is another, else empty.
    """

    name: str
    kind: MethodKind
    cpp: str
    objc: str
    parameters: tuple[Parameter, ...]
    returns: Type | None
    cpp_returns: str
    out: bool
    errors: tuple[ErrorDoc, ...]
    doc: str


@dataclass(frozen=True)
class Interface:
    """An object that lives in C++ and is closed by its user.

    `shared`: C++ hands out `shared_ptr`, so other objects may keep it alive.
    `one_at_a_time`: not thread-safe in C++; wrappers make calls take turns.
    """

    name: str
    feature: str
    header: str
    doc: str
    shared: bool
    one_at_a_time: bool
    methods: tuple[Method, ...]


@dataclass(frozen=True)
class FeatureUse:
    """A feature that is made of the types of others, which come with it."""

    feature: str
    uses: tuple[str, ...]


@dataclass(frozen=True)
class Api:
    namespace: str
    java_package: str
    python_package: str
    error_enum: str
    feature_uses: tuple[FeatureUse, ...]
    enums: tuple[Enumeration, ...]
    records: tuple[Record, ...]
    views: tuple[View, ...]
    interfaces: tuple[Interface, ...]

    def features(self) -> tuple[str, ...]:
        """Every feature named: core first, then those that others use, each part sorted."""
        names = {declaration.feature for declaration in self.declarations()}
        used = {name for item in self.feature_uses for name in item.uses} & names
        return (CORE_FEATURE, *sorted(used), *sorted(names - used - {CORE_FEATURE}))

    def used_by(self, feature: str) -> tuple[str, ...]:
        """The features whose types a feature may mention beside its own: core first, then sorted."""
        if feature == CORE_FEATURE:
            return ()
        found = {name for item in self.feature_uses if item.feature == feature for name in item.uses}
        return (CORE_FEATURE, *sorted(found))

    def declarations(self) -> tuple[Enumeration | Record | View | Interface, ...]:
        return (*self.enums, *self.records, *self.views, *self.interfaces)

    def enum(self, name: str) -> Enumeration:
        return next(item for item in self.enums if item.name == name)

    def record(self, name: str) -> Record:
        return next(item for item in self.records if item.name == name)

    def interface(self, name: str) -> Interface:
        return next(item for item in self.interfaces if item.name == name)
