"""A finished build's ledger, and whether it keeps the product's budgets."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from build_tools.commands.audit import read_kernels, registered_symbols
from build_tools.commands.layout import DIST, OPS_MANIFEST, ROOT
from build_tools.commands.native import NativeBuild
from build_tools.commands.trimmed import fresh_evidence
from build_tools.edge.files import write_if_changed
from build_tools.edge.macho import demangled
from build_tools.errors import AuditError, UsageError
from build_tools.ledger.budget import over_budget
from build_tools.ledger.elf_layout import read_elf_layout
from build_tools.ledger.file_layout import FileLayout
from build_tools.ledger.ledger import (
    kernel_ops,
    ledger_json,
    make_ledger,
    parse_summaries,
    summaries_json,
    summary,
    who_needs,
)
from build_tools.ledger.macho_layout import object_lines, read_macho_layout, read_resolutions
from build_tools.ledger.owners import Origins, owner_of
from build_tools.ledger.pe_layout import read_dll_map, read_pe_layout
from build_tools.ledger.pieces import Piece, cut
from build_tools.ledger.treemap import treemap_html
from build_tools.model.ledger import Ledger, SizeSummary
from build_tools.model.link_map import MapLine, read_link_map
from build_tools.model.plan import Binary
from build_tools.model.xnnpack import XnnEvidence
from build_tools.plan.static_library import OBJECT

ReadLayout = Callable[[bytes, str], FileLayout]
ReadMap = Callable[[str, str], Iterator[MapLine]]

_OPS_SCOPE = "tflite::ops::"
# What the ledger is of where a build makes several libraries: the one that most apps load.
_LIBRARIES = ("jni", "python", "c", "objc")
# By system: how a library's file is read, and how the map of its link.
_FORMATS: Mapping[str, tuple[ReadLayout, ReadMap]] = {
    "android": (read_elf_layout, read_link_map),
    "linux": (read_elf_layout, read_link_map),
    "windows": (read_pe_layout, read_dll_map),
}


def has_ledger(build: NativeBuild) -> bool:
    """Whether one can be made: the linker has to say where everything came from."""
    link = build.toolchain.static_link
    return bool(link.resolutions) if link else build.target.os in _FORMATS


def evidence_of(build: NativeBuild) -> XnnEvidence | None:
    """What the product's models ask XNNPACK for, where that was traced."""
    return fresh_evidence(build.product, build.manifest) if build.product.trim else None


def ledger_of(build: NativeBuild, evidence: XnnEvidence | None) -> Ledger:
    """The ledger of the build's main library."""
    if not has_ledger(build):
        raise UsageError(
            f"no ledger is made for {build.target.name} with {build.toolchain.kind.value}, whose linker "
            "does not say where names come from; choose the hermetic toolchain"
        )
    binary = _library(build)
    content, pieces = _merged_pieces(build, binary) if build.toolchain.static_link else _pieces(build, binary)
    files = _kernel_files(build)
    origins = Origins(
        features=build.product.features,
        packages={PurePosixPath(path).name: pack.name for pack in build.packages for path in pack.archives},
        kernel_ops=files,
    )
    owners = {owner_of(piece, origins) for piece in pieces}
    return make_ledger(
        content,
        pieces,
        origins,
        product=build.product.name,
        target=build.target.name,
        library=PurePosixPath(OBJECT if build.toolchain.static_link else binary.output).name,
        needs=who_needs(build.manifest, evidence, files, owners),
    )


def _pieces(build: NativeBuild, binary: Binary) -> tuple[bytes, tuple[Piece, ...]]:
    """The library as it is shipped, cut by the map of its link."""
    shipped, link_map = binary.stripped or binary.output, f"{binary.output}.map"
    read_layout, read_map = _FORMATS[build.target.os]
    content = build.read(shipped)
    lines = read_map(build.read(link_map).decode("utf-8", "replace"), link_map)
    return content, cut(read_layout(content, shipped), lines, len(content), shipped)


def _merged_pieces(build: NativeBuild, binary: Binary) -> tuple[bytes, tuple[Piece, ...]]:
    """The one object of a static library, cut by its symbols and what the merge wrote down of them."""
    (resolutions,) = binary.by_products
    content = build.read(OBJECT)
    origins = read_resolutions(build.read(resolutions).decode("utf-8", "replace"))
    lines = object_lines(content, origins, demangled)
    return content, cut(read_macho_layout(content, OBJECT), lines, len(content), OBJECT)


def check_budget(build: NativeBuild, ledger: Ledger) -> None:
    """Raise AuditError when the library is larger than its product allows."""
    product = build.product
    sentence = over_budget(product.name, summary(ledger), product.budgets, remembered(product.name))
    if sentence:
        raise AuditError(sentence)


def write_ledger(build: NativeBuild, ledger: Ledger) -> Path:
    """Write the ledger beside the artefact, for programs and as a page for people; returns the page."""
    product = build.product
    stem = DIST / product.name / f"smilear-{product.name}-{product.version}-{build.target.name}-size"
    page = stem.with_name(f"{stem.name}.html")
    write_if_changed(stem.with_name(f"{stem.name}.json"), ledger_json(ledger).encode())
    write_if_changed(page, treemap_html(ledger).encode())
    return page


def remembered(product: str) -> tuple[SizeSummary, ...]:
    """Sizes of the product's last good builds, as committed."""
    path = _summaries(product)
    if not path.is_file():
        return ()
    return parse_summaries(path.read_text("utf-8"), path.relative_to(ROOT).as_posix())


def remember(ledger: Ledger) -> Path:
    """Take this ledger as the last good one of its product and target."""
    new = summary(ledger)
    others = (row for row in remembered(ledger.product) if row.target != new.target)
    path = _summaries(ledger.product)
    write_if_changed(path, summaries_json(ledger.product, (*others, new)).encode())
    return path


def _summaries(product: str) -> Path:
    return OPS_MANIFEST / "size" / f"{product}.json"


def _library(build: NativeBuild) -> Binary:
    binaries = {binary.output.partition("/")[0]: binary for binary in build.plan.binaries}
    return next(binaries[name] for name in _LIBRARIES if name in binaries)


def _kernel_files(build: NativeBuild) -> Mapping[str, tuple[str, ...]]:
    """The runtime's kernel files, and which of the product's ops each registers."""
    table = read_kernels()
    symbols = registered_symbols(build.manifest)
    files = {
        symbol: [file.name for file in table.owners(symbol.removeprefix(_OPS_SCOPE))]
        for symbol in symbols.values()
    }
    return kernel_ops(symbols, files)
