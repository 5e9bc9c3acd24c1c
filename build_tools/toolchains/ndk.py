"""Google's NDK as a toolchain: the same flags as the hermetic one, its compiler and sysroot."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

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
PAGE_SIZE_FLAGS = ("-Wl,-z,max-page-size=16384",)


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
        raise ToolchainError(
            f"the Android NDK in {facts.folder} is {version}, but r{OLDEST} is the oldest that can align "
            "for 16 KB pages; install a newer one and set ANDROID_NDK_HOME"
        )
    bin_folder = facts.host_folder / "bin"
    triple = f"--target={target.triple}{target.min_os}"
    lto = (*LTO_FLAGS,)
    digest = hashlib.sha256(repr((target, version, COMPILE_FLAGS, lto)).encode()).hexdigest()[:12]
    packing = "android" if int(target.min_os) < 28 else "android+relr"  # noqa: PLR2004 (API level of RELR)
    return Toolchain(
        target=target,
        kind=ToolchainKind.NDK,
        version=f"NDK {version}",
        digest=digest,
        tools=Tools(
            c=str(bin_folder / "clang"),
            cxx=str(bin_folder / "clang++"),
            ar=str(bin_folder / "llvm-ar"),
            ranlib=str(bin_folder / "llvm-ranlib"),
            objcopy=str(bin_folder / "llvm-objcopy"),
            linker=(str(bin_folder / "clang++"), triple, "-fuse-ld=lld", "-static-libstdc++"),
            linker_prefix="-Wl,",
        ),
        compile_flags=(*target.cpu_flags, *COMPILE_FLAGS),
        optimize_flags=(f"-O{target.optimize}", "-DNDEBUG"),
        c_flags=(triple,),
        cxx_flags=(triple,),
        no_exception_flags=NO_EXCEPTION_FLAGS,
        exception_flags=EXCEPTION_FLAGS,
        lto_flags=lto,
        own_flags=OWN_FLAGS,
        link_flags=(
            *lto,
            *PAGE_SIZE_FLAGS,
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
