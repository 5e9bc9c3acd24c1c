"""Compiling Objective-C: for this machine with GNUstep's Foundation, to run it; for iOS with our headers.

Both use the compiler of the hermetic kit, so the code is judged by one compiler.
"""

import concurrent.futures
import re
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NoReturn

import pytest

from build_tools.commands.toolchain import prepare_toolchain, read_targets
from build_tools.edge.cache import user_cache
from build_tools.edge.kit import ensure_kit
from build_tools.model.toolchain import Toolchain
from build_tools.toolchains.targets import find_target
from tests.bindings.compile import BINDINGS, PUBLIC_HEADERS, ROOT, run

HOST = "linux-x86_64"
IOS_TRIPLES = ("arm64-apple-ios15.0", "arm64-apple-ios15.0-simulator", "x86_64-apple-ios15.0-simulator")
_HERE = Path(__file__).parent / "objc"
_WARNINGS = ("-Wall", "-Wextra", "-Wconversion", "-Werror")


@cache
def host_toolchain() -> Toolchain:
    return prepare_toolchain(user_cache(), find_target(read_targets(), HOST))[0]


@cache
def kit() -> Path:
    """The folder of the compiler wheel."""
    return ensure_kit(user_cache(), ROOT / "build/logs/kit.log")


def include_flags(generated: Path) -> tuple[str, ...]:
    """Where wrapper code finds the wrapper's headers; `generated` stands for bindings/generated/objc."""
    folders = (BINDINGS / "runtime/objc", generated)
    both = [part for folder in folders for part in (folder, folder / "include")]
    return tuple(f"-I{folder}" for folder in (*both, PUBLIC_HEADERS))


@dataclass(frozen=True)
class GnuStep:
    """Flags that compile Objective-C for GNUstep's Foundation and gcc's runtime, and its libraries."""

    flags: tuple[str, ...]
    libraries: tuple[str, ...]


def _missing(what: str) -> NoReturn:
    pytest.fail(f"{what}; run .ci/packages, which installs what the tests need", pytrace=False)


@cache
def gnustep() -> GnuStep:
    """Where this machine has it; fails where it has not, since the wrapper is not tested otherwise."""
    compiler = shutil.which("gcc") or _missing("gcc is not installed")
    headers = Path("/usr/include/GNUstep")
    libobjc = Path(run(compiler, "-print-file-name=libobjc.so").strip())
    objc_headers = Path(run(compiler, "-print-file-name=include").strip())
    unwinder = Path(run(compiler, "-print-file-name=libgcc_s.so.1").strip())
    foundation = Path(run(compiler, "-print-file-name=libgnustep-base.so").strip())
    needed = (
        *(headers / "Foundation/Foundation.h", objc_headers / "objc/objc.h"),
        *(libobjc, foundation, unwinder),
    )
    missing = [str(path) for path in needed if not path.is_file()]
    if missing:
        _missing(f"{missing[0]} is missing")
    return GnuStep(
        flags=(
            *("-fobjc-runtime=gcc", "-fconstant-string-class=NSConstantString", "-fobjc-exceptions"),
            *("-D_NATIVE_OBJC_EXCEPTIONS", "-DGNUSTEP", "-DGNUSTEP_BASE_LIBRARY=1", "-DGNU_RUNTIME=1"),
            *("-isystem", str(headers)),
            # after everything else: only objc/ shall come from there
            *("-idirafter", str(objc_headers)),
            *("-include", str(_HERE / "gnustep.h")),
        ),
        libraries=tuple(str(path.resolve()) for path in (foundation, libobjc, unwinder)),
    )


def host_flags(chain: Toolchain) -> tuple[str, ...]:
    """Compiler flags of wrapper code on this machine; valgrind names lines by the debug information."""
    return (
        *chain.compile_flags,
        *("-O1", "-gdwarf-4"),
        *chain.exception_flags,
        *chain.own_flags,
        *gnustep().flags,
        *chain.cxx_flags,
    )


def compile_all(sources: Sequence[Path], folder: Path, command: Sequence[str | Path]) -> list[Path]:
    """Objects of Objective-C++ sources, in `folder`; two compilers at a time."""
    objects = [folder / f"{index}.{source.stem}.o" for index, source in enumerate(sources)]

    def compile_one(pair: tuple[Path, Path]) -> None:
        run(*command, "-x", "objective-c++", "-c", pair[0], "-o", pair[1])

    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        list(pool.map(compile_one, zip(sources, objects, strict=True)))
    return objects


@dataclass(frozen=True)
class Link:
    """A link command up to its objects, and what follows them."""

    start: tuple[str, ...]
    end: tuple[str, ...]


def plain_link(chain: Toolchain) -> Link:
    """A program of nothing but its objects and the C++ runtime."""
    return Link(
        (*chain.tools.linker, *chain.program_start), (*chain.link_flags, *chain.runtime, *chain.program_end)
    )


def link_program(link: Link, objects: Iterable[Path], output: Path) -> None:
    """Links with Foundation as well."""
    # Exceptions start in libobjc, so its unwinder has to be everybody's.
    end = [part for part in link.end if Path(part).name != "libunwind.a"]
    assert len(end) == len(link.end) - 1
    # GNUstep is this machine's, and newer than the C library that the kit links for.
    foundation = (*gnustep().libraries, "--allow-shlib-undefined")
    run(*link.start, *objects, *foundation, *end, "-o", output)


def memory_report(program: Path, *arguments: str | Path) -> dict[str, str]:
    """What valgrind says of a run: "definitely lost", "indirectly lost" and "ERROR SUMMARY", in numbers.

    Foundation loses some memory while it starts, so compare a run with one that does the same several times.
    """
    valgrind = shutil.which("valgrind") or _missing("valgrind is not installed")
    report = run(valgrind, "--leak-check=summary", program, *arguments)
    found = re.findall(r"(definitely lost|indirectly lost|ERROR SUMMARY): (\S+ \S+)", report)
    assert len(found) == 3, report
    return dict(found)


def ios_command(triple: str, *flags: str) -> tuple[str | Path, ...]:
    """A compiler for an Apple target with the kit's headers and our Foundation."""
    lib = kit() / "lib"
    # libc++'s configuration is one for all hermetic targets
    config = host_toolchain().tools.cxx.removesuffix("/bin/clang++") + "/include/c++"
    folders = (
        Path(config),
        lib / "libcxx/include",
        lib / "libcxxabi/include",
        lib / "include",
        ROOT / "native/sysroots/apple/include",
        lib / "libc/include/any-darwin-any",
    )
    return (
        *(kit() / "zig", "clang", f"--target={triple}", "-nostdlibinc", "-nostdinc++"),
        *(part for folder in folders for part in ("-isystem", folder)),
        *("-std=c++20", "-fvisibility=hidden", "-fexceptions", "-fobjc-exceptions", *_WARNINGS, *flags),
    )
