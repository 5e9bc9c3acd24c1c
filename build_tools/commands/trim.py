"""`trim`: find out what each product's models ask XNNPACK for, as committed evidence."""

import argparse
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from build_tools.commands.layout import BUILD, LOGS, ROOT
from build_tools.commands.native import execute_programs, read_manifest, read_products
from build_tools.commands.packages import prepare_packages
from build_tools.commands.toolchain import prepare_toolchain, read_targets
from build_tools.commands.trimmed import basis, evidence_name, read_table, source_pin
from build_tools.commands.xnnpack_source import ensure_source_tree, read_source_tree
from build_tools.edge.archive_index import defined_names
from build_tools.edge.cache import Cache, user_cache
from build_tools.edge.elf import symbol_addresses
from build_tools.edge.files import write_if_changed
from build_tools.edge.process import capture
from build_tools.edge.qemu import qemu_aarch64
from build_tools.errors import StaleError
from build_tools.model.package import Package
from build_tools.model.plan import GeneratedFile
from build_tools.model.product import Product
from build_tools.model.xnnpack import SOURCE_TREE, Call
from build_tools.ops import find_product
from build_tools.plan.build import NO_WEIGHT_CACHE, Program
from build_tools.trim.evidence import (
    REGENERATE,
    collect,
    evidence_json,
    masks,
    parse_kernels,
    parse_trace,
)
from build_tools.trim.source_table import REGENERATE as REGENERATE_TABLE
from build_tools.trim.source_table import TABLE_FILE, parse_headers, table_json
from build_tools.trim.stubs import REFERENCE_LOOKUP
from build_tools.trim.trace_source import STAND_INS_FILE, TRACE_FILE, stand_ins_source, watched_source

HELP = "trace what models ask XNNPACK for, and write the evidence that builds leave the rest out by"

# Each runs the code that XNNPACK has for one architecture; one of them in an emulator.
TARGETS = {"x86_64": "linux-x86_64", "aarch64": "linux-aarch64"}
FOLDER = BUILD / "xnnpack-trace"
TRACE = "native/trace"
TRACE_SOURCES = ("breakpoints.cc", "trace_main.cc")
_MICROKERNELS = "microkernels"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--product", action="append", default=[], metavar="NAME", help="only this product; may be repeated"
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; fail when a committed file is not what it should be",
    )
    parser.add_argument(
        "--refresh-table",
        action="store_true",
        help="derive the table of XNNPACK's functions from the pinned source instead",
    )


def run(arguments: argparse.Namespace) -> int:
    cache = user_cache()
    if arguments.refresh_table:
        headers = {path: text for path, text in read_source_tree(cache).items() if path.endswith(".h")}
        table = parse_headers(headers, source_pin("xnnpack"))
        _settle(TABLE_FILE, table_json(table), REGENERATE_TABLE, check=arguments.check)
        return 0
    products = read_products()
    chosen = [find_product(products, name) for name in dict.fromkeys(arguments.product)] or products
    trimmed = [product for product in chosen if product.trim]
    traces, kernels = trace(cache, trimmed) if trimmed else ({}, {})
    for product in trimmed:
        evidence = collect(read_manifest(product), basis(), traces, kernels)
        command = f"{REGENERATE} --product {product.name}"
        _settle(evidence_name(product.name), evidence_json(evidence), command, check=arguments.check)
    return 0


def trace(
    cache: Cache, products: Sequence[Product], arches: Collection[str] = tuple(TARGETS)
) -> tuple[dict[str, tuple[Call, ...]], dict[str, str]]:
    """What the products' models ask for, by architecture; and the function that computes each op."""
    models = tuple(sorted({model for product in products for model in product.models}))
    table = read_table()
    found = {}
    kernels: dict[str, str] = {}
    for arch in arches:
        build = build_tracer(cache, arch, "trace", TRACE_SOURCES, stand_ins=True)
        starter = qemu_aarch64(cache, LOGS / "qemu.log") if arch == "aarch64" else ()
        processors = ",".join(str(mask) for mask in masks(table, arch))
        print(f"trace: {len(models)} models as on {arch}", flush=True)
        text = capture(
            (*starter, str(build.program), processors, *(str(ROOT / model) for model in models)),
            what=f"tracing the models on {arch}",
        )
        found[arch] = parse_trace(text, models)
        if not starter:
            listing = capture((str(build.program), "kernels"), what="asking for the kernels")
            kernels = parse_kernels(listing, symbol_addresses(build.program), build.runtime_names)
    return found, kernels


def _all_models() -> Product:
    """A product that is in no file: one program for all, which registers the ops of all models."""
    products = [product for product in read_products() if product.trim]
    return Product(
        name=FOLDER.name,
        version="0.0.0",
        description="every trimmed product's models",
        features=("core",),
        models=tuple(sorted({model for product in products for model in product.models})),
        ops=(),
        custom_ops=tuple(sorted({pair for product in products for pair in product.custom_ops})),
        xnnpack=True,
    )


@dataclass(frozen=True)
class TracerBuild:
    """A program that watches XNNPACK's functions, and the names that the runtime's library defines."""

    program: Path
    runtime_names: frozenset[str]


def build_tracer(
    cache: Cache, arch: str, name: str, sources: Sequence[str], *, stand_ins: bool
) -> TracerBuild:
    """Build a program of native/trace with all of XNNPACK, and `stand_ins` instead of its microkernels."""
    toolchain, toolchain_file = prepare_toolchain(cache, read_targets()[TARGETS[arch]])
    packages = prepare_packages(cache, toolchain, toolchain_file)
    library, microkernels = _xnnpack_names(packages)
    ensure_source_tree(cache)
    generated = [GeneratedFile(TRACE_FILE, watched_source(read_table(), library))]
    if stand_ins:
        generated.append(GeneratedFile(STAND_INS_FILE, stand_ins_source(microkernels, arch)))
    program = Program(
        name=name,
        sources=(
            *(f"{TRACE}/{source}" for source in sources),
            *(file.path for file in generated),
            NO_WEIGHT_CACHE,  # as in the libraries that are trimmed
        ),
        system_folders=(SOURCE_TREE,),
        generated=tuple(generated),
        include_folders=(TRACE,),
        # Every function stays itself: none is inlined into another or folded with it.
        linker_flags=(
            "--lto-O0",
            "--icf=none",
            *toolchain.words.first_definition,
            *(("--wrap", REFERENCE_LOOKUP) if stand_ins else ()),
        ),
    )
    folder = execute_programs(cache, _all_models(), toolchain, packages, (program,))
    (runtime,) = (package for package in packages if package.name == "tensorflow-lite")
    names = frozenset(name for archive in runtime.archives for name in defined_names(Path(archive)))
    return TracerBuild(folder / "programs" / program.name, names)


def _xnnpack_names(packages: Sequence[Package]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names that XNNPACK's library defines, and its microkernels."""
    (package,) = (package for package in packages if package.name == "xnnpack")
    kernels = [archive for archive in package.archives if _MICROKERNELS in archive]
    rest = [archive for archive in package.archives if _MICROKERNELS not in archive]
    library = tuple(name for archive in rest for name in defined_names(Path(archive)))
    return library, tuple(name for archive in kernels for name in defined_names(Path(archive)))


def _settle(name: str, text: str, command: str, *, check: bool) -> None:
    """Write a committed file, or refuse one that is not what it should be."""
    path = ROOT / name
    if not check:
        print(f"{name}: {'written' if write_if_changed(path, text.encode()) else 'unchanged'}")
    elif not path.is_file() or path.read_bytes() != text.encode():
        raise StaleError(f"{name} no longer follows from its inputs; run `{command}` and commit the result")
