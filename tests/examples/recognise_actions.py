"""Says what somebody does who does one thing after the other, and puts some of the frames in a sheet.

With the models' folder in PYTHONPATH:

    python -m tests.examples.recognise_actions tests/models actions.png
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import smilear
from clips import INTERVAL_S
from motions import ACTIONS, Performance
from people import Stand, draw, random_figure
from scenes import SUPERSAMPLING, backdrop

from tests.examples.contact_sheet import Pixels, write_sheet

SIDE = 144
FRAMES_EACH = 24
SHOWN = (13, 16, 19, 22)  # of each action's frames; by then the clip is of nothing else
SEED = 5


def frames() -> Iterator[tuple[str, Pixels]]:
    rng = np.random.default_rng(SEED)
    large = SIDE * SUPERSAMPLING
    scene, figure = backdrop(rng, (large, large)), random_figure(rng)
    stand = Stand((large / 2, 0.95 * large), 0.75 * large)
    for number, action in enumerate(ACTIONS):
        performance = Performance(number, rng)
        for frame in range(FRAMES_EACH):
            drawn = draw(figure, performance.at(frame * INTERVAL_S), stand, scene)
            yield action, np.asarray(drawn.picture.reduce(SUPERSAMPLING))


def main(models: str, output: str) -> None:
    model = Path(models) / "action_stream_f32.tflite"
    labels = (model.parent / "actions.txt").read_text("utf-8").splitlines()
    options = smilear.ActionOptions(frame_interval_ms=round(1000 * INTERVAL_S))
    pictures, right = [], 0
    with smilear.ActionClassifier.from_file(model, labels, options) as classifier:
        for number, (action, picture) in enumerate(frames()):
            matches = classifier.classify(picture, round(1000 * INTERVAL_S * number), 1)
            if number % FRAMES_EACH in SHOWN:
                said = matches[0]
                right += said.label == action
                pictures.append((picture, f"{said.label} {said.score:.2f}"))
    print(f"{right} of {len(pictures)} frames shown are named right")
    write_sheet(Path(output), pictures)


if __name__ == "__main__":
    main(*sys.argv[1:])
