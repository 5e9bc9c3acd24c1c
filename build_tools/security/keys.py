"""Key files: a few lines of TOML, made by `keygen` and read by everything else."""

import hashlib
import tomllib
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from build_tools.errors import UsageError
from build_tools.model.protection import Key, KeyKind

KEY_BYTES = 32
ID_BYTES = 8
SIGNATURE_BYTES = 64
_FIELDS = {"kind", "test", "public", "secret"}


def make_key(kind: KeyKind, secret: bytes, *, test: bool) -> Key:
    """The key of 32 random bytes."""
    public = b"" if kind is KeyKind.BUNDLE else Ed25519PrivateKey.from_private_bytes(secret).public_key()
    return Key(kind, test, public if isinstance(public, bytes) else public.public_bytes_raw(), secret)


def public_part(key: Key) -> Key:
    return Key(key.kind, key.test, key.public, b"")


def key_id(public: bytes) -> bytes:
    """How bundles and licences name the key they are signed with."""
    return hashlib.blake2b(public, digest_size=ID_BYTES).digest()


def key_text(key: Key) -> str:
    lines = [
        "# " + ("SECRET: whoever has this file can do what it is for." if key.secret else "Public."),
        f'kind = "{key.kind.value}"',
        f"test = {'true' if key.test else 'false'}",
        *([f'public = "{key.public.hex()}"'] if key.public else []),
        *([f'secret = "{key.secret.hex()}"'] if key.secret else []),
    ]
    return "\n".join(lines) + "\n"


def parse_key(content: str, path: str, kind: KeyKind, *, secret: bool) -> Key:
    """Read a key file; `secret` tells whether its secret part is needed. Raises UsageError."""
    try:
        key = _read(tomllib.loads(content))
    except (tomllib.TOMLDecodeError, KeyError, ValueError, TypeError):
        key = None
    if key is None or not _fits_together(key):
        raise UsageError(f"{path} is not a key file; make one with `python -m build_tools keygen`")
    if key.kind is not kind:
        raise UsageError(f"{path} is a {key.kind.value} key, and a {kind.value} key is needed; give that one")
    if secret and not key.secret:
        raise UsageError(f"{path} is the public part of a key; give the file that ends in .key")
    return key


def _read(table: dict[str, Any]) -> Key | None:
    if not set(table) <= _FIELDS or not isinstance(table["test"], bool):
        return None
    public, secret = (bytes.fromhex(table.get(name, "")) for name in ("public", "secret"))
    return Key(KeyKind(table["kind"]), table["test"], public, secret)


def _fits_together(key: Key) -> bool:
    """Whether the parts have their sizes, and the public part is that of the secret one."""
    if key.secret:
        return len(key.secret) == KEY_BYTES and make_key(key.kind, key.secret, test=key.test) == key
    return key.kind is not KeyKind.BUNDLE and len(key.public) == KEY_BYTES


def sign(key: Key, message: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(key.secret).sign(message)


def signature_holds(public: bytes, message: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except InvalidSignature:
        return False
    return True
