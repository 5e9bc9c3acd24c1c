"""The linker's cache of optimised code, looked at before a link: the linker believes what it finds there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from build_tools.edge.seal import files_below, intact, seal


@contextmanager
def checked(folder: Path) -> Iterator[None]:
    """While a link may use `folder`: takes away what is not as it was written, and seals what comes.

    Builds side by side may take each other's new entries away; that costs time, nothing else.
    """
    file = folder.with_suffix(".sha256")
    known = intact(file, folder)
    for path in list(files_below(folder)):
        if path.name not in known:
            path.unlink(missing_ok=True)
    try:
        yield
    finally:
        seal(file, files_below(folder), folder)
