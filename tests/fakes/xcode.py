"""A folder that looks like an Xcode: enough for finding one and planning with it."""

import plistlib
from pathlib import Path

from build_tools.toolchains.xcode import PROGRAMS


def make_fake_xcode(
    folder: Path, version: str = "16.4", sdks: tuple[str, ...] = ("iPhoneOS", "iPhoneSimulator")
) -> Path:
    """Lay out `folder` as Xcode.app does; its programs are empty files. Returns Contents/Developer."""
    developer = folder / "Contents" / "Developer"
    (developer / PROGRAMS).mkdir(parents=True)
    (folder / "Contents" / "version.plist").write_bytes(
        plistlib.dumps({"CFBundleShortVersionString": version, "ProductBuildVersion": "16F6"})
    )
    for name in ("clang", "clang++", "ar", "ranlib", "libtool", "lipo"):
        (developer / PROGRAMS / name).touch(mode=0o755)
    for sdk in sdks:
        sdks_folder = developer / "Platforms" / f"{sdk}.platform" / "Developer" / "SDKs"
        (sdks_folder / f"{sdk}.sdk").mkdir(parents=True)
    (developer / "usr" / "bin").mkdir(parents=True)
    (developer / "usr" / "bin" / "xcodebuild").touch(mode=0o755)
    return developer
