"""Clips of two hands that move before a still background; one of them goes over to another gesture."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import pi, sin

import numpy as np
from hand_scenes import draw_hands
from hands import Hand, random_hand
from numpy.typing import NDArray
from PIL import ImageDraw
from scenes import SUPERSAMPLING, Picture, Pose, backdrop, draw_clutter, scene_generator

CLIP_SIDE = 192
FRAMES_PER_SECOND = 30
PERIOD = 4.0  # seconds of a movement to and fro
REACH = 0.07  # of a movement, as a share of the side
UNIT = 0.3  # of hands.py, as a share of the side
PLACES = ((0.27, 0.47), (0.73, 0.55))  # the middles of the hands, as shares of the side
NOISE = 3.0  # standard deviation in levels


@dataclass(frozen=True)
class ClipFrame:
    picture: Picture
    boxes: NDArray[np.float32]  # (hands, 4): top, left, bottom, right as shares of the side
    gestures: tuple[str, ...]


def moved(hand: Hand, middle: tuple[float, float], side: int) -> Hand:
    """The hand with the middle of its box there, in pixels."""
    at = replace(hand, pose=Pose((side / 2, side / 2), hand.pose.half_width, hand.pose.rotation))
    top, left, bottom, right = (float(edge) for edge in at.box())
    shift = (middle[0] - (left + right) / 2, middle[1] - (top + bottom) / 2)
    return replace(at, pose=replace(at.pose, centre=(side / 2 + shift[0], side / 2 + shift[1])))


def middle_at(seconds: float, place: tuple[float, float], lag: float) -> tuple[float, float]:
    """In shares of the side, on a flat eight."""
    phase = 2 * pi * seconds / PERIOD + lag
    return place[0] + REACH * sin(phase), place[1] + 0.5 * REACH * sin(2 * phase)


def moving_hands(frames: int, seed: int, first: tuple[str, str], then: str) -> Iterator[ClipFrame]:
    """Two hands show the gestures of `first`; half-way the one to the left goes over to `then`."""
    rng = scene_generator(seed, 0)
    side = CLIP_SIDE * SUPERSAMPLING
    background = backdrop(rng, (side, side))
    draw_clutter(rng, ImageDraw.Draw(background), (side, side))
    left, right, changed = (random_hand(rng, name, (0, 0), UNIT * side) for name in (*first, then))
    changed = replace(changed, skin=left.skin, sleeve=left.sleeve)
    for frame in range(frames):
        pair = (changed if frame >= frames // 2 else left, right)
        seconds = frame / FRAMES_PER_SECOND
        hands = []
        for number, (hand, place) in enumerate(zip(pair, PLACES, strict=True)):
            x, y = middle_at(seconds, place, number * pi / 2)
            hands.append(moved(hand, (x * side, y * side), side))
        image = background.copy()
        draw_hands(image, hands)
        pixels = np.asarray(image.reduce(SUPERSAMPLING), np.float64)
        noisy = pixels + rng.normal(0, NOISE, pixels.shape)
        yield ClipFrame(
            np.clip(np.rint(noisy), 0, 255).astype(np.uint8),
            np.array([hand.box() / side for hand in hands], np.float32),
            tuple(hand.gesture for hand in hands),
        )
