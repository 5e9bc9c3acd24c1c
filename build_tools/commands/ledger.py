"""A finished build's ledger, and whether it keeps the product's budgets."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from build_tools.commands.audit import read_kernels, registered_symbols
from build_tools.commands.layout import DIST, OPS_MANIFEST, ROOT
from build_tools.commands.native import NativeBuild
from build_tools.commands.trimmed import fresh_evidence
from build_tools.edge.files import write_if_changed
from build_tools.errors import AuditError, UsageError
from build_tools.ledger.budget import over_budget
from build_tools.ledger.elf_layout import read_elf_layout
from build_tools.ledger.ledger import (
    kernel_ops,
    ledger_json,
    make_ledger,
    parse_summaries,
    summaries_json,
    summary,
    who_needs,
)
from build_tools.ledger.owners import Origins, owner_of
from build_tools.ledger.pieces import cut
from build_tools.ledger.treemap import treemap_html
from build_tools.model.ledger import Ledger, SizeSummary
from build_tools.model.link_map import read_link_map
from build_tools.model.plan import Binary
from build_tools.model.xnnpack import XnnEvidence

_OPS_SCOPE = "tflite::ops::"
# What the ledger is of where a build makes several libraries: the one that most apps load.
_LIBRARIES = ("jni", "python", "c")
_WITH_LEDGER = ("android", "linux")


def has_ledger(build: NativeBuild) -> bool:
    """Whether one can be made: of ELF libraries, which are what Linux and Android have."""
    return build.target.os in _WITH_LEDGER


def evidence_of(build: NativeBuild) -> XnnEvidence | None:
    """What the product's models ask XNNPACK for, where that was traced."""
    return fresh_evidence(build.product, build.manifest) if build.product.trim else None


def ledger_of(build: NativeBuild, evidence: XnnEvidence | None) -> Ledger:
    """The ledger of the build's main library."""
    if not has_ledger(build):
        raise UsageError(
            f"no ledger is made for {build.target.name}, whose libraries are not ELF; "
            "choose a target of Android or Linux"
        )
    binary = _library(build)
    content = build.read(binary.stripped)
    text = build.read(f"{binary.output}.map").decode("utf-8", "replace")
    pieces = cut(
        read_elf_layout(content, binary.stripped),
        read_link_map(text, f"{binary.output}.map"),
        len(content),
        binary.stripped,
    )
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
        library=PurePosixPath(binary.output).name,
        needs=who_needs(build.manifest, evidence, files, owners),
    )


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
