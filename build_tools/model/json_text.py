"""Frozen values as committed JSON: outer levels indented, inner ones on a line, read back exactly."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import is_dataclass
from typing import get_args, get_origin, get_type_hints

_DEEPEST_INDENT = 4


def dump(data: Mapping[str, object]) -> str:
    """Print for committing: one entry of an inner list per line, so that a change reads well in a diff."""
    return _dump(data, 1) + "\n"


def _dump(value: object, depth: int) -> str:
    """Indent the outer levels by one space each and keep the inner ones on a line."""
    if depth > _DEEPEST_INDENT or not isinstance(value, dict | list | tuple) or not value:
        return json.dumps(value)
    if isinstance(value, dict):
        entries = [f"{json.dumps(key)}: {_dump(entry, depth + 1)}" for key, entry in value.items()]
        opening, closing = "{", "}"
    else:
        entries = [_dump(entry, depth + 1) for entry in value]
        opening, closing = "[", "]"
    indent = "\n" + " " * depth
    return f"{opening}{indent}{f',{indent}'.join(entries)}{indent[:-1]}{closing}"


def read(kind: object, value: object) -> object:
    """Turn JSON into `kind`: a dataclass, a tuple of one kind, or a plain value of exactly that type.

    Raises TypeError where it is something else.
    """
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        if not isinstance(value, dict) or value.keys() != hints.keys():
            raise TypeError(f"expected the keys {', '.join(hints)}")
        fields = {name: read(hint, value[name]) for name, hint in hints.items()}
        return kind(**fields)
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise TypeError(f"expected a list, not {value!r}")
        return tuple(read(get_args(kind)[0], entry) for entry in value)
    if type(value) is not kind:
        raise TypeError(f"expected {kind}, not {value!r}")
    return value


def compact(numbers: Iterable[int]) -> str:
    """Write rising numbers as ranges: 0, 1, 2, 5 is `0-2,5`."""
    ranges: list[tuple[int, int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], number)
        else:
            ranges.append((number, number))
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in ranges)


def expand(ranges: str) -> tuple[int, ...]:
    """Read what `compact` wrote."""
    numbers: list[int] = []
    for part in filter(None, ranges.split(",")):
        first, _, last = part.partition("-")
        numbers.extend(range(int(first), int(last or first) + 1))
    return tuple(numbers)
