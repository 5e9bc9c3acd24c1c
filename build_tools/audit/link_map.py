"""What is in a library, by its link map."""

import re
from dataclasses import dataclass

from build_tools.model.link_map import Level, read_link_map


@dataclass(frozen=True)
class LinkMap:
    """`symbols` are the demangled names of everything that was linked."""

    symbols: frozenset[str]


def parse_link_map(text: str, where: str) -> LinkMap:
    """Read the map; `where` names the file in the error."""
    return LinkMap(frozenset(line.text for line in read_link_map(text, where) if line.level is Level.SYMBOL))


def mentions(symbol: str, name: str) -> bool:
    """Whether the demangled `symbol` is `name`, lies within it, or has it as a parameter."""
    return re.search(rf"(?<![\w:]){re.escape(name)}(?!\w)", symbol) is not None
