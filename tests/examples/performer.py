"""A clip of somebody who does one thing after the other; needs the models' folder in PYTHONPATH."""

from collections.abc import Iterator

import numpy as np
from motions import ACTIONS, Performance
from people import Stand, draw, random_figure
from scenes import SUPERSAMPLING, backdrop

from tests.examples.contact_sheet import Pixels

FRAME_MS = 100
FRAMES_EACH = 24
SIDE = 144


def performance(seed: int = 5, height: float = 0.75, side: int = SIDE) -> Iterator[tuple[str, Pixels]]:
    """What is done, and a frame of it, `side` pixels square; `height` is the person's, as a share of that."""
    rng = np.random.default_rng(seed)
    large = side * SUPERSAMPLING
    scene, figure = backdrop(rng, (large, large)), random_figure(rng)
    stand = Stand((large / 2, (0.2 + height) * large), height * large)
    for number, action in enumerate(ACTIONS):
        motion = Performance(number, rng)
        for frame in range(FRAMES_EACH):
            drawn = draw(figure, motion.at(frame * FRAME_MS / 1000), stand, scene)
            yield action, np.asarray(drawn.picture.reduce(SUPERSAMPLING))
