"""Which system library of Android has which symbol since which API level."""

import json
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class AndroidSymbols:
    """`levels[library][symbol][arch]` is the API level that introduced the symbol."""

    levels: Mapping[str, Mapping[str, Mapping[str, int]]]

    def introduced(self, library: str, symbol: str, arch: str) -> int | None:
        return self.levels.get(library, {}).get(symbol, {}).get(arch)

    def libraries_with(self, symbol: str) -> tuple[str, ...]:
        return tuple(sorted(library for library, symbols in self.levels.items() if symbol in symbols))


def parse_android_symbols(content: bytes) -> AndroidSymbols:
    """Read data/android/symbols.json."""
    document = json.loads(content)
    return AndroidSymbols(
        {
            library: {symbol: row["api"] for symbol, row in symbols.items()}
            for library, symbols in document.items()
        }
    )
