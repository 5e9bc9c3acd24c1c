"""The Android sysroot without an NDK: bionic's ABI over the hermetic kit's musl headers.

Everything here is a pure function of paths: include folders and flags for the
compiler, files and commands that make the start objects, link stubs, libc++ and
compiler-rt, and the two ends of a link line. The edge executes.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from build_tools.toolchains import libcxx, link_stubs
from build_tools.toolchains.sysroot_recipe import Command, SysrootRecipe, TextFile

SYSTEM_LIBRARIES = ("libc.so", "libm.so", "libdl.so", "liblog.so")

_LINKER_EMULATION = {"aarch64": "aarch64linux", "x86_64": "elf_x86_64"}
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
    def lib(self) -> Path:
        return self.root / "lib"


def _c_include_flags(sysroot: AndroidSysroot) -> tuple[str, ...]:
    libc = sysroot.kit_lib / "libc" / "include"
    folders = (
        sysroot.kit_lib / "include",  # the compiler's own: stdarg.h, arm_neon.h...
        sysroot.sources / "include",
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
    # Packed relocations exist from API 23, the RELR form from 28 (Android's own tag) and 30.
    packing = "android" if sysroot.api < 28 else "android+relr"
    # Crash reports of systems before API 29 expect code in the first segment.
    segments = ("--no-rosegment",) if sysroot.api < 29 else ()
    # Before API 29 the loader knows no ELF thread-local storage. The compiler
    # driver takes that from the triple, code generation at link time must be told.
    tls = ("-plugin-opt=-emulated-tls",) if sysroot.api < 29 else ()
    return (
        "-m",
        _LINKER_EMULATION[sysroot.arch],
        "--hash-style=gnu",
        f"--pack-dyn-relocs={packing}",
        *segments,
        *tls,
        "--eh-frame-hdr",
        "-z",
        "max-page-size=16384",
        "-z",
        "relro",
        "-z",
        "now",
        "-z",
        "noexecstack",
        "-z",
        "defs",
        "-z",
        "nocopyreloc",
        # libc++ looks through section bounds; the bounds' names stay inside.
        "-z",
        "start-stop-visibility=hidden",
    )


def libraries(sysroot: AndroidSysroot) -> tuple[str, ...]:
    """The C++ runtime and the system's libraries, in link order, after all other inputs."""
    runtime = ("libc++.a", "libc++abi.a", "libunwind.a", "libandroid_support.a", "libcompiler_rt.a")
    return tuple(str(sysroot.lib / name) for name in (*runtime, *SYSTEM_LIBRARIES))


def shared_library_argv(
    sysroot: AndroidSysroot, output: Path, inputs: tuple[str, ...], flags: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """The link of a shared library; its name is its soname. `flags` are the plan's own."""
    return (
        *sysroot.zig,
        "ld.lld",
        "-shared",
        *link_flags(sysroot),
        *flags,
        "-soname",
        output.name,
        "-o",
        str(output),
        str(sysroot.lib / "crtbegin_so.o"),
        *inputs,
        "--as-needed",
        *libraries(sysroot),
    )


def executable_argv(
    sysroot: AndroidSysroot, output: Path, inputs: tuple[str, ...], flags: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """The link of a position-independent executable, for test programs."""
    return (
        *sysroot.zig,
        "ld.lld",
        "-pie",
        "-dynamic-linker",
        "/system/bin/linker64",
        *link_flags(sysroot),
        *flags,
        "-o",
        str(output),
        str(sysroot.lib / "crtbegin_dynamic.o"),
        *inputs,
        "--as-needed",
        *libraries(sysroot),
        str(sysroot.lib / "crtend_android.o"),
    )


def _support_commands(sysroot: AndroidSysroot) -> tuple[tuple[Command, ...], ...]:
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

    objects = tuple(
        compile_c(name) for name in ("crtbegin_so", "crtbegin_dynamic", "crtend_android", "support")
    )
    return (objects, (_archive(sysroot, "libandroid_support", (objects[-1].output,)),))


def _archive(sysroot: AndroidSysroot, name: str, members: tuple[Path, ...]) -> Command:
    output = sysroot.lib / f"{name}.a"
    # D: no times or owners, so that equal members give equal archives.
    return Command((*sysroot.zig, "ar", "rcsD", str(output), *map(str, members)), output)


def _stub_files(sysroot: AndroidSysroot, symbols: str) -> tuple[TextFile, ...]:
    tables = link_stubs.parse_symbols(symbols, sysroot.arch)
    return tuple(
        TextFile(sysroot.lib / f"{name}.s", link_stubs.stub_source(tables[name], sysroot.api))
        for name in SYSTEM_LIBRARIES
    )


def _stub_commands(sysroot: AndroidSysroot) -> tuple[tuple[Command, ...], ...]:
    assemble = []
    link = []
    for name in SYSTEM_LIBRARIES:
        source, object_, output = (sysroot.lib / f"{name}{suffix}" for suffix in (".s", ".o", ""))
        clang = (*sysroot.zig, "clang", f"--target={sysroot.triple}", "-c", str(source), "-o", str(object_))
        lld = (*sysroot.zig, "ld.lld", "-shared", "-soname", name, str(object_), "-o", str(output))
        assemble.append(Command(clang, object_))
        link.append(Command(lld, output))
    return (tuple(assemble), tuple(link))


def _compiler_rt_command(sysroot: AndroidSysroot) -> Command:
    output = sysroot.lib / "libcompiler_rt.a"
    argv = (
        *sysroot.zig,
        "build-lib",
        str(sysroot.kit_lib / "compiler_rt.zig"),
        "-target",
        f"{sysroot.arch}-linux-android.{sysroot.api}",
        # Linking libc is what makes it include __emutls_get_address, which every
        # thread_local below API 29 calls.
        "-lc",
        "-OReleaseSmall",
        "-fPIC",
        f"-femit-bin={output}",
        "--cache-dir",
        str(sysroot.root / "zig-cache"),
        "--global-cache-dir",
        str(sysroot.root / "zig-cache"),
    )
    return Command(argv, output)


def _libcxx_commands(
    sysroot: AndroidSysroot,
    listing: Iterable[PurePosixPath],
    options: libcxx.LibcxxOptions,
    flags: tuple[str, ...],
) -> tuple[tuple[Command, ...], ...]:
    compiles = []
    archives = []
    for name, files in libcxx.libcxx_sources(listing, options, sysroot.kit_lib).items():
        members = []
        for source in files:
            output = sysroot.root / "obj" / name / f"{'.'.join(source.path.parts[2:])}.o"
            is_cxx = source.path.suffix == ".cpp"
            argv = (
                *sysroot.zig,
                "clang",
                *(cxx_flags(sysroot) if is_cxx else c_flags(sysroot)),
                *libcxx.compile_flags(source, options),
                *flags,
                "-c",
                str(sysroot.kit_lib / source.path),
                "-o",
                str(output),
            )
            members.append(output)
            compiles.append(Command(argv, output))
        archives.append(_archive(sysroot, name, tuple(members)))
    return (tuple(compiles), tuple(archives))


def recipe(
    sysroot: AndroidSysroot,
    symbols: str,
    listing: Iterable[PurePosixPath],
    *,
    exceptions: bool = False,
    flags: tuple[str, ...] = ("-Oz", "-DNDEBUG"),
) -> SysrootRecipe:
    """Everything that makes `sysroot`.

    `symbols` is the text of `symbols.json`, `listing` the kit's libc++, libc++abi
    and libunwind files relative to its `lib` folder, `flags` the code generation
    of these libraries (`-flto=thin` gives bitcode archives).
    """
    options = libcxx.LibcxxOptions(libcxx.LibC.BIONIC, exceptions)
    files = (
        TextFile(sysroot.libcxx_config / "__config", libcxx.CONFIG_SHIM),
        TextFile(sysroot.libcxx_config / "__config_site", libcxx.config_site(options)),
        *_stub_files(sysroot, symbols),
    )
    support = _support_commands(sysroot)
    stubs = _stub_commands(sysroot)
    runtime = _libcxx_commands(sysroot, listing, options, flags)
    first = (_compiler_rt_command(sysroot), *support[0], *stubs[0], *runtime[0])
    second = (*support[1], *stubs[1], *runtime[1])
    return SysrootRecipe(files, (first, second))
