"""Pieces of text that every generated file is made of."""

import textwrap
from collections.abc import Iterable

REGENERATE = "python -m build_tools bindings"
GENERATED = f"Generated from bindings/smilear.toml by `{REGENERATE}`; do not edit."

_WIDTH = 100
_LONGEST_DECLARATION = 110


def lines(*parts: str | Iterable[str]) -> str:
    """Join texts, and texts within iterables, one a line; empty texts are blank lines."""
    flat: list[str] = []
    for part in parts:
        if isinstance(part, str):
            flat.append(part)
        else:
            flat.extend(part)
    return "\n".join(flat) + "\n"


def indented(text: str, spaces: int) -> str:
    return textwrap.indent(text, " " * spaces).rstrip("\n")


def wrapped(text: str, prefix: str, hanging: str = "") -> str:
    """Prose within the line width, each line after `prefix`, lines but the first after `hanging` too."""
    return "\n".join(
        textwrap.wrap(
            text,
            _WIDTH,
            initial_indent=prefix,
            subsequent_indent=prefix + hanging,
            break_long_words=False,
            break_on_hyphens=False,
        )
    )


def broken(declaration: str, indent: str = "") -> str:
    """A C or C++ function's declaration: one line when it fits, else a line per parameter."""
    if len(indent + declaration) <= _LONGEST_DECLARATION:
        return indent + declaration
    head, _, parameters = declaration.partition("(")
    start = f"\n{indent}    "
    return f"{indent}{head}({start}" + parameters.replace(", ", f",{start}")


def joined(items: Iterable[str]) -> str:
    return ", ".join(items)
