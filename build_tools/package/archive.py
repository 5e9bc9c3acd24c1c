"""Zip archives whose bytes depend on nothing but their content.

No clock, no permissions, no folder order: the time is fixed, every member is a
regular file of mode 0644 made "on Unix", the order is given by the paths. The
deflate stream is zlib's own, so two machines give equal bytes if their zlib
versions do; on one machine they always are.
"""

import io
import zipfile
from collections.abc import Iterable

from build_tools.errors import UsageError
from build_tools.model.artefact import ArchiveEntry, archive_path_fault

# The earliest time a zip member can carry.
FIXED_TIME = (1980, 1, 1, 0, 0, 0)
FIXED_MODE = 0o100644
DEFLATE_LEVEL = 9
_UNIX = 3


def zip_bytes(entries: Iterable[ArchiveEntry], last: str = "") -> bytes:
    """Write the entries sorted by path; those whose path starts with `last` come at the end."""
    ordered = sorted(entries, key=lambda entry: archive_order(entry.path, last))
    _check_paths(ordered)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for entry in ordered:
            archive.writestr(_member(entry.path), entry.content, zipfile.ZIP_DEFLATED, DEFLATE_LEVEL)
    return stream.getvalue()


def archive_order(path: str, last: str = "") -> tuple[bool, str]:
    """Sort key of a member; `last` is a path prefix whose members close the archive."""
    return bool(last) and path.startswith(last), path


def _member(path: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(path, FIXED_TIME)
    info.create_system = _UNIX
    info.external_attr = FIXED_MODE << 16
    return info


def _check_paths(entries: list[ArchiveEntry]) -> None:
    seen: dict[str, str] = {}
    for entry in entries:
        fault = archive_path_fault(entry.path)
        if fault:
            raise UsageError(f"{entry.path!r} cannot go into an archive because {fault}; rename the file")
        # Folded, because the archive is also unpacked on file systems that ignore case.
        folded = entry.path.casefold()
        if folded in seen:
            raise UsageError(
                f"{entry.path!r} and {seen[folded]!r} would be one file where case is ignored; rename one"
            )
        seen[folded] = entry.path
