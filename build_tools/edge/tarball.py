"""Deterministic tar archives: the same files give the same bytes on every machine.

They are not compressed: a compressor's output changes with its version, and the
pins would break with it.
"""

import hashlib
import io
import tarfile
import tempfile
from collections.abc import Mapping
from pathlib import Path

EPOCH = 315532800  # 1980-01-01, the earliest time a zip can hold; one constant for all archives
PARTIAL = ".partial"  # ending of an archive that is being written


def pack(files: Mapping[str, Path], folder: Path) -> tuple[Path, str]:
    """Pack `files` (name in the archive -> file) into a temporary file in `folder`.

    Returns the file and its sha256; the caller renames it into place.
    """
    with tempfile.NamedTemporaryFile(dir=folder, suffix=PARTIAL, delete=False) as stream:
        path = Path(stream.name)
        try:
            with tarfile.open(fileobj=stream, mode="w", format=tarfile.USTAR_FORMAT) as archive:
                for name in sorted(files):
                    content = files[name].read_bytes()
                    member = tarfile.TarInfo(name)
                    member.size = len(content)
                    member.mode = 0o644
                    member.mtime = EPOCH
                    archive.addfile(member, io.BytesIO(content))
        except BaseException:
            path.unlink()
            raise
    return path, file_sha256(path)


def file_sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
