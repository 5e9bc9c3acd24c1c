"""The Android sysroot without an NDK: bionic's ABI over the hermetic kit's musl headers.

Everything here is a pure function of paths: include folders and flags for the
compiler, files and commands that make the start objects, link stubs, libc++ and
compiler-rt, and the two ends of a link line. The edge executes.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from build_tools.toolchains import libcxx, link_stubs
from build_tools.toolchains.android_headers import REFUSED_HEADERS, refusal
from build_tools.toolchains.libcxx_build import archive, libcxx_commands
from build_tools.toolchains.sysroot_recipe import Command, SysrootRecipe, TextFile

SYSTEM_LIBRARIES = ("libc.so", "libm.so", "libdl.so", "liblog.so")

_LINKER_EMULATION = {"aarch64": "aarch64linux", "x86_64": "elf_x86_64"}
# What the loader understands from which API level on.
_RELR_API = 28
_ELF_TLS_API = 29
_READ_ONLY_FIRST_API = 29

_KERNEL_HEADERS = {"aarch64": "aarch64-linux-any", "x86_64": "x86-linux-any"}


@dataclass(frozen=True)
class AndroidSysroot:
    """One sysroot: for an architecture (`aarch64`, `x86_64`) and the lowest API level.

    `zig` starts the kit's driver (`zig clang`, `zig ld.lld`...), `kit_lib` is the
    kit's `lib` folder, `sources` is `native/sysroots/android` and `root` receives
    what is made.
    """

    arch: str
    api: int
    zig: tuple[str, ...]
    kit_lib: Path
    sources: Path
    root: Path

    @property
    def triple(self) -> str:
        return f"{self.arch}-linux-android{self.api}"

    @property
    def libcxx_config(self) -> Path:
        return self.root / "include" / "c++"

    @property
    def refused(self) -> Path:
        return self.root / "include" / "refused"

    @property
    def lib(self) -> Path:
        return self.root / "lib"


def _c_include_flags(sysroot: AndroidSysroot) -> tuple[str, ...]:
    libc = sysroot.kit_lib / "libc" / "include"
    folders = (
        sysroot.kit_lib / "include",  # the compiler's own: stdarg.h, arm_neon.h...
        sysroot.sources / "include",
        sysroot.refused,
        libc / f"{sysroot.arch}-linux-musl",
        libc / "generic-musl",
        libc / _KERNEL_HEADERS[sysroot.arch],
        libc / "any-linux-any",
    )
    return tuple(part for folder in folders for part in ("-isystem", str(folder)))


def _target_flags(sysroot: AndroidSysroot) -> tuple[str, ...]:
    # Outlined atomics call helpers that ask the kernel for the CPU's features at
    # load time; older systems have no such interface in libc.
    atomics = ("-mno-outline-atomics",) if sysroot.arch == "aarch64" else ()
    return (f"--target={sysroot.triple}", *atomics, "-nostdlibinc")


def c_flags(sysroot: AndroidSysroot) -> tuple[str, ...]:
    """Flags that compile C (and preprocessed assembly) for the target."""
    return (*_target_flags(sysroot), *_c_include_flags(sysroot))


def cxx_flags(sysroot: AndroidSysroot) -> tuple[str, ...]:
    """Flags that compile C++ for the target. libc++'s headers wrap C's, so they are found first."""
    return (
        *_target_flags(sysroot),
        "-nostdinc++",
        *libcxx.include_flags(sysroot.kit_lib, sysroot.libcxx_config),
        *_c_include_flags(sysroot),
    )


def link_flags(sysroot: AndroidSysroot) -> tuple[str, ...]:
    """What Android asks of every dynamic binary, for `ld.lld`; optimisation is the plan's business."""
    packing = "android" if sysroot.api < _RELR_API else "android+relr"
    # Crash reports of older systems expect code in the first segment.
    segments = ("--no-rosegment",) if sysroot.api < _READ_ONLY_FIRST_API else ()
    # The compiler driver emulates thread-local storage by the triple's API level,
    # code generation at link time must be told.
    tls = ("-plugin-opt=-emulated-tls",) if sysroot.api < _ELF_TLS_API else ()
    return (
        *("-m", _LINKER_EMULATION[sysroot.arch]),
        "--hash-style=gnu",
        f"--pack-dyn-relocs={packing}",
        *segments,
        *tls,
        "--eh-frame-hdr",
        *("-z", "max-page-size=16384"),
        *("-z", "relro", "-z", "now", "-z", "noexecstack", "-z", "defs", "-z", "nocopyreloc"),
        # libc++ looks through section bounds; the bounds' names stay inside.
        *("-z", "start-stop-visibility=hidden"),
    )


def libraries(sysroot: AndroidSysroot) -> tuple[str, ...]:
    """The C++ runtime and the system's libraries, in link order, after all other inputs."""
    runtime = ("libc++.a", "libc++abi.a", "libunwind.a", "libandroid_support.a", "libcompiler_rt.a")
    return tuple(str(sysroot.lib / name) for name in (*runtime, *SYSTEM_LIBRARIES))


def shared_start(sysroot: AndroidSysroot) -> tuple[str, ...]:
    """What begins the link of a shared library, before its objects."""
    return ("-shared", str(sysroot.lib / "crtbegin_so.o"))


def program_start(sysroot: AndroidSysroot) -> tuple[str, ...]:
    """What begins the link of a test program."""
    loader = ("-dynamic-linker", "/system/bin/linker64")
    return ("-pie", *loader, str(sysroot.lib / "crtbegin_dynamic.o"))


def program_end(sysroot: AndroidSysroot) -> tuple[str, ...]:
    """What ends the link of a test program, after the libraries."""
    return (str(sysroot.lib / "crtend_android.o"),)


def _support_commands(sysroot: AndroidSysroot) -> tuple[tuple[Command, ...], Command]:
    def compile_c(name: str) -> Command:
        output = sysroot.lib / f"{name}.o"
        source = sysroot.sources / "crt" / f"{name}.c"
        flags = (
            "-Oz",
            "-fPIC",
            "-ffunction-sections",
            "-fno-unwind-tables",
            "-fno-asynchronous-unwind-tables",
        )
        argv = (*sysroot.zig, "clang", *c_flags(sysroot), *flags, "-c", str(source), "-o", str(output))
        return Command(argv, output)

    names = ("crtbegin_so", "crtbegin_dynamic", "crtend_android", "support")
    objects = tuple(compile_c(name) for name in names)
    library = archive(sysroot.zig, sysroot.lib / "libandroid_support.a", (objects[-1].output,))
    return objects, library


def _stub_commands(sysroot: AndroidSysroot) -> tuple[tuple[Command, ...], tuple[Command, ...]]:
    assemble = []
    link = []
    for name in SYSTEM_LIBRARIES:
        source, object_, output = (sysroot.lib / f"{name}{suffix}" for suffix in (".s", ".o", ""))
        clang = (*sysroot.zig, "clang", f"--target={sysroot.triple}", "-c", str(source), "-o", str(object_))
        lld = (*sysroot.zig, "ld.lld", "-shared", "-soname", name, str(object_), "-o", str(output))
        assemble.append(Command(clang, object_))
        link.append(Command(lld, output))
    return tuple(assemble), tuple(link)


def _compiler_rt_command(sysroot: AndroidSysroot) -> Command:
    output = sysroot.lib / "libcompiler_rt.a"
    cache = str(sysroot.root / "zig-cache")
    argv = (
        *(*sysroot.zig, "build-lib", str(sysroot.kit_lib / "compiler_rt.zig")),
        *("-target", f"{sysroot.arch}-linux-android.{sysroot.api}", "-OReleaseSmall", "-fPIC"),
        # One object holds all of it; in sections, only what is called is linked: 149 KB less.
        *("-ffunction-sections", "-fdata-sections"),
        # Linking libc is what makes it include __emutls_get_address, which every
        # thread_local below API 29 calls.
        "-lc",
        f"-femit-bin={output}",
        *("--cache-dir", cache, "--global-cache-dir", cache),
    )
    return Command(argv, output)


def _files(sysroot: AndroidSysroot, symbols: str, options: libcxx.LibcxxOptions) -> tuple[TextFile, ...]:
    tables = link_stubs.parse_symbols(symbols, sysroot.arch)
    return (
        TextFile(sysroot.libcxx_config / "__config", libcxx.CONFIG_SHIM),
        TextFile(sysroot.libcxx_config / "__config_site", libcxx.config_site(options)),
        *(TextFile(sysroot.refused / name, refusal(name)) for name in REFUSED_HEADERS),
        *(
            TextFile(sysroot.lib / f"{name}.s", link_stubs.stub_source(tables[name], sysroot.api))
            for name in SYSTEM_LIBRARIES
        ),
    )


def recipe(
    sysroot: AndroidSysroot,
    symbols: str,
    listing: Iterable[PurePosixPath],
    *,
    flags: tuple[str, ...],
) -> SysrootRecipe:
    """Everything that makes `sysroot`.

    `symbols` is the text of `symbols.json`, `listing` the kit's libc++, libc++abi
    and libunwind files relative to its `lib` folder, `flags` the code generation
    of these libraries (`-flto=thin` gives bitcode archives).
    """
    # Nothing on Android throws: neither our code nor the runtime's.
    options = libcxx.LibcxxOptions(libcxx.LibC.BIONIC, exceptions=False)
    support_objects, support_library = _support_commands(sysroot)
    stub_objects, stubs = _stub_commands(sysroot)
    runtime_objects, runtime = libcxx_commands(
        zig=sysroot.zig,
        kit_lib=sysroot.kit_lib,
        root=sysroot.root,
        listing=listing,
        options=options,
        c_flags=(*c_flags(sysroot), *flags),
        cxx_flags=(*cxx_flags(sysroot), *flags),
    )
    first = (_compiler_rt_command(sysroot), *support_objects, *stub_objects, *runtime_objects)
    return SysrootRecipe(_files(sysroot, symbols, options), (first, (support_library, *stubs, *runtime)))
