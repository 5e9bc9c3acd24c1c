"""Where a library's sections lie in its file and in memory."""

from dataclasses import dataclass


@dataclass(frozen=True)
class FileSection:
    """A section with bytes in the file; `address` and `extent` are its place and size in memory."""

    name: str
    address: int
    extent: int
    offset: int
    size: int
    loaded: bool


@dataclass(frozen=True)
class FileSpan:
    """Bytes of the file that are in no section, and what they are."""

    name: str
    offset: int
    size: int


@dataclass(frozen=True)
class FileLayout:
    sections: tuple[FileSection, ...]
    headers: tuple[FileSpan, ...]
