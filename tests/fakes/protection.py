"""Bundles and licences of every kind, made with the keys of the tests."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from build_tools.commands.protect import bundle_model
from build_tools.edge.op_tables import load_op_tables
from build_tools.model.protection import (
    Application,
    BundleModel,
    BundleTerms,
    Key,
    KeyKind,
    Licence,
    OpNeed,
    Platform,
)
from build_tools.security.bundle import seal
from build_tools.security.keys import parse_key
from build_tools.security.licence import issue

ROOT = Path(__file__).parents[2]
KEYS = ROOT / "tests" / "keys"
MODELS = ROOT / "tests" / "models"
PRODUCT = "scan-protected"
SALT = bytes(range(32))
DAY = 24 * 60 * 60
HARD_SWISH = 117  # no scan model needs it


def key(name: str, kind: KeyKind) -> Key:
    return parse_key((KEYS / name).read_text(), name, kind, secret=True)


def bundle_key(name: str = "bundle-1.key") -> bytes:
    return key(name, KeyKind.BUNDLE).secret


def scan_models(*names: str) -> tuple[BundleModel, ...]:
    schema = load_op_tables().schema
    labels = dict.fromkeys(names, MODELS / "labels.txt")
    return tuple(bundle_model(name, (MODELS / name).read_bytes(), schema, labels) for name in names)


TERMS = BundleTerms(PRODUCT, 3, (0, 1, 0))


def bundle(
    models: tuple[BundleModel, ...],
    terms: BundleTerms = TERMS,
    *,
    publisher: str = "publisher-1.key",
    encrypted: str = "bundle-1.key",
    chunk_bytes: int = 1 << 16,
) -> bytes:
    return seal(
        terms,
        models,
        key=bundle_key(encrypted),
        publisher=key(publisher, KeyKind.PUBLISHER),
        salt=SALT,
        chunk_bytes=chunk_bytes,
    )


def licence(now: int) -> Licence:
    """One that is good on this machine."""
    return Licence(
        product=PRODUCT,
        customer="Größe & Söhne",
        features=("scan",),
        applications=(Application(Platform.LINUX.value, "com.example.scan", ""),),
        issued=now - 10 * DAY,
        not_before=now - 10 * DAY,
        not_after=now + 100 * DAY,
        warning_days=30,
        grace_days=5,
        bundle_key=b"",
    )


def flipped(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


def make_files(folder: Path) -> None:
    """Every file that tests/scenario/protection.txt names."""
    signer = key("licence-1.key", KeyKind.LICENCE)
    now = int(datetime.now(UTC).timestamp())
    good = licence(now)
    android = (Application(Platform.ANDROID.value, "com.example.scan", "ab" * 32),)
    licences = {
        "good": good,
        "carrier": replace(good, bundle_key=bundle_key()),
        "soon": replace(good, not_after=now + DAY),
        "grace": replace(good, not_after=now - DAY),
        "pose": replace(good, features=("pose",)),
        "other_product": replace(good, product="scan"),
        "expired": replace(good, not_after=now - 6 * DAY),
        "future": replace(good, not_before=now + 2 * DAY),
        "android": replace(good, applications=android),
    }
    for name, terms in licences.items():
        (folder / f"{name}.sml").write_bytes(issue(terms, signer))
    content = issue(good, signer)
    (folder / "tampered.sml").write_bytes(flipped(content, 30))
    (folder / "next.sml").write_bytes(issue(good, key("licence-2.key", KeyKind.LICENCE)))
    # The publisher's key has signed it, and the library trusts that for bundles alone.
    publisher = replace(key("publisher-1.key", KeyKind.PUBLISHER), kind=KeyKind.LICENCE)
    (folder / "stranger.sml").write_bytes(issue(good, publisher))
    make_bundles(folder)


def make_bundles(folder: Path) -> None:
    models = scan_models("scan_f32.tflite", "scan_int8.tflite")
    whole = bundle(models)
    needy = replace(models[0], ops=(*models[0].ops, OpNeed(HARD_SWISH, 1, "")))
    bundles = {
        "good": whole,
        "single": bundle(models[1:]),
        "next": bundle(models, publisher="publisher-2.key"),
        "stranger": bundle(models, publisher="stranger.key"),
        "product": bundle(models, replace(TERMS, product="scan")),
        "newer": bundle(models, replace(TERMS, sdk=(0, 1, 1))),
        "op": bundle((needy,)),
        "head": flipped(whole, 40),
        "chunk": flipped(whole, len(whole) // 3),
        "truncated": whole[:-1],
    }
    for name, content in bundles.items():
        (folder / f"{name}.smb").write_bytes(content)
    (folder / "good.key").write_bytes(bundle_key())
    (folder / "other.key").write_bytes(bundle_key("bundle-2.key"))
    (folder / "short.key").write_bytes(bundle_key()[:-1])
