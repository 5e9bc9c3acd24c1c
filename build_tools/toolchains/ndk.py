"""Google's NDK as a toolchain: the same flags as the hermetic one, its compiler and sysroot."""

import hashlib
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath

from build_tools.errors import ToolchainError
from build_tools.model.target import Target, ToolchainKind
from build_tools.model.toolchain import Toolchain, Tools
from build_tools.toolchains.flags import (
    COMPILE_FLAGS,
    EXCEPTION_FLAGS,
    LTO_FLAGS,
    NO_EXCEPTION_FLAGS,
    OWN_FLAGS,
    REQUIRED_FLAGS,
)

OLDEST = 27
FIRST_API_WITH_PACKED_RELOCATIONS = 23


@dataclass(frozen=True)
class NdkFacts:
    """An NDK on this machine: `version` from its source.properties, `host_folder` with `bin`."""

    version: tuple[int, ...]
    folder: Path
    host_folder: Path


def ndk(target: Target, facts: NdkFacts | None) -> Toolchain:
    """The toolchain; raises ToolchainError when the NDK is missing or older than r27."""
    if facts is None:
        raise ToolchainError("no Android NDK was found; set ANDROID_NDK_HOME to an NDK r27 or newer")
    version = ".".join(str(part) for part in facts.version)
    if facts.version[0] < OLDEST:
        other = ", or use --toolchain hermetic" if ToolchainKind.HERMETIC in target.toolchains else ""
        raise ToolchainError(
            f"the Android NDK in {facts.folder} is {version}, but r{OLDEST} is the oldest that can align "
            f"for 16 KB pages; install a newer one and set ANDROID_NDK_HOME{other}"
        )
    abstract = _toolchain(target, version, PurePosixPath("/ndk"), "")
    digest = hashlib.sha256(repr(abstract).encode()).hexdigest()[:12]
    return _toolchain(target, version, facts.host_folder, digest)


def _toolchain(target: Target, version: str, host_folder: PurePath, digest: str) -> Toolchain:
    bin_folder = host_folder / "bin"
    triple = f"--target={target.triple}{target.min_os}"
    # Older loaders ignore packed relocations, and a library that is not relocated crashes.
    packing = "android" if int(target.min_os) >= FIRST_API_WITH_PACKED_RELOCATIONS else "none"
    return Toolchain(
        target=target,
        kind=ToolchainKind.NDK,
        version=f"NDK {version}",
        digest=digest,
        code_digest=digest,
        tools=Tools(
            c=str(bin_folder / "clang"),
            cxx=str(bin_folder / "clang++"),
            ar=str(bin_folder / "llvm-ar"),
            ranlib=str(bin_folder / "llvm-ranlib"),
            linker=(str(bin_folder / "clang++"), triple, "-fuse-ld=lld", "-static-libstdc++"),
            linker_prefix="-Wl,",
        ),
        compile_flags=(*target.cpu_flags, *COMPILE_FLAGS),
        optimize_flags=(f"-O{target.optimize}", "-DNDEBUG"),
        c_flags=(triple,),
        cxx_flags=(triple,),
        no_exception_flags=NO_EXCEPTION_FLAGS,
        exception_flags=EXCEPTION_FLAGS,
        lto_flags=LTO_FLAGS,
        own_flags=OWN_FLAGS,
        link_flags=(
            *LTO_FLAGS,
            "-Wl,-z,max-page-size=16384",
            f"-Wl,--pack-dyn-relocs={packing}",
            "-Wl,-z,relro,-z,now,-z,noexecstack,-z,defs",
        ),
        shared_start=("-shared",),
        shared_end=(),
        program_start=("-pie",),
        program_end=(),
        runtime=("-llog", "-lm", "-ldl"),
        required_flags=REQUIRED_FLAGS,
    )
