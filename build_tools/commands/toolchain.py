"""Finds or makes the toolchain of a target."""

from pathlib import Path

from build_tools.commands.layout import DATA, LOGS, NATIVE
from build_tools.edge.cache import Cache
from build_tools.edge.files import write_if_changed
from build_tools.edge.kit import ZIGLANG, ensure_kit
from build_tools.edge.ndk import find_ndk
from build_tools.edge.sysroot import ensure_sysroot
from build_tools.model.target import Target, ToolchainKind
from build_tools.model.toolchain import Toolchain
from build_tools.toolchains.hermetic import HermeticKit, cxx_runtime_listing, hermetic
from build_tools.toolchains.ndk import ndk
from build_tools.toolchains.render import cmake_toolchain
from build_tools.toolchains.targets import choose_kind, parse_targets

CXX_RUNTIME = ("libcxx", "libcxxabi", "libunwind")


def read_targets() -> dict[str, Target]:
    return parse_targets((DATA / "targets.toml").read_text(encoding="utf-8"))


def prepare_toolchain(cache: Cache, target: Target, *, forced: str = "") -> tuple[Toolchain, Path]:
    """The toolchain, made if needed, and its CMake toolchain file."""
    found = find_ndk()
    kind = choose_kind(target, forced=forced, ndk_found=found is not None)
    log = LOGS / f"toolchain-{target.name}.log"
    match kind:
        case ToolchainKind.NDK:
            toolchain = ndk(target, found)
            root = cache.toolchains / f"{target.name}-ndk-{toolchain.digest}"
        case ToolchainKind.HERMETIC:
            made = hermetic(target, _kit(ensure_kit(cache, log)), cache.toolchains)
            ensure_sysroot(cache, made.root, made.recipe, log)
            toolchain, root = made.toolchain, made.root
    file = root / "toolchain.cmake"
    write_if_changed(file, cmake_toolchain(toolchain).encode("utf-8"))
    print(f"toolchain: {target.name} with {kind.value} ({toolchain.version})", flush=True)
    return toolchain, file


def _kit(folder: Path) -> HermeticKit:
    overlay = NATIVE / "sysroots" / "android"
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
