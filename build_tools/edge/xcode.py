"""Looks for Xcode on this machine, by reading its files."""

import os
import platform
import plistlib
from pathlib import Path
from xml.parsers.expat import ExpatError

from build_tools.errors import ToolchainError
from build_tools.toolchains.xcode import PROGRAMS, XcodeFacts

VARIABLE = "DEVELOPER_DIR"
# Where xcode-select writes down the choice, and where Xcode is when nobody chose.
SELECTED = Path("/var/db/xcode_select_link")
USUAL = Path("/Applications/Xcode.app/Contents/Developer")
_SDKS = (("iphoneos", "iPhoneOS"), ("iphonesimulator", "iPhoneSimulator"))


def find_xcode() -> XcodeFacts:
    """The Xcode that the environment names, else the selected one, else the usual one.

    Raises ToolchainError when the variable names a folder that is no Xcode: to build with another
    than the one that was asked for would surprise.
    """
    system = platform.system()
    named = os.environ.get(VARIABLE)
    if named:
        facts = _facts(system, Path(named))
        if facts is None:
            raise ToolchainError(
                f"{VARIABLE} names {named}, which is no Contents/Developer folder of an Xcode "
                "(version.plist or its compiler is missing); correct it or unset it"
            )
        return facts
    for folder in (SELECTED, USUAL):
        facts = _facts(system, folder)
        if facts:
            return facts
    return XcodeFacts(system, None, (), ())


def _facts(system: str, folder: Path) -> XcodeFacts | None:
    # The command line tools alone can be selected too; they have neither a version nor SDKs of iOS.
    about = folder.resolve().parent / "version.plist"
    if not about.is_file() or not (folder / PROGRAMS / "clang").exists():
        return None
    try:
        text = plistlib.loads(about.read_bytes())["CFBundleShortVersionString"]
        version = tuple(int(part) for part in text.split("."))
    except (plistlib.InvalidFileException, ExpatError, ValueError, KeyError, TypeError, AttributeError):
        return None
    sdks = (
        (name, folder / "Platforms" / f"{title}.platform" / "Developer" / "SDKs" / f"{title}.sdk")
        for name, title in _SDKS
    )
    return XcodeFacts(system, folder, version, tuple((name, path) for name, path in sdks if path.is_dir()))
