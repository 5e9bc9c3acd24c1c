"""Lines of lld's map of a link, which says where everything in a library came from.

Each line has the numbers address, load address (but for Windows), size and alignment, and then,
by its indentation, an output section, an input section with its object, or a
symbol (demangled). Link-time optimisation moves everything into objects of its
own, named after what they were made from; symbols keep their names.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from build_tools.errors import AuditError

_HEADER = re.compile(r"\s*(VMA\s+LMA|Address)\s+Size\s+Align\s+Out\s+In\s+Symbol\s*")
_LINE = re.compile(r"\s*([0-9a-f]+)\s+(?:[0-9a-f]+\s+)?([0-9a-f]+)\s+\d+ (\s*)(\S.*)")
_INDENT = 8
# ThinLTO appends this to local symbols that it shares between its objects.
_PROMOTED = re.compile(r"( \(\.llvm\.\d+\)|\.llvm\.\d+)$")


class Level(IntEnum):
    """What a line of the map is about, from its indentation."""

    OUTPUT = 0
    INPUT = 1
    SYMBOL = 2


@dataclass(frozen=True)
class MapLine:
    """`text` is a section's name, `object:(section)`, or a symbol."""

    level: Level
    address: int
    size: int
    text: str


def read_link_map(text: str, where: str) -> Iterator[MapLine]:
    """Read the map; `where` names the file in the error."""
    lines = text.splitlines()
    if not lines or not _HEADER.fullmatch(lines[0]):
        raise AuditError(
            f"{where} is not a link map of lld; link again with -Wl,-Map=FILE and give that file"
        )
    for line in lines[1:]:
        match = _LINE.fullmatch(line)
        if match:
            level = Level(min(len(match[3]) // _INDENT, Level.SYMBOL))
            yield MapLine(level, int(match[1], 16), int(match[2], 16), _PROMOTED.sub("", match[4]))
