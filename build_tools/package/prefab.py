"""The C and C++ side of an AAR: a prefab package, schema 2.

Prefab refuses every shared library that says it contains a static STL, and it
is right to: standard-library types do not survive the border between two
copies of libc++ (the NDK's lives in another inline namespace than ours). So a
module that brings its own hidden libc++ must have a C interface and say `none`;
a C++ API on top of it is header-only. The audit holds modules to that.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from build_tools.model.artefact import ArchiveEntry

PREFAB_SCHEMA = 2


@dataclass(frozen=True)
class PrefabLibrary:
    """One ABI's binary. `ndk` is the NDK's major version whose ABI it follows."""

    abi: str
    api: int
    ndk: int
    content: bytes


@dataclass(frozen=True)
class PrefabModule:
    """One library to link with.

    `library_name` has no suffix (`libsmilear`), `static` chooses `.a` or `.so`, `stl` is what the
    interface exposes, `headers` are relative to `include/`, `export_libraries` are linker words
    (`-llog`) that a consumer needs as well.
    """

    name: str
    library_name: str
    stl: str
    static: bool
    headers: tuple[ArchiveEntry, ...]
    libraries: tuple[PrefabLibrary, ...]
    export_libraries: tuple[str, ...] = ()


def prefab_entries(package: str, version: str, modules: tuple[PrefabModule, ...]) -> tuple[ArchiveEntry, ...]:
    """Everything below `prefab/` in the AAR."""
    top = {"schema_version": PREFAB_SCHEMA, "name": package, "version": version, "dependencies": []}
    entries = [ArchiveEntry("prefab/prefab.json", _json(top))]
    for module in modules:
        entries += _module_entries(module)
    return tuple(entries)


def _module_entries(module: PrefabModule) -> list[ArchiveEntry]:
    root = f"prefab/modules/{module.name}"
    about = {
        "export_libraries": list(module.export_libraries),
        "library_name": module.library_name,
        "android": {},
    }
    suffix = ".a" if module.static else ".so"
    entries = [ArchiveEntry(f"{root}/module.json", _json(about))]
    entries += [ArchiveEntry(f"{root}/include/{header.path}", header.content) for header in module.headers]
    for library in module.libraries:
        folder = f"{root}/libs/android.{library.abi}"
        abi = {
            "abi": library.abi,
            "api": library.api,
            "ndk": library.ndk,
            "stl": module.stl,
            "static": module.static,
        }
        entries.append(ArchiveEntry(f"{folder}/abi.json", _json(abi)))
        entries.append(ArchiveEntry(f"{folder}/{module.library_name}{suffix}", library.content))
    return entries


def _json(document: Mapping[str, object]) -> bytes:
    return (json.dumps(document, indent=2) + "\n").encode()
