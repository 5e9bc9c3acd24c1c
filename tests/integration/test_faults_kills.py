"""Own code: killed at many random moments, each time the next run makes everything right.

`pytest --full` kills 200 times, otherwise a sample is drawn.
"""

import random
import time
from pathlib import Path

import pytest

from tests.fakes.plan import build, make_checkout
from tests.integration.faults import Programs, kill_tree

KILLS, SAMPLE = 200, 10
OUTPUTS = ("out/prog", "stripped/prog")


def test_killed_at_any_moment_the_next_run_makes_everything_right(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    folder = tmp_path / "killed"
    make_checkout(folder)
    checkout = folder / "checkout"
    build(folder)
    moments = random.Random(2026)  # noqa: S311 - which moments, not a secret
    with Programs(tmp_path / "logs", {}) as programs:
        started = time.monotonic()
        assert programs.start("tests.fakes.plan", str(folder)).wait() == 0
        whole = time.monotonic() - started
        unfinished = 0
        for number in range(KILLS if request.config.getoption("--full") else SAMPLE):
            (checkout / "a" / "a.h").write_text(f"header {number}\n", encoding="utf-8")
            running = programs.start("tests.fakes.plan", str(folder))
            # Half of them late, when files are written: the first half of a run starts programs.
            time.sleep(moments.uniform(0, whole) if number % 2 else moments.uniform(whole / 2, whole * 1.2))
            unfinished += running.process.poll() is None
            kill_tree(running.process)
            build(folder)
            texts = [(checkout / "build" / path).read_text("utf-8") for path in OUTPUTS]
            assert texts[0] == texts[1]
            assert texts[0].startswith(f"header {number}\n"), number
            assert texts[0].endswith("done\ndone\n")
            assert build(folder) == 0, "a finished build has nothing left to do"
    assert unfinished > 0, "every run had ended before it was to be killed"
