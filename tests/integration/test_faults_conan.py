"""Third-party packages: killed, cancelled, side by side, in folders with odd names."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from build_tools.edge.cache import Cache
from build_tools.errors import StepError
from build_tools.model.package import Package
from tests.fakes.conan import install, make_world
from tests.integration.faults import Programs, Running, kill_tree

Start = Callable[[], Running]


@pytest.fixture(params=["plain", "ä b"], ids=["plain", "odd"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / str(request.param)


@pytest.fixture
def cache(folder: Path) -> Cache:
    return make_world(folder)


@pytest.fixture
def start(tmp_path: Path, folder: Path) -> Iterator[Start]:
    with Programs(tmp_path / "logs", {}) as programs:
        yield lambda: programs.start("tests.fakes.conan", str(folder))


def calls(folder: Path) -> list[str]:
    """Files that were compiled since the last question."""
    path = folder / "tools" / "calls"
    made = sorted(path.read_text("utf-8").splitlines()) if path.exists() else []
    path.unlink(missing_ok=True)
    return made


def held_compilation(folder: Path, cache: Cache, start: Start) -> Running:
    """A build that has compiled a.c and b.c and waits before slow.c."""
    (folder / "tools" / "hold").touch()
    running = start()
    reached = folder / "tools" / "reached"

    def finished() -> bool:
        logs = [path.read_text("utf-8") for path in cache.work.glob("*/.ninja_log")]
        return reached.exists() and all(any(f"/{name}.c.o" in text for text in logs) for name in "ab")

    running.until(finished, "a build that is half done")
    return running


def let_go(folder: Path) -> None:
    (folder / "tools" / "hold").unlink()


def assert_usable(packages: tuple[Package, ...], cache: Cache) -> None:
    """The archive has every file's object, and no work is left over."""
    (package,) = packages
    (archive,) = package.archives
    listed = subprocess.run(["ar", "t", archive], capture_output=True, text=True, check=True).stdout
    assert sorted(listed.split()) == ["a.c.o", "b.c.o", "slow.c.o"]
    assert Path(package.include_folders[0], "tiny.h").is_file()
    assert [Path(path).name for path in package.licence_files] == ["LICENSE"]
    assert list(cache.work.iterdir()) == []


def test_a_package_is_built_once(folder: Path, cache: Cache) -> None:
    assert_usable(install(folder), cache)
    assert calls(folder) == ["a.c", "b.c", "slow.c"]
    assert_usable(install(folder), cache)
    assert calls(folder) == []


def test_a_damaged_package_is_built_again_from_sources_that_are_whole(folder: Path, cache: Cache) -> None:
    (package,) = install(folder)
    calls(folder)
    Path(package.archives[0]).write_text("damaged", encoding="utf-8")
    for unpacked in cache.conan.glob("p/*/s/upstream/a.c"):
        unpacked.write_text("damaged", encoding="utf-8")
    assert_usable(install(folder, discard=(package.reference,)), cache)
    assert calls(folder) == ["a.c", "b.c", "slow.c"]


def test_what_is_gone_already_need_not_be_discarded(folder: Path, cache: Cache) -> None:
    assert_usable(install(folder, discard=("tiny/*:1d",)), cache)


def test_a_killed_build_goes_on_where_it_stopped(folder: Path, cache: Cache, start: Start) -> None:
    running = held_compilation(folder, cache, start)
    kill_tree(running.process)
    assert calls(folder) == ["a.c", "b.c"]
    let_go(folder)
    assert_usable(install(folder), cache)
    assert calls(folder) == ["slow.c"]


def test_a_cancelled_build_goes_on_where_it_stopped(folder: Path, cache: Cache, start: Start) -> None:
    running = held_compilation(folder, cache, start)
    running.terminate()
    let_go(folder)
    calls(folder)
    assert_usable(install(folder), cache)
    assert calls(folder) == ["slow.c"]


def test_four_at_once_build_once(folder: Path, cache: Cache, start: Start) -> None:
    first = held_compilation(folder, cache, start)
    others = [start() for _ in range(3)]
    for other in others:
        other.says("waiting for another build that uses conan", "one that waits")
    let_go(folder)
    running = (first, *others)
    assert [one.wait() for one in running] == [0, 0, 0, 0], [one.text for one in running]
    assert calls(folder) == ["a.c", "b.c", "slow.c"]
    assert_usable(install(folder), cache)


def test_nothing_starts_beside_what_a_killed_build_left_running(
    folder: Path, cache: Cache, start: Start
) -> None:
    first = held_compilation(folder, cache, start)
    first.kill()  # its Conan, ninja and compiler live on
    second = start()
    second.until(lambda: "waiting for another build that uses conan" in second.text, "one that waits")
    let_go(folder)
    assert second.wait() == 0, second.text
    assert calls(folder).count("a.c") == 1
    assert_usable(install(folder), cache)


def test_a_flag_that_does_not_arrive_stops_the_build(folder: Path) -> None:
    make_world(folder, required_flags=("-DNDEBUG", "-fsome-flag"))
    with pytest.raises(StepError, match=r"tiny: .*\.c would be compiled without -fsome-flag"):
        install(folder)
    assert calls(folder) == []
