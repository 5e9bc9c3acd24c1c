"""The glibc sysroot of the hermetic kit: its headers, and link stubs that its own linker makes.

The kit carries glibc's headers and the list of symbols per version, but writes
the stubs of libc.so and the start file only as a by-product of a link. So one
trivial program is linked and the by-products are collected from its cache.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from build_tools.toolchains import libcxx
from build_tools.toolchains.libcxx_build import libcxx_commands
from build_tools.toolchains.sysroot_recipe import Command, SysrootRecipe, TextFile

_HEADERS = {"x86_64": "x86-linux-gnu", "aarch64": "aarch64-linux-gnu"}
_KERNEL_HEADERS = {"x86_64": "x86-linux-any", "aarch64": "aarch64-linux-any"}
_EMULATION = {"x86_64": "elf_x86_64", "aarch64": "aarch64linux"}
_LOADER = {"x86_64": "/lib64/ld-linux-x86-64.so.2", "aarch64": "/lib/ld-linux-aarch64.so.1"}

# By-products of a link, in link order: the C library's parts, then what must be linked statically.
STUBS = (
    "libm.so.6",
    "libpthread.so.0",
    "libdl.so.2",
    "libc.so.6",
    "libld.so.2",  # the loader: __tls_get_addr
    "libc_nonshared.a",
    "libcompiler_rt.a",
)
START_FILE = "Scrt1.o"


@dataclass(frozen=True)
class LinuxSysroot:
    """One sysroot: an architecture and the oldest glibc ("2.28").

    `zig` starts the kit's driver, `kit_lib` is its `lib` folder, `root` receives what is made.
    """

    arch: str
    glibc: str
    zig: tuple[str, ...]
    kit_lib: Path
    root: Path

    @property
    def triple(self) -> str:
        return f"{self.arch}-linux-gnu"

    @property
    def libcxx_config(self) -> Path:
        return self.root / "include" / "c++"

    @property
    def lib(self) -> Path:
        return self.root / "lib"


def c_flags(sysroot: LinuxSysroot) -> tuple[str, ...]:
    """Flags that compile C and assembly for the target."""
    libc = sysroot.kit_lib / "libc" / "include"
    folders = (
        sysroot.kit_lib / "include",
        libc / _HEADERS[sysroot.arch],
        libc / "generic-glibc",
        libc / _KERNEL_HEADERS[sysroot.arch],
        libc / "any-linux-any",
    )
    minor = sysroot.glibc.partition(".")[2]
    return (
        f"--target={sysroot.triple}",
        "-nostdlibinc",
        f"-D__GLIBC_MINOR__={minor}",  # the kit's headers serve every version and hide what is newer
        *(part for folder in folders for part in ("-isystem", str(folder))),
    )


def cxx_flags(sysroot: LinuxSysroot) -> tuple[str, ...]:
    """Flags that compile C++; libc++'s headers wrap C's, so they are found first."""
    includes = libcxx.include_flags(sysroot.kit_lib, sysroot.libcxx_config)
    return ("-nostdinc++", *includes, *c_flags(sysroot))


def link_flags(sysroot: LinuxSysroot) -> tuple[str, ...]:
    """What every dynamic binary for the target is linked with, for `ld.lld`."""
    return (
        *("-m", _EMULATION[sysroot.arch]),
        "--hash-style=gnu",
        "--eh-frame-hdr",
        *("-z", "relro", "-z", "now", "-z", "noexecstack", "-z", "defs"),
    )


def program_start(sysroot: LinuxSysroot) -> tuple[str, ...]:
    return ("-pie", "-dynamic-linker", _LOADER[sysroot.arch], str(sysroot.lib / START_FILE))


def libraries(sysroot: LinuxSysroot) -> tuple[str, ...]:
    """The C++ and C runtime, in link order."""
    runtime = tuple(str(sysroot.lib / name) for name in ("libc++.a", "libc++abi.a", "libunwind.a"))
    return (*runtime, "--as-needed", *(str(sysroot.lib / name) for name in STUBS))


def recipe(
    sysroot: LinuxSysroot, listing: Iterable[PurePosixPath], *, flags: tuple[str, ...]
) -> SysrootRecipe:
    """Everything that makes `sysroot`; `flags` are the code generation of libc++."""
    options = libcxx.LibcxxOptions(libcxx.LibC.GLIBC, exceptions=True)
    probe = sysroot.root / "probe.c"
    files = (
        TextFile(sysroot.libcxx_config / "__config", libcxx.CONFIG_SHIM),
        TextFile(sysroot.libcxx_config / "__config_site", libcxx.config_site(options)),
        TextFile(probe, "int main(void) { return 0; }\n"),
    )
    cache = str(sysroot.root / "zig-cache")
    link = Command(
        (
            *("env", f"ZIG_GLOBAL_CACHE_DIR={cache}", f"ZIG_LOCAL_CACHE_DIR={cache}"),
            *(*sysroot.zig, "cc", "-target", f"{sysroot.triple}.{sysroot.glibc}", "-pie", "-fPIE"),
            # Optimised, or the kit would build its sanitizer runtime as well.
            *("-O2", str(probe), "-o", str(sysroot.root / "probe"), "-lm", "-lpthread", "-ldl"),
        ),
        sysroot.root / "probe",
    )
    names = " -o ".join(f"-name {name}" for name in (*STUBS, START_FILE))
    collect = Command(
        ("sh", "-c", f'find "$1" \\( {names} \\) -exec cp {{}} "$2" \\;', "sh", cache, str(sysroot.lib)),
        sysroot.lib / "libc.so.6",
    )
    compiles, archives = libcxx_commands(
        zig=sysroot.zig,
        kit_lib=sysroot.kit_lib,
        root=sysroot.root,
        listing=listing,
        options=options,
        c_flags=(*c_flags(sysroot), *flags),
        cxx_flags=(*cxx_flags(sysroot), *flags),
    )
    return SysrootRecipe(files, ((link, *compiles), (collect, *archives)))
