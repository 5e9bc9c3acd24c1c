"""Which compiler cache own code goes through."""

from pathlib import Path

import pytest

from build_tools.edge.compiler_cache import find_compiler_cache


def test_without_ccache_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_compiler_cache(tmp_path / "objects", tmp_path) is None


def test_objects_are_shared_between_checkouts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "ccache"
    program.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    found = find_compiler_cache(tmp_path / "objects", tmp_path / "checkout")
    assert found is not None
    assert found.program == str(program)
    environment = dict(found.environment)
    assert environment["CCACHE_DIR"] == str(tmp_path / "objects")
    assert environment["CCACHE_BASEDIR"] == str(tmp_path / "checkout")
