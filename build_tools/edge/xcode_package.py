"""Carries out what `package.xcode_commands` says."""

import shutil
from pathlib import Path

from build_tools.edge.files import write_bytes
from build_tools.edge.process import run
from build_tools.edge.tree import read_tree
from build_tools.model.artefact import ArchiveEntry
from build_tools.package.xcode_commands import XcodePackaging, settled


def make_xcframework(packaging: XcodePackaging, folder: Path, log: Path) -> tuple[ArchiveEntry, ...]:
    """The files of the XCFramework, made in `folder`, which is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    for file in packaging.files:
        write_bytes(folder / file.path, file.content)
    for command in packaging.commands:
        run(command, what=f"running {Path(command[0]).name}", log=log)
    index = f"{packaging.output}/Info.plist"
    entries = read_tree(folder / packaging.output, prefix=f"{packaging.output}/")
    return tuple(settled(entry) if entry.path == index else entry for entry in entries)
