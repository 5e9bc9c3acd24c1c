"""The Windows sysroot of the hermetic kit: mingw-w64's headers, its C runtime on top of UCRT.

The kit carries mingw's sources and lists of what Windows' libraries export, and
makes objects and import libraries of them as by-products of a link. So one trivial
program and one trivial library are linked and the by-products are collected. All
of the runtime but Windows' own libraries is linked statically.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from build_tools.model.toolchain import LinkWords
from build_tools.toolchains import libcxx
from build_tools.toolchains.libcxx_build import libcxx_commands
from build_tools.toolchains.sysroot_recipe import Command, SysrootRecipe, TextFile

_MACHINE = {"x86_64": "x64"}
# Import libraries of the universal C runtime, which every Windows 10 has, one per API set.
_CRT_SETS = (
    *("conio", "convert", "environment", "filesystem", "heap", "locale", "math", "multibyte"),
    *("private", "process", "runtime", "stdio", "string", "time", "utility"),
)
# By-products of a link, in link order: mingw's half of the C library, what the kit has in its
# stead, compiler-rt, then Windows' libraries.
BY_PRODUCTS = (
    "libmingw32.lib",
    "zigc.lib",
    "compiler_rt.lib",
    *(f"api-ms-win-crt-{name}-l1-1-0.lib" for name in _CRT_SETS),
    "kernel32.lib",
    "advapi32.lib",
)
PROGRAM_START_FILE = "crt2.obj"
LIBRARY_START_FILE = "dllcrt2.obj"
GUARD_FILE = "guard.o"
# Where the PDB says that what was linked was, wherever the checkout is.
SOURCE_PATH = "/smilear"

# The words of lld-link. Symbols go into a PDB beside the library, so nothing has to be stripped.
WORDS = LinkWords(
    output=("-out:{output}",),
    map="-lldmap:",
    exports="",
    soname="",
    optimize=("-opt:ref", "-opt:icf"),
    cache="-lldltocache:",
    cache_policy="-lldltocachepolicy:",
    strip=(),
    program="{name}.exe",
    by_products=(("-implib:", ".lib"), ("-pdb:", ".pdb")),
    first_definition=("-force:multiple",),
)


@dataclass(frozen=True)
class WindowsSysroot:
    """One sysroot: an architecture and the oldest Windows ("10").

    `zig` starts the kit's driver, `kit_lib` is its `lib` folder, `sources` is
    `native/sysroots/windows` and `root` receives what is made.
    """

    arch: str
    min_os: str
    zig: tuple[str, ...]
    kit_lib: Path
    sources: Path
    root: Path

    @property
    def triple(self) -> str:
        return f"{self.arch}-windows-gnu"

    @property
    def libcxx_config(self) -> Path:
        return self.root / "include" / "c++"

    @property
    def lib(self) -> Path:
        return self.root / "lib"


def c_flags(sysroot: WindowsSysroot) -> tuple[str, ...]:
    """Flags that compile C and assembly for the target."""
    folders = (
        sysroot.kit_lib / "include",
        sysroot.sources / "include",
        sysroot.kit_lib / "libc" / "include" / "any-windows-any",
    )
    return (
        f"--target={sysroot.triple}",
        "-nostdlibinc",
        # Every indirect call is checked against the table of functions whose address is taken.
        "-mguard=cf",
        *(part for folder in folders for part in ("-isystem", str(folder))),
    )


def cxx_flags(sysroot: WindowsSysroot) -> tuple[str, ...]:
    """Flags that compile C++."""
    return (
        *_runtime_cxx_flags(sysroot),
        *("-include", str(sysroot.sources / "include" / "mingw_gaps.h")),
        # TensorFlow Lite's own switch: memory of no file comes from malloc.
        "-DTFLITE_MMAP_DISABLED",
    )


def _runtime_cxx_flags(sysroot: WindowsSysroot) -> tuple[str, ...]:
    """Flags that compile libc++ itself; its headers wrap C's, so they are found first."""
    includes = libcxx.include_flags(sysroot.kit_lib, sysroot.libcxx_config)
    # windows.h has macros called min and max, which C++ code writes as functions.
    return ("-DNOMINMAX", "-nostdinc++", *includes, *c_flags(sysroot))


def cmake_variables(sysroot: WindowsSysroot) -> tuple[tuple[str, str], ...]:
    """CMake wants a resource compiler for Windows before it compiles anything."""
    return (("CMAKE_RC_COMPILER", str(sysroot.root / "bin" / "rc")),)


def link_flags(sysroot: WindowsSysroot) -> tuple[str, ...]:
    """What every binary for the target is linked with, for `lld-link`."""
    return (
        "-lldmingw",
        "-nologo",
        # mingw's name for it
        "-alternatename:__image_base__=__ImageBase",
        f"-machine:{_MACHINE[sysroot.arch]}",
        # Windows itself refuses the file where it is too old.
        f"-osversion:{sysroot.min_os}.0",
        f"-subsystem:console,{sysroot.min_os}.0",
        *("-dynamicbase", "-highentropyva", "-nxcompat", "-guard:cf"),
        # Times and identifiers are made of the content.
        "-Brepro",
    )


def shared_start(sysroot: WindowsSysroot) -> tuple[str, ...]:
    symbols = (
        "-debug",
        "-pdbaltpath:%_PDB%",  # debuggers look for the file's name alone
        f"-pdbsourcepath:{SOURCE_PATH}",
    )
    return ("-dll", *symbols, "-entry:DllMainCRTStartup", *_start_files(sysroot, LIBRARY_START_FILE))


def program_start(sysroot: WindowsSysroot) -> tuple[str, ...]:
    return ("-entry:mainCRTStartup", *_start_files(sysroot, PROGRAM_START_FILE))


def _start_files(sysroot: WindowsSysroot, first: str) -> tuple[str, ...]:
    return tuple(str(sysroot.lib / name) for name in (first, GUARD_FILE))


def libraries(sysroot: WindowsSysroot) -> tuple[str, ...]:
    """The C++ and C runtime, in link order."""
    runtime = ("libc++.a", "libc++abi.a", "libunwind.a")
    return tuple(str(sysroot.lib / name) for name in (*runtime, *BY_PRODUCTS))


def recipe(
    sysroot: WindowsSysroot, listing: Iterable[PurePosixPath], *, flags: tuple[str, ...]
) -> SysrootRecipe:
    """Everything that makes `sysroot`; `flags` are the code generation of libc++."""
    options = libcxx.LibcxxOptions(libcxx.LibC.UCRT, exceptions=False)
    program, library = sysroot.root / "probe.c", sysroot.root / "probe-library.c"
    files = (
        TextFile(sysroot.libcxx_config / "__config", libcxx.CONFIG_SHIM),
        TextFile(sysroot.libcxx_config / "__config_site", libcxx.config_site(options)),
        TextFile(program, "int main(void) { return 0; }\n"),
        TextFile(library, "int probe(void) { return 0; }\n"),
    )
    cache = sysroot.root / "zig-cache"
    links = tuple(
        Command(
            (
                *("env", f"ZIG_GLOBAL_CACHE_DIR={cache}", f"ZIG_LOCAL_CACHE_DIR={cache}"),
                *(*sysroot.zig, "cc", "-target", sysroot.triple, *kind),
                # Optimised, or the kit would build its sanitizer runtime as well; without debug
                # information, which would carry paths of this machine.
                *("-O2", "-s", str(source), "-o", str(source.with_suffix(".bin"))),
            ),
            source.with_suffix(".bin"),
        )
        for source, kind in ((program, ()), (library, ("-shared",)))
    )
    names = " -o ".join(f"-name {name}" for name in (*BY_PRODUCTS, PROGRAM_START_FILE, LIBRARY_START_FILE))
    collect = Command(
        (
            *("sh", "-c", f'find "$1" \\( {names} \\) -exec cp {{}} "$2" \\;', "sh"),
            *(str(cache), str(sysroot.lib)),
        ),
        sysroot.lib / "kernel32.lib",
    )
    guard = Command(
        (
            *(*sysroot.zig, "clang", f"--target={sysroot.triple}"),
            *("-c", str(sysroot.sources / "crt" / "guard.S"), "-o", str(sysroot.lib / GUARD_FILE)),
        ),
        sysroot.lib / GUARD_FILE,
    )
    compiles, archives = libcxx_commands(
        zig=sysroot.zig,
        kit_lib=sysroot.kit_lib,
        root=sysroot.root,
        listing=listing,
        options=options,
        c_flags=(*c_flags(sysroot), *flags),
        cxx_flags=(*_runtime_cxx_flags(sysroot), *flags),
    )
    # The second link finds most of what it needs in the first one's cache.
    return SysrootRecipe(files, ((links[0], guard, *compiles), (links[1],), (collect, *archives)))
