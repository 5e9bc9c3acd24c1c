"""Finds or makes the toolchain of a target."""

from dataclasses import dataclass
from pathlib import Path

from build_tools.commands.layout import DATA, LOGS, NATIVE
from build_tools.edge.cache import Cache
from build_tools.edge.files import write_if_changed
from build_tools.edge.kit import ZIGLANG, ensure_kit
from build_tools.edge.ndk import find_ndk
from build_tools.edge.sysroot import ensure_sysroot
from build_tools.edge.xcode import find_xcode
from build_tools.model.target import Target, ToolchainKind
from build_tools.model.toolchain import Toolchain
from build_tools.toolchains.hermetic import HermeticKit, cxx_runtime_listing, hermetic
from build_tools.toolchains.ndk import ndk
from build_tools.toolchains.render import cmake_toolchain
from build_tools.toolchains.sysroot_recipe import SysrootRecipe
from build_tools.toolchains.targets import choose_kind, parse_targets, vendor_kind
from build_tools.toolchains.xcode import xcode

CXX_RUNTIME = ("libcxx", "libcxxabi", "libunwind")


def read_targets() -> dict[str, Target]:
    return parse_targets((DATA / "targets.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class ChosenToolchain:
    """A toolchain, the folder that holds its files, and how to make that folder if it is ours."""

    toolchain: Toolchain
    root: Path
    recipe: SysrootRecipe | None


def choose_toolchain(cache: Cache, target: Target, *, forced: str = "") -> ChosenToolchain:
    """Decide on the toolchain of a target; nothing is made but the compiler wheel fetched."""
    vendor = vendor_kind(target, forced=forced)
    found = find_ndk() if vendor is ToolchainKind.NDK else None
    apple = find_xcode() if vendor is ToolchainKind.XCODE else None
    kind = choose_kind(target, forced=forced, vendor_found=bool(found or (apple and apple.developer)))
    if kind is not ToolchainKind.HERMETIC:
        toolchain = xcode(target, apple) if apple else ndk(target, found)
        root = cache.toolchains / f"{target.name}-{kind.value}-{toolchain.digest}"
        return ChosenToolchain(toolchain, root, None)
    kit = _kit(ensure_kit(cache, LOGS / "kit.log"), target.os)
    made = hermetic(target, kit, cache.toolchains)
    return ChosenToolchain(made.toolchain, made.root, made.recipe)


def prepare_toolchain(cache: Cache, target: Target, *, forced: str = "") -> tuple[Toolchain, Path]:
    """The toolchain, made if needed, and its CMake toolchain file."""
    chosen = choose_toolchain(cache, target, forced=forced)
    toolchain = chosen.toolchain
    if chosen.recipe:
        ensure_sysroot(cache, chosen.root, chosen.recipe, LOGS / f"toolchain-{target.name}.log")
    file = chosen.root / "toolchain.cmake"
    write_if_changed(file, cmake_toolchain(toolchain).encode("utf-8"))
    print(f"toolchain: {target.name} with {toolchain.kind.value} ({toolchain.version})", flush=True)
    return toolchain, file


def _kit(folder: Path, os: str) -> HermeticKit:
    overlay = NATIVE / "sysroots" / os
    lib = folder / "lib"
    return HermeticKit(
        folder=folder,
        version=f"ziglang {ZIGLANG}",
        listing=cxx_runtime_listing(
            lib, (path for name in CXX_RUNTIME for path in (lib / name).rglob("*") if path.is_file())
        ),
        android_symbols=(DATA / "android" / "symbols.json").read_text(encoding="utf-8"),
        overlay=tuple(
            (path.relative_to(overlay).as_posix(), path.read_text(encoding="utf-8"))
            for path in sorted(overlay.rglob("*"))
            if path.suffix in {".h", ".c", ".S"}
        ),
    )
