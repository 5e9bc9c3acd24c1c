"""The bundle's format: the document's test vector, and what a reader refuses."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.errors import ModelError, UsageError
from build_tools.model.protection import BundleModel, BundleTerms, KeyKind, OpNeed
from build_tools.security.bundle import read_head, seal, unseal
from build_tools.security.keys import key_id, make_key, public_part

DOCUMENT = Path(__file__).parents[2] / "docs/bundle-format.md"
PUBLISHER = make_key(KeyKind.PUBLISHER, bytes(range(32)), test=True)
KEY = bytes(range(32, 64))
SALT = bytes(range(64, 96))
TERMS = BundleTerms("demo", 7, (1, 2, 3))
MODEL = BundleModel("m", b"TFL3 or so", (OpNeed(3, 1, ""), OpNeed(32, 1, "Own")), b"a\nb\n")


def vector() -> bytes:
    return seal(TERMS, (MODEL,), key=KEY, publisher=PUBLISHER, salt=SALT, chunk_bytes=4096)


def test_the_document_has_the_vector() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    blocks = re.findall(r"```hex\n(.*?)```", text, re.DOTALL)
    assert bytes.fromhex("".join(blocks[0].split())) == vector()


def test_what_was_sealed_comes_back() -> None:
    content = vector()
    files = unseal(content, key=KEY, publisher=PUBLISHER.public)
    assert [(entry.name, entry.labels, data) for entry, data in files] == [
        ("m", False, MODEL.content),
        ("m", True, MODEL.labels),
    ]
    head = read_head(content)
    assert (head.terms, head.publisher) == (TERMS, key_id(PUBLISHER.public))
    assert head.entries[0].ops == MODEL.ops


@pytest.mark.parametrize("size", [0, 1, 4095, 4096, 4097, 8192, 8193])
def test_sizes_around_the_edges_of_chunks(size: int) -> None:
    model = replace(MODEL, content=bytes(size), labels=None)
    content = seal(TERMS, (model,), key=KEY, publisher=PUBLISHER, salt=SALT, chunk_bytes=4096)
    ((entry, data),) = unseal(content, key=KEY, publisher=PUBLISHER.public)
    assert data == bytes(size)
    assert entry.size == size


def test_the_overhead_is_small() -> None:
    model = replace(MODEL, content=bytes(10_000_000), labels=None)
    content = seal(TERMS, (model,), key=KEY, publisher=PUBLISHER, salt=SALT)
    assert len(content) - 10_000_000 <= 0.002 * 10_000_000 + 512


def test_every_flipped_bit_is_refused() -> None:
    content = vector()
    for bit in range(len(content) * 8):
        changed = bytearray(content)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(ModelError):
            unseal(bytes(changed), key=KEY, publisher=PUBLISHER.public)


def test_every_cut_and_every_addition_is_refused() -> None:
    content = vector()
    for size in range(len(content)):
        with pytest.raises(ModelError):
            unseal(content[:size], key=KEY, publisher=PUBLISHER.public)
    with pytest.raises(ModelError, match="goes on"):
        unseal(content + b"\0", key=KEY, publisher=PUBLISHER.public)


def test_another_key_is_named_before_anything_is_decrypted() -> None:
    with pytest.raises(ModelError, match="encrypted with another key"):
        unseal(vector(), key=bytes(32), publisher=PUBLISHER.public)
    other = make_key(KeyKind.PUBLISHER, bytes(32), test=True)
    with pytest.raises(ModelError, match="not signed with this key"):
        unseal(vector(), key=KEY, publisher=public_part(other).public)


def test_the_same_key_gives_other_bytes_with_another_salt_product_or_counter() -> None:
    contents = {
        seal(terms, (MODEL,), key=KEY, publisher=PUBLISHER, salt=salt)[-40:]
        for terms, salt in (
            (TERMS, SALT),
            (TERMS, bytes(32)),
            (replace(TERMS, product="other"), SALT),
            (replace(TERMS, counter=8), SALT),
        )
    }
    assert len(contents) == 4


def test_what_cannot_be_a_bundle_is_not_made() -> None:
    with pytest.raises(UsageError, match="1 to 64"):
        seal(TERMS, (), key=KEY, publisher=PUBLISHER, salt=SALT)
    with pytest.raises(UsageError, match="two models are called m"):
        seal(TERMS, (MODEL, MODEL), key=KEY, publisher=PUBLISHER, salt=SALT)
