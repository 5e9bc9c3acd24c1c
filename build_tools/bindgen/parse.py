"""`bindings/smilear.toml` to Api: parsed once, strictly, so that generators need not check."""

import math
import tomllib
from typing import TYPE_CHECKING

from build_tools.bindgen import names
from build_tools.bindgen.check import check
from build_tools.bindgen.table import Table
from build_tools.bindgen.type_text import Declared, Position, check_position, parse_type
from build_tools.errors import UsageError
from build_tools.model.api import (
    Api,
    Basic,
    Default,
    EmptyDefault,
    EnumDefault,
    Enumeration,
    EnumType,
    EnumValue,
    ErrorDoc,
    FeatureUse,
    Field,
    Interface,
    InterfaceType,
    ListType,
    Literal,
    Method,
    MethodKind,
    NewDefault,
    OptionalType,
    Parameter,
    Record,
    RecordType,
    Type,
    View,
    ViewType,
)

if TYPE_CHECKING:
    from collections.abc import Callable

# The C++ spellings a string may have besides std::string.
_STRING_SPELLINGS = ("std::string", "std::string_view", "const char*")


def parse(text: str, where: str) -> Api:
    """`where` is the file's name, for errors."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{where}: not TOML: {error}; correct the line") from error
    root = Table(where, values)
    tables = {kind: root.tables(kind) for kind in ("enums", "records", "views", "interfaces")}
    settings = root.raw("api")
    feature_tables = root.tables("features")
    root.finish()
    if not isinstance(settings, dict):
        raise UsageError(f"{where}: the table [api] is missing; add it with namespace and package names")
    declared = _declared(tables)
    head = Table(f"{where}: api", settings)
    api = Api(
        namespace=head.required("namespace", str),
        java_package=head.required("java_package", str),
        python_package=head.required("python_package", str),
        error_enum=head.required("error_enum", str),
        feature_uses=tuple(_feature_use(table) for table in feature_tables),
        enums=tuple(_enum(table) for table in tables["enums"]),
        records=tuple(_record(table, declared) for table in tables["records"]),
        views=tuple(_view(table) for table in tables["views"]),
        interfaces=tuple(_interface(table, declared) for table in tables["interfaces"]),
    )
    head.finish()
    check(api, where)
    return api


def _feature_use(table: Table) -> FeatureUse:
    feature = names.checked_feature(table.where, table.name())
    uses = tuple(names.checked_feature(table.where, name) for name in table.texts("uses"))
    table.finish()
    return FeatureUse(feature, uses)


def _declared(tables: dict[str, list[Table]]) -> Declared:
    constructors: dict[str, Callable[[str], Type]] = {
        "enums": EnumType,
        "records": RecordType,
        "views": ViewType,
        "interfaces": InterfaceType,
    }
    declared: dict[str, Callable[[str], Type]] = {}
    for kind, rows in tables.items():
        for table in rows:
            name = names.checked_type(table.where, table.name())
            if name in declared:
                raise UsageError(f"{table.where}: {name!r} is declared twice; rename one")
            declared[name] = constructors[kind]
    return declared


def _head(table: Table) -> tuple[str, str, str, str]:
    """What every declaration has: name, feature, header, doc."""
    feature = names.checked_feature(table.where, table.required("feature", str))
    return table.name(), feature, table.required("header", str), table.required("doc", str)


def _enum(table: Table) -> Enumeration:
    head = _head(table)
    values = []
    for row in table.rows("values"):
        name = names.checked_name(row.where, row.required("name", str))
        values.append(
            EnumValue(
                name=name,
                number=row.required("number", int),
                cpp=row.optional("cpp", str, f"k{names.pascal(name)}"),
                doc=row.required("doc", str),
                hidden=row.optional("hidden", bool, default=False),
            )
        )
        row.finish()
    table.finish()
    if len({value.name for value in values}) < len(values) or not values:
        raise UsageError(f"{table.where}: values must be there and have different names; correct them")
    if len({value.number for value in values}) < len(values):
        raise UsageError(f"{table.where}: two values have the same number; correct one")
    return Enumeration(*head, tuple(values))


def _spelling(row: Table, key: str, type_: Type | None) -> str:
    spelling = row.optional(key, str, "")
    if spelling and (type_ is not Basic.STRING or spelling not in _STRING_SPELLINGS):
        raise UsageError(
            f"{row.where}: {key!r} is for strings and one of {', '.join(_STRING_SPELLINGS)}; correct it"
        )
    return spelling


def _record(table: Table, declared: Declared) -> Record:
    head = _head(table)
    fields = []
    for row in table.rows("fields"):
        type_ = parse_type(row.where, row.required("type", str), declared)
        check_position(row.where, type_, Position.FIELD)
        fields.append(
            Field(
                name=names.checked_member(row.where, row.required("name", str)),
                type=type_,
                default=_default(row, type_),
                cpp=_spelling(row, "cpp", type_),
                doc=row.required("doc", str),
            )
        )
        row.finish()
    table.finish()
    if len({field.name for field in fields}) < len(fields) or not fields:
        raise UsageError(f"{table.where}: fields must be there and have different names; correct them")
    return Record(*head, tuple(fields))


def _view(table: Table) -> View:
    view = View(*_head(table), table.texts("uses"))
    table.finish()
    return view


def _default(row: Table, type_: Type) -> Default | None:
    value = row.raw("default")
    if value is None:
        return None
    default: Default | None = None
    match type_, value:
        case Basic(), bool() | int() | float() | str():
            default = _literal(type_, value)
        case EnumType(), str():
            default = EnumDefault(value)
        case InterfaceType(), str():
            default = NewDefault(value)
        case ((ListType() | OptionalType() | RecordType()), {}) if value == {}:
            default = EmptyDefault()
        case _:
            pass
    if default is None:
        raise UsageError(f"{row.where}: {value!r} cannot be the default of {type_}; see the file's head")
    return default


def _literal(type_: Basic, value: float | str) -> Literal | None:
    """A default in the range of its type, else None; bool is an int to Python, but 1 is not true here."""
    if isinstance(value, bool) or type_ is Basic.BOOL:
        return Literal(value) if isinstance(value, bool) and type_ is Basic.BOOL else None
    match type_, value:
        case Basic.I32, int() if -(2**31) <= value < 2**31:
            return Literal(value)
        case Basic.I64, int() if -(2**63) <= value < 2**63:
            return Literal(value)
        case ((Basic.F32 | Basic.F64), int() | float()) if math.isfinite(value):
            return Literal(float(value))
        case Basic.STRING, str():
            return Literal(value)
        case _:
            return None


def _parameter(row: Table, declared: Declared) -> Parameter:
    type_ = parse_type(row.where, row.required("type", str), declared)
    check_position(row.where, type_, Position.PARAMETER)
    parameter = Parameter(
        name=names.checked_name(row.where, row.required("name", str)),
        type=type_,
        default=_default(row, type_),
        text_file=row.optional("text_file", bool, default=False),
        span=row.optional("span", bool, default=False),
        doc=row.required("doc", str),
    )
    row.finish()
    if parameter.text_file and type_ != ListType(Basic.STRING):
        raise UsageError(f"{row.where}: 'text_file' is for list<string>, not {type_}; remove it")
    if parameter.span and not (isinstance(type_, ListType) and type_.item is not Basic.STRING):
        raise UsageError(f"{row.where}: 'span' is for a list of numbers or records, not {type_}; remove it")
    return parameter


def _method(table: Table, declared: Declared) -> Method:
    kind = MethodKind(table.choice("kind", tuple(item.value for item in MethodKind)))
    name = names.checked_member(table.where, table.name())
    returned = table.optional("returns", str, "")
    returns = parse_type(table.where, returned, declared) if returned else None
    if returns is not None:
        check_position(table.where, returns, Position.RESULT)
    objc = table.optional("objc", str, "")
    method = Method(
        name=name,
        kind=kind,
        cpp=table.optional("cpp", str, name if kind is MethodKind.PROPERTY else names.pascal(name)),
        objc=names.checked_member(table.where, objc) if objc else "",
        parameters=tuple(_parameter(row, declared) for row in table.rows("params")),
        returns=returns,
        cpp_returns=_spelling(table, "cpp_returns", returns),
        out=table.optional("out", bool, default=False),
        errors=tuple(ErrorDoc(*row) for row in table.text_table("errors")),
        doc=table.required("doc", str),
    )
    table.finish()
    return method


def _interface(table: Table, declared: Declared) -> Interface:
    interface = Interface(
        *_head(table),
        shared=table.choice("ownership", ("shared", "unique")) == "shared",
        one_at_a_time=table.choice("calls", ("any", "one_at_a_time")) == "one_at_a_time",
        methods=tuple(_method(row, declared) for row in table.tables("methods")),
    )
    table.finish()
    return interface
