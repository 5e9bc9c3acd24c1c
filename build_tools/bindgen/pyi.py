"""The stub of the Python module: what type checkers and editors know of it."""

from typing import assert_never

from build_tools.bindgen import docs, names
from build_tools.bindgen.directions import feature_types, inputs, wrapper_order
from build_tools.bindgen.pyi_views import VIEW_NAMES, VIEW_STUBS
from build_tools.bindgen.text import GENERATED, indented, lines
from build_tools.bindgen.types_cpp import quoted
from build_tools.model.api import (
    Api,
    Basic,
    EmptyDefault,
    EnumDefault,
    Enumeration,
    EnumType,
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
    ViewType,
)

_BASIC = {
    Basic.BOOL: "bool",
    Basic.I32: "int",
    Basic.I64: "int",
    Basic.F32: "float",
    Basic.F64: "float",
    Basic.STRING: "str",
    Basic.PATH: "str | os.PathLike[str]",
    Basic.BYTES: "_Memory",
    Basic.BUFFER: "_Memory",
}

_HEAD = '''\
import enum
import os
from collections.abc import Sequence
from typing import Any, Protocol, Self, TypeAlias, final

from typing_extensions import Buffer

class _Array(Protocol):
    """A NumPy array; before Python 3.12 its stubs do not say that it is a Buffer."""

    @property
    def __array_interface__(self) -> dict[str, Any]: ...
    @property
    def strides(self) -> tuple[int, ...]: ...

_Memory: TypeAlias = Buffer | _Array
'''


def public_names(api: Api) -> list[str]:
    """What the module exports, sorted."""
    public = {item.name for item in api.declarations()}
    return sorted(public.union(*(VIEW_NAMES[view.name] for view in api.views)))


def stub(api: Api) -> str:
    """The whole `_native.pyi`."""
    blocks = []
    for feature in api.features():
        enums, records = feature_types(api, feature)
        blocks += [_enum(enum) for enum in enums]
        blocks += [_record(record, goes_in=record.name in inputs(api)) for record in records]
        blocks += [VIEW_STUBS[view.name] for view in api.views if view.feature == feature]
        blocks += [_interface(item) for item in api.interfaces if item.feature == feature]
    return lines(
        f"# {GENERATED}",
        "# ruff: noqa: A002, D413, PYI021",
        "# fmt: off",
        _HEAD,
        "__all__ = [",
        (f'    "{name}",' for name in public_names(api)),
        "]",
        "",
        "\n".join(blocks).rstrip("\n"),
    )


def _given(type_: Type) -> str:
    """A type as callers may pass it."""
    match type_:
        case ListType(item):
            return f"Sequence[{_given(item)}]"
        case OptionalType(item):
            return f"{_given(item)} | None"
        case ViewType(name):
            return f"{name} | _Memory"
        case _:
            return _returned(type_)


def _returned(type_: Type | None) -> str:
    match type_:
        case None:
            return "None"
        case Basic():
            return _BASIC[type_]
        case EnumType(name) | RecordType(name) | ViewType(name) | InterfaceType(name):
            return name
        case ListType(item):
            return f"list[{_returned(item)}]"
        case OptionalType(item):
            return f"{_returned(item)} | None"
        case _:
            assert_never(type_)


def _parameter(item: Parameter | Field) -> str:
    type_ = _given(item.type)
    if isinstance(item, Parameter) and item.text_file:
        type_ = f"{type_} | os.PathLike[str]"  # str is a Sequence[str] already
    match item.default:
        case None:
            return f"{item.name}: {type_}"
        case Literal(value):
            literal = quoted(value) if isinstance(value, str) else repr(value)
            return f"{item.name}: {type_} = {literal}"
        case EnumDefault():
            return f"{item.name}: {type_} = ..."
        case NewDefault():
            return f"{item.name}: {type_} | None = None"
        case EmptyDefault():
            value = "None" if isinstance(item.type, OptionalType) else "..."
            return f"{item.name}: {type_} = {value}"
        case _:
            assert_never(item.default)


def _function(name: str, parameters: list[str], returned: str, doc: str) -> str:
    return lines(
        f"def {name}(",
        (f"    {parameter}," for parameter in parameters),
        f") -> {returned}:" if doc else f") -> {returned}: ...",
        indented(docs.docstring(doc), 4) if doc else (),
    )


def _property(name: str, returned: str, doc: str) -> str:
    docstring = docs.docstring(docs.python_doc(doc))
    return lines("@property", f"def {name}(self) -> {returned}:", indented(docstring, 4))


def _class(name: str, base: str, doc: str, members: list[str]) -> str:
    head = f"class {name}({base}):" if base else f"class {name}:"
    return lines(
        "@final" if not base else (),
        head,
        indented(docs.docstring(docs.python_doc(doc)), 4),
        "",
        (indented(member, 4) for member in members),
    )


def _enum(enum: Enumeration) -> str:
    members = []
    for value in enum.values:
        if not value.hidden:
            members += [
                f"{names.shouting(value.name)} = {value.number}",
                docs.docstring(docs.python_doc(value.doc)),
            ]
    return _class(enum.name, "enum.IntEnum", enum.doc, members)


def _record(record: Record, *, goes_in: bool) -> str:
    members = []
    if goes_in:
        required = [_parameter(field) for field in record.fields if field.default is None]
        named = [_parameter(field) for field in record.fields if field.default is not None]
        parameters = ["self", *required, *(("*", *named) if named else ())]
        members.append(_function("__init__", parameters, "None", ""))
    members += [_property(field.name, _returned(field.type), field.doc) for field in record.fields]
    members += ["def __eq__(self, other: object, /) -> bool: ...", "def __hash__(self) -> int: ..."]
    return _class(record.name, "", record.doc, members)


def _interface(interface: Interface) -> str:
    members = [_method(interface, method) for method in interface.methods]
    members += [
        _property("closed", "bool", "Whether close() was called."),
        _function(
            "close", ["self"], "None", "Free the native object once no call uses it; may be called again."
        ),
        "def __enter__(self) -> Self: ...",
        "def __exit__(self, *exception: object) -> None: ...",
    ]
    return _class(interface.name, "", f"{interface.doc}\n\n{docs.threads(interface)}", members)


def _method(interface: Interface, method: Method) -> str:
    if method.kind is MethodKind.PROPERTY:
        return _property(method.name, _returned(method.returns), method.doc)
    parameters = [_parameter(parameter) for parameter in wrapper_order(method.parameters)]
    doc = docs.python_method(method)
    if method.kind is MethodKind.METHOD:
        return _function(method.name, ["self", *parameters], _returned(method.returns), doc)
    returned = interface.name if method.kind is MethodKind.CONSTRUCTOR else _returned(method.returns)
    return "@staticmethod\n" + _function(method.name, parameters, returned, doc)
