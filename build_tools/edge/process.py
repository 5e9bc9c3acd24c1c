"""The one door to other programs: argv tuples, a log file, one sentence on failure."""

import contextlib
import os
import shlex
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from build_tools.errors import HostError, StepError

TAIL_LINES = 15


class Running:
    """The programs that threads have started, so that another thread can stop them all.

    An interrupt reaches the main thread alone; the others would wait for their programs.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._groups: set[int] = set()
        self._stopped = False

    def add(self, group: int) -> None:
        with self._lock:
            self._groups.add(group)
            if self._stopped:
                _stop_group(group)

    def remove(self, group: int) -> None:
        with self._lock:
            self._groups.discard(group)

    def stop(self) -> None:
        """Stop what runs, and whatever is started from now on."""
        with self._lock:
            self._stopped = True
            for group in self._groups:
                _stop_group(group)


def _stop_group(group: int) -> None:
    with contextlib.suppress(ProcessLookupError):  # it ended by itself
        os.killpg(group, signal.SIGTERM)


def run(
    argv: Sequence[str],
    *,
    what: str,
    log: Path,
    cwd: Path | None = None,
    environment: Mapping[str, str] | None = None,
    on_line: Callable[[str], None] | None = None,
    inherit: Sequence[int] = (),
    running: Running | None = None,
) -> None:
    """Run a program with its output in `log`; `on_line` sees each line as it comes.

    `environment` is added to ours; `inherit` are descriptors, of locks, that the
    program keeps. Raises StepError with the end of the log when the program fails,
    HostError when it cannot be started. The program is stopped, with everything it
    started, when this process is interrupted; in a thread that is not the main one,
    when `running` is stopped.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    tail: deque[str] = deque(maxlen=TAIL_LINES)
    with log.open("a", encoding="utf-8", buffering=1) as stream:
        stream.write(f"+ {shlex.join(argv)}\n")
        stream.flush()
        try:
            process = subprocess.Popen(
                argv,
                cwd=cwd,
                env={**os.environ, **(environment or {})},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
                start_new_session=True,
                pass_fds=tuple(inherit),
            )
        except OSError as error:
            raise HostError(f"cannot start {argv[0]} for {what}: {error.strerror}; install it") from error
        if running:
            running.add(process.pid)
        try:
            for line in process.stdout or ():
                stream.write(line)
                tail.append(line.rstrip())
                if on_line:
                    on_line(line.rstrip())
            status = process.wait()
        except BaseException:
            _stop_group(process.pid)
            process.wait()
            raise
        finally:
            if running:
                running.remove(process.pid)
            if process.stdout:
                process.stdout.close()
    if status != 0:
        ending = "\n  ".join(line for line in tail if line)
        raise StepError(f"{what} failed with status {status}; read {log}, which ends:\n  {ending}")


def capture(argv: Sequence[str], *, what: str, environment: Mapping[str, str] | None = None) -> str:
    """Run a quick program and return what it prints."""
    try:
        done = subprocess.run(
            argv,
            check=False,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            env={**os.environ, **(environment or {})},
        )
    except OSError as error:
        raise HostError(f"cannot start {argv[0]} for {what}: {error.strerror}; install it") from error
    if done.returncode != 0:
        raise StepError(f"{what} failed with status {done.returncode}: {done.stderr.strip()[-2000:]}")
    return done.stdout
