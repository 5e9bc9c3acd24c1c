"""Runs Conan in its own home inside the user's cache."""

import json
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from build_tools.edge.cache import Cache
from build_tools.edge.files import write_if_changed
from build_tools.edge.process import run
from build_tools.edge.progress import Progress
from build_tools.model.package import Package

INDEX = "smilear"
_NINJA_STEP = re.compile(r"\[(\d+)/(\d+)\]")
_BUILDING = re.compile(r"-- Installing package ([a-z0-9-]+)/")


class Conan:
    """One Conan home with the repository's recipes as its only index."""

    def __init__(self, cache: Cache, recipes_index: Path) -> None:
        self._cache = cache
        self._index = recipes_index
        self._program = str(Path(sys.executable).parent / "conan")

    def install(
        self,
        *,
        conanfile: Path,
        lockfile: Path,
        profiles: tuple[Path, Path],
        options: Sequence[str],
        label: str,
        log: Path,
        discard: Sequence[str] = (),
    ) -> tuple[Package, ...]:
        """Build what is missing and return the packages in link order (users before used).

        `profiles` are for the target and for this machine, `options` such as `LIBRARY/*:NAME=VALUE`;
        packages whose references are in `discard` are built again. Sources are unpacked anew,
        since only their archives are known to be whole.
        Holds the lock of the Conan home: two builds at once take turns.
        """
        graph = log.with_suffix(".json")
        with self._cache.locked("conan") as lock:
            self._prepare()
            reporter = _Reporter(label)
            for reference in discard:
                self._tidy("remove", reference, "--confirm", log=log, lock=lock)
            self._tidy("cache", "clean", "*", "--source", log=log, lock=lock)
            run(
                (
                    *(self._program, "install", str(conanfile), "--build=missing", f"--remote={INDEX}"),
                    *("--profile:host", str(profiles[0]), "--profile:build", str(profiles[1])),
                    *("--lockfile", str(lockfile), "--format=json", f"--out-file={graph}"),
                    *(f"--options:host={option}" for option in options),
                    f"--output-folder={self._cache.conan / 'unused'}",  # else it writes beside the recipe
                ),
                what=f"building third-party packages for {label}",
                log=log,
                environment=self._environment(),
                on_line=reporter.line,
                inherit=(lock,),
            )
            reporter.finish()
        return parse_graph(json.loads(graph.read_text(encoding="utf-8")), read_text)

    def lock(self, *, conanfile: Path, lockfile: Path, profiles: tuple[Path, Path], log: Path) -> None:
        """Write `lockfile` anew from the recipes of the index."""
        with self._cache.locked("conan") as lock:
            self._prepare()
            run(
                (
                    *(self._program, "lock", "create", str(conanfile), f"--remote={INDEX}", "--update"),
                    *("--profile:host", str(profiles[0]), "--profile:build", str(profiles[1])),
                    *("--lockfile=", f"--lockfile-out={lockfile}"),
                ),
                what="locking the recipes",
                log=log,
                environment=self._environment(),
                inherit=(lock,),
            )

    def _tidy(self, *arguments: str, log: Path, lock: int) -> None:
        run(
            (self._program, *arguments),
            what=f"conan {' '.join(arguments)}",
            log=log,
            environment=self._environment(),
            inherit=(lock,),
        )

    def _environment(self) -> Mapping[str, str]:
        tools = Path(sys.executable).parent
        return {
            "CONAN_HOME": str(self._cache.conan),
            # cmake and ninja of the pinned environment come before the machine's.
            "PATH": f"{tools}{os.pathsep}{os.environ.get('PATH', '')}",
        }

    def _prepare(self) -> None:
        self._cache.conan.mkdir(parents=True, exist_ok=True)
        settings = (
            f"core.sources:download_cache={self._cache.sources}\n"
            "core:non_interactive=True\n"
            'core:skip_warnings=["deprecated"]\n'
        )
        write_if_changed(self._cache.conan / "global.conf", settings.encode("utf-8"))
        remotes = {
            "remotes": [
                {
                    "name": INDEX,
                    "url": str(self._index),
                    "verify_ssl": True,
                    "remote_type": "local-recipes-index",
                }
            ]
        }
        write_if_changed(self._cache.conan / "remotes.json", json.dumps(remotes).encode("utf-8"))


class _Reporter:
    """Turns ninja's step counts in Conan's output into progress per library."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._library = ""
        self._progress: Progress | None = None

    def line(self, text: str) -> None:
        building = _BUILDING.search(text)
        if building and building[1] != self._library:
            self.finish()
            self._library = building[1]
            self._progress = Progress(f"{self._label}: {self._library}", "files")
        step = _NINJA_STEP.search(text)
        if step and self._progress:
            self._progress.update(int(step[1]), int(step[2]))

    def finish(self) -> None:
        if self._progress:
            self._progress.finish()
        self._progress = None


def read_text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def parse_graph(document: Mapping[str, Any], read: Callable[[Path], str]) -> tuple[Package, ...]:
    """Packages of `conan install --format=json` in link order: users before what they use."""
    nodes = document["graph"]["nodes"]
    order: list[str] = []

    def visit(identifier: str) -> None:
        if identifier in order:
            return
        for dependency, edge in nodes[identifier]["dependencies"].items():
            if not edge["build"]:
                visit(dependency)
        order.append(identifier)

    visit("0")
    return tuple(_package(nodes[identifier], read) for identifier in reversed(order) if identifier != "0")


def _package(node: Mapping[str, Any], read: Callable[[Path], str]) -> Package:
    info = node["cpp_info"]["root"]
    folders = [Path(folder) for folder in info["libdirs"] or ()]
    data = yaml.safe_load(read(Path(node["recipe_folder"]) / "conandata.yml"))
    archives = [folder / f"lib{name}.a" for name in info["libs"] or () for folder in folders]
    return Package(
        name=node["name"],
        version=node["version"],
        reference=f"{node['name']}/*:{node['package_id']}",
        licence=node["license"],
        homepage=node["homepage"],
        source_sha256=data["sources"][node["version"]]["sha256"],
        include_folders=tuple(info["includedirs"] or ()),
        archives=tuple(str(path) for path in archives),
        licence_files=tuple(
            sorted(str(path) for path in (Path(node["package_folder"]) / "licenses").glob("*"))
        ),
    )
