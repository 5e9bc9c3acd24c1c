"""Where a DLL's sections lie in its file, and what its link map leaves out."""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from build_tools.errors import AuditError
from build_tools.ledger.file_layout import FileLayout, FileSection, FileSpan
from build_tools.model.link_map import Level, MapLine, read_link_map

# What lld makes itself (imports, relocations, Control Flow Guard's tables, merged strings) is not in its map.
_INTERNAL = "<internal>"
_START_AT = 0x3C  # of a number: where the headers begin
_PLACE = struct.Struct("<I")
# With the mark before it: how many sections there are, and how long the next header is.
_HEADER = struct.Struct("<6xH12xH2x")
_HEADERS_SIZE_AT = 60  # in that next header
_SECTION = struct.Struct("<8s4I16x")
_LARGEST_PADDING = 15  # between functions, which start at multiples of 16


def read_pe_layout(content: bytes, where: str) -> FileLayout:
    """Read the section headers; `where` names the file in the error."""
    try:
        return _read(content)
    except (struct.error, ValueError) as error:
        raise AuditError(
            f"{where} is no DLL that a ledger can be made of ({error}); give a library for Windows"
        ) from error


def _read(content: bytes) -> FileLayout:
    (start,) = _PLACE.unpack_from(content, _START_AT)
    if content[:2] != b"MZ" or content[start : start + 4] != b"PE\0\0":
        raise ValueError("it does not start as one")
    count, optional_size = _HEADER.unpack_from(content, start)
    optional = start + _HEADER.size
    (headers_size,) = _PLACE.unpack_from(content, optional + _HEADERS_SIZE_AT)
    rows = [_SECTION.unpack_from(content, optional + optional_size + i * _SECTION.size) for i in range(count)]
    sections = tuple(
        FileSection(name.rstrip(b"\0").decode(), address, extent, offset, size, loaded=True)
        for name, extent, address, size, offset in rows
        if size
    )
    return FileLayout(sections, (FileSpan("headers", 0, headers_size),))


def read_dll_map(text: str, where: str) -> Iterator[MapLine]:
    """The map of a DLL with what other maps have: sizes of symbols, and what the linker made itself.

    A symbol reaches to the next one or to the end of its input section. `where` names the file in the error.
    """
    return _complete(read_link_map(text, where))


def _complete(lines: Iterable[MapLine]) -> Iterator[MapLine]:
    end = last = 0
    output: MapLine | None = None
    for group in _groups(lines):
        head = group[0]
        if head.level is Level.OUTPUT:
            yield from _internal(output, end, last)
            output, end, last = head, head.address, head.address + head.size
        elif head.size:
            yield from _internal(output, end, head.address)
            end = head.address + head.size
        yield head
        yield from _sized(group[1:], head.address + head.size)
    yield from _internal(output, end, last)


def _groups(lines: Iterable[MapLine]) -> Iterator[list[MapLine]]:
    """Each section, with the symbols in it."""
    group: list[MapLine] = []
    for line in lines:
        if line.level is not Level.SYMBOL and group:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _sized(symbols: list[MapLine], end: int) -> Iterator[MapLine]:
    firsts = {symbol.address: symbol for symbol in reversed(symbols)}
    for place, following in pairwise((*sorted(firsts), end)):
        yield replace(firsts[place], size=following - place)


def _internal(output: MapLine | None, start: int, end: int) -> Iterator[MapLine]:
    if output and end - start > _LARGEST_PADDING:
        yield MapLine(Level.INPUT, start, end - start, f"{_INTERNAL}:({output.text})")
