"""Builds, or finds in the cache, the third-party packages of a target."""

import os
import platform
from pathlib import Path

from build_tools.commands.layout import LOGS, NATIVE, RECIPES
from build_tools.commands.sources import ensure_sources
from build_tools.edge.cache import Cache
from build_tools.edge.conan import Conan
from build_tools.edge.files import write_if_changed
from build_tools.edge.kit import ensure_kit
from build_tools.model.package import Package
from build_tools.model.toolchain import Toolchain
from build_tools.toolchains.render import build_machine_files, conan_profile

CONANFILE = NATIVE / "conan" / "conanfile.py"
LOCKFILE = NATIVE / "conan" / "conan.lock"


def prepare_packages(cache: Cache, toolchain: Toolchain, toolchain_file: Path) -> tuple[Package, ...]:
    """The packages in link order, built if this cache does not have them."""
    ensure_sources(cache)
    log = LOGS / f"conan-{toolchain.target.name}.log"
    return Conan(cache, RECIPES.parent).install(
        conanfile=CONANFILE,
        lockfile=LOCKFILE,
        profiles=write_profiles(cache, toolchain, toolchain_file),
        label=toolchain.target.name,
        log=log,
    )


def write_profiles(cache: Cache, toolchain: Toolchain, toolchain_file: Path) -> tuple[Path, Path]:
    """The profiles for the target and for this machine (which runs flatc)."""
    folder = toolchain_file.parent
    jobs = os.cpu_count() or 1
    target_profile = folder / "target.profile"
    text = conan_profile(toolchain, str(toolchain_file), str(cache.work), jobs)
    write_if_changed(target_profile, text.encode("utf-8"))
    kit = ensure_kit(cache, LOGS / "kit.log")
    for name, content in build_machine_files(
        kit, folder, str(cache.work), jobs, (platform.system(), platform.machine())
    ).items():
        write_if_changed(folder / name, content.encode("utf-8"))
    for name in ("build-cc", "build-c++"):
        (folder / name).chmod(0o755)
    return target_profile, folder / "build.profile"
