"""The index of a static library (`ar(5)`, GNU format): which names it defines, bitcode's included."""

import struct
from pathlib import Path

from build_tools.edge.files import read_bytes
from build_tools.errors import SourceError

_MAGIC = b"!<arch>\n"
_HEADER = 60
# Name of the index -> how its numbers are written.
_INDEXES = {b"/": ">I", b"/SYM64/": ">Q"}


def defined_names(path: Path) -> tuple[str, ...]:
    """Names that the library defines for others.

    Raises SourceError when it has no index, or not GNU's.
    """
    content = read_bytes(path, "library")
    start = len(_MAGIC)
    number = _INDEXES.get(content[start : start + 16].rstrip()) if content.startswith(_MAGIC) else None
    if number is None:
        raise SourceError(f"{path} is no library with an index; build its package again")
    try:
        begin = start + _HEADER
        size = int(content[start + 48 : start + 58])
        index = content[begin : begin + size]
        width = struct.calcsize(number)
        count = struct.unpack_from(number, index)[0]
        names = index[width * (count + 1) :].split(b"\0")[:count]
    except (ValueError, struct.error) as error:
        raise SourceError(f"{path} has a damaged index ({error}); build its package again") from error
    if len(index) != size or len(names) != count:
        raise SourceError(f"{path} has a damaged index; build its package again")
    return tuple(name.decode("utf-8", "backslashreplace") for name in names)
