"""Hostile models: refused with a reason, or run without harm. A crash shows as a signal.

SMILEAR_MUTATIONS=N makes N mutations of each model instead of a sample.
"""

import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.integration.repo import HOST, MODELS

SAMPLE = 5000
LEAST_ADVISORIES = 40
REFUSED = (
    *("stride 0", "block 0", "by 0", "step 0", "window 0", "body 0", "circle", "without channels"),
    *(
        "tensor: ",
        "left out",
        "branch gives",
        "reduce max: gives",
        "softmax: gives",
        "gives narrower",
        "slice: smaller",
        "scales: ",
        "computed places",
        "var handle",
        "by a vector",
        "by a row",
        "of a scalar",
        "too short",
        "too few dimensions",
        "stablehlo gather",
        "stablehlo maximum",
        "stablehlo scatter",
    ),
)


@pytest.fixture(scope="session")
def hostile(programs: Callable[[str, str], Path]) -> Callable[..., str]:
    program = programs("scan-protected", HOST) / "hostile"

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [str(program), *arguments], capture_output=True, text=True, check=False, timeout=3600
        )
        last = f"{done.stdout[-500:]}{done.stderr[-200:]}"
        assert done.returncode == 0, f"ended with {done.returncode} after:\n{last}"
        return done.stdout

    return run


def test_models_shaped_after_advisories_do_no_harm(hostile: Callable[..., str]) -> None:
    verdicts = dict(line.rsplit(": ", 1) for line in hostile("advisories").splitlines())
    assert len(verdicts) >= LEAST_ADVISORIES
    refused = [name for name, verdict in verdicts.items() if verdict == "refused refused"]
    # What divides by zero or walks for ever is refused, whatever the kernels would make of it.
    for word in REFUSED:
        named = [name for name in verdicts if word in name]
        assert named
        assert set(named) <= set(refused), word
    assert len(refused) >= LEAST_ADVISORIES
    # Whether a loop ends shows only when it runs; it is stopped then.
    assert verdicts["while: never ends"] == "ran ran"


@pytest.mark.parametrize(
    "model",
    [
        "scan_int8.tflite",
        "scan_f32.tflite",
        "control_flow.tflite",
        "detector_f32.tflite",
        "gesture_int8.tflite",
        "action_int8.tflite",
    ],
)
def test_mutated_models_do_no_harm(hostile: Callable[..., str], model: str) -> None:
    count = os.environ.get("SMILEAR_MUTATIONS", str(SAMPLE))
    match = re.fullmatch(
        r"(\d+) mutations, (\d+) accepted\n", hostile("mutate", str(MODELS / model), "1", count)
    )
    assert match
    assert match[1] == count
    assert int(match[2]) > 0
