"""A compiler wheel as facts: a few of the files it would list, and the repository's real overlay."""

import json
from pathlib import Path, PurePosixPath

from build_tools.commands.layout import NATIVE
from build_tools.toolchains.android_sysroot import SYSTEM_LIBRARIES
from build_tools.toolchains.hermetic import HermeticKit

LISTING = (
    "libcxx/src/string.cpp",
    "libcxx/src/new.cpp",
    "libcxxabi/src/cxa_exception.cpp",
    "libcxxabi/src/cxa_noexception.cpp",
    "libunwind/src/UnwindLevel1.c",
    "libunwind/src/UnwindRegistersSave.S",
)
SYMBOLS = {"pthread_create": {"kind": "function", "api": {"arm64": 21, "x86_64": 21}}}


def fake_kit(folder: Path = Path("/kit")) -> HermeticKit:
    """`folder` need not exist: nothing in the wheel is read or started."""
    overlay = NATIVE / "sysroots" / "android"
    return HermeticKit(
        folder=folder,
        version="ziglang 0",
        listing=tuple(map(PurePosixPath, LISTING)),
        android_symbols=json.dumps(dict.fromkeys(SYSTEM_LIBRARIES, SYMBOLS)),
        overlay=tuple(
            (path.relative_to(overlay).as_posix(), path.read_text(encoding="utf-8"))
            for path in sorted(overlay.rglob("*"))
            if path.suffix in {".h", ".c", ".S"}
        ),
    )
