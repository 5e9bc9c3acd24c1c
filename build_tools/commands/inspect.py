"""`inspect`: print what is public in a bundle, and whether it is whole."""

import argparse
from pathlib import Path

from build_tools.commands.trust import read_key
from build_tools.edge.files import read_bytes
from build_tools.edge.op_tables import load_op_tables
from build_tools.errors import ModelError
from build_tools.model.protection import KeyKind, OpNeed
from build_tools.security.bundle import Entry, read_head, unseal
from build_tools.security.keys import signature_holds

HELP = "print what is public in a bundle, and check it with the keys that are given"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--publisher", type=Path, help="check the signature with this public key")
    parser.add_argument("--key", type=Path, help="with --publisher: decrypt it all, and write nothing")


def run(arguments: argparse.Namespace) -> int:
    content = read_bytes(arguments.bundle, "bundle")
    head = read_head(content)
    version = ".".join(map(str, head.terms.sdk))
    terms = head.terms
    print(f"{arguments.bundle}: product {terms.product}, counter {terms.counter}, SDK {version} or newer")
    print(f"signed with key {head.publisher.hex()}, chunks of {head.chunk_bytes:,} bytes")
    names = load_op_tables().schema.enums["BuiltinOperator"]
    for entry in head.entries:
        print(_line(entry))
        for op in entry.ops:
            print(f"    {_op(op, names.get(op.builtin, '?'))}")
    if arguments.publisher is None:
        print("not checked: give --publisher, and --key")
        return 0
    publisher = read_key(arguments.publisher, KeyKind.PUBLISHER, secret=False).public
    if not signature_holds(publisher, head.signed, head.signature):
        raise ModelError(
            f"{arguments.bundle} was not signed with {arguments.publisher}, or was changed since"
        )
    print("the signature holds")
    if arguments.key is not None:
        unseal(content, key=read_key(arguments.key, KeyKind.BUNDLE, secret=True).secret, publisher=publisher)
        print("every chunk decrypts")
    return 0


def _line(entry: Entry) -> str:
    return f"  {'labels of' if entry.labels else 'model'} {entry.name}, {entry.size:,} bytes"


def _op(op: OpNeed, name: str) -> str:
    return f"{op.custom or name} version {op.version}"
