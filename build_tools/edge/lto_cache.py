"""The linker's cache of optimised code, looked at before a link: the linker believes what it finds there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from build_tools.edge.seal import intact, seal
from build_tools.errors import HostError, way_out

_ENTRIES = "llvmcache-*"  # lld's name for what is finished; another link may be writing the others


@contextmanager
def checked(folder: Path) -> Iterator[None]:
    """While a link may use `folder`: takes away what is not as it was written, and seals what comes.

    Builds side by side may take each other's new entries away; that costs time, nothing else.
    """
    file = folder.with_suffix(".sha256")
    known = intact(file, folder)
    for path in list(folder.glob(_ENTRIES)):
        if path.name not in known:
            _remove(path)
    try:
        yield
    finally:
        seal(file, folder.glob(_ENTRIES), folder)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise HostError(
            f"cannot remove the damaged {path}: {error.strerror}; {way_out(error)}, then run again"
        ) from error
