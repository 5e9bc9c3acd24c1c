"""What the fault tests share: programs that are started, watched and killed."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Self

ROOT = Path(__file__).parents[2]
PATIENCE = 300.0  # seconds; only a broken program takes that long, however busy the machine is


class Running:
    """A module of ours in a process of its own; its output goes to a file."""

    def __init__(self, folder: Path, module: str, *arguments: str, environment: Mapping[str, str]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.output = folder / f"{len(list(folder.iterdir()))}.log"
        with self.output.open("wb") as stream:
            self.process = subprocess.Popen(
                [sys.executable, "-m", module, *arguments],
                cwd=ROOT,
                env={**os.environ, **environment},
                stdout=stream,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def text(self) -> str:
        return self.output.read_text("utf-8")

    def wait(self) -> int:
        return self.process.wait(PATIENCE)

    def until(self, condition: Callable[[], object], what: str) -> None:
        """Wait for `condition`, which must come true while the program runs."""
        end = time.monotonic() + PATIENCE
        while not condition():
            assert self.process.poll() is None, f"the program ended before {what}:\n{self.text}"
            assert time.monotonic() < end, f"there never was {what}:\n{self.text}"
            time.sleep(0.005)

    def says(self, words: str, what: str) -> None:
        """Wait until it has said these words."""
        self.until(lambda: words in self.text, what)

    def kill(self) -> None:
        """As a machine that loses power would: nothing of the program's own can run any more."""
        self.process.kill()
        self.wait()

    def terminate(self) -> int:
        """As a job that is cancelled."""
        self.process.send_signal(signal.SIGTERM)
        return self.wait()


def kill_tree(process: "subprocess.Popen[bytes]") -> None:
    """Kill a program and everything it started, in whatever session that runs (Linux)."""
    parents: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            # The second field, a name in parentheses, may contain anything.
            fields = stat.read_text("utf-8", errors="replace").rpartition(")")[2].split()
            parents[int(stat.parent.name)] = int(fields[1])
    doomed = {process.pid}
    while more := {pid for pid, parent in parents.items() if parent in doomed} - doomed:
        doomed |= more
    # Stopped before any is killed: none sees another's end.
    for number in (signal.SIGSTOP, signal.SIGKILL):
        for pid in doomed:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)
    process.wait(PATIENCE)


class Programs:
    """Starts programs and leaves none behind, whatever happens to the test."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        self._folder = folder
        self._environment = environment
        self._started: list[Running] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for running in self._started:
            if running.process.poll() is None:
                kill_tree(running.process)

    def start(self, module: str, *arguments: str) -> Running:
        running = Running(self._folder, module, *arguments, environment=self._environment)
        self._started.append(running)
        return running


def assert_one_sentence(text: str) -> None:
    """The last line is an error and nothing before it is a traceback."""
    lines = text.strip().splitlines()
    assert lines[-1].startswith("error: "), text
    assert "Traceback" not in text, text
    assert sum(line.startswith("error: ") for line in lines) == 1, text


def flip_middle(path: Path) -> None:
    """Damage a file as a disk may: one byte is another, the size and the time are as before."""
    before = path.stat()
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0x20
    path.chmod(0o644)
    path.write_bytes(content)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
