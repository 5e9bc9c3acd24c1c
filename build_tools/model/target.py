"""Platform, architecture and minimum OS."""

from dataclasses import dataclass
from enum import Enum


class ToolchainKind(Enum):
    """`HERMETIC` comes from one pip wheel; `NDK` and `XCODE` are the vendors' kits, found on the machine."""

    HERMETIC = "hermetic"
    NDK = "ndk"
    XCODE = "xcode"


class ArtefactKind(Enum):
    """What a product is shipped as."""

    WHEEL = "wheel"
    AAR = "aar"
    WINDOWS_ZIP = "windows-zip"
    XCFRAMEWORK = "xcframework"
    PROGRAMS = "programs"  # test programs only


@dataclass(frozen=True)
class Target:
    """One row of `targets.toml`; the fields are documented there."""

    name: str
    os: str
    arch: str
    min_os: str
    triple: str
    abi: str
    processor: str
    optimize: str
    cpu_flags: tuple[str, ...]
    toolchains: tuple[ToolchainKind, ...]
    artefact: ArtefactKind
