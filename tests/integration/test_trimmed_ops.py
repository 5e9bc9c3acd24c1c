"""The product's ops are enough for its models, and none of them is spare."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.integration.repo import HOST, ROOT

PRODUCT = "all-tests"
MANIFEST = json.loads((ROOT / "ops_manifest" / f"{PRODUCT}.json").read_text())
MODELS = [model["name"] for model in MANIFEST["models"]]


def run(folder: Path, program: str, model: str, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [folder / program, ROOT / model, *options], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("seed", ["1", "2026"])
@pytest.mark.parametrize("model", MODELS)
def test_trimmed_build_gives_the_bits_of_the_full_one(
    programs: Callable[[str, str], Path], model: str, seed: str
) -> None:
    folder = programs(PRODUCT, HOST)
    trimmed = run(folder, "run_model", model, seed)
    full = run(folder, "run_model_full", model, seed)
    assert trimmed.returncode == 0, trimmed.stderr
    assert trimmed.stdout == full.stdout
    assert trimmed.stdout.strip()


@pytest.mark.parametrize("op", [op["name"] for op in MANIFEST["ops"]])
def test_a_model_fails_without_the_op(programs: Callable[[str, str], Path], op: str) -> None:
    folder = programs(PRODUCT, HOST)
    failed = [model for model in MODELS if run(folder, "run_model", model, "1", "--without", op).returncode]
    wanted = {reason["source"] for row in MANIFEST["ops"] if row["name"] == op for reason in row["reasons"]}
    assert set(failed) == wanted, f"without {op} these fail: {failed}"
