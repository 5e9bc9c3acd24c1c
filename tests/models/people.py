"""People made of capsules: drawn together with their keypoints and their silhouette.

`draw` is a pure function: the same figure, angles and place give the same
picture. Lengths are shares of a person's height; y grows downwards.
"""

import math
from dataclasses import dataclass

import numpy as np
from logos import Colour, Point
from numpy.typing import NDArray
from PIL import Image, ImageDraw

SIDES = (("left", 1), ("right", -1))  # who faces the camera has the left on the picture's right
KEYPOINTS = (
    "nose",
    *(
        f"{side}_{name}"
        for name in ("eye", "ear", "shoulder", "elbow", "wrist", "hip", "knee", "ankle")
        for side in ("left", "right")
    ),
)

WHITE = 255

# Radians. Of limbs, from straight down, positive to the picture's right; forearms and shins relative to what
# they hang on. `lean` tilts the trunk, `rise` lifts the feet off the ground, in shares of the height.
Angles = dict[str, float]
Places = dict[str, Point]


@dataclass(frozen=True)
class Figure:
    """Somebody's build and clothes."""

    trunk: float
    arm: float
    forearm: float
    thigh: float
    shin: float
    shoulders: float  # half the breadth
    hips: float
    head: float  # radius
    limb: float  # radius
    skin: Colour
    shirt: Colour
    sleeves: Colour
    trousers: Colour
    hair: Colour


@dataclass(frozen=True)
class Stand:
    """Where the camera sees somebody: the ground below them, and their height, in pixels."""

    ground: Point
    height: float


@dataclass(frozen=True)
class Drawn:
    picture: Image.Image
    silhouette: Image.Image
    keypoints: NDArray[np.float64]  # (17, 2): x, y in pixels, in the order of KEYPOINTS


def random_figure(rng: np.random.Generator) -> Figure:
    def colour() -> Colour:
        red, green, blue = (int(channel) for channel in rng.integers(0, 256, 3))
        return red, green, blue

    tone = rng.uniform(0.25, 1.0)  # from dark to light skin
    skin = (int(95 + 140 * tone), int(60 + 130 * tone), int(40 + 120 * tone))
    shirt = colour()
    return Figure(
        trunk=rng.uniform(0.27, 0.32),
        arm=rng.uniform(0.15, 0.19),
        forearm=rng.uniform(0.14, 0.18),
        thigh=rng.uniform(0.22, 0.26),
        shin=rng.uniform(0.21, 0.25),
        shoulders=rng.uniform(0.10, 0.14),
        hips=rng.uniform(0.05, 0.08),
        head=rng.uniform(0.055, 0.075),
        limb=rng.uniform(0.022, 0.038),
        skin=skin,
        shirt=shirt,
        sleeves=shirt if rng.random() < 0.7 else skin,
        trousers=colour(),
        hair=colour() if rng.random() < 0.3 else (int(rng.integers(10, 90)),) * 3,
    )


def _along(place: Point, angle: float, length: float) -> Point:
    return place[0] + length * math.sin(angle), place[1] + length * math.cos(angle)


def joints(figure: Figure, angles: Angles) -> Places:
    """In heights, with the ground at y = 0 below the middle of the hips."""
    lean = angles["lean"]

    def beside(place: Point, half: float) -> Point:
        return place[0] + half * math.cos(lean), place[1] + half * math.sin(lean)

    hips: Point = (0.0, 0.0)
    neck = _along(hips, math.pi - lean, figure.trunk)
    head = _along(neck, math.pi - lean, 0.045 + figure.head)
    places: Places = {"neck": neck, "nose": head}
    for side, sign in SIDES:
        places[f"{side}_eye"] = beside((head[0], head[1] - 0.3 * figure.head), sign * 0.4 * figure.head)
        places[f"{side}_ear"] = beside(head, sign * 0.95 * figure.head)
        shoulder, hip = beside(neck, sign * figure.shoulders), beside(hips, sign * figure.hips)
        arm, thigh = angles[f"{side}_arm"], angles[f"{side}_thigh"]
        elbow, knee = _along(shoulder, arm, figure.arm), _along(hip, thigh, figure.thigh)
        wrist = _along(elbow, arm + angles[f"{side}_forearm"], figure.forearm)
        ankle = _along(knee, thigh + angles[f"{side}_shin"], figure.shin)
        found = {
            "shoulder": shoulder,
            "elbow": elbow,
            "wrist": wrist,
            "hip": hip,
            "knee": knee,
            "ankle": ankle,
        }
        places |= {f"{side}_{name}": place for name, place in found.items()}
    # The lower foot stands on the ground.
    drop = max(places["left_ankle"][1], places["right_ankle"][1]) + angles["rise"]
    return {name: (x, y - drop) for name, (x, y) in places.items()}


class _Brush:
    """Draws the same into a picture, in colour, and into its silhouette."""

    def __init__(self, picture: Image.Image, silhouette: Image.Image) -> None:
        self._canvases = (ImageDraw.Draw(picture), ImageDraw.Draw(silhouette))

    def _both(self, colour: Colour) -> list[tuple[ImageDraw.ImageDraw, Colour | int]]:
        """Each canvas with what it is filled with."""
        return list(zip(self._canvases, (colour, WHITE), strict=True))

    def disc(self, place: Point, radius: float, colour: Colour) -> None:
        box = (place[0] - radius, place[1] - radius, place[0] + radius, place[1] + radius)
        for canvas, fill in self._both(colour):
            canvas.ellipse(box, fill=fill)

    def capsule(self, start: Point, end: Point, radius: float, colour: Colour) -> None:
        for canvas, fill in self._both(colour):
            canvas.line((start, end), fill=fill, width=max(1, round(2 * radius)))
        self.disc(start, radius, colour)
        self.disc(end, radius, colour)

    def polygon(self, corners: list[Point], colour: Colour) -> None:
        for canvas, fill in self._both(colour):
            canvas.polygon(corners, fill=fill)


def _paint(brush: _Brush, figure: Figure, at: Places, height: float) -> None:
    """From behind to the front."""
    limb = figure.limb * height
    for side, _ in SIDES:
        brush.capsule(at[f"{side}_hip"], at[f"{side}_knee"], 1.4 * limb, figure.trousers)
        brush.capsule(at[f"{side}_knee"], at[f"{side}_ankle"], 1.1 * limb, figure.trousers)
    shoulders = [at[f"{side}_shoulder"] for side, _ in SIDES]
    hips = [at[f"{side}_hip"] for side, _ in reversed(SIDES)]
    brush.polygon([*shoulders, *hips], figure.shirt)
    brush.capsule(shoulders[0], shoulders[1], 1.2 * limb, figure.shirt)
    brush.capsule(hips[0], hips[1], 1.4 * limb, figure.shirt)
    brush.capsule(at["neck"], at["nose"], 1.1 * limb, figure.skin)
    head = figure.head * height
    brush.disc((at["nose"][0], at["nose"][1] - 0.35 * head), 1.05 * head, figure.hair)
    brush.disc((at["nose"][0], at["nose"][1] + 0.1 * head), 0.95 * head, figure.skin)
    for side, _ in SIDES:
        brush.disc(at[f"{side}_eye"], 0.14 * head, (30, 25, 25))
        brush.capsule(at[f"{side}_shoulder"], at[f"{side}_elbow"], limb, figure.shirt)
        brush.capsule(at[f"{side}_elbow"], at[f"{side}_wrist"], 0.9 * limb, figure.sleeves)
        brush.disc(at[f"{side}_wrist"], 1.2 * limb, figure.skin)


def draw(figure: Figure, angles: Angles, stand: Stand, backdrop: Image.Image) -> Drawn:
    """Somebody before a backdrop, which stays as it is."""
    at = {
        name: (stand.ground[0] + x * stand.height, stand.ground[1] + y * stand.height)
        for name, (x, y) in joints(figure, angles).items()
    }
    picture, silhouette = backdrop.copy(), Image.new("L", backdrop.size)
    _paint(_Brush(picture, silhouette), figure, at, stand.height)
    return Drawn(picture, silhouette, np.array([at[name] for name in KEYPOINTS]))
