"""The commands that compile libc++, libc++abi and libunwind for one sysroot."""

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from build_tools.toolchains import libcxx
from build_tools.toolchains.sysroot_recipe import Command


def archive(zig: tuple[str, ...], output: Path, members: Iterable[Path]) -> Command:
    """A static library; D: no times or owners, so that equal members give equal archives."""
    return Command((*zig, "ar", "rcsD", str(output), *map(str, members)), output)


def libcxx_commands(
    *,
    zig: tuple[str, ...],
    kit_lib: Path,
    root: Path,
    listing: Iterable[PurePosixPath],
    options: libcxx.LibcxxOptions,
    c_flags: tuple[str, ...],
    cxx_flags: tuple[str, ...],
) -> tuple[tuple[Command, ...], tuple[Command, ...]]:
    """Compilations, then archives (`root/lib/libc++.a`...); a stage each."""
    compiles: list[Command] = []
    archives: list[Command] = []
    for name, files in libcxx.libcxx_sources(listing, options, kit_lib).items():
        members = []
        for source in files:
            output = root / "obj" / name / f"{'.'.join(source.path.parts[2:])}.o"
            flags = cxx_flags if source.path.suffix == ".cpp" else c_flags
            argv = (
                *(*zig, "clang", *flags, *libcxx.compile_flags(source, options)),
                *("-c", str(kit_lib / source.path), "-o", str(output)),
            )
            members.append(output)
            compiles.append(Command(argv, output))
        archives.append(archive(zig, root / "lib" / f"{name}.a", members))
    return tuple(compiles), tuple(archives)
