"""A seal tells damage, whatever it is, and what is not sealed is not believed."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from build_tools.edge.lto_cache import checked
from build_tools.edge.seal import damaged, files_below, intact, seal

NAMES = ("a", "ä b/c")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "sealed"
    for name in NAMES:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(name.encode())
    seal(tmp_path / "seal", files_below(root), root)
    return root


def test_a_seal_is_what_sha256sum_writes(folder: Path, tmp_path: Path) -> None:
    sums = [f"{hashlib.sha256(name.encode()).hexdigest()}  {name}\n" for name in NAMES]
    *lines, end = (tmp_path / "seal").read_text("utf-8").splitlines(keepends=True)
    assert lines == sums
    assert end.startswith("# ")
    assert damaged(tmp_path / "seal", folder) == ()


@pytest.mark.parametrize(
    "harm",
    [
        lambda path: path.write_bytes(b"x"),
        lambda path: path.write_bytes(b""),
        lambda path: path.unlink(),
        lambda path: (path.unlink(), path.mkdir()),
    ],
    ids=["changed", "emptied", "removed", "replaced"],
)
def test_damage_is_named(folder: Path, tmp_path: Path, harm: Callable[[Path], object]) -> None:
    harm(folder / "a")
    assert damaged(tmp_path / "seal", folder) == ("a",)
    assert intact(tmp_path / "seal", folder) == {"ä b/c"}


@pytest.mark.parametrize(
    "harm",
    [
        lambda _: b"",
        lambda _: b"no sums",
        lambda content: content[: len(content) // 2],
        lambda content: b"".join(content.splitlines(keepends=True)[:-1]),
        lambda content: content.replace(b"a\n", b"A\n"),
    ],
    ids=["emptied", "overwritten", "cut", "without its end", "changed"],
)
def test_a_damaged_seal_vouches_for_nothing(
    folder: Path, tmp_path: Path, harm: Callable[[bytes], bytes]
) -> None:
    file = tmp_path / "seal"
    file.write_bytes(harm(file.read_bytes()))
    assert damaged(tmp_path / "seal", folder) == ("seal",)
    assert intact(tmp_path / "seal", folder) == frozenset()


def test_a_seal_that_is_missing_vouches_for_nothing(folder: Path, tmp_path: Path) -> None:
    assert damaged(tmp_path / "none", folder) == ("none",)
    assert intact(tmp_path / "none", folder) == frozenset()


def entries(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in files_below(folder)}


def test_a_link_finds_what_was_written_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "lto"
    with checked(folder):
        folder.mkdir()
        for name in ("llvmcache-kept", "llvmcache-changed"):
            (folder / name).write_text(name, encoding="utf-8")
    (folder / "llvmcache-changed").write_text("damaged", encoding="utf-8")
    (folder / "llvmcache-half").write_text("of a link that was killed", encoding="utf-8")
    (folder / "Thin-1.tmp.o").write_text("another link's", encoding="utf-8")
    left = {"llvmcache-kept": "llvmcache-kept", "Thin-1.tmp.o": "another link's"}
    with checked(folder):
        assert entries(folder) == left
        (folder / "llvmcache-new").write_text("new", encoding="utf-8")
    with checked(folder):
        assert entries(folder) == {**left, "llvmcache-new": "new"}
