"""Shows what a PortraitSegmenter makes of a clip: the mask, and three other backgrounds.

With the models' folder in PYTHONPATH:

    python -m tests.examples.change_background tests/models/portrait_f32.tflite portrait.png
"""

import sys
from pathlib import Path

import numpy as np
import smilear

from tests.examples.contact_sheet import Pixels, write_sheet
from tests.examples.performer import FRAMES_EACH, performance

SHOWN_EVERY = FRAMES_EACH
HEIGHT = 1.3  # of the person, in shares of the frame's: the upper half is seen
GREEN = (40, 170, 90)


def sunset(height: int, width: int) -> Pixels:
    rows = np.linspace(0, 1, height)[:, None, None]
    top, bottom = np.array([60, 40, 120]), np.array([255, 150, 70])
    return np.broadcast_to(top + rows * (bottom - top), (height, width, 3)).astype(np.uint8)


def main(model: str, output: str) -> None:
    pictures: list[tuple[Pixels, str]] = []
    with smilear.PortraitSegmenter.from_file(model) as portrait:
        for frame, (_, picture) in enumerate(performance(height=HEIGHT)):
            portrait.segment(picture)
            if frame % SHOWN_EVERY != SHOWN_EVERY - 1:
                continue
            height, width = picture.shape[:2]
            mask = np.empty((height, width), np.uint8)
            portrait.write_mask(picture, mask)
            colour, image, blurred = (np.empty((height, width, 4), np.uint8) for _ in range(3))
            portrait.replace_with_color(picture, *GREEN, colour)
            portrait.replace_with_image(picture, np.ascontiguousarray(sunset(height, width)), image)
            portrait.blur_background(picture, blurred, strength=0.6)
            pictures += [(np.repeat(mask[..., None], 3, axis=2), f"frame {frame}: mask")]
            made = {"colour": colour, "picture": image, "blur": blurred}
            pictures += [(output_[..., :3], name) for name, output_ in made.items()]
    write_sheet(Path(output), pictures)


if __name__ == "__main__":
    main(*sys.argv[1:])
