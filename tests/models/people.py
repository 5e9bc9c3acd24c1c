"""Pictures for the portrait model: one or two people from the waist up, before anything, with their mask."""

from dataclasses import dataclass

import numpy as np
from logos import Colour, Point
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from scenes import SUPERSAMPLING, Picture, backdrop, draw_clutter, photograph, random_colour, scene_generator

SIDE = 96
SKIN_LIGHT, SKIN_DARK = np.array((238, 196, 168)), np.array((88, 56, 40))
MOST_ABSENT = 0.08  # share of pictures without anybody


@dataclass(frozen=True)
class Portrait:
    picture: Picture
    mask: NDArray[np.float32]  # 0..1: how much of the pixel is a person


@dataclass(frozen=True)
class Figure:
    """Where somebody is: everything is in units of the head's half-width."""

    neck: Point
    unit: float
    lean: float

    def at(self, across: float, down: float) -> Point:
        x, y = across * self.unit, down * self.unit
        turned = x * np.cos(self.lean) - y * np.sin(self.lean), x * np.sin(self.lean) + y * np.cos(self.lean)
        return self.neck[0] + float(turned[0]), self.neck[1] + float(turned[1])


class Artist:
    """Draws the same shapes into a picture and, in white, into its mask."""

    def __init__(self, picture: Image.Image, mask: Image.Image) -> None:
        self.picture = ImageDraw.Draw(picture)
        self.mask = ImageDraw.Draw(mask)

    def polygon(self, points: list[Point], colour: Colour) -> None:
        self.picture.polygon(points, fill=colour)
        self.mask.polygon(points, fill=255)

    def ellipse(self, centre: Point, reach: Point, colour: Colour) -> None:
        angles = np.linspace(0, 2 * np.pi, 40)
        self.polygon(
            [
                (centre[0] + reach[0] * float(np.cos(angle)), centre[1] + reach[1] * float(np.sin(angle)))
                for angle in angles
            ],
            colour,
        )

    def capsule(self, start: Point, end: Point, width: float, colour: Colour) -> None:
        for draw, fill in ((self.picture, colour), (self.mask, 255)):
            draw.line([start, end], fill=fill, width=max(1, round(width)))
        for point in (start, end):
            self.ellipse(point, (width / 2, width / 2), colour)


def tone(rng: np.random.Generator, first: NDArray[np.int64], second: NDArray[np.int64]) -> Colour:
    mixed = first + (second - first) * rng.random() + rng.normal(0, 6, 3)
    red, green, blue = (int(channel) for channel in np.clip(mixed, 0, 255))
    return red, green, blue


def draw_person(rng: np.random.Generator, artist: Artist, size: int) -> None:
    unit = float(rng.uniform(0.07, 0.15)) * size
    neck = (float(rng.uniform(0.25, 0.75)) * size, float(rng.uniform(0.38, 0.68)) * size)
    figure = Figure(neck, unit, float(rng.normal(0, 0.12)))
    skin, clothes = tone(rng, SKIN_LIGHT, SKIN_DARK), random_colour(rng)
    hair = tone(rng, np.array((20, 14, 10)), np.array((190, 160, 100)))
    shoulders, waist = float(rng.uniform(1.7, 2.4)), float(rng.uniform(1.1, 1.8))
    if rng.random() < 0.5:  # long hair falls behind the shoulders
        artist.ellipse(figure.at(0, -0.9), (1.35 * unit, float(rng.uniform(1.5, 2.3)) * unit), hair)
    artist.capsule(figure.at(0, -0.5), figure.at(0, 0.5), 0.9 * unit, skin)
    body = [(-shoulders, 0.7), (-0.5, 0.15), (0.5, 0.15), (shoulders, 0.7), (waist, 7), (-waist, 7)]
    artist.polygon([figure.at(*point) for point in body], clothes)
    for side in (-1, 1):
        shoulder = figure.at(side * (shoulders - 0.35), 0.95)
        elbow = figure.at(side * float(rng.uniform(1.6, 3.4)), float(rng.uniform(2.0, 4.2)))
        hand = figure.at(side * float(rng.uniform(0.3, 4.0)), float(rng.uniform(-0.8, 5.5)))
        sleeve = clothes if rng.random() < 0.7 else skin
        artist.capsule(shoulder, elbow, 0.85 * unit, clothes)
        artist.capsule(elbow, hand, 0.7 * unit, sleeve)
        artist.ellipse(hand, (0.45 * unit, 0.5 * unit), skin)
    head = figure.at(0, -1.5)
    artist.ellipse(figure.at(0, -1.75), (1.12 * unit, 1.25 * unit), hair)
    artist.ellipse(head, (0.95 * unit, 1.2 * unit), skin)
    for side in (-1, 1):
        eye = figure.at(side * 0.38, -1.65)
        artist.ellipse(eye, (0.14 * unit, 0.09 * unit), (30, 24, 22))
    artist.ellipse(figure.at(0, -0.95), (0.3 * unit, 0.08 * unit), (150, 60, 60))
    if rng.random() < 0.25:
        artist.ellipse(figure.at(0, -2.35), (1.25 * unit, 0.7 * unit), random_colour(rng))  # a cap


def make_portrait(seed: int, index: int) -> Portrait:
    """One picture; each has its own generator."""
    rng = scene_generator(seed, index)
    side = SIDE * SUPERSAMPLING
    image = backdrop(rng, (side, side))
    draw_clutter(rng, ImageDraw.Draw(image), (side, side))
    mask = Image.new("L", image.size)
    if rng.random() > MOST_ABSENT:
        for _ in range(1 if rng.random() < 0.8 else 2):
            draw_person(rng, Artist(image, mask), side)
    share = np.asarray(mask.reduce(SUPERSAMPLING), dtype=np.float32) / np.float32(255)
    return Portrait(photograph(rng, image), share)
