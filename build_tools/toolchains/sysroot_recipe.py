"""What has to be done to make a sysroot, as data: the edge writes the files and runs the commands."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class TextFile:
    """A file to write, in UTF-8, before any command runs."""

    path: Path
    text: str


@dataclass(frozen=True)
class Command:
    """One process and the file it makes."""

    argv: tuple[str, ...]
    output: Path


@dataclass(frozen=True)
class SysrootRecipe:
    """Files first, then the stages in order; the commands of one stage may run side by side."""

    files: tuple[TextFile, ...]
    stages: tuple[tuple[Command, ...], ...]
