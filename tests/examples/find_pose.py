"""Draws what a PoseEstimator finds in a clip of somebody who does one thing after the other.

With the models' folder in PYTHONPATH:

    python -m tests.examples.find_pose tests/models/pose_f32.tflite pose.png
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import smilear
from PIL import Image, ImageDraw

from tests.examples.contact_sheet import FRAME, Pixels, write_sheet
from tests.examples.performer import FRAME_MS, performance

SHOWN_EVERY = 12
SEEN = 0.2
DOT = 2
BONES = (
    *((0, 1), (0, 2), (1, 3), (2, 4), (5, 6), (11, 12), (5, 11), (6, 12)),
    *((5, 7), (7, 9), (6, 8), (8, 10), (11, 13), (13, 15), (12, 14), (14, 16)),
)  # numbers of COCO's keypoints


def drawn(picture: Pixels, pose: Sequence[smilear.Keypoint]) -> Pixels:
    image = Image.fromarray(picture)
    draw = ImageDraw.Draw(image)
    seen = {number: (point.x, point.y) for number, point in enumerate(pose) if point.score >= SEEN}
    for start, end in BONES:
        if start in seen and end in seen:
            draw.line([seen[start], seen[end]], fill=FRAME, width=1)
    for x, y in seen.values():
        draw.ellipse([x - DOT, y - DOT, x + DOT, y + DOT], outline=(255, 60, 60))
    return np.asarray(image)


def main(model: str, output: str) -> None:
    pictures = []
    with smilear.PoseEstimator.from_file(model) as estimator:
        for frame, (action, picture) in enumerate(performance()):
            pose = estimator.estimate(picture, frame * FRAME_MS)
            if frame % SHOWN_EVERY == SHOWN_EVERY - 1:
                seen = sum(point.score >= SEEN for point in pose)
                pictures.append((drawn(picture, pose), f"{action}: {seen} keypoints"))
    write_sheet(Path(output), pictures)


if __name__ == "__main__":
    main(*sys.argv[1:])
