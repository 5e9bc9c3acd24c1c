"""The schema as text: read from the runtime's `schema.fbs`, kept as committed JSON.

The grammar read here is the part of the flatbuffers language that TensorFlow
Lite's schema uses; anything else is refused, because a field that is skipped
would shift every slot after it.
"""

import json
import re
from collections.abc import Mapping

from build_tools.errors import SourceError
from build_tools.model.schema import Field, FieldKind, Schema

SCALAR_BYTES: Mapping[str, int] = {
    "bool": 1,
    "byte": 1,
    "ubyte": 1,
    "short": 2,
    "ushort": 2,
    "int": 4,
    "uint": 4,
    "float": 4,
    "long": 8,
    "ulong": 8,
    "double": 8,
}
_ALIASES = {"int8": "byte", "uint8": "ubyte", "int16": "short", "uint16": "ushort", "int32": "int"}
_ATTRIBUTES = re.compile(r"\((?:deprecated|force_align:\s*\d+)\)")
_BLOCK = re.compile(r"\b(table|union|enum)\s+(\w+)\s*(?:\(deprecated\)\s*)?(?::\s*(\w+)\s*)?\{([^}]*)\}")
_FIELD = re.compile(r"(\w+)\s*:\s*(\[?)\s*(\w+)\s*(\]?)\s*(?:=\s*[\w.-]+\s*)?(\([^)]*\))?\s*")
_MEMBER = re.compile(r"(\w+)\s*(?:=\s*(-?\d+)\s*)?(?:\(deprecated\)\s*)?")

_Blocks = dict[str, tuple[str, str]]  # name -> (underlying type, body)


def parse_fbs(text: str) -> Schema:
    """Read `schema.fbs`."""
    bare = re.sub(r"//[^\n]*", "", text)
    blocks: dict[str, _Blocks] = {"table": {}, "union": {}, "enum": {}}
    for keyword, name, underlying, body in _BLOCK.findall(bare):
        blocks[keyword][name] = (underlying, body)
    found = sum(len(kind) for kind in blocks.values())
    if found == 0 or found != len(re.findall(r"\b(?:table|union|enum|struct)\b", bare)):
        raise _unreadable("a table, union, enum or struct")
    enum_scalar = {name: _scalar(underlying) for name, (underlying, _) in blocks["enum"].items()}
    return Schema(
        tables={
            name: tuple(_fields(name, body, blocks, enum_scalar))
            for name, (_, body) in sorted(blocks["table"].items())
        },
        unions={name: _union(body, blocks["table"]) for name, (_, body) in sorted(blocks["union"].items())},
        enums={name: _enum(blocks["enum"], name) for name in ("BuiltinOperator", "TensorType")},
    )


def schema_json(schema: Schema) -> str:
    """Print a schema for committing: one table per line, each field as `name:type`."""
    tables = {name: [_print_field(field) for field in fields] for name, fields in schema.tables.items()}
    enums = {name: {str(code): text for code, text in enum.items()} for name, enum in schema.enums.items()}
    parts = [
        f'"{key}": {{\n' + ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in value.items()) + "\n}"
        for key, value in (("tables", tables), ("unions", schema.unions), ("enums", enums))
    ]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def parse_schema(text: str) -> Schema:
    """Read what `schema_json` printed."""
    data = json.loads(text)
    return Schema(
        tables={
            name: tuple(_parse_field(field) for field in fields) for name, fields in data["tables"].items()
        },
        unions={name: tuple(members) for name, members in data["unions"].items()},
        enums={
            name: {int(code): text for code, text in enum.items()} for name, enum in data["enums"].items()
        },
    )


def _fields(table: str, body: str, blocks: dict[str, _Blocks], enum_scalar: dict[str, str]) -> list[Field]:
    fields: list[Field] = []
    for statement in filter(str.strip, body.split(";")):
        match = _FIELD.fullmatch(statement.strip())
        if match is None or (match[5] and not _ATTRIBUTES.fullmatch(match[5])):
            raise _unreadable(f"the field {statement.strip()!r} of {table}")
        name, vector, spelled = match[1], match[2] + match[4], match[3]
        if vector not in ("", "[]"):
            raise _unreadable(f"the field {name} of {table}")
        is_union = spelled in blocks["union"]
        if is_union:
            fields.append(Field(f"{name}_type", FieldKind.SCALAR, "ubyte"))
        if match[5] and "deprecated" in match[5]:
            fields.append(Field(name, FieldKind.DEPRECATED, "deprecated"))
        elif is_union:
            fields.append(Field(name, FieldKind.UNION, spelled))
        elif spelled == "string" and not vector:
            fields.append(Field(name, FieldKind.STRING, "string"))
        elif spelled in blocks["table"]:
            fields.append(Field(name, FieldKind.TABLES if vector else FieldKind.TABLE, spelled))
        else:
            scalar = enum_scalar.get(spelled) or _scalar(spelled)
            fields.append(Field(name, FieldKind.SCALARS if vector else FieldKind.SCALAR, scalar))
    return fields


def _scalar(spelled: str) -> str:
    scalar = _ALIASES.get(spelled, spelled)
    if scalar not in SCALAR_BYTES:
        raise _unreadable(f"the type {spelled!r}")
    return scalar


def _union(body: str, tables: _Blocks) -> tuple[str, ...]:
    members = _members(body)
    for name, number in members:
        if name not in tables or number:
            raise _unreadable(f"the union member {name}")
    return tuple(name for name, _ in members)


def _enum(enums: _Blocks, name: str) -> dict[int, str]:
    if name not in enums:
        raise _unreadable(f"the enum {name}")
    members = _members(enums[name][1])
    if any(not number for _, number in members):
        raise _unreadable(f"a member without a number in the enum {name}")
    return {int(number): member for member, number in members}


def _members(body: str) -> list[tuple[str, str]]:
    members: list[tuple[str, str]] = []
    for statement in filter(str.strip, body.split(",")):
        match = _MEMBER.fullmatch(statement.strip())
        if match is None:
            raise _unreadable(repr(statement.strip()))
        members.append((match[1], match[2] or ""))
    return members


def _print_field(field: Field) -> str:
    spelled = {
        FieldKind.SCALARS: f"[{field.type}]",
        FieldKind.TABLES: f"[{field.type}]",
        FieldKind.UNION: f"union {field.type}",
    }.get(field.kind, field.type)
    return f"{field.name}:{spelled}"


def _parse_field(text: str) -> Field:
    name, _, spelled = text.partition(":")
    if spelled.startswith("union "):
        return Field(name, FieldKind.UNION, spelled.removeprefix("union "))
    inner = spelled.strip("[]")
    if inner in ("deprecated", "string"):
        return Field(name, FieldKind(inner), inner)
    is_vector = inner != spelled
    if inner in SCALAR_BYTES:
        return Field(name, FieldKind.SCALARS if is_vector else FieldKind.SCALAR, inner)
    return Field(name, FieldKind.TABLES if is_vector else FieldKind.TABLE, inner)


def _unreadable(what: str) -> SourceError:
    return SourceError(
        f"cannot read {what} in the runtime's schema.fbs; "
        "extend build_tools/ops/schema_text.py or take a source tree of the pinned revision"
    )
