"""The bundle format (docs/bundle-format.md): models in, one encrypted and signed file out, and back."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)
from nacl.exceptions import CryptoError

from build_tools.errors import ModelError, UsageError
from build_tools.model.protection import BundleModel, BundleTerms, Key, OpNeed
from build_tools.security.fields import Reader, number, text
from build_tools.security.keys import ID_BYTES, KEY_BYTES, SIGNATURE_BYTES, key_id, sign, signature_holds

MAGIC = b"SMBF"
FORMAT = 1
CHUNK_BYTES = 1 << 16
SALT_BYTES = 32
_DIGEST_BYTES = 32
_TAG_BYTES = 16
_NONCE_BYTES = 24
_MODEL, _LABELS = 1, 2
_ROOT_DOMAIN = b"SmileAR bundle 1 root\0"
_ENTRY_DOMAIN = b"SmileAR bundle 1 entry\0"
_MOST_ENTRIES = 64
_WHAT = "the bundle"


@dataclass(frozen=True)
class Entry:
    """What the head of a bundle says of one of its files."""

    labels: bool
    name: str
    size: int
    ops: tuple[OpNeed, ...]


@dataclass(frozen=True)
class Head:
    """Everything in a bundle that is not encrypted; `signed` ends where the signature begins."""

    terms: BundleTerms
    publisher: bytes
    chunk_bytes: int
    entries: tuple[Entry, ...]
    commitment: bytes
    header: bytes
    signed: bytes
    signature: bytes


def seal(
    terms: BundleTerms,
    models: Sequence[BundleModel],
    *,
    key: bytes,
    publisher: Key,
    salt: bytes,
    chunk_bytes: int = CHUNK_BYTES,
) -> bytes:
    """The bundle; the same arguments give the same bytes, so `salt` must never come twice."""
    entries = list(_entries(models))
    if not 1 <= len(entries) <= _MOST_ENTRIES:
        raise UsageError(f"a bundle holds 1 to {_MOST_ENTRIES} files, not {len(entries)}; make several")
    names = [(entry.labels, entry.name) for entry, _ in entries]
    for entry, _ in entries:
        if names.count((entry.labels, entry.name)) > 1:
            raise UsageError(f"two models are called {entry.name}; give them different names")
    chunk_count = sum(len(_chunks(content, chunk_bytes)) for _, content in entries)
    body = b"".join(map(_entry_bytes, (entry for entry, _ in entries)))
    rest = b"".join(
        (
            key_id(publisher.public),
            number(terms.counter, 8),
            *(number(part, 4) for part in terms.sdk),
            salt,
            text(terms.product),
            number(len(entries), 1),
            body,
        )
    )
    header_bytes = 28 + len(rest) + _DIGEST_BYTES
    sealed_bytes = sum(len(content) for _, content in entries) + chunk_count * _TAG_BYTES
    file_bytes = header_bytes + chunk_count * _DIGEST_BYTES + SIGNATURE_BYTES + sealed_bytes
    context = b"".join(
        (
            MAGIC,
            number(FORMAT, 4),
            number(header_bytes, 4),
            number(chunk_bytes, 4),
            number(file_bytes, 8),
            number(chunk_count, 4),
            rest,
        )
    )
    root, commitment = _root(key, context)
    sealed = [
        chunk
        for index, (_, content) in enumerate(entries)
        for chunk in _encrypted(_chunks(content, chunk_bytes), _entry_key(root, index))
    ]
    signed = context + commitment + b"".join(map(_digest, sealed))
    return signed + sign(publisher, signed) + b"".join(sealed)


def read_head(bundle: bytes) -> Head:
    """What is public in a bundle; nothing of it is proved. Raises ModelError."""
    reader = Reader(bundle, _WHAT)
    if reader.take(4) != MAGIC or reader.number(4) != FORMAT:
        raise ModelError("this is not a bundle of a version that is known; make it with `protect`")
    header_bytes, chunk_bytes, _, chunk_count = (reader.number(size) for size in (4, 4, 8, 4))
    publisher = reader.take(ID_BYTES)
    counter = reader.number(8)
    sdk = (reader.number(4), reader.number(4), reader.number(4))
    reader.take(SALT_BYTES)
    product = reader.text()
    entries = tuple(_read_entry(reader) for _ in range(reader.number(1)))
    commitment = reader.take(_DIGEST_BYTES)
    signed_bytes = header_bytes + chunk_count * _DIGEST_BYTES
    return Head(
        terms=BundleTerms(product, counter, sdk),
        publisher=publisher,
        chunk_bytes=chunk_bytes,
        entries=entries,
        commitment=commitment,
        header=bundle[:header_bytes],
        signed=bundle[:signed_bytes],
        signature=bundle[signed_bytes : signed_bytes + SIGNATURE_BYTES],
    )


def unseal(bundle: bytes, *, key: bytes, publisher: bytes) -> list[tuple[Entry, bytes]]:
    """The files of a bundle, after every check that the library makes. Raises ModelError."""
    head = read_head(bundle)
    if head.publisher != key_id(publisher) or not signature_holds(publisher, head.signed, head.signature):
        raise ModelError("the bundle was not signed with this key, or was changed since")
    root, commitment = _root(key, head.header[:-_DIGEST_BYTES])
    if commitment != head.commitment:
        raise ModelError("the bundle was encrypted with another key; give that one")
    reader = Reader(bundle[len(head.signed) + SIGNATURE_BYTES :], _WHAT)
    digests = Reader(head.signed[len(head.header) :], _WHAT)
    files = []
    for index, entry in enumerate(head.entries):
        sizes = [len(chunk) for chunk in _chunks(bytes(entry.size), head.chunk_bytes)]
        content = b""
        for place, size in enumerate(sizes):
            sealed = reader.take(size + _TAG_BYTES)
            nonce = _nonce(place, last=place + 1 == len(sizes))
            content += _decrypted(sealed, digests.take(_DIGEST_BYTES), nonce, _entry_key(root, index))
        files.append((entry, content))
    if not reader.at_end:
        raise ModelError("the bundle goes on after its end")
    return files


def _entries(models: Sequence[BundleModel]) -> Iterator[tuple[Entry, bytes]]:
    for model in models:
        yield Entry(labels=False, name=model.name, size=len(model.content), ops=model.ops), model.content
        if model.labels is not None:
            yield Entry(labels=True, name=model.name, size=len(model.labels), ops=()), model.labels


def _entry_bytes(entry: Entry) -> bytes:
    begin = number(_LABELS if entry.labels else _MODEL, 1) + text(entry.name) + number(entry.size, 8)
    if entry.labels:
        return begin
    ops = b"".join(number(op.builtin, 4) + number(op.version, 4) + text(op.custom) for op in entry.ops)
    return begin + _digest(ops) + number(len(ops), 4) + ops


def _read_entry(reader: Reader) -> Entry:
    labels = reader.number(1) == _LABELS
    name, size = reader.text(), reader.number(8)
    if labels:
        return Entry(labels, name, size, ())
    reader.take(_DIGEST_BYTES)
    ops = Reader(reader.take(reader.number(4)), _WHAT)
    needs = []
    while not ops.at_end:
        needs.append(OpNeed(ops.number(4), ops.number(4), ops.text()))
    return Entry(labels, name, size, tuple(needs))


def _chunks(content: bytes, chunk_bytes: int) -> list[bytes]:
    """At least one; all but the last are full."""
    return [content[at : at + chunk_bytes] for at in range(0, len(content) or 1, chunk_bytes)]


def _encrypted(chunks: Sequence[bytes], key: bytes) -> Iterator[bytes]:
    for place, chunk in enumerate(chunks):
        nonce = _nonce(place, last=place + 1 == len(chunks))
        yield crypto_aead_xchacha20poly1305_ietf_encrypt(chunk, b"", nonce, key)


def _decrypted(sealed: bytes, digest: bytes, nonce: bytes, key: bytes) -> bytes:
    try:
        plain = crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, b"", nonce, key)
    except CryptoError as error:
        raise ModelError("a chunk of the bundle was damaged or changed") from error
    if _digest(sealed) != digest:
        raise ModelError("a chunk of the bundle was changed by somebody who has its key")
    return plain


def _nonce(place: int, *, last: bool) -> bytes:
    return (number(place, 8) + number(last, 1)).ljust(_NONCE_BYTES, b"\0")


def _root(key: bytes, context: bytes) -> tuple[bytes, bytes]:
    """The key that those of the entries come from, and the commitment to it."""
    derived = hashlib.blake2b(_ROOT_DOMAIN + context, key=key, digest_size=KEY_BYTES + _DIGEST_BYTES).digest()
    return derived[:KEY_BYTES], derived[KEY_BYTES:]


def _entry_key(root: bytes, index: int) -> bytes:
    return hashlib.blake2b(_ENTRY_DOMAIN + number(index, 1), key=root, digest_size=KEY_BYTES).digest()


def _digest(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=_DIGEST_BYTES).digest()
