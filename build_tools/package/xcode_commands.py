"""An XCFramework made by Apple's own programs: what to lay out and which commands to run."""

import plistlib
from dataclasses import dataclass, replace
from pathlib import Path
from xml.parsers.expat import ExpatError

from build_tools.errors import StepError
from build_tools.model.artefact import ArchiveEntry
from build_tools.package.xcframework import (
    XcFramework,
    by_sdk,
    framework_entries,
    library_identifier,
    plist_bytes,
)


@dataclass(frozen=True)
class XcodePackaging:
    """Files to write below a folder, then commands to run; `output` is the XCFramework's folder."""

    files: tuple[ArchiveEntry, ...]
    commands: tuple[tuple[str, ...], ...]
    output: str


def xcode_packaging(framework: XcFramework, folder: Path, lipo: str, xcodebuild: str) -> XcodePackaging:
    """`lipo` joins the architectures of each SDK, `xcodebuild` puts the frameworks together."""
    files: list[ArchiveEntry] = []
    joins: list[tuple[str, ...]] = []
    frameworks: list[str] = []
    for slices in by_sdk(framework.slices):
        place = library_identifier(slices)
        bundle = f"{place}/{framework.name}.framework"
        binary = f"{bundle}/{framework.name}"
        thin = [ArchiveEntry(f"{place}/{part.arch}.a", part.library) for part in slices]
        files += thin
        files += [
            replace(entry, path=f"{place}/{entry.path}")
            for entry in framework_entries(framework, slices)
            if f"{place}/{entry.path}" != binary
        ]
        inputs = tuple(str(folder / entry.path) for entry in thin)
        joins.append((lipo, "-create", *inputs, "-output", str(folder / binary)))
        frameworks += ["-framework", str(folder / bundle)]
    output = f"{framework.name}.xcframework"
    create = (xcodebuild, "-create-xcframework", *frameworks, "-output", str(folder / output))
    return XcodePackaging(tuple(files), (*joins, create), output)


def settled(entry: ArchiveEntry) -> ArchiveEntry:
    """The index of an XCFramework with its libraries in order, which xcodebuild leaves to chance."""
    try:
        document = plistlib.loads(entry.content)
        rows = sorted(document["AvailableLibraries"], key=lambda row: str(row["LibraryIdentifier"]))
    except (plistlib.InvalidFileException, ExpatError, ValueError, KeyError, TypeError) as error:
        raise StepError(
            f"xcodebuild left an unreadable {entry.path} ({type(error).__name__}); run the build again"
        ) from error
    return replace(entry, content=plist_bytes({**document, "AvailableLibraries": rows}))
