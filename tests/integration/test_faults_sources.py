"""Sources: killed, cancelled, side by side, on a full or read-only disk, with wrong content."""

import hashlib
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from build_tools import __main__ as door
from build_tools.commands import sources
from build_tools.errors import HostError, SourceError, StepError
from tests.fakes.sources import DAMAGED, NAMES, PINS, TARBALL, make_tarballs, provider_from, world
from tests.integration.faults import Programs, Running, assert_one_sentence

FAILING_DISK = Path(__file__).parents[1] / "fakes" / "failing_disk.c"

Start = Callable[[str], Running]
Mount = Callable[..., Path]


@dataclass(frozen=True)
class Ended:
    """What a run in this process came to."""

    status: int
    text: str


Run = Callable[..., Ended]


@pytest.fixture(scope="module")
def tarballs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tarballs")
    make_tarballs(folder)
    return folder


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache ä b"


@pytest.fixture
def go(tmp_path: Path) -> Path:
    """The file that a held program waits for."""
    return tmp_path / "go"


@pytest.fixture
def start(tmp_path: Path, cache: Path, go: Path, tarballs: Path) -> Iterator[Start]:
    """Start the command in a process of its own that waits at a place."""
    with Programs(tmp_path / "logs", {"SMILEAR_CACHE": str(cache)}) as programs:
        yield lambda place: programs.start("tests.fakes.sources", str(tarballs), place, str(go))


@pytest.fixture
def run(
    tarballs: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Run:
    """Run the command here; `where` is another cache than the usual one."""

    def ended(tarball: str = TARBALL, *, where: Path = cache, needed: int = 5_000_000, **pins: str) -> Ended:
        monkeypatch.setenv("SMILEAR_CACHE", str(where))
        monkeypatch.setattr(sources, "read_sources", lambda: world(tarballs, tarball, **pins))
        monkeypatch.setattr(sources, "DebianProvider", provider_from(tarballs, needed))
        status = door.main(["sources", "--provider", "debian"])
        return Ended(status, "".join(capfd.readouterr()))

    return ended


def stored(cache: Path) -> dict[str, str]:
    """Name -> sum of the content of everything in the store."""
    store = cache / "sources" / "s"
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in store.iterdir()}


def assert_complete(cache: Path) -> None:
    """Exactly the pinned archives, each with its pinned content, and nothing else."""
    assert stored(cache) == {PINS[name]: PINS[name] for name in NAMES}
    assert sorted(path.name for path in cache.iterdir()) == ["locks", "sources"]


def test_the_archives_are_the_pinned_ones_and_the_download_goes(run: Run, cache: Path) -> None:
    assert run().status == 0
    assert_complete(cache)
    assert "libraries from" not in run().text  # nothing is missing any more


def unpacked(cache: Path) -> list[Path]:
    return list(cache.glob(".sources-*/subtrees/alpha/src/deep/9.c"))


def half_packed(cache: Path) -> list[Path]:
    return [path for path in cache.glob("sources/s/*.partial") if path.stat().st_size > 100_000]


@pytest.mark.parametrize(
    ("place", "moment"), [("unpacking", unpacked), ("alpha", half_packed)], ids=["unpacking", "packing"]
)
def test_a_killed_run_is_made_good_by_the_next(
    place: str, moment: Callable[[Path], list[Path]], start: Start, run: Run, cache: Path
) -> None:
    first = start(place)
    first.until(lambda: moment(cache), "something half done")
    first.kill()
    assert moment(cache)
    again = run()
    assert again.status == 0, again.text
    assert "waiting" not in again.text  # a lock dies with its holder
    assert_complete(cache)


def test_what_was_packed_before_the_kill_is_kept(start: Start, run: Run, cache: Path) -> None:
    first = start("beta")
    alpha = cache / "sources" / "s" / PINS["alpha"]
    first.until(lambda: alpha.is_file() and half_packed(cache), "the second archive")
    first.kill()
    before = alpha.stat()
    again = run()
    assert "1 libraries from debian" in again.text
    assert alpha.stat().st_mtime_ns == before.st_mtime_ns
    assert_complete(cache)


def test_a_cancelled_run_leaves_nothing_but_the_download(start: Start, cache: Path) -> None:
    first = start("alpha")
    first.until(lambda: half_packed(cache), "something half done")
    assert first.terminate() == 130
    assert first.text.endswith("interrupted; run the same command again to go on\n")
    assert sorted(path.name for path in cache.iterdir()) == ["downloads", "locks", "sources"]
    assert stored(cache) == {}


def test_two_at_once_take_turns(start: Start, cache: Path, go: Path) -> None:
    first = start("alpha")
    first.until(lambda: half_packed(cache), "something half done")
    second = start("beta")
    second.until(lambda: "waiting" in second.text, "a second run that waits")
    go.touch()
    assert (first.wait(), second.wait()) == (0, 0)
    assert "waiting for another build that uses sources" in second.text
    assert "libraries from" not in second.text  # the first one's work served both
    assert_complete(cache)


def test_content_that_is_not_the_pinned_one_is_not_stored(run: Run, cache: Path) -> None:
    ended = run(beta="0" * 64)
    assert ended.status == SourceError.exit_code
    assert_one_sentence(ended.text)
    assert f"beta from debian packs to sha256 {PINS['beta']}, but its recipe pins {'0' * 64}" in ended.text
    assert set(stored(cache)) == {PINS["alpha"]}  # which was right
    assert list(cache.glob(".sources-*")) == []


def test_an_archive_that_was_damaged_in_the_cache_is_fetched_again(run: Run, cache: Path) -> None:
    run()
    archive = cache / "sources" / "s" / PINS["beta"]
    archive.write_bytes(archive.read_bytes()[:-1000])
    again = run()
    assert again.status == 0
    assert "1 libraries from debian" in again.text
    assert_complete(cache)


def test_a_damaged_tarball_is_one_sentence(run: Run, cache: Path) -> None:
    ended = run(DAMAGED)
    assert ended.status == StepError.exit_code
    assert_one_sentence(ended.text)
    assert "make sure that the disk has room and run again" in ended.text
    assert list(cache.glob(".sources-*")) == []


@pytest.mark.parametrize(
    "left", [200_000, 1_500_000, 3_700_000], ids=["while fetching", "while unpacking", "while packing"]
)
def test_a_full_disk_is_one_sentence_and_the_next_run_goes_on(left: int, run: Run, mounted: Mount) -> None:
    disk = mounted("-o", "size=10m")
    cache = disk / "cache"
    filler = disk / "filler"
    filler.write_bytes(b"x" * (shutil.disk_usage(disk).free - left))
    ended = run(where=cache, needed=0)
    assert ended.status in (HostError.exit_code, StepError.exit_code), ended.text
    assert_one_sentence(ended.text)
    assert list(cache.glob(".sources-*")) == []
    assert set(stored(cache)) <= {PINS["alpha"]}
    filler.unlink()
    again = run(where=cache)
    assert again.status == 0, again.text
    assert_complete(cache)


@pytest.mark.parametrize(
    "after", [0, 1_000_000, 2_500_000], ids=["at once", "while unpacking", "while packing"]
)
def test_a_failing_disk_is_one_sentence_and_the_next_run_goes_on(
    after: int, tmp_path: Path, cache: Path, tarballs: Path, run: Run
) -> None:
    library = tmp_path / "failing_disk.so"
    compile_it = ("clang-14", "-shared", "-fPIC", "-O1", str(FAILING_DISK), "-o", str(library))
    subprocess.run(compile_it, check=True)
    failing = {
        "SMILEAR_CACHE": str(cache),
        "LD_PRELOAD": str(library),
        "FAILING_FOLDER": str(cache),
        "FAILING_AFTER": str(after),
    }
    with Programs(tmp_path / "logs", failing) as programs:
        ended = programs.start("tests.fakes.sources", str(tarballs), "nowhere", "")
        assert ended.wait() in (HostError.exit_code, StepError.exit_code), ended.text
    assert_one_sentence(ended.text)
    assert list(cache.glob(".sources-*")) == []
    again = run()
    assert again.status == 0, again.text
    assert_complete(cache)


def test_a_disk_that_is_known_to_be_too_small_is_not_filled(run: Run, mounted: Mount) -> None:
    cache = mounted("-o", "size=1m") / "cache"
    ended = run(where=cache, needed=7_000_000_000)
    assert ended.status == HostError.exit_code
    assert_one_sentence(ended.text)
    assert (
        "has 0.0 GB free and 7.0 GB are needed; free some or set SMILEAR_CACHE to a folder on" in ended.text
    )
    assert stored(cache) == {}
    assert list((cache / "downloads").iterdir()) == []


def test_a_read_only_cache_is_one_sentence(run: Run, mounted: Mount) -> None:
    disk = mounted()
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    ended = run(where=disk / "cache")
    assert ended.status == HostError.exit_code
    assert_one_sentence(ended.text)
    assert "Read-only file system; fix the permission or set SMILEAR_CACHE" in ended.text


def test_a_file_where_the_cache_should_be_is_one_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    ended = run(where=tmp_path / "file" / "cache")
    assert ended.status == HostError.exit_code
    assert_one_sentence(ended.text)
    assert "Not a directory; fix the permission or set SMILEAR_CACHE to a folder that can be" in ended.text
