"""Processes and sysroots: failing, cancelled, killed."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from build_tools.edge.cache import Cache
from build_tools.edge.process import TAIL_LINES, capture, run
from build_tools.edge.sysroot import ensure_sysroot
from build_tools.errors import HostError, StepError
from build_tools.toolchains.sysroot_recipe import Command, SysrootRecipe
from tests.fakes.steps import make_sysroot
from tests.integration.faults import PATIENCE, Programs, Running, flip_middle, kill_tree

Start = Callable[[str], Running]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    with Programs(tmp_path / "logs", {}) as programs:
        yield lambda kind: programs.start("tests.fakes.steps", kind, str(tmp_path))


def is_alive(pid: int) -> bool:
    """Whether a process runs; one that ended and was not waited for does not."""
    try:
        return "(sleep) Z" not in Path(f"/proc/{pid}/stat").read_text("utf-8")
    except FileNotFoundError:
        return False


def test_every_line_is_seen_as_it_comes_and_kept_in_the_log(tmp_path: Path) -> None:
    lines: list[str] = []
    script = 'echo one; echo two >&2; printf "caf\\351\\n"; echo "$NAME"'
    run(
        ("sh", "-c", script),
        what="talking",
        log=tmp_path / "log",
        environment={"NAME": "ä b"},
        on_line=lines.append,
    )
    assert lines == ["one", "two", "caf\ufffd", "ä b"]
    assert (tmp_path / "log").read_text("utf-8").splitlines()[1:] == lines


def test_a_failure_names_step_status_and_log_and_ends_with_what_was_said(tmp_path: Path) -> None:
    with pytest.raises(StepError) as caught:
        run(("sh", "-c", "seq 100; exit 3"), what="counting", log=tmp_path / "log")
    first, *tail = str(caught.value).splitlines()
    assert first == f"counting failed with status 3; read {tmp_path / 'log'}, which ends:"
    assert [line.strip() for line in tail] == [str(n) for n in range(101 - TAIL_LINES, 101)]


def test_a_program_has_no_terminal_to_ask(tmp_path: Path) -> None:
    run(("sh", "-c", "! read answer"), what="asking", log=tmp_path / "log")


def test_a_quick_program_is_captured_or_its_complaint_told() -> None:
    assert capture(("sh", "-c", "echo out; echo err >&2"), what="quick") == "out\n"
    with pytest.raises(StepError, match=r"^quick failed with status 2: too bad$"):
        capture(("sh", "-c", "echo too bad >&2; exit 2"), what="quick")


def test_an_error_of_ours_stops_the_program_and_what_it_started(tmp_path: Path) -> None:
    pids: list[int] = []

    def fail(line: str) -> None:
        pids.extend(map(int, line.split()))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(("sh", "-c", "sleep 1000 & echo $! $$; wait"), what="x", log=tmp_path / "log", on_line=fail)
    assert_gone(pids)


def assert_gone(pids: list[int]) -> None:
    end = time.monotonic() + PATIENCE
    while any(map(is_alive, pids)):
        assert time.monotonic() < end, "a program lives on"
        time.sleep(0.01)


def test_a_cancelled_step_stops_the_program_and_what_it_started(start: Start) -> None:
    running = start("process")
    running.until(lambda: running.text.endswith("\n"), "a program that runs")
    pids = [int(word) for word in running.text.split()]
    assert all(map(is_alive, pids))
    running.terminate()
    assert_gone(pids)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_log_that_cannot_be_written_stops_the_program() -> None:
    with pytest.raises(OSError, match="No space left on device"):
        run(("sh", "-c", "while true; do echo more; done"), what="talking", log=Path("/dev/full"))


OBJECT = "half\nheader\n"
EXPECTED = {"three": OBJECT, "four": f"half\n{OBJECT}", "five": f"half\n{OBJECT}"}
EACH = ["five", "four", "one", "three", "two"]


def made(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in (folder / "root" / "lib").iterdir()}


def counted(folder: Path) -> list[str]:
    return sorted((folder / "count").read_text("utf-8").split())


def test_a_sysroot_is_made_once(tmp_path: Path) -> None:
    make_sysroot(tmp_path)
    make_sysroot(tmp_path)
    assert made(tmp_path) == EXPECTED
    assert counted(tmp_path) == EACH
    assert os.access(tmp_path / "root" / "bin" / "cc", os.X_OK)
    assert not os.access(tmp_path / "root" / "include" / "a.h", os.X_OK)


def held_sysroot(folder: Path, start: Start) -> Running:
    (folder / "hold").touch()
    running = start("sysroot")
    # What is killed has ended one object and begun the other.
    made = ("root/obj/one.sha256", "hold.two", "root/lib/three")
    running.until(lambda: all((folder / name).exists() for name in made), "half a sysroot")
    return running


@pytest.mark.parametrize("kill", [lambda running: kill_tree(running.process), Running.terminate])
def test_half_a_sysroot_is_made_to_its_end(
    kill: Callable[[Running], object], tmp_path: Path, start: Start
) -> None:
    running = held_sysroot(tmp_path, start)
    kill(running)
    assert (tmp_path / "root" / "obj" / "two").read_text("utf-8") == "half\n"
    (tmp_path / "hold").unlink()
    make_sysroot(tmp_path)
    assert made(tmp_path) == EXPECTED
    # An object that was finished is kept, all else is made again.
    assert counted(tmp_path) == sorted([*EACH, "two", "three"])


def test_an_object_of_half_a_sysroot_that_was_damaged_is_made_again(tmp_path: Path, start: Start) -> None:
    kill_tree(held_sysroot(tmp_path, start).process)
    flip_middle(tmp_path / "root" / "obj" / "one")
    (tmp_path / "hold").unlink()
    make_sysroot(tmp_path)
    assert made(tmp_path) == EXPECTED


@pytest.mark.parametrize("damaged", ["lib/three", "lib/four", "include/a.h"])
def test_a_damaged_sysroot_is_made_again(
    tmp_path: Path, damaged: str, capsys: pytest.CaptureFixture[str]
) -> None:
    make_sysroot(tmp_path)
    flip_middle(tmp_path / "root" / damaged)
    make_sysroot(tmp_path)
    assert f"{damaged} of {tmp_path / 'root'} is damaged" in capsys.readouterr().out
    assert made(tmp_path) == EXPECTED


def test_two_at_once_make_one_sysroot(tmp_path: Path, start: Start) -> None:
    first = held_sysroot(tmp_path, start)
    second = start("sysroot")
    second.until(lambda: "waiting for another build that uses root" in second.text, "one that waits")
    (tmp_path / "hold").unlink()
    assert (first.wait(), second.wait()) == (0, 0)
    assert made(tmp_path) == EXPECTED
    assert counted(tmp_path) == EACH


def test_a_step_that_fails_leaves_no_sysroot_that_looks_complete(tmp_path: Path) -> None:
    root = tmp_path / "root"
    broken = SysrootRecipe((), ((Command(("sh", "-c", "exit 4"), root / "lib" / "one"),),))
    with pytest.raises(StepError, match=r"^making one failed with status 4"):
        ensure_sysroot(Cache(tmp_path), root, broken, tmp_path / "log")
    make_sysroot(tmp_path)
    assert made(tmp_path) == EXPECTED


def test_what_has_not_begun_when_a_step_fails_is_left_out(tmp_path: Path) -> None:
    root = tmp_path / "root"
    fails = Command(("sh", "-c", "exit 4"), root / "fails")
    others = tuple(
        Command(("sh", "-c", f"sleep 0.2; echo >> '{tmp_path / 'count'}'"), root / str(number))
        for number in range(100)
    )
    with pytest.raises(StepError):
        ensure_sysroot(Cache(tmp_path), root, SysrootRecipe((), ((fails, *others),)), tmp_path / "log")
    count = tmp_path / "count"
    assert not count.exists() or len(count.read_text("utf-8").splitlines()) < 50


def test_a_sysroot_where_nothing_can_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "root").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(
        HostError, match=r"^cannot write .*; free space or fix the permission, then run again$"
    ):
        make_sysroot(tmp_path)
    assert subprocess.run(["test", "-f", str(tmp_path / "root")], check=False).returncode == 0
