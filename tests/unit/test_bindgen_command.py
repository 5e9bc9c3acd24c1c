"""`python -m build_tools bindings` on a folder of its own."""

import argparse
import shutil
from pathlib import Path

import pytest

from build_tools.commands import bindings
from build_tools.errors import HostError, StaleError, UsageError

_DESCRIPTION = Path(__file__).resolve().parents[2] / "bindings/smilear.toml"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(bindings, "_ROOT", tmp_path)
    (tmp_path / "bindings").mkdir()
    shutil.copy(_DESCRIPTION, tmp_path / "bindings")
    return tmp_path


def _run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    bindings.configure(parser)
    return bindings.run(parser.parse_args(words))


def test_writes_once(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run() == 0
    times = {path: path.stat().st_mtime_ns for path in (root / "bindings/generated").rglob("*.*")}
    assert len(times) > 20
    assert _run() == 0
    assert capsys.readouterr().out.splitlines()[-1].endswith("0 written, 0 removed")
    assert {path: path.stat().st_mtime_ns for path in times} == times
    assert _run("--check") == 0


@pytest.mark.parametrize("spoil", ["change", "remove", "add"])
def test_stale_files_are_named_and_repaired(root: Path, spoil: str) -> None:
    _run()
    file = root / "bindings/generated/jni/engine.cc"
    if spoil == "change":
        file.write_text("")
    elif spoil == "remove":
        file.unlink()
    else:
        file = file.with_name("old.cc")
        file.write_text("")
    with pytest.raises(StaleError, match=rf"bindings/generated/jni/{file.name} .*build_tools bindings"):
        _run("--check")
    _run()
    assert _run("--check") == 0


def test_description_that_cannot_be_read(root: Path) -> None:
    description = root / "bindings/smilear.toml"
    description.write_bytes(b'doc = "\xff"')
    with pytest.raises(UsageError, match="not UTF-8"):
        _run()
    description.unlink()
    with pytest.raises(HostError, match="cannot read the interface description"):
        _run()
    assert not (root / "bindings/generated").exists()
