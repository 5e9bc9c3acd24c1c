"""Linking an iOS program as an app's build does, with LLVM's linker and stubs instead of an SDK."""

import os
import subprocess
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from build_tools.commands.layout import DATA, LOGS, NATIVE
from build_tools.edge.apt import ensure_unpacked
from build_tools.edge.cache import user_cache
from build_tools.edge.kit import ensure_kit

# The linker, and the libraries it needs that a small machine lacks.
PACKAGES = ("lld-19", "libllvm19", "libz3-4", "libedit2", "libbsd0", "libmd0", "libxml2", "libicu72")
INSTALL_NAMES = {
    "libSystem": "/usr/lib/libSystem.B.dylib",
    "libobjc": "/usr/lib/libobjc.A.dylib",
    "libc++": "/usr/lib/libc++.1.dylib",
    "Foundation": "/System/Library/Frameworks/Foundation.framework/Foundation",
    "CoreFoundation": "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation",
}
# What the program asks for beside the library: what the linker wants, what its Objective-C becomes.
PROGRAM_SYMBOLS = {
    "libSystem": ("dyld_stub_binder", "_printf"),
    "libobjc": (
        "_objc_msgSend",
        "_objc_autoreleasePoolPush",
        "_objc_autoreleasePoolPop",
        "_objc_retainAutoreleasedReturnValue",
        "_objc_unsafeClaimAutoreleasedReturnValue",
        "_objc_storeStrong",
    ),
    "CoreFoundation": ("___CFConstantStringClassReference",),
}


def ld64() -> tuple[tuple[str, ...], Mapping[str, str]]:
    """The command that links Mach-O, and its environment; Debian packages unpacked in our cache."""
    folder = ensure_unpacked(user_cache(), "ld64", PACKAGES, LOGS / "ld64.log")
    libraries = next((folder / "usr" / "lib").glob("*-linux-gnu"))
    return (str(folder / "usr" / "bin" / "ld64.lld-19"),), {**os.environ, "LD_LIBRARY_PATH": str(libraries)}


def write_stubs(folder: Path, arch: str = "arm64") -> None:
    """Text stubs of Apple's libraries with exactly the symbols that the oldest iOS is known to have."""
    table = tomllib.loads((DATA / "ios" / "symbols.toml").read_text("utf-8"))
    for library, install_name in INSTALL_NAMES.items():
        known = table.get(library, {"symbols": ()})["symbols"]
        symbols = sorted({*known, *PROGRAM_SYMBOLS.get(library, ())})
        lines = [
            "--- !tapi-tbd",
            "tbd-version: 4",
            f"targets: [ {arch}-ios ]",
            f"install-name: '{install_name}'",
            "exports:",
            f"  - targets: [ {arch}-ios ]",
            f"    symbols: [ {', '.join(repr(symbol) for symbol in symbols)} ]",
            "...",
            "",
        ]
        if library in {"Foundation", "CoreFoundation"}:
            path = folder / f"{library}.framework" / f"{library}.tbd"
        else:
            path = folder / f"{library}.tbd"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines), encoding="utf-8")


def compile_objc(source: Path, output: Path, *flags: str, triple: str = "arm64-apple-ios15.0") -> None:
    """Compile Objective-C against the declarations of Foundation in the repository."""
    kit = ensure_kit(user_cache(), LOGS / "kit.log")
    lib = kit / "lib"
    argv = [
        *(str(kit / "zig"), "clang", f"--target={triple}", "-Os", "-fobjc-arc", "-nostdlibinc"),
        *("-isystem", str(lib / "include"), "-isystem", str(NATIVE / "sysroots" / "apple" / "include")),
        *("-isystem", str(lib / "libc" / "include" / "any-darwin-any")),
        *flags,
        *("-c", str(source), "-o", str(output)),
    ]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def link(objects: Iterable[Path], output: Path, stubs: Path, *flags: str) -> str:
    """Link an app that drops what it does not reach; returns what the linker complains of."""
    command, environment = ld64()
    argv = [
        *command,
        *("-arch", "arm64", "-platform_version", "ios", "15.0", "15.0", "-dead_strip", "-x"),
        *(f"-L{stubs}", f"-F{stubs}", "-lSystem", "-lobjc", "-framework", "CoreFoundation"),
        *flags,
        *map(str, objects),
        *("-o", str(output)),
    ]
    done = subprocess.run(argv, capture_output=True, text=True, check=False, env=environment)
    return done.stderr if done.returncode else ""
