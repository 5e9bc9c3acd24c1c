"""Generated wrappers of a contrived API with everything in it, as text."""

import difflib
from pathlib import Path

import pytest

from build_tools.bindgen.generate import generate
from build_tools.bindgen.parse import parse

_FOLDER = Path(__file__).resolve().parents[1] / "golden/bindings"
_GOLDEN = sorted(str(path.relative_to(_FOLDER / "coverall")) for path in _FOLDER.rglob("*.txt"))


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    text = (_FOLDER / "coverall.toml").read_text(encoding="utf-8")
    return generate(parse(text, "coverall.toml"))


@pytest.mark.parametrize("golden", _GOLDEN)
def test_text(golden: str, files: dict[str, str]) -> None:
    expected = (_FOLDER / "coverall" / golden).read_text(encoding="utf-8")
    actual = files[golden.removesuffix(".txt")]
    difference = "\n".join(
        difflib.unified_diff(expected.splitlines(), actual.splitlines(), "golden", "now", lineterm="")
    )
    assert not difference, (
        f"{golden} has changed:\n{difference}\n"
        "If that is what users shall get, run `python tests/golden/bindings/update.py` and commit it."
    )


def test_there_is_something_to_compare() -> None:
    assert len(_GOLDEN) >= 7
