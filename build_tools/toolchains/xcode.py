"""Apple's Xcode as a toolchain: the same plan as the hermetic one, its compiler, SDK and linker."""

import hashlib
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath

from build_tools.errors import ToolchainError
from build_tools.model.target import Target, ToolchainKind
from build_tools.model.toolchain import StaticLink, StaticStep, Toolchain, Tools
from build_tools.toolchains.flags import (
    COMPILE_FLAGS,
    EXCEPTION_FLAGS,
    MERGED_LTO_FLAGS,
    MERGED_REQUIRED_FLAGS,
    NO_EXCEPTION_FLAGS,
    OWN_FLAGS,
)

# The first that knows privacy manifests, without which no app is accepted.
OLDEST = 15
PROGRAMS = PurePosixPath("Toolchains/XcodeDefault.xctoolchain/usr/bin")


@dataclass(frozen=True)
class XcodeFacts:
    """What was found on this machine.

    `system` is the machine's, as Python's platform module names it. `developer` is
    Xcode's folder `Contents/Developer`, or None; `version` is Xcode's own and `sdks`
    maps the SDK's name (`iphoneos`) to its folder.
    """

    system: str
    developer: Path | None
    version: tuple[int, ...]
    sdks: tuple[tuple[str, Path], ...]


def xcode(target: Target, facts: XcodeFacts) -> Toolchain:
    """The toolchain; raises ToolchainError when Xcode is missing, too old or without the SDK."""
    if facts.system != "Darwin":
        raise ToolchainError(
            f"Xcode is for macOS, and this machine is {facts.system}; "
            "build there, or use --toolchain hermetic"
        )
    if facts.developer is None:
        raise ToolchainError(
            f"no Xcode was found; install Xcode {OLDEST} or newer and choose it with xcode-select --switch, "
            "or use --toolchain hermetic"
        )
    version = ".".join(str(part) for part in facts.version)
    if facts.version[0] < OLDEST:
        raise ToolchainError(
            f"the Xcode in {facts.developer} is {version}, but {OLDEST} is the oldest that knows privacy "
            "manifests; install a newer one, or use --toolchain hermetic"
        )
    sdk = dict(facts.sdks).get(target.abi)
    if sdk is None:
        raise ToolchainError(
            f"the Xcode in {facts.developer} has no SDK {target.abi}; add the iOS platform in Xcode's "
            "settings, or use --toolchain hermetic"
        )
    abstract = _toolchain(target, version, PurePosixPath("/xcode"), PurePosixPath("/sdk"), "")
    digest = hashlib.sha256(repr(abstract).encode()).hexdigest()[:12]
    return _toolchain(target, version, facts.developer, sdk, digest)


def _toolchain(target: Target, version: str, developer: PurePath, sdk: PurePath, digest: str) -> Toolchain:
    programs = developer / PROGRAMS
    where = (f"--target={target.triple}", "-isysroot", str(sdk))
    return Toolchain(
        target=target,
        kind=ToolchainKind.XCODE,
        version=f"Xcode {version}",
        digest=digest,
        code_digest=digest,
        tools=Tools(
            c=str(programs / "clang"),
            cxx=str(programs / "clang++"),
            ar=str(programs / "ar"),
            ranlib=str(programs / "ranlib"),
            linker=(str(programs / "clang++"), *where),
            linker_prefix="-Wl,",
        ),
        compile_flags=(*target.cpu_flags, *COMPILE_FLAGS),
        optimize_flags=(f"-O{target.optimize}", "-DNDEBUG"),
        c_flags=where,
        cxx_flags=where,
        no_exception_flags=NO_EXCEPTION_FLAGS,
        exception_flags=EXCEPTION_FLAGS,
        lto_flags=MERGED_LTO_FLAGS,
        own_flags=OWN_FLAGS,
        link_flags=(),
        shared_start=(),
        shared_end=(),
        program_start=(),
        program_end=(),
        runtime=(),
        required_flags=MERGED_REQUIRED_FLAGS,
        cmake_variables=(
            ("CMAKE_OSX_SYSROOT", str(sdk)),
            # Without it CMake compiles for the architecture of the Mac.
            ("CMAKE_OSX_ARCHITECTURES", target.processor),
        ),
        static_link=_static_link(developer, where),
    )


def _static_link(developer: PurePath, where: tuple[str, ...]) -> StaticLink:
    """A relocatable link generates code for the bitcode and makes local what the list does not name."""
    programs = developer / PROGRAMS
    return StaticLink(
        suffix=".o",
        start=(str(programs / "clang++"), *where, *MERGED_LTO_FLAGS, "-nostdlib", "-r"),
        end=(),
        exports_flag="-Wl,-exported_symbols_list,",
        exports_head="",
        exports_line="{symbol}\n",
        exports_tail="",
        steps=(StaticStep(".a", (str(programs / "libtool"), "-static", "-D", "-o", "{output}", "{input}")),),
        lipo=str(programs / "lipo"),
        xcodebuild=str(developer / "usr" / "bin" / "xcodebuild"),
    )
