"""What a build leaves out of XNNPACK: the committed evidence, if it is still true."""

import hashlib
import json

import yaml

from build_tools.commands.layout import NATIVE, OPS_MANIFEST, RECIPES, ROOT
from build_tools.edge.files import read_bytes
from build_tools.model.ops import OpsManifest
from build_tools.model.plan import GeneratedFile
from build_tools.model.product import Product
from build_tools.model.xnnpack import UnusedKernel, XnnEvidence, XnnTable
from build_tools.trim.evidence import check_fresh, parse_evidence
from build_tools.trim.source_table import TABLE_FILE, parse_table
from build_tools.trim.stubs import (
    REFERENCE_LOOKUP,
    REFERENCE_SOURCE,
    TRIM_SOURCE,
    UNUSED_SOURCE,
    dropped,
    reference_source,
    stub_source,
    unused_source,
)
from build_tools.trim.typed_kernels import kernels_of_other_types

# Our code that decides what XNNPACK is asked for.
_ASKING = ("src/inference/delegate_xnnpack.cc", "src/inference/interpreter_runner.cc")
_LIBRARIES = ("tensorflow-lite", "xnnpack")


def trim_sources(product: Product, manifest: OpsManifest, arch: str) -> tuple[GeneratedFile, ...]:
    """The files that answer for what the product leaves out on `arch`.

    Raises StaleError when the evidence no longer follows from the models and the runtime.
    """
    if product.trim:
        return answers(product, manifest, fresh_evidence(product, manifest), arch)
    return _unused(product, kernels_of_other_types(manifest) if product.model_types_only else ())


def answers(
    product: Product, manifest: OpsManifest, evidence: XnnEvidence, arch: str
) -> tuple[GeneratedFile, ...]:
    """The files that answer for what is not in the evidence; none where nothing was traced."""
    table = read_table()
    functions = dropped(evidence, table, arch)
    if not functions:
        return ()
    files = [GeneratedFile(TRIM_SOURCE, stub_source(product.name, functions, table.refusal))]
    if all(function.name != REFERENCE_LOOKUP for function in functions):
        files.append(GeneratedFile(REFERENCE_SOURCE, reference_source(product.name, evidence.references)))
    unused = (
        *(evidence.unused if product.delegate_only else ()),
        *(kernels_of_other_types(manifest) if product.model_types_only else ()),
    )
    return (*files, *_unused(product, unused))


def _unused(product: Product, kernels: tuple[UnusedKernel, ...]) -> tuple[GeneratedFile, ...]:
    return (GeneratedFile(UNUSED_SOURCE, unused_source(product.name, kernels)),) if kernels else ()


def fresh_evidence(product: Product, manifest: OpsManifest) -> XnnEvidence:
    """The committed evidence; StaleError when it is another product state's."""
    name = evidence_name(product.name)
    evidence = parse_evidence(read_bytes(ROOT / name, "evidence").decode(), name)
    check_fresh(evidence, manifest, basis(), name)
    return evidence


def evidence_name(product: str) -> str:
    """Path of a product's evidence, relative to the repository."""
    return f"{OPS_MANIFEST.relative_to(ROOT).as_posix()}/xnnpack/{product}.json"


def read_table() -> XnnTable:
    return parse_table(read_bytes(ROOT / TABLE_FILE, "table").decode())


def basis() -> str:
    """Digest of the runtime and of our code that uses it."""
    known = [
        *(source_pin(name) for name in _LIBRARIES),
        *(read_bytes(NATIVE / path, "source").decode() for path in _ASKING),
    ]
    return hashlib.sha256(json.dumps(known).encode()).hexdigest()


def source_pin(name: str) -> str:
    """Hash of the source archive that a recipe builds."""
    data = yaml.safe_load(read_bytes(RECIPES / name / "all" / "conandata.yml", "recipe's pins").decode())
    (source,) = data["sources"].values()
    return str(source["sha256"])
