"""lld's map of a link: what is in a library.

Each line has the numbers address, load address (but for Windows), size and alignment, and then,
by its indentation, an output section, an input section with its object, or a
symbol (demangled). Link-time optimisation moves everything into objects of its
own, so objects tell little; symbols keep their names.
"""

import re
from dataclasses import dataclass

from build_tools.errors import AuditError

_HEADER = re.compile(r"\s*(VMA\s+LMA|Address)\s+Size\s+Align\s+Out\s+In\s+Symbol\s*")
_LINE = re.compile(r"\s*(?:[0-9a-f]+\s+){2,3}\d+ (\s*)(\S.*)")
_SYMBOL_INDENT = 16
# ThinLTO appends this to local symbols that it shares between its objects.
_PROMOTED = re.compile(r"( \(\.llvm\.\d+\)|\.llvm\.\d+)$")


@dataclass(frozen=True)
class LinkMap:
    """`symbols` are the demangled names of everything that was linked."""

    symbols: frozenset[str]


def parse_link_map(text: str, where: str) -> LinkMap:
    """Read the map; `where` names the file in the error."""
    lines = text.splitlines()
    if not lines or not _HEADER.fullmatch(lines[0]):
        raise AuditError(
            f"{where} is not a link map of lld; link again with -Wl,-Map=FILE and give that file"
        )
    return LinkMap(
        frozenset(
            _PROMOTED.sub("", match[2])
            for line in lines[1:]
            if (match := _LINE.fullmatch(line)) and len(match[1]) >= _SYMBOL_INDENT
        )
    )


def mentions(symbol: str, name: str) -> bool:
    """Whether the demangled `symbol` is `name`, lies within it, or has it as a parameter."""
    return re.search(rf"(?<![\w:]){re.escape(name)}(?!\w)", symbol) is not None
