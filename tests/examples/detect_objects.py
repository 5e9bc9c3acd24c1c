"""Draws what an ObjectDetector finds in a few frames.

python -m tests.examples.detect_objects tests/models/detector_f32.tflite detection.png
"""

import sys
from pathlib import Path

import smilear

from tests.examples.contact_sheet import moving_shapes, outlined, write_sheet

LABELS = ["disc", "square", "triangle", "star"]


def main(model: str, output: str) -> None:
    pictures = []
    with smilear.ObjectDetector.from_file(model, LABELS) as detector:
        for picture in list(moving_shapes(45))[::6]:
            found = detector.detect(picture)
            boxes = [(item.box.left, item.box.top, item.box.right, item.box.bottom) for item in found]
            caption = ", ".join(f"{item.label} {item.score:.2f}" for item in found)
            pictures.append((outlined(picture, boxes), caption))
    write_sheet(Path(output), pictures)


if __name__ == "__main__":
    main(*sys.argv[1:])
