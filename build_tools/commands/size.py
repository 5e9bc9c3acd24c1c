"""`size`: whose bytes a product's library consists of, what changed, and what a model costs."""

import argparse
from dataclasses import replace
from pathlib import Path, PurePosixPath

from build_tools.commands.layout import ROOT
from build_tools.commands.ledger import (
    check_budget,
    evidence_of,
    ledger_of,
    remember,
    write_ledger,
)
from build_tools.commands.native import (
    NativeBuild,
    add_product_argument,
    build_native,
    link_native,
    read_product,
)
from build_tools.commands.ops import manifest_text
from build_tools.commands.toolchain import read_targets
from build_tools.commands.trimmed import answers
from build_tools.edge.cache import Cache, user_cache
from build_tools.edge.files import read_bytes, write_if_changed
from build_tools.edge.op_tables import load_op_tables
from build_tools.errors import UsageError
from build_tools.ledger.ledger import parse_ledger, summary
from build_tools.ledger.picture import picture_svg
from build_tools.ledger.report import changes_text, ledger_text
from build_tools.model.ledger import Ledger
from build_tools.ops import parse_manifest
from build_tools.toolchains.targets import find_target
from build_tools.trim.evidence import without_model

HELP = "say whose bytes a product's library consists of, as text, JSON and a page"
DEFAULT_TARGET = "android-arm64-v8a"


def configure(parser: argparse.ArgumentParser) -> None:
    add_product_argument(parser)
    parser.add_argument("--target", default=DEFAULT_TARGET, help=f"a row of targets.toml ({DEFAULT_TARGET})")
    parser.add_argument("--owners", type=int, default=12, help="how many owners to print of each group (12)")
    parser.add_argument("--against", metavar="FILE", help="a ledger's JSON to compare with")
    parser.add_argument(
        "--without", metavar="MODEL", help="also link without this model, and compare: what the model costs"
    )
    parser.add_argument("--picture", metavar="FILE", help="also draw the treemap into this SVG")
    parser.add_argument(
        "--accept", action="store_true", help="remember these sizes as those of the last good build"
    )


def run(arguments: argparse.Namespace) -> int:
    cache = user_cache()
    product = read_product(arguments.product)
    target = find_target(read_targets(), arguments.target)
    build = build_native(cache, product, target, forced=arguments.toolchain)
    ledger = ledger_of(build, evidence_of(build))
    print(ledger_text(ledger, owners=arguments.owners))
    if arguments.against:
        before = parse_ledger(read_bytes(Path(arguments.against), "ledger").decode(), arguments.against)
        print(f"since {arguments.against}:\n{changes_text(summary(before), summary(ledger))}")
    if arguments.without:
        smaller = _ledger_without(cache, build, arguments.without, forced=arguments.toolchain)
        print(f"without {arguments.without}:\n{changes_text(summary(ledger), summary(smaller))}")
    print(f"size: {write_ledger(build, ledger)}")
    if arguments.picture:
        write_if_changed(Path(arguments.picture), picture_svg(ledger).encode())
    if arguments.accept:
        print(f"size: remembered in {remember(ledger).relative_to(ROOT)}")
    check_budget(build, ledger)
    return 0


def _ledger_without(cache: Cache, build: NativeBuild, model: str, *, forced: str) -> Ledger:
    """The ledger of the same product without one of its models."""
    product = build.product
    rest = tuple(name for name in product.models if name != model)
    if len(rest) == len(product.models) or not rest:
        others = ", ".join(product.models) if len(product.models) > 1 else "none, it has one model only"
        raise UsageError(f"product {product.name} cannot go without {model}; choose from {others}")
    name = f"{product.name}-without-{PurePosixPath(model).stem}"
    smaller = replace(product, name=name, models=rest)
    manifest = parse_manifest(manifest_text(smaller, load_op_tables()))
    evidence = evidence_of(build)
    fewer = without_model(evidence, model) if evidence else None
    trim = answers(smaller, manifest, fewer, build.target.arch) if fewer else ()
    return ledger_of(link_native(cache, smaller, build.target, manifest, trim, forced=forced), fewer)
