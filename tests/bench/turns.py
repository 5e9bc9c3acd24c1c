"""Two ways of doing something, timed in turns of a few runs in one process."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

WARM_UP, ROUNDS, TURN = 5, 20, 5

Run = Callable[[], object]


@dataclass(frozen=True)
class Row:
    what: str
    rival: str
    ours: Run
    theirs: Run


def turn(run: Run) -> list[float]:
    """Milliseconds of each run."""
    times = []
    for _ in range(TURN):
        start = time.perf_counter()
        run()
        times.append(1e3 * (time.perf_counter() - start))
    return times


def row_text(row: Row) -> str:
    """Markdown: both medians and their ratio."""
    for run in (row.ours, row.theirs):
        for _ in range(WARM_UP):
            run()
    ours: list[float] = []
    theirs: list[float] = []
    for number in range(ROUNDS):
        # There and back again, so that a drift of the machine's speed hits both alike.
        order = ((row.ours, ours), (row.theirs, theirs))
        for run, kept in order if number % 2 else reversed(order):
            kept.extend(turn(run))
    one, other = statistics.median(ours), statistics.median(theirs)
    return f"| {row.what} | {row.rival} | {one:.3f} | {other:.3f} | {one / other:.2f} |"
