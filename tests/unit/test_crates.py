"""Cargo, wherever it was installed."""

from pathlib import Path

from build_tools.edge.crates import toolchain_home


def test_a_cargo_of_rustup_finds_its_toolchains_from_any_home(tmp_path: Path) -> None:
    cargo = str(tmp_path / ".cargo" / "bin" / "cargo")
    assert toolchain_home(cargo, {}) == {}
    (tmp_path / ".rustup").mkdir()
    assert toolchain_home(cargo, {}) == {"RUSTUP_HOME": str(tmp_path / ".rustup")}
    assert toolchain_home(cargo, {"RUSTUP_HOME": "elsewhere"}) == {}


def test_another_cargo_needs_no_help() -> None:
    for cargo in ("/usr/bin/cargo", "/bin/cargo"):
        assert toolchain_home(cargo, {}) == {}
    assert toolchain_home(None, {}) == {}
