"""Where an ELF file's sections lie in the file."""

import struct

from build_tools.errors import AuditError
from build_tools.ledger.file_layout import FileLayout, FileSection, FileSpan

_MAGIC = b"\x7fELF"
_LITTLE = 1
_IN_MEMORY = 0x2  # SHF_ALLOC
_NO_BITS = 8  # SHT_NOBITS
# By word size: the ELF header's size, where the places of both header tables and their counts stand
# in it, and a section header.
_LAYOUTS = {
    1: (52, 28, struct.Struct("<II"), 42, struct.Struct("<10I")),
    2: (64, 32, struct.Struct("<QQ"), 54, struct.Struct("<IIQQQQIIQQ")),
}
_COUNTS = struct.Struct("<HHHHH")


def read_elf_layout(content: bytes, where: str) -> FileLayout:
    """Read the section headers; `where` names the file in the error."""
    try:
        return _read(content)
    except (struct.error, IndexError, KeyError, ValueError) as error:
        raise AuditError(
            f"{where} is no ELF library that a ledger can be made of ({error}); "
            "give a library for Linux or Android"
        ) from error


def _read(content: bytes) -> FileLayout:
    if content[:4] != _MAGIC or content[5] != _LITTLE:
        raise ValueError("it does not start as one")
    header_size, offsets_at, offsets, counts_at, entry = _LAYOUTS[content[4]]
    programs_at, sections_at = offsets.unpack_from(content, offsets_at)
    program_size, programs, section_size, sections, names_index = _COUNTS.unpack_from(content, counts_at)
    rows = [entry.unpack_from(content, sections_at + i * section_size) for i in range(sections)]
    names_at = rows[names_index][4]
    found = tuple(
        FileSection(_name(content, names_at + name), address, size, offset, size, bool(flags & _IN_MEMORY))
        for name, kind, flags, address, offset, size, *_ in rows
        if kind not in {0, _NO_BITS} and size
    )
    headers = (
        FileSpan("ELF header", 0, header_size),
        FileSpan("program headers", programs_at, programs * program_size),
        FileSpan("section headers", sections_at, sections * section_size),
    )
    return FileLayout(found, headers)


def _name(content: bytes, start: int) -> str:
    return content[start : content.index(b"\0", start)].decode()
