"""Licences and key files: the document's test vector, and what is refused."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.commands.licence import application
from build_tools.errors import ModelError, UsageError
from build_tools.model.protection import Application, KeyKind, Licence, Platform
from build_tools.security.keys import key_text, make_key, parse_key, public_part
from build_tools.security.licence import issue, verify

DOCUMENT = Path(__file__).parents[2] / "docs/licence-format.md"
SIGNER = make_key(KeyKind.LICENCE, bytes(range(32)), test=True)
LICENCE = Licence(
    product="demo",
    customer="Größe",
    features=("pose", "scan"),
    applications=(
        Application(Platform.ANDROID.value, "com.example.app", "ab" * 32),
        Application(Platform.LINUX.value, "demo", ""),
    ),
    issued=1_700_000_000,
    not_before=1_700_000_000,
    not_after=1_800_000_000,
    warning_days=30,
    grace_days=7,
    bundle_key=bytes(range(32, 64)),
)


def test_the_document_has_the_vector() -> None:
    blocks = re.findall(r"```hex\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    assert bytes.fromhex("".join(blocks[0].split())) == issue(LICENCE, SIGNER)


@pytest.mark.parametrize("licence", [LICENCE, replace(LICENCE, bundle_key=b"", features=())])
def test_what_was_issued_comes_back(licence: Licence) -> None:
    assert verify(issue(licence, SIGNER), SIGNER.public) == licence


def test_every_flipped_bit_and_every_cut_is_refused() -> None:
    content = issue(LICENCE, SIGNER)
    for bit in range(len(content) * 8):
        changed = bytearray(content)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(ModelError):
            verify(bytes(changed), SIGNER.public)
    for size in range(len(content)):
        with pytest.raises(ModelError):
            verify(content[:size], SIGNER.public)
    with pytest.raises(ModelError):
        verify(content + b"\0", SIGNER.public)


def test_there_is_one_way_to_write_a_licence() -> None:
    shuffled = replace(LICENCE, features=("scan", "pose"), applications=LICENCE.applications[::-1])
    assert issue(shuffled, SIGNER) == issue(LICENCE, SIGNER)


@pytest.mark.parametrize(
    ("licence", "sentence"),
    [
        (replace(LICENCE, product=""), "printable ASCII"),
        (replace(LICENCE, features=("s\u0441an",)), "printable ASCII"),
        (replace(LICENCE, features=("scan", "scan")), "a feature twice"),
        (replace(LICENCE, applications=()), "names no application"),
        (replace(LICENCE, not_after=0), "ends before it begins"),
        (
            replace(LICENCE, applications=tuple(Application(4, f"app-{n}", "x" * 200) for n in range(30))),
            "name fewer apps",
        ),
    ],
)
def test_what_the_library_would_refuse_is_not_issued(licence: Licence, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        issue(licence, SIGNER)


def test_apps_are_given_with_their_signer() -> None:
    assert application("linux:demo") == Application(4, "demo", "")
    assert application("ios:com.example.app:TEAM123456") == Application(2, "com.example.app", "TEAM123456")
    for text, sentence in (
        ("android:com.example.app", "names no signer"),
        ("symbian:x", "is not PLATFORM"),
        ("linux:", "is not PLATFORM"),
    ):
        with pytest.raises(UsageError, match=sentence):
            application(text)


def test_a_key_file_comes_back() -> None:
    for kind in KeyKind:
        key = make_key(kind, bytes(range(32)), test=False)
        assert parse_key(key_text(key), "x.key", kind, secret=True) == key
        if key.public:
            public = public_part(key)
            assert parse_key(key_text(public), "x.pub", kind, secret=False) == public
            assert key.secret.hex() not in key_text(public)


def test_a_key_file_of_another_kind_or_half_of_one_is_refused() -> None:
    text = key_text(SIGNER)
    with pytest.raises(UsageError, match="is a licence key, and a publisher key is needed"):
        parse_key(text, "x.key", KeyKind.PUBLISHER, secret=True)
    with pytest.raises(UsageError, match="public part"):
        parse_key(key_text(public_part(SIGNER)), "x.pub", KeyKind.LICENCE, secret=True)
    for bad in ("", "kind = 3", text.replace("true", '"yes"'), text.replace("public", "private")):
        with pytest.raises(UsageError, match="is not a key file"):
            parse_key(bad, "x.key", KeyKind.LICENCE, secret=False)
    with pytest.raises(UsageError, match="is not a key file"):
        parse_key(text.replace(SIGNER.public.hex(), "00" * 32), "x.key", KeyKind.LICENCE, secret=False)
