"""Writing files so that a killed run leaves either the old or the new content."""

import os
import tempfile
from pathlib import Path

from build_tools.errors import HostError, way_out


def write_bytes(path: Path, content: bytes, *, mode: int = 0o644) -> None:
    """Write through a temporary sibling and rename; a reader never sees half a file."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
            Path(temporary).chmod(mode)
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise HostError(f"cannot write {path}: {error.strerror}; {way_out(error)}, then run again") from error


def write_if_changed(path: Path, content: bytes) -> bool:
    """Write only when the content differs, so that build tools see no change; true if written."""
    if path.is_file() and path.read_bytes() == content:
        return False
    write_bytes(path, content)
    return True


def read_bytes(path: Path, what: str) -> bytes:
    """Read a file that a person named; `what` is said in the error ("model", "labels")."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise HostError(f"cannot read the {what} {path}: {error.strerror}; check the path") from error
