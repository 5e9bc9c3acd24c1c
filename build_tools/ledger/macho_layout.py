"""Where the parts of a Mach-O object lie in its file, and which file each of its functions came from.

An iOS library is one object, merged by link-time optimisation, so no link has a map of it. Its symbol
table says where everything is; which input a name was taken from, the merge wrote down. A function that
is local to its file has no such line. The merge mostly keeps files together, and what is local is defined
before it is used, so it is put to the account of the next one that has a line: a guess, right for most code.
"""

import re
import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from build_tools.errors import AuditError
from build_tools.ledger.file_layout import FileLayout, FileSection, FileSpan
from build_tools.ledger.owners import OUTLINED
from build_tools.model.link_map import Level, MapLine

_MAGIC = 0xFEEDFACF  # MH_MAGIC_64, little-endian
_HEADER = struct.Struct("<I12xII8x")  # magic, number of commands and their size
_COMMAND = struct.Struct("<II")
_LC_SEGMENT_64 = 0x19
_LC_SYMTAB = 0x02
# Commands that name a place and a size in the file.
_LC_DATA = {0x29: "data in code", 0x2E: "optimisation hints"}
_SEGMENT_SIZE = 72
_SECTION = struct.Struct("<16s16sQQI4xIII12x")
_KIND_MASK = 0xFF
_ZERO_FILL = (0x01, 0x0C, 0x12)  # S_ZEROFILL, S_GB_ZEROFILL, S_THREAD_LOCAL_ZEROFILL
_RELOCATION_SIZE = 8
_SYMTAB = struct.Struct("<IIII")
_SYMBOL = struct.Struct("<IBBHQ")
_STAB = 0xE0
_KIND, _IN_SECTION = 0x0E, 0x0E
_UNKNOWN = "<internal>"
_TEMPORARY = "ltmp"  # marks the beginning of a section
# `-r=libx.a(file.o at 12),name,flags`, with p among the flags where the name was taken from there.
_RESOLUTION = re.compile(r"-r=(.*),([^,]*),([a-z]*)")


@dataclass(frozen=True)
class _Symbol:
    section: int
    address: int
    name: str


def read_macho_layout(content: bytes, where: str) -> FileLayout:
    """Sections, and what else is in the file; `where` names the file in the error."""
    try:
        return _layout(content)
    except (struct.error, ValueError) as error:
        raise AuditError(
            f"{where} is no Mach-O object that a ledger can be made of ({error}); build it again"
        ) from error


def read_resolutions(text: str) -> dict[str, str]:
    """Name -> the input that the merge took it from, of what lld wrote down (`--save-temps=resolution`)."""
    found = (_RESOLUTION.fullmatch(line) for line in text.splitlines())
    return {match[2]: match[1] for match in found if match and "p" in match[3]}


def object_lines(
    content: bytes, origins: Mapping[str, str], demangle: Callable[[str], str]
) -> Iterator[MapLine]:
    """What the map of a link would say of the object; `origins` as `read_resolutions` gives them."""
    symbols = sorted(_symbols(content), key=lambda symbol: (symbol.section, symbol.address))
    for number, section in enumerate(_sections(content), start=1):
        if not section.extent:
            continue
        yield MapLine(Level.OUTPUT, section.address, section.extent, section.name)
        inside = [symbol for symbol in symbols if symbol.section == number]
        yield from _inputs(section, inside, origins, demangle)


def _inputs(
    section: FileSection, symbols: list[_Symbol], origins: Mapping[str, str], demangle: Callable[[str], str]
) -> Iterator[MapLine]:
    end = section.address + section.extent
    places = [*(symbol.address for symbol in symbols), end]
    if section.address < places[0]:
        yield _input(section.address, places[0] - section.address, "", section.name)
    lines = [
        MapLine(Level.SYMBOL, symbol.address, following - symbol.address, symbol.name)
        for symbol, following in zip(symbols, places[1:], strict=True)
    ]
    owned = zip(_origins_of([symbol.name for symbol in symbols], origins), lines, strict=True)
    for origin, group in groupby(owned, key=lambda row: row[0]):
        run = [line for _, line in group]
        start = run[0].address
        yield _input(start, run[-1].address + run[-1].size - start, origin, section.name)
        yield from (MapLine(line.level, line.address, line.size, demangle(line.text)) for line in run)


def _origins_of(names: list[str], origins: Mapping[str, str]) -> list[str]:
    """Each name's own origin, else that of the next that has one, else that of the last."""
    known = next((origins[name] for name in reversed(names) if name in origins), "")
    found = []
    for name in reversed(names):
        known = origins.get(name, known)
        found.append("" if name.startswith(f"_{OUTLINED}") else known)
    return found[::-1]


def _input(address: int, size: int, origin: str, section: str) -> MapLine:
    return MapLine(Level.INPUT, address, size, f"{origin or _UNKNOWN}:({section})")


def _layout(content: bytes) -> FileLayout:
    magic, _, commands_size = _HEADER.unpack_from(content)
    if magic != _MAGIC:
        raise ValueError("it does not start as one")
    spans = [FileSpan("headers", 0, _HEADER.size + commands_size)]
    for kind, place in _commands(content):
        if kind == _LC_SYMTAB:
            symbols_at, count, names_at, names_size = _SYMTAB.unpack_from(content, place)
            spans.append(FileSpan("symbol table", symbols_at, count * _SYMBOL.size))
            spans.append(FileSpan("names of symbols", names_at, names_size))
        elif kind in _LC_DATA:
            at, size = _COMMAND.unpack_from(content, place)
            spans.append(FileSpan(_LC_DATA[kind], at, size))
    for *_, at, count, _ in _section_headers(content):
        if count:
            spans.append(FileSpan("relocations", at, count * _RELOCATION_SIZE))
    return FileLayout(tuple(section for section in _sections(content) if section.size), tuple(spans))


def _commands(content: bytes) -> Iterator[tuple[int, int]]:
    """Each load command's kind, and where its contents begin."""
    _, count, _ = _HEADER.unpack_from(content)
    place = _HEADER.size
    for _ in range(count):
        kind, size = _COMMAND.unpack_from(content, place)
        if size < _COMMAND.size:
            raise ValueError("a load command without a size")
        yield kind, place + _COMMAND.size
        place += size


def _section_headers(content: bytes) -> Iterator[tuple[bytes, bytes, int, int, int, int, int, int]]:
    """Name, segment, address, size, place in the file, place and number of relocations, flags."""
    for kind, place in _commands(content):
        if kind == _LC_SEGMENT_64:
            begin = place - _COMMAND.size + _SEGMENT_SIZE
            (count,) = struct.unpack_from("<I", content, begin - 8)
            for number in range(count):
                yield _SECTION.unpack_from(content, begin + number * _SECTION.size)


def _sections(content: bytes) -> Iterator[FileSection]:
    for name, segment, address, extent, offset, _, _, flags in _section_headers(content):
        text = b",".join(part.rstrip(b"\0") for part in (segment, name)).decode()
        size = 0 if flags & _KIND_MASK in _ZERO_FILL else extent
        yield FileSection(text, address, extent, offset, size, loaded=True)


def _symbols(content: bytes) -> Iterator[_Symbol]:
    """The first name of each place."""
    seen = set()
    for kind, place in _commands(content):
        if kind != _LC_SYMTAB:
            continue
        symbols_at, count, names_at, _ = _SYMTAB.unpack_from(content, place)
        for number in range(count):
            entry = symbols_at + number * _SYMBOL.size
            name, flags, section, _, address = _SYMBOL.unpack_from(content, entry)
            start = names_at + name
            text = content[start : content.index(b"\0", start)].decode("utf-8", "backslashreplace")
            outside = flags & _STAB or flags & _KIND != _IN_SECTION or text.startswith(_TEMPORARY)
            if not outside and (section, address) not in seen:
                seen.add((section, address))
                yield _Symbol(section, address, text)
