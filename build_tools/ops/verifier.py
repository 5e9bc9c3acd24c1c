"""Is this byte string a well-formed flatbuffer of the given schema?

Python's flatbuffers package reads without checking, so everything is checked
here first, once; afterwards its accessors cannot leave the buffer. The rules
are those of the C++ verifier that the runtime applies when it loads a model
(bounds, alignment, vtables, terminated strings, known root and identifier),
and a little stricter where no writer needs the freedom: an unknown union
member or an offset of zero is refused.

Work is bounded whatever the bytes say. Tables may be shared, so a small file
can describe a huge tree; the number of tables and the bytes of strings that
are visited are limited instead of the file's size.
"""

import struct
from typing import NoReturn

from build_tools.model.schema import Field, FieldKind, Schema
from build_tools.ops.schema_text import SCALAR_BYTES

# The largest published models have some ten thousand tables.
MAX_TABLES = 250_000
# Offsets are 32 bits wide and must stay positive as signed numbers.
MAX_BYTES = 2**31 - 1
_MAX_STRING_SHARING = 4
_STRING_ALLOWANCE = 1 << 20
_OFFSET_BYTES = 4
_VTABLE_HEADER_BYTES = 4
_SMALLEST_FILE = 12

_UINT8 = struct.Struct("<B")
_UINT16 = struct.Struct("<H")
_UINT32 = struct.Struct("<I")
_INT32 = struct.Struct("<i")


class MalformedError(Exception):
    """Says what is wrong, as the end of a sentence about the file."""


def verify(content: bytes, identifier: bytes, root: str, schema: Schema) -> None:
    """Raise `MalformedError` unless `content` is a flatbuffer whose root table is `root`."""
    if len(content) < _SMALLEST_FILE:
        raise MalformedError(f"it has {len(content)} bytes, too few for any model")
    if len(content) > MAX_BYTES:
        raise MalformedError("it is larger than 2 GiB, the most a flatbuffer can hold")
    if content[4:8] != identifier:
        raise MalformedError(f"its identifier is not {identifier.decode()}")
    _Verifier(content, schema).check_root(root)


class _Verifier:
    """Walks the tables; the two counters are why this is a class."""

    def __init__(self, content: bytes, schema: Schema) -> None:
        self._content = content
        self._schema = schema
        self._tables_left = MAX_TABLES
        self._string_bytes_left = _MAX_STRING_SHARING * len(content) + _STRING_ALLOWANCE

    def check_root(self, root: str) -> None:
        self._check_table(self._follow(0, root), root)

    def _check_table(self, table: int, name: str) -> None:
        # The schema's tables do not contain themselves, so the recursion ends.
        self._tables_left -= 1
        if self._tables_left < 0:
            raise MalformedError(f"it has more than {MAX_TABLES:,} tables")
        self._need(table, _OFFSET_BYTES, _OFFSET_BYTES, name)
        vtable: int = table - _INT32.unpack_from(self._content, table)[0]
        self._need(vtable, _VTABLE_HEADER_BYTES, 2, f"the vtable of {name}")
        vtable_bytes: int = _UINT16.unpack_from(self._content, vtable)[0]
        if vtable_bytes < _VTABLE_HEADER_BYTES or vtable_bytes % 2:
            self._fail(vtable, f"the vtable of {name} has an impossible size")
        self._need(vtable, vtable_bytes, 2, f"the vtable of {name}")
        fields = self._schema.tables[name]
        slots = min((vtable_bytes - _VTABLE_HEADER_BYTES) // 2, len(fields))
        offsets = struct.unpack_from(f"<{slots}H", self._content, vtable + _VTABLE_HEADER_BYTES)
        for slot, offset in enumerate(offsets):
            if offset:
                field, label = fields[slot], f"{name}.{fields[slot].name}"
                self._check_field(table + offset, field, label)
                # The slot before a union's member holds its tag, already checked as a scalar.
                if field.kind is FieldKind.UNION and offsets[slot - 1]:
                    self._check_union(table + offsets[slot - 1], table + offset, field, label)

    def _check_field(self, where: int, field: Field, label: str) -> None:
        match field.kind:
            case FieldKind.DEPRECATED:
                pass
            case FieldKind.SCALAR:
                self._need(where, SCALAR_BYTES[field.type], SCALAR_BYTES[field.type], label)
            case FieldKind.STRING:
                self._check_string(self._follow(where, label), label)
            case FieldKind.SCALARS:
                self._check_vector(self._follow(where, label), SCALAR_BYTES[field.type], label)
            case FieldKind.TABLE:
                self._check_table(self._follow(where, label), field.type)
            case FieldKind.TABLES:
                vector = self._follow(where, label)
                length = self._check_vector(vector, _OFFSET_BYTES, label)
                for index in range(length):
                    element = vector + _OFFSET_BYTES * (index + 1)
                    self._check_table(self._follow(element, label), field.type)
            case FieldKind.UNION:
                self._follow(where, label)

    def _check_union(self, tag_at: int, where: int, field: Field, label: str) -> None:
        tag: int = _UINT8.unpack_from(self._content, tag_at)[0]
        members = self._schema.unions[field.type]
        if tag > len(members):
            self._fail(tag_at, f"{label} is of the unknown kind {tag}")
        if tag:
            self._check_table(self._follow(where, label), members[tag - 1])

    def _check_vector(self, vector: int, element_bytes: int, label: str) -> int:
        self._need(vector, _OFFSET_BYTES, _OFFSET_BYTES, label)
        length: int = _UINT32.unpack_from(self._content, vector)[0]
        self._need(vector + _OFFSET_BYTES, length * element_bytes, 1, label)
        return length

    def _check_string(self, string: int, label: str) -> None:
        length = self._check_vector(string, 1, label)
        self._string_bytes_left -= length
        if self._string_bytes_left < 0:
            raise MalformedError("its strings together are larger than the file")
        terminator = string + _OFFSET_BYTES + length
        self._need(terminator, 1, 1, label)
        if self._content[terminator]:
            self._fail(terminator, f"{label} is not terminated")

    def _follow(self, where: int, label: str) -> int:
        self._need(where, _OFFSET_BYTES, _OFFSET_BYTES, label)
        offset: int = _UINT32.unpack_from(self._content, where)[0]
        if offset == 0:
            self._fail(where, f"{label} points to itself")
        self._need(where + offset, 1, 1, label)
        return where + offset

    def _need(self, start: int, length: int, alignment: int, label: str) -> None:
        if start < 0 or start + length > len(self._content):
            self._fail(start, f"{label} lies outside the file")
        if start % alignment:
            self._fail(start, f"{label} is not aligned")

    def _fail(self, position: int, what: str) -> NoReturn:
        raise MalformedError(f"{what} (byte {position:,} of {len(self._content):,})")
