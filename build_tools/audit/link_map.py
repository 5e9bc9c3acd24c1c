"""lld's `-Map` text: what was linked from where.

Each line has four numbers (address, load address, size, alignment) and then,
by its indentation, an output section, an input section with its object, or a
symbol (demangled). Link-time optimisation moves everything into objects of its
own, but the symbols keep their names.
"""

import re
from dataclasses import dataclass

from build_tools.errors import AuditError

_HEADER = re.compile(r"\s*VMA\s+LMA\s+Size\s+Align\s+Out\s+In\s+Symbol\s*")
_LINE = re.compile(r"\s*[0-9a-f]+\s+[0-9a-f]+\s+([0-9a-f]+)\s+\d+ (\s*)(\S.*)")
_INPUT = re.compile(r"(.*):\(([^()]*)\)")
_INPUT_INDENT = 8
_SYMBOL_INDENT = 16
# ThinLTO appends this to local symbols that it shares between its objects.
_PROMOTED = re.compile(r"( \(\.llvm\.\d+\)|\.llvm\.\d+)$")
_ARCHIVE_MEMBER = re.compile(r"([^/]+\.a)\((.+?)(?: at \d+)?\)")


@dataclass(frozen=True)
class LinkMap:
    """`symbols` are demangled names, `members` the linked `archive.a(object)`s that are still visible."""

    symbols: frozenset[str]
    members: frozenset[str]


def parse_link_map(text: str, where: str) -> LinkMap:
    """Read the map; `where` names the file in the error."""
    lines = text.splitlines()
    if not lines or not _HEADER.fullmatch(lines[0]):
        raise AuditError(
            f"{where} is not a link map of lld; link again with -Wl,-Map=FILE and give that file"
        )
    symbols: set[str] = set()
    members: set[str] = set()
    for line in lines[1:]:
        match = _LINE.fullmatch(line)
        if match is None:
            continue
        indent, rest = len(match[2]), match[3]
        if indent >= _SYMBOL_INDENT:
            symbols.add(_PROMOTED.sub("", rest))
        elif indent == _INPUT_INDENT and (source := _INPUT.fullmatch(rest)):
            members.update(f"{archive}({member})" for archive, member in _ARCHIVE_MEMBER.findall(source[1]))
    return LinkMap(frozenset(symbols), frozenset(members))


def mentions(symbol: str, name: str) -> bool:
    """Whether the demangled `symbol` is `name`, lies within it, or has it as a parameter."""
    return re.search(rf"(?<![\w:]){re.escape(name)}(?!\w)", symbol) is not None
