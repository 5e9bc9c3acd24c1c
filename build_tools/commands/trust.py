"""Whom a product's library trusts: its public keys, and the key that may be compiled in."""

import hashlib
from pathlib import Path

from build_tools.commands.layout import ROOT
from build_tools.edge.files import read_bytes
from build_tools.edge.variables import variable
from build_tools.errors import UsageError
from build_tools.model.product import Product
from build_tools.model.protection import Key, KeyKind, Platform
from build_tools.security.keys import parse_key
from build_tools.security.trust_source import trust_source


def read_key(path: Path, kind: KeyKind, *, secret: bool) -> Key:
    content = read_bytes(path, f"{kind.value} key").decode("utf-8", errors="replace")
    return parse_key(content, str(path), kind, secret=secret)


def trust_text(product: Product, system: str) -> str:
    """The C++ file for a product on a system, or nothing where it has no protection."""
    protection = product.protection
    if protection is None:
        return ""
    return trust_source(
        product.name,
        Platform[system.upper()],
        publishers=_public(protection.publisher_keys, KeyKind.PUBLISHER),
        issuers=_public(protection.licence_keys, KeyKind.LICENCE),
        licence=protection.licence,
        bundle_key=_masked(product, protection.bundle_key) if protection.bundle_key else None,
    )


def refuse_test_keys(product: Product) -> None:
    """Raises UsageError when the product trusts a key that everybody knows."""
    protection = product.protection
    if protection is None:
        return
    for kind, paths in (
        (KeyKind.PUBLISHER, protection.publisher_keys),
        (KeyKind.LICENCE, protection.licence_keys),
    ):
        for path, key in zip(paths, _public(paths, kind), strict=True):
            if key.test:
                raise UsageError(
                    f"product {product.name} trusts the test key {path}; name keys of your own, "
                    "or give --test-keys and do not ship the result"
                )
    if protection.bundle_key and _built_in(product, protection.bundle_key).test:
        raise UsageError(
            f"{protection.bundle_key} names a test key; name your own, or give --test-keys and do not ship"
        )


def _public(paths: tuple[str, ...], kind: KeyKind) -> tuple[Key, ...]:
    return tuple(read_key(ROOT / path, kind, secret=False) for path in paths)


def _built_in(product: Product, name: str) -> Key:
    path = variable(name, f"the file with the key of the bundles of product {product.name}")
    return read_key(Path(path), KeyKind.BUNDLE, secret=True)


def _masked(product: Product, name: str) -> tuple[bytes, bytes]:
    """A mask and the key under it. The same key gives the same library, so the mask comes from the key."""
    key = _built_in(product, name).secret
    mask = hashlib.blake2b(product.name.encode(), key=key, digest_size=len(key)).digest()
    return mask, bytes(a ^ b for a, b in zip(mask, key, strict=True))
