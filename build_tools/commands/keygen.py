"""`keygen`: make a key for bundles or licences."""

import argparse
from pathlib import Path

from build_tools.edge.chance import random_bytes
from build_tools.edge.files import write_bytes
from build_tools.errors import UsageError
from build_tools.model.protection import KeyKind
from build_tools.security.keys import KEY_BYTES, key_text, make_key, public_part

HELP = "make a key that signs bundles or licences, or encrypts bundles"
ONLY_OWNER = 0o600


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=[kind.value for kind in KeyKind])
    parser.add_argument(
        "name", type=Path, help="NAME.key is written, and NAME.pub beside it where one exists"
    )
    parser.add_argument("--test", action="store_true", help="mark it as one that no release is made with")


def run(arguments: argparse.Namespace) -> int:
    key = make_key(KeyKind(arguments.kind), random_bytes(KEY_BYTES), test=arguments.test)
    secret, public = (arguments.name.with_name(f"{arguments.name.name}.{end}") for end in ("key", "pub"))
    for path in (secret, public):
        if path.exists():
            raise UsageError(f"{path} exists; a key that was used must not be lost, choose another name")
    write_bytes(secret, key_text(key).encode(), mode=ONLY_OWNER)
    print(f"keygen: {secret} is secret; keep it out of the repository and make a copy")
    if key.public:
        write_bytes(public, key_text(public_part(key)).encode())
        print(f"keygen: {public} goes into the product's description")
    return 0
