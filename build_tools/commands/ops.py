"""The ops that each product's models need, as committed manifests."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from build_tools.edge.files import read_bytes, write_if_changed
from build_tools.edge.op_tables import OpTables, load_op_tables, tables_from_source
from build_tools.errors import ModelError, StaleError, UsageError
from build_tools.model.ops import PRODUCTS_FILE
from build_tools.model.product import Product
from build_tools.ops import find_product, manifest_json, merge, parse_products, read_model
from build_tools.ops.manifest_text import REGENERATE
from build_tools.ops.report import model_report
from build_tools.ops.support import unsupported

HELP = "list the ops of models and write the ops manifests"

_ROOT = Path(__file__).resolve().parents[2]


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--product", action="append", default=[], metavar="NAME", help="only this product; may be repeated"
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail when a committed file is stale"
    )
    parser.add_argument(
        "--model",
        nargs="+",
        default=[],
        metavar="FILE",
        help="describe these models instead; custom ops of --product count as known",
    )
    parser.add_argument(
        "--refresh-runtime-table",
        metavar="PATH",
        help="derive the tables in build_tools/data from this TensorFlow source tree instead",
    )


def run(arguments: argparse.Namespace) -> int:
    if arguments.model and arguments.refresh_runtime_table:
        raise UsageError("--model and --refresh-runtime-table do different things; give one of them")
    if arguments.refresh_runtime_table:
        command = f"{REGENERATE} --refresh-runtime-table PATH"
        files = tables_from_source(Path(arguments.refresh_runtime_table))
        _settle(files, dict.fromkeys(files, command), check=arguments.check)
        return 0
    tables = load_op_tables()
    products = parse_products(read_bytes(_ROOT / PRODUCTS_FILE, "products").decode())
    chosen = tuple(find_product(products, name) for name in dict.fromkeys(arguments.product))
    if arguments.model:
        _describe(arguments.model, tables, chosen)
        return 0
    manifests = {
        _manifest_path(product.name): manifest_text(product, tables) for product in chosen or products
    }
    commands = {
        _manifest_path(product.name): f"{REGENERATE} --product {product.name}" for product in products
    }
    _settle(manifests, commands, check=arguments.check)
    if not chosen:
        _refuse_orphans(products)
    return 0


def _manifest_path(product: str) -> Path:
    return _ROOT / "ops_manifest" / f"{product}.json"


def manifest_text(product: Product, tables: OpTables) -> str:
    """What the product's models ask for now, as the committed file should have it."""
    models = tuple(
        read_model(name, read_bytes(_ROOT / name, "model"), tables.schema) for name in product.models
    )
    return manifest_json(merge(product, models, tables.runtime))


def _describe(files: list[str], tables: OpTables, products: tuple[Product, ...]) -> None:
    custom = {**tables.runtime.custom, **{name: symbol for p in products for name, symbol in p.custom_ops}}
    problems: list[str] = []
    for file in files:
        model = read_model(file, read_bytes(Path(file), "model"), tables.schema)
        print(model_report(model, tables.runtime, custom), end="")
        problems += [f"{file}: {problem}" for problem in unsupported(model, tables.runtime, custom)]
    if problems:
        raise ModelError(
            f"{len(problems)} {'problem stands' if len(problems) == 1 else 'problems stand'} in the way; "
            f"the first is {problems[0]}"
        )


def fresh_manifest(product: Product, tables: OpTables) -> str:
    """The committed manifest; StaleError when it no longer follows from the models."""
    text = manifest_text(product, tables)
    path = _manifest_path(product.name)
    _settle({path: text}, {path: f"{REGENERATE} --product {product.name}"}, check=True)
    return text


def _settle(files: Mapping[Path, str], commands: Mapping[Path, str], *, check: bool) -> None:
    """Write generated files, or refuse the first that is not what it should be."""
    for path, text in files.items():
        name = path.relative_to(_ROOT)
        if not check:
            changed = write_if_changed(path, text.encode())
            print(f"{name}: {'written' if changed else 'unchanged'}")
        elif not path.is_file() or path.read_bytes() != text.encode():
            raise StaleError(
                f"{name} no longer follows from its inputs; run `{commands[path]}` and commit the result"
            )


def _refuse_orphans(products: tuple[Product, ...]) -> None:
    names = {product.name for product in products}
    for path in sorted((_ROOT / "ops_manifest").glob("*.json")):
        if path.stem not in names:
            raise StaleError(
                f"{path.relative_to(_ROOT)} belongs to no product in {PRODUCTS_FILE}; "
                "delete it or add the product"
            )
