"""Looks for an Android NDK on this machine."""

import os
import re
from pathlib import Path

from build_tools.errors import ToolchainError
from build_tools.toolchains.ndk import NdkFacts

VARIABLES = ("ANDROID_NDK_HOME", "ANDROID_NDK_ROOT")
SDK_VARIABLES = ("ANDROID_HOME", "ANDROID_SDK_ROOT")


def find_ndk() -> NdkFacts | None:
    """The NDK that the environment names, else the newest one of the SDK that it names.

    Raises ToolchainError when a variable names a folder that is no NDK: to build with another
    toolchain than the one that was asked for would surprise.
    """
    for variable in VARIABLES:
        folder = os.environ.get(variable)
        if folder:
            named = _facts(Path(folder))
            if named is None:
                raise ToolchainError(
                    f"{variable} names {folder}, which is no Android NDK for this machine "
                    "(source.properties or toolchains/llvm/prebuilt is missing); correct it or unset it"
                )
            return named
    candidates = [
        path
        for variable in SDK_VARIABLES
        if os.environ.get(variable)
        for path in (Path(os.environ[variable]) / "ndk").glob("*")
    ]
    facts = [found for found in map(_facts, candidates) if found]
    return max(facts, key=lambda found: found.version, default=None)


def _facts(folder: Path) -> NdkFacts | None:
    properties = folder / "source.properties"
    if not properties.is_file():
        return None
    match = re.search(r"Pkg\.Revision\s*=\s*(\d+(?:\.\d+)*)", properties.read_text(encoding="utf-8"))
    prebuilt = sorted((folder / "toolchains" / "llvm" / "prebuilt").glob("*/bin"))
    if not match or not prebuilt:
        return None
    return NdkFacts(
        version=tuple(int(part) for part in match[1].split(".")),
        folder=folder,
        host_folder=prebuilt[0].parent,
    )
