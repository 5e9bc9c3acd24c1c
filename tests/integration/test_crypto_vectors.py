"""Wycheproof's vectors through the entry points that bundles and licences use."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.integration.repo import HOST, ROOT

VECTORS = ROOT / "tests/vectors/wycheproof"


def groups(name: str) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for group in json.loads((VECTORS / name).read_text())["testGroups"]:
        for case in group["tests"]:
            yield group, case


@pytest.fixture(scope="session")
def verdicts(programs: Callable[[str, str], Path]) -> Callable[[list[str]], list[str]]:
    program = programs("scan-protected", HOST) / "vectors"

    def ask(lines: list[str]) -> list[str]:
        text = "\n".join(lines) + "\n"
        done = subprocess.run([str(program)], input=text, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    return ask


def test_xchacha20_poly1305(verdicts: Callable[[list[str]], list[str]]) -> None:
    cases = [case for _, case in groups("xchacha20_poly1305_test.json")]
    lines = [
        " ".join(
            ("aead", *(case[name] or "-" for name in ("key", "iv", "aad")), case["ct"] + case["tag"] or "-")
        )
        for case in cases
    ]
    expected = [case["msg"] or "-" if case["result"] == "valid" else "refused" for case in cases]
    assert (len(cases), expected.count("refused")) == (315, 69)
    assert verdicts(lines) == expected


def test_ed25519(verdicts: Callable[[list[str]], list[str]]) -> None:
    cases = list(groups("ed25519_test.json"))
    lines = [
        f"signature {group['publicKey']['pk']} {case['msg'] or '-'} {case['sig'] or '-'}"
        for group, case in cases
    ]
    expected = ["holds" if case["result"] == "valid" else "refused" for _, case in cases]
    assert (len(cases), expected.count("refused")) == (151, 63)
    assert verdicts(lines) == expected
