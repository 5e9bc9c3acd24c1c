"""Reading a folder of build results into archive entries."""

from pathlib import Path

from build_tools.edge.files import read_bytes
from build_tools.errors import HostError
from build_tools.model.artefact import ArchiveEntry


def read_tree(folder: Path, pattern: str = "**/*", prefix: str = "") -> tuple[ArchiveEntry, ...]:
    """Every regular file below `folder` that matches, sorted; `prefix` is put before each path.

    A symbolic link is refused: what it points to is not part of the build.
    """
    if not folder.is_dir():
        raise HostError(f"{folder} is not a folder; run the step that makes it, then package again")
    entries = []
    for path in sorted(folder.glob(pattern)):
        if path.is_symlink():
            raise HostError(f"{path} is a symbolic link; packages take regular files only, so replace it")
        if path.is_file():
            name = prefix + path.relative_to(folder).as_posix()
            entries.append(ArchiveEntry(name, read_bytes(path, "file to package")))
    return tuple(entries)
