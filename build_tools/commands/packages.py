"""Builds, or finds in the cache, the third-party packages of a target."""

import hashlib
import json
import os
import platform
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from build_tools.commands.layout import LOGS, NATIVE, RECIPES
from build_tools.commands.sources import ensure_sources
from build_tools.edge.cache import Cache
from build_tools.edge.conan import Conan
from build_tools.edge.files import read_bytes, write_bytes, write_if_changed
from build_tools.edge.kit import ensure_kit
from build_tools.edge.seal import damaged, files_below, seal
from build_tools.model.package import Package
from build_tools.model.toolchain import Toolchain
from build_tools.toolchains.render import build_machine_files, conan_profile

CONANFILE = NATIVE / "conan" / "conanfile.py"
LOCKFILE = NATIVE / "conan" / "conan.lock"
NO_ERROR_STRINGS = ("tensorflow-lite/*:error_strings=False",)


def prepare_packages(
    cache: Cache, toolchain: Toolchain, toolchain_file: Path, *, error_strings: bool = True
) -> tuple[Package, ...]:
    """The packages in link order, built if this cache does not have them.

    Without `error_strings` TensorFlow Lite does not say what is wrong with a model or a call.
    The lock file pins every recipe by content and the toolchain's digest every
    flag, so an answer that was found for both once stays true as long as the
    packages are there as they were; asking Conan again would take seconds.
    """
    options = () if error_strings else NO_ERROR_STRINGS
    pinned = f"{toolchain.code_digest}\n{options}{read_bytes(LOCKFILE, 'lock file').decode()}"
    key = hashlib.sha256(pinned.encode()).hexdigest()[:12]
    answer = cache.root / "packages" / f"{toolchain.target.name}-{key}.json"
    seal_file = answer.with_suffix(".sha256")
    discard: tuple[str, ...] = ()
    if answer.is_file():
        packages = parse_packages(answer.read_text(encoding="utf-8"))
        damage = damaged(seal_file, cache.root)
        if packages and not damage:
            return packages
        what = damage[0] if damage else answer.name
        print(f"{toolchain.target.name}: {what} in the cache is damaged and made again", flush=True)
        discard = _damaged_packages(packages, [cache.root / name for name in damage])
    ensure_sources(cache)
    packages = Conan(cache, RECIPES.parent).install(
        conanfile=CONANFILE,
        lockfile=LOCKFILE,
        profiles=write_profiles(cache, toolchain, toolchain_file),
        options=options,
        label=toolchain.target.name,
        log=LOGS / f"conan-{toolchain.target.name}.log",
        discard=discard,
    )
    write_bytes(answer, json.dumps([asdict(package) for package in packages]).encode())
    seal(seal_file, (answer, *_files(packages)), cache.root)
    return packages


def parse_packages(text: str) -> tuple[Package, ...]:
    """Read back a stored answer, nothing when that cannot be; JSON has lists where a package has tuples."""

    def package(row: dict[str, Any]) -> Package:
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in row.items()
        }
        return Package(**values)

    try:
        return tuple(package(row) for row in json.loads(text))
    except (ValueError, TypeError, AttributeError):
        return ()


def _files(packages: Iterable[Package]) -> Iterator[Path]:
    """All that a build reads of them."""
    for package in packages:
        yield from map(Path, (*package.archives, *package.licence_files))
        for folder in package.include_folders:
            yield from files_below(Path(folder))


def _damaged_packages(packages: Iterable[Package], files: Sequence[Path]) -> tuple[str, ...]:
    """References of the packages that the files are of."""
    return tuple(
        package.reference
        for package in packages
        if any(
            str(file) in (*package.archives, *package.licence_files)
            or any(file.is_relative_to(folder) for folder in package.include_folders)
            for file in files
        )
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
