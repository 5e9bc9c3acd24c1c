from pathlib import Path

import pytest

from build_tools.edge.cache import Cache, user_cache
from build_tools.errors import HostError


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("SMILEAR_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))


def test_the_cache_is_the_users_not_the_checkouts(tmp_path: Path) -> None:
    assert user_cache() == Cache(tmp_path / ".cache" / "smilear")


def test_the_desktops_variable_is_respected_and_ours_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/xdg")
    assert user_cache().root == Path("/xdg/smilear")
    monkeypatch.setenv("SMILEAR_CACHE", "/own")
    assert user_cache().root == Path("/own")


def test_a_relative_folder_means_the_same_in_every_step(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SMILEAR_CACHE", "cache")
    assert user_cache().root == tmp_path / "cache"


def test_empty_variables_count_as_unset(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SMILEAR_CACHE", "")
    monkeypatch.setenv("XDG_CACHE_HOME", "")
    assert user_cache().root == tmp_path / ".cache" / "smilear"


def test_every_folder_is_below_the_root() -> None:
    cache = Cache(Path("/c"))
    folders = {cache.sources, cache.downloads, cache.kits, cache.toolchains, cache.conan, cache.work}
    assert {folder.parent for folder in folders} == {cache.root}
    assert len(folders) == 6


def test_a_lock_is_free_again_afterwards_even_after_an_error(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "new" / "cache")
    with pytest.raises(ZeroDivisionError), cache.locked("x"):
        raise ZeroDivisionError
    with cache.locked("x"), cache.locked("another"):
        assert (cache.root / "locks" / "x.lock").is_file()


def test_a_cache_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    cache = Cache(tmp_path / "file" / "cache")
    with (
        pytest.raises(
            HostError, match=r"^cannot write to the cache folder .*/locks: .*set SMILEAR_CACHE to "
        ),
        cache.locked("x"),
    ):
        pytest.fail("there is no lock")
