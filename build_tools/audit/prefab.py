"""Rules on the prefab package of an AAR (schema 2)."""

import json
import re
from collections.abc import Iterator, Mapping

from build_tools.audit.archive import ArchiveFacts
from build_tools.audit.context import Judgement, listed
from build_tools.model.artefact import BuildInfo
from build_tools.model.binary import BinaryFacts

_ROOT = "prefab/"
_SCHEMA = 2
_CMAKE_VERSION = re.compile(r"\d+(\.\d+){0,3}")
_ABI_KEYS = {"abi": str, "api": int, "ndk": int, "stl": str, "static": bool}
_STLS = {"c++_shared", "c++_static", "none", "system"}
_NO_STL = {"none", "system"}


def prefab(facts: ArchiveFacts, binaries: Mapping[str, BinaryFacts], info: BuildInfo) -> Judgement:
    """Judge the package, which has to be there when there is a C interface.

    `binaries` are by path within the archive.
    """
    if not facts.below(_ROOT):
        return "has a C interface but no prefab package; package it again" if info.c_functions else ()
    return tuple(_sentences(facts, binaries, info))


def _sentences(facts: ArchiveFacts, binaries: Mapping[str, BinaryFacts], info: BuildInfo) -> Iterator[str]:
    top = _json(facts.find(f"{_ROOT}prefab.json"))
    if top is None or top.get("schema_version") != _SCHEMA or not top.get("name"):
        yield f"has no prefab/prefab.json of schema {_SCHEMA} with a name; package it again"
    elif not _CMAKE_VERSION.fullmatch(str(top.get("version", ""))):
        yield f"has the prefab version {top.get('version')!r}, which CMake cannot compare; use 1.2.3"
    modules = sorted({member.path.split("/")[2] for member in facts.below(f"{_ROOT}modules/")})
    if not modules:
        yield "has a prefab package without a module; package it again"
    for module in modules:
        yield from _module(facts, binaries, info, f"{_ROOT}modules/{module}/")


def _module(
    facts: ArchiveFacts, binaries: Mapping[str, BinaryFacts], info: BuildInfo, folder: str
) -> Iterator[str]:
    about = _json(facts.find(f"{folder}module.json"))
    if about is None:
        yield f"has no readable {folder}module.json; package it again"
        return
    if not facts.below(f"{folder}include/"):
        yield f"has no headers below {folder}include/; package it again"
    wanted = {target.abi for target in info.targets}
    found = {member.path.removeprefix(folder).split("/")[1] for member in facts.below(f"{folder}libs/")}
    if found != {f"android.{abi}" for abi in wanted}:
        yield (
            f"has the libraries {listed(found) or '(none)'} in {folder}libs/, wanted one per ABI:"
            f" {listed(wanted)}; build the missing ones"
        )
    for directory in sorted(found):
        yield from _library(facts, binaries, about, f"{folder}libs/{directory}/")


def _library(
    facts: ArchiveFacts, binaries: Mapping[str, BinaryFacts], about: Mapping[str, object], folder: str
) -> Iterator[str]:
    abi = _json(facts.find(f"{folder}abi.json"))
    if abi is None or any(type(abi.get(key)) is not kind for key, kind in _ABI_KEYS.items()):
        yield f"has no {folder}abi.json with abi, api, ndk, stl and static; package it again"
        return
    name = str(about.get("library_name") or f"lib{folder.split('/')[2]}")
    path = f"{folder}{name}{'.a' if abi['static'] else '.so'}"
    if facts.find(path) is None:
        yield f"has no {path}, which its abi.json promises; package it again"
    if f"android.{abi['abi']}" != folder.split("/")[-2] or abi["stl"] not in _STLS:
        yield f"has a wrong abi or stl in {folder}abi.json; package it again"
    if not abi["static"] and abi["stl"] == "c++_static":
        yield (
            f"has the shared library {path} with a static STL, which prefab refuses for every consumer that"
            " uses C++; give it a C interface and say stl none"
        )
    binary = binaries.get(path)
    mangled = [e.name for e in binary.exports if e.name.startswith("_Z")] if binary else []
    if abi["stl"] in _NO_STL and mangled:
        yield (
            f"exports {listed(mangled)} from {path}, C++ names although its abi.json says stl {abi['stl']};"
            " export C functions only"
        )


def _json(content: bytes | None) -> dict[str, object] | None:
    try:
        document = json.loads(content or b"")
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None
