"""Whose bytes a piece of a library is: from the object that it came from, or from its section."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from build_tools.ledger.pieces import PADDING, Piece

CORE = "core"
WRAPPER = "wrapper"
OP = "op"
DELEGATE = "delegate"
RUNTIME = "runtime"
LIBRARY = "library"
CXX = "c++"
STRINGS = "strings"
TABLES = "tables"
FILE = "file"
GROUPS = (CORE, WRAPPER, OP, DELEGATE, RUNTIME, LIBRARY, CXX, STRINGS, TABLES, FILE)

# `out.so.lto.libx.a(file.cc.o at 123).o:(.text)`; `libx.a(file.o):(.text)`; `out.so.lto.file.cc.o.o:(.text)`.
# In DLLs, `out.dll.lto.libx.afile.cc.obj:(.text$f)`, and without link-time optimisation `file.o:(.text)`.
_MEMBER = re.compile(
    r"(?:.*/)?(?:[^/]*\.lto\.)?(lib[^/()]*\.a)\((?:.*/)?([^/()]*?)(?: at \d+)?\)(?:\.o)?:\(.*"
)
_DLL_MEMBER = re.compile(r"(?:.*/)?[^/]*\.dll\.lto\.(lib.*?\.a)(.*?)(?:\.(?:c|cc|cpp|S))?\.obj:\(.*")
_OBJECT = re.compile(r"(.*/)?(?:[^/]*\.lto\.)?([^/]*?\.o(?:bj)?)(?:\.o)?:\(.*")
_OBJECT_FOLDER = re.compile(r"obj/(\w[\w-]*)/$")
_CORE_SOURCE = re.compile(r"native\.src\.(\w+)\.")
_RUNTIME_ARCHIVES = frozenset(
    {"libc++.a", "libc++abi.a", "libunwind.a", "libcompiler_rt.a", "libandroid_support.a"}
)
_UNWINDING = (
    *(".eh_frame", ".gcc_except_table", ".pdata"),
    *("__LD,__compact_unwind", "__TEXT,__eh_frame", "__TEXT,__gcc_except_tab"),
)
_CONSTANTS = (".rodata", "__TEXT,__cstring", "__TEXT,__literal")
# Code that the compiler found several times, in functions of whatever file, and moved to one place.
OUTLINED = "OUTLINED_FUNCTION_"
_LINKING = "for the app's linker"
_FILE_OWNERS = {
    PADDING: "padding",
    "symbol table": _LINKING,
    "names of symbols": _LINKING,
    "relocations": _LINKING,
    "optimisation hints": _LINKING,
    "data in code": _LINKING,
}
_SUFFIX = re.compile(r"(\.(c|cc|cpp|S))?\.o(bj)?$")
_FAMILY = re.compile(r"xnn_(.+?)(?:_minmax|_ukernel|_fp32_ukernel|_rndnu_ukernel|_get_|_\d)")
_MICROKERNELS = "libxnnpack-microkernels-prod.a"
_DELEGATE_FILES = ("xnnpack_delegate", "quantization_util_xnnpack", "weight_cache")


@dataclass(frozen=True)
class Origins:
    """What is known of a product's link.

    `packages` has the package of each archive by the archive's file name, `kernel_ops` the
    manifest's ops by the runtime's kernel file.
    """

    features: tuple[str, ...]
    packages: Mapping[str, str]
    kernel_ops: Mapping[str, tuple[str, ...]]


def owner_of(piece: Piece, origins: Origins) -> tuple[str, str]:
    """The piece's group, and its owner in that."""
    if not piece.source:
        return FILE, _FILE_OWNERS.get(piece.name, "headers")
    if piece.source.startswith("<internal>"):
        merged = piece.section.startswith(_CONSTANTS) or piece.section == ".data.rel.ro"
        if piece.name.startswith(OUTLINED):
            return TABLES, "code of several functions"
        return (STRINGS, "merged constants") if merged else (TABLES, piece.section)
    if piece.section.startswith(_UNWINDING) or ":(.xdata" in piece.source:
        return TABLES, "unwinding"
    member = _MEMBER.fullmatch(piece.source) or _DLL_MEMBER.fullmatch(piece.source)
    if member:
        return _of_archive(member[1], _SUFFIX.sub("", member[2]), piece.name, origins)
    found = _OBJECT.fullmatch(piece.source)
    return _of_object(found[1] or "", found[2], piece.name, origins) if found else (FILE, piece.section)


def _of_archive(archive: str, stem: str, name: str, origins: Origins) -> tuple[str, str]:
    if archive in _RUNTIME_ARCHIVES:
        return CXX, archive.removeprefix("lib").removesuffix(".a")
    package = origins.packages.get(archive, archive)
    if package == "xnnpack":
        family = _FAMILY.match(name)
        return DELEGATE, (family[1] if family and "kernel" in archive else stem)
    if package != "tensorflow-lite":
        return LIBRARY, package
    if stem in origins.kernel_ops:
        return OP, ", ".join(origins.kernel_ops[stem])
    if any(part in stem for part in _DELEGATE_FILES):
        return DELEGATE, stem
    return RUNTIME, stem


def _of_object(folder: str, name: str, symbol: str, origins: Origins) -> tuple[str, str]:
    group = _OBJECT_FOLDER.search(folder)
    kind = group[1] if group else ""
    source = _CORE_SOURCE.match(name)
    if source:
        feature = source[1] in origins.features
        return CORE, f"feature {source[1]}" if feature else source[1]
    if kind == "ops" or "register_ops" in name:
        return RUNTIME, "resolver"
    if kind == "trim" or "xnnpack_trim" in name:
        return DELEGATE, "answers for what is left out"
    if PurePosixPath(name).name.startswith("crt"):
        return CXX, "start files"
    return (WRAPPER, kind) if kind else _of_bare(name, symbol)


def _of_bare(name: str, symbol: str) -> tuple[str, str]:
    """A member that is not optimised at the link; a DLL's map has its name without its archive's."""
    family = _FAMILY.match(symbol)
    if family:
        return DELEGATE, family[1]
    return CXX, "compiler_rt" if name.startswith("compiler_rt") else "C runtime"
