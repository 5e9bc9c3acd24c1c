"""Link stubs: shared objects with the names of Android's system libraries and no code.

A link against them succeeds exactly when every symbol exists on the oldest
system the target must run on.
"""

import json
from dataclasses import dataclass
from typing import Any

from build_tools.errors import ToolchainError


@dataclass(frozen=True)
class LibrarySymbol:
    """A public symbol; `introduced` is its first API level on the architecture asked for."""

    name: str
    is_function: bool
    introduced: int


# The ABI tables call the 64-bit ARM architecture by another name than compilers do.
_TABLE_NAMES = {"aarch64": "arm64", "x86_64": "x86_64"}


def parse_symbols(text: str, arch: str) -> dict[str, tuple[LibrarySymbol, ...]]:
    """`symbols.json` -> library name -> the symbols it has on `arch` (`aarch64` or `x86_64`), sorted."""
    if arch not in _TABLE_NAMES:
        raise ToolchainError(f"no Android symbol table for '{arch}'; use aarch64 or x86_64")
    table: dict[str, dict[str, dict[str, Any]]] = json.loads(text)
    column = _TABLE_NAMES[arch]
    return {
        library: tuple(
            LibrarySymbol(name, entry["kind"] == "function", entry["api"][column])
            for name, entry in sorted(symbols.items())
            if column in entry["api"]
        )
        for library, symbols in table.items()
    }


def available(symbols: tuple[LibrarySymbol, ...], api: int) -> tuple[LibrarySymbol, ...]:
    """Those that every system from API level `api` on has."""
    return tuple(symbol for symbol in symbols if symbol.introduced <= api)


def stub_source(symbols: tuple[LibrarySymbol, ...], api: int) -> str:
    """Assembly text that defines exactly the symbols a library has at `api`."""
    lines = [".text"]
    functions = [symbol.name for symbol in available(symbols, api) if symbol.is_function]
    variables = [symbol.name for symbol in available(symbols, api) if not symbol.is_function]
    for name in functions:
        lines += [f".globl {name}", f".type {name}, %function", f"{name}:"]
    lines += [".byte 0", ".data"]
    for name in variables:
        lines += [f".globl {name}", f".type {name}, %object", f".size {name}, 8", f"{name}:", ".quad 0"]
    lines.append('.section .note.GNU-stack, "", %progbits')
    return "\n".join(lines) + "\n"
