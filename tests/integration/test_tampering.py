"""Whatever is changed in a bundle or a licence: refused with an error that says why, and no model given.

SMILEAR_FLIPS=N flips N bits of the chunks instead of a sample.
"""

import os
import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from build_tools.model.protection import BundleModel, KeyKind
from build_tools.security import bundle as bundle_format
from build_tools.security.bundle import read_head
from build_tools.security.keys import SIGNATURE_BYTES, sign
from build_tools.security.licence import issue
from tests.fakes.protection import (
    DAY,
    bundle,
    bundle_key,
    flipped,
    key,
    licence,
    scan_models,
)
from tests.integration.repo import HOST, ROOT

PRODUCT = "scan-protected"
FRAME = ROOT / "tests/scenario/frames/orbit.rgb888.raw"
CHUNK = 4096
SEALED_CHUNK = CHUNK + 16
TAMPERED, ROLLED_BACK, WRONG_KEY, LICENCE_EXPIRED = 8, 10, 9, 14
SAMPLE = 20_000


@pytest.fixture(scope="session")
def program_folder(programs: Callable[[str, str], Path]) -> Path:
    return programs(PRODUCT, HOST)


@pytest.fixture(scope="session")
def models() -> tuple[BundleModel, ...]:
    return scan_models("scan_int8.tflite")


@pytest.fixture
def outcome(program_folder: Path, tmp_path: Path) -> Callable[[dict[str, bytes]], dict[str, str]]:
    """What the library says to files of a name's ending each, beside a good licence and key."""
    now = int(datetime.now(UTC).timestamp())
    signer = key("licence-1.key", KeyKind.LICENCE)
    (tmp_path / "good.sml").write_bytes(issue(licence(now), signer))
    (tmp_path / "good.smb").write_bytes(bundle(scan_models("scan_int8.tflite")))
    (tmp_path / "good.key").write_bytes(bundle_key())

    def run(files: dict[str, bytes]) -> dict[str, str]:
        lines = []
        for name, content in files.items():
            (tmp_path / name).write_bytes(content)
            terms = name if name.endswith(".sml") else "good.sml"
            models = name if name.endswith(".smb") else "good.smb"
            lines.append(f"open {name} {terms} com.example.scan 0 {models} good.key 0 -")
        scenario = tmp_path / "scenario.txt"
        scenario.write_text("\n".join(lines))
        command = [str(program_folder / "protection"), str(scenario), str(tmp_path), str(FRAME)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return dict(line.split(maxsplit=1) for line in done.stdout.splitlines())

    return run


def test_every_flipped_bit_and_every_cut_is_refused(
    program_folder: Path, models: tuple[BundleModel, ...], tmp_path: Path
) -> None:
    small = replace(models[0], content=models[0].content)
    now = int(datetime.now(UTC).timestamp())
    files = {
        "bundle": bundle((small,), chunk_bytes=1 << 16),
        "key": bundle_key(),
        "licence": issue(licence(now), key("licence-1.key", KeyKind.LICENCE)),
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    flips = int(os.environ.get("SMILEAR_FLIPS", SAMPLE))
    paths = [str(tmp_path / name) for name in files]
    command = [str(program_folder / "tamper"), *paths, "com.example.scan", str(flips)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    match = re.fullmatch(r"(\d+) flips and (\d+) cuts refused\n", done.stdout)
    assert match, done.stdout
    assert int(match[1]) >= flips


def chunks_of(content: bytes) -> tuple[bytes, list[bytes]]:
    """What stands before the chunks, and the chunks."""
    head = read_head(content)
    begin = len(head.signed) + SIGNATURE_BYTES
    rest = content[begin:]
    return content[:begin], [rest[at : at + SEALED_CHUNK] for at in range(0, len(rest), SEALED_CHUNK)]


def signed_again(content: bytes, chunks: list[bytes]) -> bytes:
    """As somebody would who has the publisher's key and not the bundle's."""
    head = read_head(content)
    signed = head.header + b"".join(map(bundle_format._digest, chunks))
    return signed + sign(key("publisher-1.key", KeyKind.PUBLISHER), signed) + b"".join(chunks)


def test_chunks_in_another_order_are_refused(
    outcome: Callable[[dict[str, bytes]], dict[str, str]], models: tuple[BundleModel, ...]
) -> None:
    whole = bundle(models, chunk_bytes=CHUNK)
    head, chunks = chunks_of(whole)
    swapped = [chunks[1], chunks[0], *chunks[2:]]
    repeated = [chunks[0], chunks[0], *chunks[2:]]
    other = chunks_of(bundle(models, chunk_bytes=CHUNK, encrypted="bundle-2.key"))[1]
    spliced = [chunks[0], other[1], *chunks[2:]]
    backwards = [*reversed(chunks[:-1]), chunks[-1]]
    orders = {"swapped": swapped, "repeated": repeated, "spliced": spliced, "backwards": backwards}
    files = {f"{name}.smb": head + b"".join(order) for name, order in orders.items()}
    files |= {f"{name}_signed.smb": signed_again(whole, order) for name, order in orders.items()}
    assert outcome({"whole.smb": whole, "same.smb": signed_again(whole, chunks)}).keys() == {
        "whole.smb",
        "same.smb",
    }
    assert set(outcome(files).values()) == {f"error {TAMPERED}"}


def test_a_bundle_that_is_cut_or_goes_on_is_refused(
    outcome: Callable[[dict[str, bytes]], dict[str, str]], models: tuple[BundleModel, ...]
) -> None:
    whole = bundle(models)
    head = read_head(whole)
    begin = len(head.signed) + SIGNATURE_BYTES
    edges = [0, 1, 35, 36, 87, 88, len(head.header), len(head.signed), begin]
    edges += [*list(range(begin, len(whole), head.chunk_bytes + 16)), len(whole) - 1]
    files = {f"cut_{edge}.smb": whole[:edge] for edge in edges}
    files |= {"longer.smb": whole + b"\0", "twice.smb": whole + whole}
    assert set(outcome(files).values()) == {f"error {TAMPERED}"}


def test_a_licence_that_is_cut_or_goes_on_is_refused(
    outcome: Callable[[dict[str, bytes]], dict[str, str]],
) -> None:
    content = issue(licence(int(datetime.now(UTC).timestamp())), key("licence-1.key", KeyKind.LICENCE))
    files = {f"cut_{size}.sml": content[:size] for size in range(len(content))}
    files |= {"longer.sml": content + b"\0", "twice.sml": content + content, "huge.sml": bytes(1 << 20)}
    assert set(outcome(files).values()) == {f"error {TAMPERED}"}


Fields = list[tuple[int, bytes]]


def payload_signed(change: Callable[[Fields], Fields]) -> bytes:
    """A licence whose fields were changed before it was signed with the right key."""
    signer = key("licence-1.key", KeyKind.LICENCE)
    content = issue(licence(int(datetime.now(UTC).timestamp())), signer)
    payload = content[20:-SIGNATURE_BYTES]
    fields: Fields = []
    while payload:
        size = int.from_bytes(payload[1:3], "little")
        fields.append((payload[0], payload[3 : 3 + size]))
        payload = payload[3 + size :]
    made = b"".join(bytes([tag]) + len(value).to_bytes(2, "little") + value for tag, value in change(fields))
    message = content[:16] + len(made).to_bytes(4, "little") + made
    return message + sign(signer, message)


def replaced(tag: int, value: bytes) -> bytes:
    return payload_signed(lambda fields: [(t, value if t == tag else v) for t, v in fields])


def times(tag: int, count: int, fields: Fields) -> Fields:
    """Fields in which the one with `tag` stands `count` times."""
    return [field for field in fields for _ in range(count if field[0] == tag else 1)]


def test_fields_that_are_not_canonical_are_refused_even_when_signed(
    outcome: Callable[[dict[str, bytes]], dict[str, str]],
) -> None:
    """Each field missing, twice, out of order, of another type, and out of its range."""
    files = {"unknown.sml": payload_signed(lambda fields: [*fields, (10, bytes(32)), (11, b"")])}
    for tag in range(1, 10):
        files[f"missing_{tag}.sml"] = payload_signed(partial(times, tag, 0))
        files[f"twice_{tag}.sml"] = payload_signed(partial(times, tag, 2))
    for tag in range(5, 10):
        for name, value in (
            *(("empty", b""), ("short", bytes(7)), ("long", bytes(9)), ("negative", b"\xff" * 8)),
            ("huge", (1 << 62).to_bytes(8, "little")),
        ):
            files[f"{name}_{tag}.sml"] = replaced(tag, value)
    app = b"\x04\x10\0com.example.scan\0\0"
    files |= {
        "product_empty.sml": replaced(1, b""),
        "product_nul.sml": replaced(1, b"scan-protected\0"),
        "customer_not_text.sml": replaced(2, b"\xff\xfe"),
        "customer_overlong.sml": replaced(2, b"\xc0\xaf"),
        "feature_twice.sml": replaced(3, b"\x04\0scan\x04\0scan"),
        "features_unsorted.sml": replaced(3, b"\x04\0scan\x04\0pose"),
        "feature_look_alike.sml": replaced(3, b"\x05\0s\xd1\x81an"),
        "feature_cut.sml": replaced(3, b"\x09\0scan"),
        "no_app.sml": replaced(4, b""),
        "app_twice.sml": replaced(4, app + app),
        "app_nul.sml": replaced(4, b"\x04\x15\0com.example.scan\0evil\0\0"),
        "platform_unknown.sml": replaced(4, b"\x05" + app[1:]),
        "key_short.sml": payload_signed(lambda fields: [*fields, (10, bytes(31))]),
    }
    results = outcome(files)
    assert {name: result for name, result in results.items() if result != f"error {TAMPERED}"} == {}
    assert len(results) == len(files) > 50


def test_times_at_their_limits(outcome: Callable[[dict[str, bytes]], dict[str, str]]) -> None:
    """The years 2038 and 2100 are times like others; the year 10000 is none."""
    now = int(datetime.now(UTC).timestamp())
    signer = key("licence-1.key", KeyKind.LICENCE)
    good = licence(now)
    results = outcome(
        {
            "y2038.sml": issue(replace(good, not_after=1 << 31), signer),
            "y2100.sml": issue(replace(good, not_after=4102444800), signer),
            "y9999.sml": issue(replace(good, not_after=253402300799), signer),
            "y10000.sml": issue(replace(good, not_after=253402300800), signer),
            "issued_tomorrow.sml": issue(replace(good, issued=now + 2 * DAY), signer),
            "grace_over.sml": issue(replace(good, not_after=now - 5 * DAY - 60), signer),
        }
    )
    assert all("error" not in results[name] for name in ("y2038.sml", "y2100.sml", "y9999.sml"))
    assert results["y10000.sml"] == f"error {TAMPERED}"
    assert results["issued_tomorrow.sml"] == f"error {ROLLED_BACK}"
    assert results["grace_over.sml"] == f"error {LICENCE_EXPIRED}"


def test_a_signature_with_a_larger_number_is_refused(
    outcome: Callable[[dict[str, bytes]], dict[str, str]],
) -> None:
    """Ed25519's S and S + L would both verify without a check of the range."""
    order = (1 << 252) + 27742317777372353535851937790883648493
    content = issue(licence(int(datetime.now(UTC).timestamp())), key("licence-1.key", KeyKind.LICENCE))
    number = int.from_bytes(content[-32:], "little") + order
    assert outcome({"malleable.sml": content[:-32] + number.to_bytes(32, "little")}) == {
        "malleable.sml": f"error {TAMPERED}"
    }


def test_a_plain_model_is_not_in_a_bundle(models: tuple[BundleModel, ...]) -> None:
    content = bundle(models)
    assert b"TFL3" not in content
    assert content.find(models[0].content[:64]) == -1
    assert flipped(content, 0) != content
