"""Pictures for the detector: a few plain shapes on a soft background, with their boxes."""

from dataclasses import dataclass
from math import pi

import numpy as np
from logos import Colour, Point, box, disc, rays, star
from numpy.typing import NDArray
from PIL import ImageDraw
from scenes import (
    SUPERSAMPLING,
    Picture,
    Pose,
    backdrop,
    photograph,
    random_colour,
    rotation_matrix,
    scene_generator,
)

SIDE = 128
MOST_SHAPES = 4
PATIENCE = 20  # tries to find a free place for one more shape

WHITE = (255, 255, 255)
OUTLINES: tuple[tuple[str, tuple[Point, ...]], ...] = (
    ("disc", disc(WHITE, 0.9).points),
    ("square", box(WHITE, -0.75, -0.75, 0.75, 0.75).points),
    ("triangle", rays(3, (1.0,))),
    ("star", star(WHITE, 5, 1.0, 0.45).points),
)
CLASSES = tuple(name for name, _ in OUTLINES)


@dataclass(frozen=True)
class Scene:
    picture: Picture
    boxes: NDArray[np.float32]  # (count, 4): top, left, bottom, right as shares of the side
    classes: NDArray[np.int64]  # indices into CLASSES


def overlaps(first: NDArray[np.float64], second: NDArray[np.float64]) -> bool:
    return bool(np.all(first[:2] < second[2:]) and np.all(second[:2] < first[2:]))


def contrasting_colour(rng: np.random.Generator, behind: Colour) -> Colour:
    """Any colour that can be told from the one behind it."""
    while True:
        colour = random_colour(rng)
        if sum(abs(a - b) for a, b in zip(colour, behind, strict=True)) > 180:
            return colour


def make_scene(seed: int, index: int) -> Scene:
    """One to MOST_SHAPES shapes whose boxes do not overlap; each scene has its own generator."""
    rng = scene_generator(seed, index)
    side = SIDE * SUPERSAMPLING
    image = backdrop(rng, (side, side))
    draw = ImageDraw.Draw(image)
    boxes: list[NDArray[np.float64]] = []
    classes: list[int] = []
    wanted = int(rng.integers(1, MOST_SHAPES + 1))
    for _ in range(PATIENCE):
        half_width = float(rng.uniform(0.09, 0.26)) * side
        x, y = (float(c) for c in rng.uniform(half_width, side - half_width, 2))
        tilt = rng.uniform(-pi / 9, pi / 9, 2)
        pose = Pose((x, y), half_width, rotation_matrix(rng.uniform(-pi, pi), tilt[0], tilt[1]))
        kind = int(rng.integers(len(OUTLINES)))
        points = pose.project(OUTLINES[kind][1])
        corners = np.array([*np.min(points, axis=0)[::-1], *np.max(points, axis=0)[::-1]]) / side
        if corners.min() < 0 or corners.max() > 1 or any(overlaps(corners, other) for other in boxes):
            continue
        red, green, blue = np.asarray(image)[int(y), int(x)].tolist()
        draw.polygon(points, fill=contrasting_colour(rng, (red, green, blue)))
        boxes.append(corners)
        classes.append(kind)
        if len(boxes) == wanted:
            break
    return Scene(photograph(rng, image), np.array(boxes, np.float32).reshape(-1, 4), np.array(classes))
