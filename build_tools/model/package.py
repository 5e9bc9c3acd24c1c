"""A third-party package as the link sees it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Package:
    """One built package; folders are absolute, `archives` in link order.

    `reference` is Conan's pattern for these binaries. `licence` is an SPDX expression; `licence_files`
    are paths of texts.
    """

    name: str
    version: str
    reference: str
    licence: str
    homepage: str
    source_sha256: str
    include_folders: tuple[str, ...]
    archives: tuple[str, ...]
    licence_files: tuple[str, ...]
