"""The hermetic toolchain: LLVM from one pip wheel, sysroots made here, no system compiler."""

import hashlib
import json
import shlex
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path, PurePosixPath

from build_tools.errors import ToolchainError
from build_tools.model.target import Target, ToolchainKind
from build_tools.model.toolchain import LinkWords, StaticLink, Toolchain, Tools
from build_tools.toolchains import android_sysroot, ios_sysroot, linux_sysroot, windows_sysroot
from build_tools.toolchains.flags import (
    COMPILE_FLAGS,
    EXCEPTION_FLAGS,
    LTO_FLAGS,
    MERGED_LTO_FLAGS,
    MERGED_REQUIRED_FLAGS,
    NO_EXCEPTION_FLAGS,
    OWN_FLAGS,
    REQUIRED_FLAGS,
    module_flags,
    runtime_flags,
)
from build_tools.toolchains.sysroot_recipe import SysrootRecipe, TextFile

# Programs that CMake and SCons start by one path; the kit has one program for all of them.
WRAPPERS = {
    "clang": "clang",
    "clang++": "clang --driver-mode=g++",
    "ar": "ar",
    "ranlib": "ranlib",
    "ld.lld": "ld.lld",
}
# Windows' linker is another one, and CMake wants a resource compiler before it compiles anything.
WINDOWS_WRAPPERS = {"lld-link": "lld-link", "rc": "rc"}
OS_WRAPPERS = {"windows": {**WRAPPERS, **WINDOWS_WRAPPERS}}
LINKERS = {"windows": "lld-link"}
# Functions in an order that packs well, and fewer copies of small ones across files (docs/size.md).
COMPACT = ("--bp-compression-sort=function", "-mllvm", "-import-instr-limit=10")
GNU_WORDS = LinkWords(optimize=(*LinkWords().optimize, *COMPACT))


@dataclass(frozen=True)
class HermeticKit:
    """Facts about the compiler wheel.

    `folder` holds the program `zig` and `lib`; `listing` is every file of the C++
    runtime's sources relative to `lib`; `android_symbols` is the text of the table
    of bionic's symbols; `overlay` the content of `native/sysroots/<os>`, by
    relative path.
    """

    folder: Path
    version: str
    listing: tuple[PurePosixPath, ...]
    android_symbols: str
    overlay: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class HermeticToolchain:
    """A toolchain and how its folder is made."""

    toolchain: Toolchain
    root: Path
    recipe: SysrootRecipe


def hermetic(target: Target, kit: HermeticKit, toolchains: Path) -> HermeticToolchain:
    """The toolchain of `target` in `toolchains/<name>-<digest>`.

    The digests are taken with placeholders for both folders, so that they say
    nothing about this machine: `digest` of everything, `code_digest` of what
    shapes compiled third-party code, which outlives a change of the rest.
    """
    abstract = _assemble(target, replace(kit, folder=Path("/kit")), Path("/toolchain"), "", "")
    chain = abstract.toolchain
    headers = [
        (str(file.path), file.text)
        for file in abstract.recipe.files
        if file.path.suffix == ".h" or "include" in file.path.parts
    ]
    code = _digest(
        [
            kit.version,
            [chain.compile_flags, chain.optimize_flags, chain.no_exception_flags, chain.lto_flags],
            [chain.c_flags, chain.cxx_flags, chain.module_flags],
            headers,
            *chain.cmake_variables,
        ]
    )
    digest = _digest([asdict(chain), _texts(abstract.recipe)])
    return _assemble(target, kit, toolchains / f"{target.name}-{digest}", digest, code)


def _digest(described: object) -> str:
    text = json.dumps(described, default=str, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _texts(recipe: SysrootRecipe) -> list[object]:
    return [
        [(str(file.path), file.text) for file in recipe.files],
        [[command.argv for command in stage] for stage in recipe.stages],
    ]


def _assemble(
    target: Target, kit: HermeticKit, root: Path, digest: str, code_digest: str
) -> HermeticToolchain:
    zig = (str(kit.folder / "zig"),)
    lib = kit.folder / "lib"
    runtime = (*runtime_flags(target), *LTO_FLAGS)
    if target.os == "android":
        android = android_sysroot.AndroidSysroot(
            target.arch, int(target.min_os), zig, lib, root / "overlay", root
        )
        parts = _android(android, kit, runtime)
    elif target.os == "linux":
        parts = _linux(linux_sysroot.LinuxSysroot(target.arch, target.min_os, zig, lib, root), kit, runtime)
    elif target.os == "windows":
        windows = windows_sysroot.WindowsSysroot(target.arch, target.min_os, zig, lib, root / "overlay", root)
        parts = _windows(windows, kit, runtime)
    elif target.os == "ios":
        parts = _ios(ios_sysroot.IosSysroot(target, zig, lib, root), kit)
    else:
        raise ToolchainError(f"the hermetic toolchain has no sysroot for {target.os}; use another target")
    toolchain = Toolchain(
        target=target,
        kind=ToolchainKind.HERMETIC,
        version=kit.version,
        digest=digest,
        code_digest=code_digest,
        tools=Tools(
            c=str(root / "bin" / "clang"),
            cxx=str(root / "bin" / "clang++"),
            ar=str(root / "bin" / "ar"),
            ranlib=str(root / "bin" / "ranlib"),
            linker=(str(root / "bin" / LINKERS.get(target.os, "ld.lld")),),
            linker_prefix="",
        ),
        compile_flags=(*target.cpu_flags, *COMPILE_FLAGS),
        optimize_flags=(f"-O{target.optimize}", "-DNDEBUG"),
        exception_flags=EXCEPTION_FLAGS,
        lto_flags=MERGED_LTO_FLAGS if parts.static_link else LTO_FLAGS,
        own_flags=OWN_FLAGS,
        required_flags=MERGED_REQUIRED_FLAGS if parts.static_link else REQUIRED_FLAGS,
        cmake_variables=parts.cmake_variables,
        static_link=parts.static_link,
        own_folders=parts.own_folders,
        words=parts.words,
        **{
            "no_exception_flags": NO_EXCEPTION_FLAGS,
            "module_flags": module_flags(str(lib / "include")),
            **parts.flags,
        },
    )
    wrappers = tuple(
        TextFile(root / "bin" / name, f'#!/bin/sh\nexec {shlex.quote(zig[0])} {command} "$@"\n')
        for name, command in OS_WRAPPERS.get(target.os, WRAPPERS).items()
    )
    recipe = SysrootRecipe((*wrappers, *parts.recipe.files), parts.recipe.stages)
    return HermeticToolchain(toolchain, root, recipe)


@dataclass(frozen=True)
class _Parts:
    recipe: SysrootRecipe
    flags: dict[str, tuple[str, ...]]
    cmake_variables: tuple[tuple[str, str], ...] = ()
    static_link: StaticLink | None = None
    own_folders: tuple[str, ...] = ()
    words: LinkWords = GNU_WORDS


def _android(sysroot: android_sysroot.AndroidSysroot, kit: HermeticKit, runtime: tuple[str, ...]) -> _Parts:
    recipe = android_sysroot.recipe(sysroot, kit.android_symbols, kit.listing, flags=runtime)
    overlay = tuple(TextFile(sysroot.sources / path, text) for path, text in kit.overlay)
    return _Parts(
        SysrootRecipe((*overlay, *recipe.files), recipe.stages),
        {
            "c_flags": android_sysroot.c_flags(sysroot),
            "cxx_flags": android_sysroot.cxx_flags(sysroot),
            "link_flags": android_sysroot.link_flags(sysroot),
            "shared_start": android_sysroot.shared_start(sysroot),
            "shared_end": (),
            "program_start": android_sysroot.program_start(sysroot),
            "program_end": android_sysroot.program_end(sysroot),
            "runtime": ("--as-needed", *android_sysroot.libraries(sysroot)),
        },
    )


def _linux(sysroot: linux_sysroot.LinuxSysroot, kit: HermeticKit, runtime: tuple[str, ...]) -> _Parts:
    return _Parts(
        linux_sysroot.recipe(sysroot, kit.listing, flags=runtime),
        {
            "c_flags": linux_sysroot.c_flags(sysroot),
            "cxx_flags": linux_sysroot.cxx_flags(sysroot),
            "link_flags": linux_sysroot.link_flags(sysroot),
            "shared_start": ("-shared",),
            "shared_end": (),
            "program_start": linux_sysroot.program_start(sysroot),
            "program_end": (),
            "runtime": linux_sysroot.libraries(sysroot),
        },
    )


def _windows(sysroot: windows_sysroot.WindowsSysroot, kit: HermeticKit, runtime: tuple[str, ...]) -> _Parts:
    recipe = windows_sysroot.recipe(sysroot, kit.listing, flags=runtime)
    overlay = tuple(TextFile(sysroot.sources / path, text) for path, text in kit.overlay)
    return _Parts(
        SysrootRecipe((*overlay, *recipe.files), recipe.stages),
        {
            "c_flags": windows_sysroot.c_flags(sysroot),
            "cxx_flags": windows_sysroot.cxx_flags(sysroot),
            # Windows finds handlers and debuggers callers by unwind tables alone, thrown or not.
            "no_exception_flags": ("-fno-exceptions",),
            # The compiler's headers take in MinGW's, whose inline functions would be there twice.
            "module_flags": (),
            "link_flags": windows_sysroot.link_flags(sysroot),
            "shared_start": windows_sysroot.shared_start(sysroot),
            "shared_end": (),
            "program_start": windows_sysroot.program_start(sysroot),
            "program_end": (),
            "runtime": windows_sysroot.libraries(sysroot),
        },
        windows_sysroot.cmake_variables(sysroot),
        words=windows_sysroot.WORDS,
    )


def _ios(sysroot: ios_sysroot.IosSysroot, kit: HermeticKit) -> _Parts:
    nothing_linked = ("link_flags", "shared_start", "shared_end", "program_start", "program_end", "runtime")
    return _Parts(
        ios_sysroot.recipe(sysroot, kit.overlay),
        {
            "c_flags": ios_sysroot.c_flags(sysroot),
            "cxx_flags": ios_sysroot.cxx_flags(sysroot),
            **dict.fromkeys(nothing_linked, ()),
        },
        ios_sysroot.cmake_variables(sysroot),
        ios_sysroot.static_link(sysroot),
        ios_sysroot.OWN_FOLDERS,
    )


def cxx_runtime_listing(lib: Path, files: Iterable[Path]) -> tuple[PurePosixPath, ...]:
    """`files` below the kit's `lib`, relative to it and sorted."""
    return tuple(sorted(PurePosixPath(path.relative_to(lib).as_posix()) for path in files))
