"""Milliseconds per 1920 x 1080 frame, by the DLL under wine and by the same code on Linux.

    python -m tests.bench.frames [rounds]

Builds what it needs. Not a test: wine's figure says something of our code, little of Windows.
"""

import shutil
import sys
import tempfile
import zipfile
from pathlib import Path

import numpy as np
from PIL import Image

from tests.scenario.make_frames import nv12

WIDTH, HEIGHT = 1920, 1080
LABEL = "kite"


def write_frame(folder: Path) -> Path:
    """A picture of the model's, as a camera's NV12 frame."""
    pictures = Path(__file__).parents[1] / "models" / "images"
    picture = Image.open(min(pictures.glob(f"{LABEL}_*.png"))).convert("RGB")
    large = picture.resize((WIDTH, HEIGHT), Image.Resampling.BILINEAR)
    path = folder / "frame.nv12"
    path.write_bytes(nv12(np.asarray(large)))
    return path


def main() -> None:
    # The tests import this module for its frame, and need no build for it.
    from tests.integration.repo import HOST, MODELS, ROOT, build_tools  # noqa: PLC0415
    from tests.integration.wine import Wine, compile_program, run  # noqa: PLC0415

    rounds = sys.argv[1] if len(sys.argv) > 1 else "200"
    build_tools("build", "--product", "scan", "--target", "windows-x86_64")
    build_tools("programs", "--product", "scan", "--target", HOST)
    (archive,) = (ROOT / "dist" / "scan").glob("*-windows-x86_64.zip")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        with zipfile.ZipFile(archive) as content:
            content.extractall(folder / "package")
        source = Path(shutil.copy(ROOT / "tests" / "native" / "frames_main.cc", folder))
        program = compile_program(folder / "package", source, folder / "frames.exe")
        wine = Wine(folder / "package", folder)
        frame = write_frame(folder)
        native = str(ROOT / "build" / "scan" / HOST / "programs" / "frames")
        print("| model | DLL under wine, ms | linux-x86_64, ms |\n|---|---|---|")
        for model in ("scan_f32.tflite", "scan_int8.tflite"):
            arguments = (MODELS / model, MODELS / "labels.txt", frame, str(WIDTH), str(HEIGHT), rounds)
            ours = wine.run(program, *arguments)
            theirs = run([native, *map(str, arguments)])
            print(f"| {model} | {ours.stderr.strip()} | {theirs.stderr.strip()} |")


if __name__ == "__main__":
    main()
