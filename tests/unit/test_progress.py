import sys

import pytest

from build_tools.edge.progress import Progress, clock, progress_line


class Clock:
    """Time that passes when the test says so."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        monkeypatch.setattr("build_tools.edge.progress.time.monotonic", lambda: self.now)


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (59.9, "0:59"), (60, "1:00"), (754, "12:34"), (6000, "100:00")]
)
def test_times_are_minutes_and_seconds(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def test_the_time_left_follows_from_the_rate_so_far() -> None:
    assert (
        progress_line("unpacking", 250, 1000, 30, "MB")
        == "unpacking: 250/1000 MB (25%), 0:30 so far, 1:30 left"
    )


@pytest.mark.parametrize(
    ("done", "total", "text"),
    [
        (0, 10, "x: 0/10 steps (0%), 0:05 so far"),
        (0, 0, "x: 0/0 steps (0%), 0:05 so far"),
        (12, 10, "x: 12/10 steps (100%), 0:05 so far, 0:00 left"),
    ],
    ids=["nothing done", "unknown total", "more than expected"],
)
def test_odd_counts_do_not_divide_by_zero(done: int, total: int, text: str) -> None:
    assert progress_line("x", done, total, 5, "steps") == text


def test_a_log_file_gets_a_line_now_and_then(time: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    step = Progress("building", "files")
    for done in range(40):
        time.now += 1
        step.update(done, 40)
    step.finish()
    lines = capsys.readouterr().out.splitlines()
    assert lines == [
        "building: 9/40 files (22%), 0:10 so far, 0:34 left",
        "building: 19/40 files (48%), 0:20 so far, 0:22 left",
        "building: 29/40 files (72%), 0:30 so far, 0:11 left",
        "building: 39/40 files (98%), 0:40 so far, 0:01 left",
        "building: done in 0:40",
    ]


def test_a_terminal_gets_one_line_that_is_redrawn(
    time: Clock, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    step = Progress("linking")
    for done in (1, 2):
        time.now += 0.5
        step.update(done, 2, "a.cc")
    step.finish("2 steps")
    assert capsys.readouterr().out == (
        "\r\033[Klinking a.cc: 1/2 steps (50%), 0:00 so far, 0:00 left"
        "\r\033[Klinking a.cc: 2/2 steps (100%), 0:01 so far, 0:00 left"
        "\r\033[Klinking: 2 steps in 0:01\n"
    )


def test_updates_that_come_too_fast_are_left_out(time: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    step = Progress("building")
    for done in range(1000):
        time.now += 0.001
        step.update(done, 1000)
    assert capsys.readouterr().out == ""
