"""A target's packages are remembered, looked at before they are used, and built again when damaged."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from build_tools.commands import packages
from build_tools.commands.toolchain import read_targets
from build_tools.edge.cache import Cache
from build_tools.model.package import Package
from build_tools.model.toolchain import Toolchain
from build_tools.toolchains.hermetic import hermetic
from tests.fakes.kit import fake_kit

NAMES = ("one", "two")


@dataclass
class FakeConan:
    """Writes an archive, a header and a licence for each package; notes what it was to discard."""

    cache: Cache
    discarded: list[tuple[str, ...]] = field(default_factory=list)

    def __call__(self, _cache: Cache, _recipes: Path) -> "FakeConan":
        return self

    def install(self, *, discard: tuple[str, ...], **_: object) -> tuple[Package, ...]:
        self.discarded.append(discard)
        return tuple(self.package(name) for name in NAMES)

    def package(self, name: str) -> Package:
        folder = self.cache.conan / name
        files = [folder / "lib" / f"lib{name}.a", folder / "include" / f"{name}.h", folder / "LICENSE"]
        for path in files:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(path.name, encoding="utf-8")
        archive, header, licence = files
        return Package(
            name, "1", f"{name}/*:1d", "MIT", "", "", (str(header.parent),), (str(archive),), (str(licence),)
        )


@pytest.fixture
def conan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeConan:
    fake = FakeConan(Cache(tmp_path))
    monkeypatch.setattr(packages, "Conan", fake)
    monkeypatch.setattr(packages, "ensure_sources", lambda _: None)
    monkeypatch.setattr(packages, "write_profiles", lambda *_: (Path("a"), Path("b")))
    return fake


def toolchain() -> Toolchain:
    return hermetic(read_targets()["linux-x86_64"], fake_kit(), Path("/cache")).toolchain


def prepare(conan: FakeConan) -> tuple[Package, ...]:
    return packages.prepare_packages(conan.cache, toolchain(), Path("toolchain.cmake"))


def test_what_is_whole_is_not_asked_for_again(conan: FakeConan) -> None:
    assert prepare(conan) == prepare(conan)
    assert conan.discarded == [()]


@pytest.mark.parametrize("name", ["lib/libtwo.a", "include/two.h", "LICENSE"])
@pytest.mark.parametrize(
    "harm", [lambda path: path.write_text("harm"), lambda path: path.unlink()], ids=["changed", "gone"]
)
def test_a_package_with_a_damaged_file_is_built_again(
    conan: FakeConan, name: str, harm: Callable[[Path], object], capsys: pytest.CaptureFixture[str]
) -> None:
    made = prepare(conan)
    harm(conan.cache.conan / "two" / name)
    assert prepare(conan) == made
    assert conan.discarded == [(), ("two/*:1d",)]
    assert f"conan/two/{name} in the cache is damaged" in capsys.readouterr().out


@pytest.mark.parametrize("ending", ["json", "sha256"])
@pytest.mark.parametrize("text", ["", "[{}]", '{"a": 1}'])
def test_an_answer_that_is_damaged_is_asked_for_again(conan: FakeConan, ending: str, text: str) -> None:
    made = prepare(conan)
    (path,) = (conan.cache.root / "packages").glob(f"*.{ending}")
    path.write_text(text, encoding="utf-8")
    assert prepare(conan) == prepare(conan) == made
    assert len(conan.discarded) == 2
