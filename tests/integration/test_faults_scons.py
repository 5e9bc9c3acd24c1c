"""Own code: killed and cancelled in the middle of a link, side by side, in folders with odd names."""

import contextlib
import errno
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from build_tools.edge.compiler_cache import CompilerCache
from build_tools.edge.scons import KEPT, SEAL
from build_tools.errors import HostError, StepError
from tests.fakes.plan import ODD, build, make_checkout
from tests.integration.faults import Programs, Running, flip_middle, kill_tree

Start = Callable[[], Running]
OBJECTS = ["a.a.cc.o", "b.b.cc.o", "generated.g.cc.o"]


@pytest.fixture(params=["plain", "ä b'c $x (1)"], ids=["plain", "odd"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    made = tmp_path / str(request.param)
    make_checkout(made)
    return made


@pytest.fixture
def start(tmp_path: Path, folder: Path) -> Iterator[Start]:
    with Programs(tmp_path / "logs", {}) as programs:
        yield lambda: programs.start("tests.fakes.plan", str(folder))


def calls(folder: Path) -> list[str]:
    """Outputs of the tool since the last question, sorted."""
    path = folder / "tools" / "calls"
    made = sorted(path.read_text("utf-8").splitlines()) if path.exists() else []
    path.unlink(missing_ok=True)
    return made


def write(folder: Path, path: str, text: str) -> None:
    (folder / "checkout" / path).write_text(text, encoding="utf-8")


def expected(a: str = "A1", header: str = "header of a") -> str:
    """What the program consists of; the tool writes headers where it meets their folder."""
    first = f'{header}\n#include "a.h"\n{a}\ndone\n'
    return f"{first}header of b\nB1\ndone\nheader of b\nG1\ndone\ndone\n"


def program(folder: Path, path: str = "out/prog") -> str:
    return (folder / "checkout" / "build" / path).read_text("utf-8")


def held_link(folder: Path, start: Start) -> Running:
    """A build that waits in the middle of its link."""
    (folder / "tools" / "hold-prog").touch()
    reached = folder / "tools" / "reached-prog"
    reached.unlink(missing_ok=True)
    running = start()
    running.until(reached.exists, "half a program")
    return running


def let_go(folder: Path) -> None:
    (folder / "tools" / "hold-prog").unlink()


def kill_linker(folder: Path) -> None:
    tool = str(folder / "tools" / "tool").encode()
    for process in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            arguments = process.read_bytes().split(b"\0")
            if tool in arguments and any(argument.endswith(b"prog") for argument in arguments):
                os.kill(int(process.parent.name), signal.SIGKILL)


def test_everything_is_made_once_and_arguments_arrive_as_they_are(folder: Path) -> None:
    assert build(folder) == 5
    assert program(folder) == program(folder, "stripped/prog") == expected()
    assert calls(folder) == [*OBJECTS, "prog", "prog"]
    arguments = (folder / "tools" / "arguments-a.a.cc.o").read_text("utf-8").splitlines()
    assert arguments[:2] == [ODD, "-Ia"]
    assert build(folder) == 0
    assert calls(folder) == []


def test_a_compiler_cache_is_asked_for_objects_and_changes_none(folder: Path) -> None:
    program = folder / "cache"
    program.write_text('#!/bin/sh\necho "$CCACHE_KEY" >>"${0%/*}/asked"\nexec "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    build(folder, CompilerCache(str(program), (("CCACHE_KEY", "a value"),)))
    assert (folder / "asked").read_text("utf-8").splitlines() == ["a value"] * len(OBJECTS)
    assert calls(folder) == [*OBJECTS, "prog", "prog"]
    assert build(folder) == 0


def test_a_changed_header_compiles_its_users_only(folder: Path) -> None:
    build(folder)
    calls(folder)
    write(folder, "a/a.h", "another header\n")
    build(folder)
    assert calls(folder) == ["a.a.cc.o", "prog", "prog"]
    assert program(folder) == expected(header="another header")


def test_a_missing_output_is_made_again(folder: Path) -> None:
    build(folder)
    calls(folder)
    (folder / "checkout" / "build" / "out" / "prog").unlink()
    build(folder)
    assert calls(folder) == ["prog"]


@pytest.mark.parametrize("damaged", ["obj/a/a.a.cc.o", "out/prog", "stripped/prog"])
def test_a_damaged_output_is_made_again(
    folder: Path, damaged: str, capsys: pytest.CaptureFixture[str]
) -> None:
    build(folder)
    calls(folder)
    flip_middle(folder / "checkout" / "build" / damaged)
    build(folder)
    assert (
        f"{damaged} in {folder / 'checkout' / 'build'} is damaged and made again" in capsys.readouterr().out
    )
    assert program(folder) == program(folder, "stripped/prog") == expected()
    assert calls(folder) == [damaged.rpartition("/")[2]]


def test_without_a_seal_that_is_whole_everything_is_made_again(folder: Path) -> None:
    build(folder)
    flip_middle(folder / "checkout" / "build" / "out" / "prog")
    flip_middle(folder / "checkout" / "build" / SEAL)
    calls(folder)
    build(folder)
    assert calls(folder) == [*OBJECTS, "prog", "prog"]
    assert program(folder) == expected()


YEARS_AGO, YEARS_AHEAD = 946_684_800, 4_070_908_800  # 2000 and 2099


@pytest.mark.parametrize(
    ("before", "after"),
    [(YEARS_AGO, YEARS_AGO), (YEARS_AHEAD, YEARS_AGO), (YEARS_AGO, YEARS_AHEAD), (YEARS_AHEAD, YEARS_AHEAD)],
)
def test_a_clock_that_jumps_hides_no_change(folder: Path, before: int, after: int) -> None:
    def everything_is_of(time: int) -> None:
        for path in (folder / "checkout").rglob("*"):
            os.utime(path, (time, time))

    everything_is_of(before)
    build(folder)
    everything_is_of(before)
    assert build(folder) == 0
    write(folder, "a/a.h", "Header of a\n")
    everything_is_of(after)
    build(folder)
    assert program(folder) == program(folder, "stripped/prog") == expected(header="Header of a")


def test_a_kill_in_the_middle_of_a_link_is_made_good(folder: Path, start: Start) -> None:
    running = held_link(folder, start)
    assert "done\ndone\n" not in program(folder)
    kill_tree(running.process)
    let_go(folder)
    calls(folder)
    build(folder)
    assert program(folder) == program(folder, "stripped/prog") == expected()
    assert calls(folder) == ["prog", "prog"]  # what was compiled is kept
    assert build(folder) == 0


@pytest.mark.parametrize("damage", [flip_middle, lambda path: path.write_bytes(b"")])
def test_what_a_killed_build_kept_is_not_taken_when_it_is_damaged(
    folder: Path, start: Start, damage: Callable[[Path], object]
) -> None:
    kill_tree(held_link(folder, start).process)
    let_go(folder)
    kept = folder / "checkout" / "build" / KEPT
    damaged = [path for path in kept.glob("*/*") if path.is_file()]
    assert len(damaged) == len(OBJECTS)
    (kept / "config.lock").touch()
    damaged.append(kept / "config")
    for path in damaged:
        damage(path)
    calls(folder)
    build(folder)
    assert program(folder) == program(folder, "stripped/prog") == expected()
    assert calls(folder) == [*OBJECTS, "prog", "prog"]
    assert not kept.exists()


def test_a_kill_loses_nothing_that_was_there_before(folder: Path, start: Start) -> None:
    build(folder)
    write(folder, "a/a.cc", '#include "a.h"\nA2\n')
    kill_tree(held_link(folder, start).process)
    let_go(folder)
    calls(folder)
    build(folder)
    assert program(folder) == program(folder, "stripped/prog") == expected("A2")
    assert calls(folder) == ["prog", "prog"]


def test_sources_put_back_after_a_kill_do_not_leave_the_killed_runs_objects(
    folder: Path, start: Start
) -> None:
    """What the first run wrote down is true again of the sources, but not of the objects."""
    build(folder)
    write(folder, "a/a.cc", '#include "a.h"\nA2\n')
    running = held_link(folder, start)
    kill_tree(running.process)
    let_go(folder)
    write(folder, "a/a.cc", '#include "a.h"\nA1\n')
    build(folder)
    assert program(folder) == program(folder, "stripped/prog") == expected("A1")


def test_a_failed_link_leaves_nothing_that_looks_finished(folder: Path, start: Start) -> None:
    """The linker alone is killed, as for want of memory; then its inputs are again what they were."""
    build(folder)
    write(folder, "a/a.cc", '#include "a.h"\nA2\n')
    running = held_link(folder, start)
    kill_linker(folder)
    assert running.wait() != 0
    let_go(folder)
    write(folder, "a/a.cc", '#include "a.h"\nA1\n')
    build(folder)
    assert program(folder) == program(folder, "stripped/prog") == expected("A1")


def test_a_cancelled_build_keeps_what_it_compiled(folder: Path, start: Start) -> None:
    running = held_link(folder, start)
    running.terminate()
    let_go(folder)
    calls(folder)
    build(folder)
    assert calls(folder) == ["prog", "prog"]
    assert program(folder) == expected()


def test_a_failed_build_keeps_what_it_compiled(folder: Path) -> None:
    (folder / "checkout" / "b" / "b.h").rename(folder / "b.h")
    with pytest.raises(StepError, match=r"^compiling and linking tiny for here failed .*; read .*build\.log"):
        build(folder)
    (folder / "b.h").rename(folder / "checkout" / "b" / "b.h")
    made = calls(folder)
    build(folder)
    assert "a.a.cc.o" in made
    assert "a.a.cc.o" not in calls(folder)
    assert program(folder) == expected()


def test_a_full_disk_is_an_error_and_the_next_build_makes_everything(mounted: Callable[..., Path]) -> None:
    disk = mounted("-o", "size=1m")
    page = 4096
    failures = 0
    for left in range(0, 40, 2):  # pages
        folder = disk / str(left)
        make_checkout(folder)
        filler = disk / "filler"
        filler.write_bytes(b"x" * (shutil.disk_usage(disk).free - left * page))
        try:
            build(folder)
        except (StepError, HostError):
            failures += 1
        except OSError as error:  # the front door makes it one sentence
            if error.errno != errno.ENOSPC:
                raise
            failures += 1
        filler.unlink()
        build(folder)
        assert program(folder) == program(folder, "stripped/prog") == expected()
        assert build(folder) == 0
        shutil.rmtree(folder)
    assert failures > 2, "the disk was never full"


def test_four_at_once_in_one_folder_take_turns(folder: Path, start: Start) -> None:
    first = held_link(folder, start)
    others = [start() for _ in range(3)]
    for other in others:
        other.says("waiting for another build", "a build that waits")
    let_go(folder)
    assert [running.wait() for running in (first, *others)] == [0, 0, 0, 0]
    assert program(folder) == expected()
    assert calls(folder).count("a.a.cc.o") == 1


def test_nothing_starts_beside_what_a_killed_build_left_running(folder: Path, start: Start) -> None:
    first = held_link(folder, start)
    first.kill()  # its SCons and the link live on
    second = start()
    second.until(lambda: "waiting for another build" in second.text, "a second build that waits")
    let_go(folder)
    assert second.wait() == 0
    assert program(folder) == program(folder, "stripped/prog") == expected()
