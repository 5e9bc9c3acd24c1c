"""Reading static libraries: universal files (Apple's `mach-o/fat.h`) of archives (`ar(5)`, BSD names)."""

import struct
from collections.abc import Iterator

from build_tools.errors import AuditError

_FAT_MAGIC = 0xCAFEBABE
_FAT_HEADER = struct.Struct(">II")
_FAT_ARCH = struct.Struct(">iiIII")
_ARCHES = {0x0100000C: "arm64", 0x01000007: "x86_64"}
_AR_MAGIC = b"!<arch>\n"
_AR_HEADER = 60
_LONG_NAME = b"#1/"
_INDEX = b"__.SYMDEF"


def slices(content: bytes, name: str) -> tuple[tuple[str, bytes], ...]:
    """Architecture and content of each part; a thin file is one part of no stated architecture."""
    if len(content) < _FAT_HEADER.size or _FAT_HEADER.unpack_from(content)[0] != _FAT_MAGIC:
        return (("", content),)
    count = _FAT_HEADER.unpack_from(content)[1]
    end = _FAT_HEADER.size + count * _FAT_ARCH.size
    if not 0 < count <= len(_ARCHES) or len(content) < end:
        raise AuditError(f"{name} is a damaged universal file of {count} architectures; build it again")
    parts = []
    for position in range(_FAT_HEADER.size, end, _FAT_ARCH.size):
        cpu, _, offset, size, _ = _FAT_ARCH.unpack_from(content, position)
        if cpu not in _ARCHES or offset < end or offset + size > len(content):
            raise AuditError(f"{name} is a damaged universal file (processor {cpu:#x}); build it again")
        parts.append((_ARCHES[cpu], content[offset : offset + size]))
    return tuple(parts)


def members(content: bytes, name: str) -> tuple[tuple[str, bytes], ...]:
    """Name and content of the archive's objects, without its index."""
    if not content.startswith(_AR_MAGIC):
        raise AuditError(f"{name} is not a static library; build it again, or name another file")
    return tuple(_members(content, name))


def _members(content: bytes, name: str) -> Iterator[tuple[str, bytes]]:
    position = len(_AR_MAGIC)
    while position < len(content):
        header = content[position : position + _AR_HEADER]
        position += _AR_HEADER
        try:
            size = int(header[48:58])
            long_name = int(header[3:16]) if header.startswith(_LONG_NAME) else 0
        except ValueError:
            size = long_name = -1
        if header[58:] != b"`\n" or size < 0 or not 0 <= long_name <= size or position + size > len(content):
            raise AuditError(f"{name} is a damaged static library; build it again")
        body = content[position : position + size]
        title = body[:long_name].rstrip(b"\0") if long_name else header[:16].rstrip()
        if not title.startswith(_INDEX):
            yield title.decode("utf-8", "backslashreplace"), body[long_name:]
        position += size + size % 2
