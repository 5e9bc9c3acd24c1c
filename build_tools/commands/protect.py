"""`protect`: encrypt and sign a product's models into one bundle."""

import argparse
import re
from pathlib import Path

from build_tools.commands.layout import DIST, ROOT
from build_tools.commands.native import read_product
from build_tools.commands.trust import read_key
from build_tools.edge.chance import random_bytes
from build_tools.edge.files import read_bytes, write_bytes
from build_tools.edge.op_tables import load_op_tables
from build_tools.errors import UsageError
from build_tools.model.ops import ModelOps
from build_tools.model.protection import BundleModel, BundleTerms, KeyKind, OpNeed
from build_tools.model.schema import Schema
from build_tools.ops import read_model
from build_tools.security.bundle import SALT_BYTES, seal

HELP = "encrypt and sign a product's models into one bundle"
_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")
_CUSTOM = "CUSTOM"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--product", required=True, help="a section of ops_manifest/products.toml")
    parser.add_argument("--key", type=Path, required=True, help="the bundle key that encrypts")
    parser.add_argument("--publisher", type=Path, required=True, help="the secret key that signs")
    parser.add_argument("--model", action="append", default=[], help="these files instead of the product's")
    parser.add_argument(
        "--labels", action="append", default=[], metavar="MODEL=FILE", help="a model's labels, one a line"
    )
    parser.add_argument("--counter", type=int, default=0, help="goes up with every release of the models (0)")
    parser.add_argument("--min-sdk", default="", help="the oldest library that may open it (the product's)")
    parser.add_argument("--salt", default="", help="32 bytes in hexadecimal, for tests; else random")
    parser.add_argument("--output", type=Path, help="dist/<product>/<product>.smb by default")


def run(arguments: argparse.Namespace) -> int:
    product = read_product(arguments.product)
    labels = dict(_label_file(text) for text in arguments.labels)
    schema = load_op_tables().schema
    models = tuple(
        bundle_model(path, read_bytes(ROOT / path, "model"), schema, labels)
        for path in arguments.model or product.models
    )
    for name in labels.keys() - {model.name for model in models}:
        raise UsageError(f"--labels names {name}, which is no model of the bundle; use the file's name")
    bundle = seal(
        BundleTerms(
            product.name, _counter(arguments.counter), _version(arguments.min_sdk or product.version)
        ),
        models,
        key=read_key(arguments.key, KeyKind.BUNDLE, secret=True).secret,
        publisher=read_key(arguments.publisher, KeyKind.PUBLISHER, secret=True),
        salt=_salt(arguments.salt),
    )
    output = arguments.output or DIST / product.name / f"{product.name}.smb"
    write_bytes(output, bundle)
    print(f"protect: {output}, {len(models)} models, {len(bundle):,} bytes")
    return 0


def bundle_model(path: str, content: bytes, schema: Schema, labels: dict[str, Path]) -> BundleModel:
    """A model as it goes into a bundle, under its file's name; it is verified first."""
    name = Path(path).name
    text = read_bytes(labels[name], "labels") if name in labels else None
    return BundleModel(name, content, needs(read_model(path, content, schema), schema), text)


def needs(model: ModelOps, schema: Schema) -> tuple[OpNeed, ...]:
    """Each op that a node of the model uses, once."""
    numbers = {name: value for value, name in schema.enums["BuiltinOperator"].items()}
    found = {
        OpNeed(numbers[_CUSTOM if use.custom else use.name], use.version, use.name if use.custom else "")
        for use in model.uses
    }
    return tuple(sorted(found, key=lambda need: (need.builtin, need.custom, need.version)))


def _label_file(text: str) -> tuple[str, Path]:
    name, equals, path = text.partition("=")
    if not equals:
        raise UsageError(f"--labels {text} has no =; write MODEL=FILE, such as scan.tflite=labels.txt")
    return name, Path(path)


def _counter(value: int) -> int:
    if not 0 <= value < 1 << 63:
        raise UsageError(f"--counter {value} is out of range; count from 0")
    return value


def _version(text: str) -> tuple[int, int, int]:
    match = _VERSION.fullmatch(text)
    if not match:
        raise UsageError(f"--min-sdk {text} is no version; write three numbers, such as 1.2.3")
    major, minor, patch = map(int, match.groups())
    return major, minor, patch


def _salt(text: str) -> bytes:
    if not text:
        return random_bytes(SALT_BYTES)
    if not re.fullmatch(rf"[0-9a-f]{{{2 * SALT_BYTES}}}", text):
        raise UsageError(f"--salt must be {SALT_BYTES} bytes in hexadecimal; leave it out for a random one")
    return bytes.fromhex(text)
