"""Where the headers of the running Python are."""

import sysconfig
from pathlib import Path

import pytest

from build_tools.edge.python import python_facts


@pytest.fixture
def include(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "include" / "python3.11"
    folder.mkdir(parents=True)
    (folder / "pyconfig.h").touch()
    monkeypatch.setattr(sysconfig, "get_path", lambda _: str(folder))
    return folder


@pytest.mark.parametrize("multiarch", [None, "", "x86_64-linux-gnu"])
def test_headers_in_one_folder_need_no_other(
    multiarch: str | None, include: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sysconfig, "get_config_var", lambda _: multiarch)
    facts = python_facts()
    assert facts.include_folders == (str(include),)
    assert facts.last_folders == ()


def test_debian_keeps_the_configuration_of_each_architecture_apart(
    include: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apart = include.parent / "x86_64-linux-gnu" / "python3.11"
    apart.mkdir(parents=True)
    (apart / "pyconfig.h").touch()
    monkeypatch.setattr(sysconfig, "get_config_var", lambda _: "x86_64-linux-gnu")
    assert python_facts().last_folders == (str(include.parent),)
