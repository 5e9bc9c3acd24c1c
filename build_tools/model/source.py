"""Third-party source: where it comes from and which files of it are wanted."""

from dataclasses import dataclass


@dataclass(frozen=True)
class DebianSource:
    """A Debian source package that carries every library's tree.

    `size` in bytes and `sha256` are those of its upstream tarball `file`.
    """

    package: str
    version: str
    file: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Crate:
    """A crate that carries a library's tree in `folder`."""

    name: str
    version: str
    folder: str


@dataclass(frozen=True)
class SourceLibrary:
    """One library; `include` and `exclude` are fnmatch patterns on paths inside its tree.

    `subtree` is empty where the Debian package lacks the library; a crate may have it then.
    `sha256` is the pin of the deterministic tar made from the selected files.
    """

    name: str
    subtree: str
    upstream: str
    include: tuple[str, ...]
    exclude: tuple[str, ...]
    sha256: str
    crate: Crate | None = None


@dataclass(frozen=True)
class Sources:
    """All of `build_tools/data/sources.toml`, with the pins of the recipes."""

    debian: DebianSource
    libraries: tuple[SourceLibrary, ...]
