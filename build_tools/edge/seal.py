"""Seals: the sums of a finished folder's files, so that damage is seen before anything is made of it.

The cache finds things by what they were made from. That they still are what was made then, after a
disk that fails quietly or somebody who tidied up, is what a seal says.
"""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from build_tools.edge.files import write_bytes


def files_below(folder: Path) -> Iterator[Path]:
    """All files in the folder and its subfolders."""
    return (path for path in folder.rglob("*") if path.is_file())


def seal(file: Path, paths: Iterable[Path], root: Path) -> None:
    """Write the sums of `paths`, all below `root`, as sha256sum does, and in a comment the sum of these."""
    sums = {path.relative_to(root).as_posix(): _sum(path) for path in paths}
    text = "".join(f"{digest}  {name}\n" for name, digest in sorted(sums.items())).encode("utf-8")
    write_bytes(file, text + _end(text))


def damaged(file: Path, root: Path) -> tuple[str, ...]:
    """Sealed names of files below `root` that are missing or changed; of an unreadable seal, its own name."""
    sums = _read(file)
    if sums is None:
        return (file.name,)
    return tuple(name for name, digest in sums.items() if _sum(root / name) != digest)


def intact(file: Path, root: Path) -> frozenset[str]:
    """Sealed names of files below `root` that are as they were."""
    return frozenset(name for name, digest in (_read(file) or {}).items() if _sum(root / name) == digest)


def _read(file: Path) -> dict[str, str] | None:
    """Name -> sum; None where the seal is missing or damaged itself."""
    try:
        content = file.read_bytes()
        text = content[: max(content.rfind(b"# "), 0)]
        if content != text + _end(text):
            return None
        lines = text.decode().split("\n")[:-1]
        return {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    except (OSError, ValueError):
        return None


def _end(text: bytes) -> bytes:
    return f"# {hashlib.sha256(text).hexdigest()}\n".encode()


def _sum(path: Path) -> str:
    """The file's SHA-256 in hexadecimal digits; empty when it cannot be read."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
