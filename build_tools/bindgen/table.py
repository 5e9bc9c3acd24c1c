"""Strict reading of one TOML table: wrong types and unknown keys are refused by name."""

import difflib
from dataclasses import dataclass, field
from typing import TypeVar

from build_tools.errors import UsageError

_T = TypeVar("_T", str, int, bool)

_KINDS = {str: "a text", int: "a whole number", bool: "true or false"}


def suggestion(name: str, known: list[str]) -> str:
    """The tail of an "unknown X" sentence."""
    close = difflib.get_close_matches(name, known, n=1)
    if close:
        return f"did you mean {close[0]!r}?"
    return f"choose from: {', '.join(sorted(known))}" if known else "there is none to choose from"


@dataclass(frozen=True)
class Table:
    """One TOML table and where it stands; every key must be taken before `finish`."""

    where: str
    values: dict[str, object]
    _known: list[str] = field(default_factory=list)

    def _take(self, key: str) -> object:
        self._known.append(key)
        return self.values.get(key)

    def _checked(self, key: str, value: object, kind: type[_T]) -> _T:
        # bool is an int to Python but not to a person
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise UsageError(f"{self.where}: {key!r} must be {_KINDS[kind]}, not {value!r}; correct it")
        return value

    def required(self, key: str, kind: type[_T]) -> _T:
        value = self._take(key)
        if value is None:
            raise UsageError(f"{self.where}: {key!r} is missing; add it")
        return self._checked(key, value, kind)

    def optional(self, key: str, kind: type[_T], default: _T) -> _T:
        value = self._take(key)
        return default if value is None else self._checked(key, value, kind)

    def choice(self, key: str, choices: tuple[str, ...]) -> str:
        value = self.required(key, str)
        if value not in choices:
            raise UsageError(f"{self.where}: {key!r} cannot be {value!r}; {suggestion(value, list(choices))}")
        return value

    def raw(self, key: str) -> object:
        """A value whose type the caller decides on; None when absent."""
        return self._take(key)

    def tables(self, key: str) -> list["Table"]:
        """A table of tables, in the order written."""
        return [Table(f"{self.where}.{name}", table) for name, table in self._named(key)]

    def rows(self, key: str) -> list["Table"]:
        """An array of tables; each is called by its `name` in errors."""
        value = self._take(key)
        if value is None:
            return []
        if not isinstance(value, list):
            raise UsageError(f"{self.where}: {key!r} must be an array of tables; write [{{ ... }}]")
        rows = []
        for index, row in enumerate(value):
            if not isinstance(row, dict):
                raise UsageError(f"{self.where}: {key!r} must hold tables only; write [{{ name = ... }}]")
            rows.append(Table(f"{self.where}.{key}.{row.get('name', index)}", row))
        return rows

    def texts(self, key: str) -> tuple[str, ...]:
        value = self._take(key)
        if value is None:
            return ()
        if not isinstance(value, list):
            raise UsageError(f'{self.where}: {key!r} must be an array of texts; write ["..."]')
        return tuple(self._checked(key, item, str) for item in value)

    def text_table(self, key: str) -> tuple[tuple[str, str], ...]:
        """A table of texts, in the order written."""
        value = self._take(key)
        if value is None:
            return ()
        if not isinstance(value, dict):
            raise UsageError(f'{self.where}: {key!r} must be a table of texts; write {{ name = "..." }}')
        return tuple((name, self._checked(f"{key}.{name}", text, str)) for name, text in value.items())

    def _named(self, key: str) -> list[tuple[str, dict[str, object]]]:
        value = self._take(key)
        if value is None:
            return []
        if not isinstance(value, dict) or not all(isinstance(item, dict) for item in value.values()):
            raise UsageError(f"{self.where}: {key!r} must hold named tables only; write [{key}.Name]")
        return list(value.items())

    def name(self) -> str:
        """The last part of where the table stands."""
        return self.where.rpartition(".")[2]

    def finish(self) -> None:
        """Refuse what nobody asked for, so that a typing error cannot pass silently."""
        for key in self.values:
            if key not in self._known:
                raise UsageError(f"{self.where}: unknown key {key!r}; {suggestion(key, self._known)}")
