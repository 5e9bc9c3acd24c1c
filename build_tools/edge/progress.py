"""Says what a long step does, how far it is and how long it will take."""

import sys
import time

REPEAT_SECONDS = 10.0  # between lines where the output is not a terminal
REDRAW_SECONDS = 0.2


def clock(seconds: float) -> str:
    """Minutes and seconds."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def progress_line(label: str, done: float, total: float, elapsed: float, unit: str) -> str:
    """One line; the time left assumes that the rest goes at the rate so far."""
    share = min(done / total, 1.0) if total else 0.0
    left = f", {clock(elapsed * (1 - share) / share)} left" if share > 0 else ""
    return f"{label}: {done:.0f}/{total:.0f} {unit} ({share:.0%}), {clock(elapsed)} so far{left}"


class Progress:
    """One long step; redraws its line on a terminal, repeats it now and then elsewhere."""

    def __init__(self, label: str, unit: str = "steps") -> None:
        self._label = label
        self._unit = unit
        self._start = time.monotonic()
        self._last = self._start
        self._terminal = sys.stdout.isatty()
        self._drawn = False

    def update(self, done: float, total: float, detail: str = "") -> None:
        now = time.monotonic()
        if now - self._last < (REDRAW_SECONDS if self._terminal else REPEAT_SECONDS):
            return
        self._last = now
        label = f"{self._label} {detail}".strip()
        line = progress_line(label, done, total, now - self._start, self._unit)
        if self._terminal:
            print(f"\r\033[K{line}", end="", flush=True)
            self._drawn = True
        else:
            print(line, flush=True)

    def finish(self, result: str = "done") -> None:
        if self._drawn:
            print("\r\033[K", end="")
        print(f"{self._label}: {result} in {clock(time.monotonic() - self._start)}", flush=True)
