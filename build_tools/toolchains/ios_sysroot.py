"""The iOS sysroot of the hermetic kit: Darwin's headers, the system's libc++, no SDK of Apple's.

Nothing is linked against the system here: a static framework leaves its undefined
symbols to the app's link, and the audit compares them with the list of those that
the oldest iOS has. So headers are all that is needed.

ELF's linker merges the bitcode of everything, since its LTO does not care for the
object format and Mach-O's linker of the kit makes no relocatable output. What it
writes is bitcode as well, which the compiler turns into one Mach-O object.
"""

from dataclasses import dataclass
from pathlib import Path

from build_tools.model.target import Target
from build_tools.model.toolchain import StaticLink, StaticStep
from build_tools.toolchains import libcxx
from build_tools.toolchains.sysroot_recipe import SysrootRecipe, TextFile

# Kernels in assembly are objects of their own, whose names would stay visible beside the merged
# one and clash in an app that links TensorFlow Lite itself; the C kernels do the same work.
NO_ASSEMBLY = ("XNNPACK_ENABLE_ASSEMBLY", "OFF")


# Foundation, as far as the wrapper uses it: third-party code knows nothing of it.
OWN_FOLDERS = ("native/sysroots/apple/include",)


@dataclass(frozen=True)
class IosSysroot:
    """`zig` starts the kit's driver, `kit_lib` is its `lib` folder, `root` receives what is made."""

    target: Target
    zig: tuple[str, ...]
    kit_lib: Path
    root: Path

    @property
    def libcxx_config(self) -> Path:
        return self.root / "include" / "c++"

    @property
    def overlay(self) -> Path:
        return self.root / "overlay"


def c_flags(sysroot: IosSysroot) -> tuple[str, ...]:
    """Flags that compile C, Objective-C and assembly for the target."""
    folders = (
        sysroot.kit_lib / "include",
        sysroot.overlay / "include",
        sysroot.kit_lib / "libc" / "include" / "any-darwin-any",
    )
    return (
        f"--target={sysroot.target.triple}",
        "-nostdlibinc",
        *(part for folder in folders for part in ("-isystem", str(folder))),
    )


def cxx_flags(sysroot: IosSysroot) -> tuple[str, ...]:
    """Flags that compile C++; libc++'s headers wrap C's, so they are found first."""
    includes = libcxx.include_flags(sysroot.kit_lib, sysroot.libcxx_config)
    return ("-nostdinc++", *includes, *c_flags(sysroot))


def cmake_variables(sysroot: IosSysroot) -> tuple[tuple[str, str], ...]:
    """Whatever keeps CMake from looking for parts of Xcode."""
    return (
        # Any folder will do: the flags say where headers are.
        ("CMAKE_OSX_SYSROOT", str(sysroot.root)),
        ("CMAKE_OSX_ARCHITECTURES", sysroot.target.processor),
        # Must be found, but is for shared libraries, and none is made.
        ("CMAKE_INSTALL_NAME_TOOL", "unused"),
        NO_ASSEMBLY,
    )


def static_link(sysroot: IosSysroot) -> StaticLink:
    """Merge to bitcode, generate code, put the object into an archive."""
    programs = sysroot.root / "bin"
    optimize = f"-O{sysroot.target.optimize}"
    return StaticLink(
        suffix=".bc",
        start=(str(programs / "ld.lld"), "-shared"),
        end=("--lto-emit-llvm", "--lto-O2", "--gc-sections"),
        exports_flag="--version-script=",
        first_definition=("--allow-multiple-definition",),
        resolutions="--save-temps=resolution",
        exports_head="{\n  global:\n",
        exports_line="    {symbol};\n",
        exports_tail="  local: *;\n};\n",
        steps=(
            StaticStep(
                ".o",
                (
                    *(str(programs / "clang"), f"--target={sysroot.target.triple}", optimize, "-fPIC"),
                    # The merge has optimised all of it already.
                    *("-Xclang", "-disable-llvm-passes"),
                    *("-c", "-x", "ir", "{input}", "-o", "{output}"),
                ),
            ),
            StaticStep(".a", (str(programs / "ar"), "rcsD", "--format=darwin", "{output}", "{input}")),
        ),
    )


def recipe(sysroot: IosSysroot, overlay: tuple[tuple[str, str], ...]) -> SysrootRecipe:
    """The files of the sysroot; nothing has to be compiled."""
    options = libcxx.LibcxxOptions(libcxx.LibC.APPLE, exceptions=True, system=True)
    return SysrootRecipe(
        (
            TextFile(sysroot.libcxx_config / "__config", libcxx.CONFIG_SHIM),
            TextFile(sysroot.libcxx_config / "__config_site", libcxx.config_site(options)),
            *(TextFile(sysroot.overlay / path, text) for path, text in overlay),
        ),
        (),
    )
