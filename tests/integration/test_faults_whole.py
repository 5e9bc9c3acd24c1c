"""The whole build, from an empty cache to the wheel, killed at 200 random moments.

Takes most of an hour, so it is run with `pytest --full` only.
"""

import random
import shutil
import time
from pathlib import Path

import pytest

from tests.integration.faults import Programs, kill_tree
from tests.integration.repo import HOST, ROOT, build_tools

KILLS = 200
PRODUCT = "scan-builtin"
BUILD = ("build", "--product", PRODUCT, "--target", HOST)
WHEELS = ROOT / "dist" / PRODUCT
# Seconds that a run gets on average, as often at one moment as at another: a few runs get far longer,
# which the steps need that cannot go on in their middle.
MEAN = 10.0
# Of the cache, what a second round has already: it comes from elsewhere.
FETCHED = ("kits", "sources")
pytestmark = pytest.mark.full


def start_over(cache: Path) -> None:
    for path in cache.iterdir():
        if path.is_dir() and path.name not in FETCHED:
            shutil.rmtree(path)
    shutil.rmtree(ROOT / "build" / PRODUCT / HOST, ignore_errors=True)


def test_killed_at_any_moment_there_never_is_a_wrong_wheel(tmp_path: Path) -> None:
    build_tools(*BUILD)
    (wheel,) = WHEELS.glob("*.whl")
    expected = wheel.read_bytes()
    cache = tmp_path / "cache"
    cache.mkdir()
    start_over(cache)
    wheel.unlink()
    moments = random.Random(2026)  # noqa: S311 - which moments, not a secret
    kills = rounds = 0
    with Programs(tmp_path / "logs", {"SMILEAR_CACHE": str(cache)}) as programs:
        while kills < KILLS or rounds == 0:
            running = programs.start("build_tools", *BUILD)
            end = time.monotonic() + moments.expovariate(1 / MEAN)
            while running.process.poll() is None and time.monotonic() < end:
                time.sleep(0.05)
            if running.process.poll() is None:
                kill_tree(running.process)
                kills += 1
            else:
                assert running.wait() == 0, running.text
                rounds += 1
            assert rounds or kills < 2 * KILLS, (
                "what a killed run had done is lost: no build comes to its end"
            )
            # A killed run leaves the artefact whole or not at all.
            for made in WHEELS.glob("*.whl"):
                assert made.read_bytes() == expected, f"after {kills} kills"
            print(f"{kills} of {KILLS} kills, {rounds} builds finished", flush=True)
            if running.process.returncode == 0:
                start_over(cache)
                wheel.unlink()
