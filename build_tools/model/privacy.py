"""What Apple wants declared of a library: uses of interfaces that could identify a device."""

import tomllib
from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True)
class AccessedApi:
    """One row of `privacy.toml`: symbols whose use falls under `category`, and why we use them."""

    category: str
    symbols: tuple[str, ...]
    reasons: tuple[str, ...]


def parse_accessed_apis(text: str) -> tuple[AccessedApi, ...]:
    """All rows, in the file's order."""
    return tuple(
        AccessedApi(category, tuple(row["symbols"]), tuple(row["reasons"]))
        for category, row in tomllib.loads(text).items()
    )


def accessed_apis(rows: tuple[AccessedApi, ...], undefined: Collection[str]) -> tuple[AccessedApi, ...]:
    """The rows that a library with these undefined symbols has to declare."""
    return tuple(row for row in rows if not set(undefined).isdisjoint(row.symbols))
