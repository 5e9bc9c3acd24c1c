"""The shipped wheel, installed by pip, against an independent runtime."""

import json
import subprocess
import sys
import venv
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from ai_edge_litert.interpreter import Interpreter as LiteRt
from PIL import Image
from tflite_runtime.interpreter import Interpreter as TfLite

from tests.integration.repo import MODELS

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

Numbers = npt.NDArray[np.float64]

LABELS = (MODELS / "labels.txt").read_text().splitlines()
IMAGES = sorted((MODELS / "images").glob("*.png"))

COMPARE = """
import sys, json, numpy as np, smilear
from PIL import Image
model, labels, *images = sys.argv[1:]
scan = smilear.ArScan.from_file(model, labels=labels)
assert scan.delegated_node_count == scan.node_count > 0, (scan.delegated_node_count, scan.node_count)
for path in images:
    picture = np.asarray(Image.open(path).convert("RGB"))
    matches = scan.classify(picture, max_results=scan.class_count)
    print(json.dumps({match.index: match.score for match in matches}))
"""


def test_three_lines_in_a_clean_environment(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "clean", with_pip=True)
    python = tmp_path / "clean" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", str(wheel), "pillow"], check=True)
    script = (
        "import smilear, numpy; from PIL import Image\n"
        f"scan = smilear.ArScan.from_file({str(MODELS / 'scan_f32.tflite')!r}, "
        f"labels={str(MODELS / 'labels.txt')!r})\n"
        f"print(scan.classify(numpy.asarray(Image.open({str(IMAGES[0])!r}).convert('RGB')))[0].label)\n"
    )
    done = subprocess.run([python, "-c", script], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() in LABELS


def scores(site: Path, model: str) -> Numbers:
    """Scores of all images, images x classes, from the wheel in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", COMPARE, MODELS / model, MODELS / "labels.txt", *IMAGES],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(site)},
    )
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    return np.array([[row[str(index)] for index in range(len(LABELS))] for row in rows])


def centre_resized(path: Path, size: int) -> Numbers:
    """The library's documented way from a picture to an input: centre crop, bilinear, half-pixel centres."""
    pixels = np.asarray(Image.open(path).convert("RGB"), dtype=np.float64)
    height, width, _ = pixels.shape
    side = min(height, width)
    top, left = (height - side) // 2, (width - side) // 2
    square = pixels[top : top + side, left : left + side]
    where = np.clip((np.arange(size) + 0.5) * side / size - 0.5, 0, side - 1)
    low = np.floor(where).astype(int)
    high = np.minimum(low + 1, side - 1)
    share = where - low
    rows = square[low] * (1 - share)[:, None, None] + square[high] * share[:, None, None]
    mixed = rows[:, low] * (1 - share)[None, :, None] + rows[:, high] * share[None, :, None]
    return np.asarray(np.clip(np.floor(mixed + 0.5), 0, 255), np.float64)


def reference(model: str, runtime: type) -> tuple[Numbers, float]:
    """Scores from another runtime, and the step between two of its outputs (0 for float)."""
    interpreter = runtime(str(MODELS / model), num_threads=1)
    interpreter.allocate_tensors()
    (source,), (sink,) = interpreter.get_input_details(), interpreter.get_output_details()
    rows = []
    for path in IMAGES:
        real = (centre_resized(path, int(source["shape"][1])) - 127.5) / 127.5
        scale, zero = source["quantization"]
        value = real if scale == 0 else np.clip(np.rint(real / scale) + zero, -128, 127)
        interpreter.set_tensor(source["index"], value[None].astype(source["dtype"]))
        interpreter.invoke()
        output = interpreter.get_tensor(sink["index"])[0].astype(np.float64)
        step, offset = sink["quantization"]
        rows.append(output if step == 0 else (output - offset) * step)
    return np.array(rows), float(sink["quantization"][0])


def test_float_scores_agree_with_tflite_runtime(site: Path) -> None:
    wanted, _ = reference("scan_f32.tflite", TfLite)
    assert np.abs(scores(site, "scan_f32.tflite") - wanted).max() <= 1e-4


def test_int8_scores_agree_with_litert_within_a_step(site: Path) -> None:
    wanted, step = reference("scan_int8.tflite", LiteRt)
    assert np.abs(scores(site, "scan_int8.tflite") - wanted).max() <= step * 1.001


def test_int8_classes_agree_with_tflite_runtime(site: Path) -> None:
    """Its int8 kernels of 2023 round some logits a step otherwise than XNNPACK; on a doubtful picture the
    float softmax behind them makes several output steps of that, so the best class is compared.
    """
    wanted, _ = reference("scan_int8.tflite", TfLite)
    assert (scores(site, "scan_int8.tflite").argmax(axis=1) == wanted.argmax(axis=1)).all()
