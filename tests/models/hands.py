"""Hands that show gestures, drawn by code.

A hand lies in its own plane, y pointing down, in units of about a palm's length: a palm of rounded corners,
fingers and thumb as chains of capsules, a forearm. A pose in space puts its points into the picture.
"""

from dataclasses import dataclass
from math import atan2, cos, hypot, pi, radians, sin

import numpy as np
from logos import Colour, Point
from numpy.typing import NDArray
from PIL import ImageDraw
from scenes import Pose, random_colour, rotation_matrix

GESTURES = ("fist", "open_palm", "point", "victory", "thumbs_up")
EXTENDED = {  # of index, middle, ring and little finger
    "fist": (False, False, False, False),
    "open_palm": (True, True, True, True),
    "point": (True, False, False, False),
    "victory": (True, True, False, False),
}
BASES = (-0.27, -0.09, 0.09, 0.27)  # x of the knuckles; the thumb is to the left
LENGTHS = (0.72, 0.8, 0.73, 0.55)
OPEN_ANGLES, VICTORY_ANGLES = (-13.0, -3.0, 6.0, 17.0), (-14.0, 10.0, 0.0, 0.0)  # degrees from upright
KNUCKLES, WRIST = -0.08, 0.6  # y
FINGER_RADIUS, FOLDED_RADIUS, THUMB_RADIUS, FOREARM_RADIUS = 0.095, 0.105, 0.11, 0.25
FOREARM_LENGTH, BARE_LENGTH = 3.5, 0.5
OUTLINE, HIGHLIGHT = 0.025, 0.55  # wider by this; narrower by this factor

# Skin from the lightest to the darkest; tones lie between neighbours.
TONES: tuple[Colour, ...] = ((250, 220, 196), (228, 180, 146), (190, 134, 98), (134, 88, 60), (78, 50, 36))


@dataclass(frozen=True)
class Capsule:
    """A stroke with round ends."""

    start: Point
    end: Point
    radius: float

    def outline(self, radius: float) -> tuple[Point, ...]:
        angle = atan2(self.end[1] - self.start[1], self.end[0] - self.start[0])
        steps = [pi * step / 8 for step in range(9)]
        ends = ((self.end, angle - pi / 2), (self.start, angle + pi / 2))
        return tuple(
            (x + radius * cos(first + step), y + radius * sin(first + step))
            for (x, y), first in ends
            for step in steps
        )


@dataclass(frozen=True)
class Figure:
    """A gesture's strokes, in the order in which they are drawn."""

    palm: tuple[Capsule, ...]  # one surface, without lines between
    fingers: tuple[Capsule, ...]
    forearm: Capsule


@dataclass(frozen=True)
class Hand:
    gesture: str
    figure: Figure
    pose: Pose
    mirrored: bool
    skin: Colour
    sleeve: Colour | None  # a bare arm without one

    def points(self, outline: tuple[Point, ...]) -> list[Point]:
        """In pixels of the picture."""
        side = -1 if self.mirrored else 1
        return self.pose.project(tuple((side * x, y) for x, y in outline))

    def box(self) -> NDArray[np.float64]:
        """Top, left, bottom, right, in pixels: palm and fingers, without the forearm."""
        capsules = (*self.figure.palm, *self.figure.fingers)
        points = np.array([point for part in capsules for point in self.points(part.outline(part.radius))])
        return np.array([*points.min(axis=0)[::-1], *points.max(axis=0)[::-1]])


def random_skin(rng: np.random.Generator) -> Colour:
    place = float(rng.uniform(0, len(TONES) - 1))
    lower = int(place)
    between = np.array(TONES[lower]) + (place - lower) * np.subtract(TONES[lower + 1], TONES[lower])
    red, green, blue = (int(channel) for channel in np.clip(between + rng.normal(0, 6, 3), 0, 255))
    return red, green, blue


def shaded(colour: Colour, factor: float) -> Colour:
    red, green, blue = (min(255, int(channel * factor)) for channel in colour)
    return red, green, blue


def chain(
    start: Point, angles: tuple[float, float], lengths: tuple[float, float], radius: float
) -> list[Capsule]:
    """Two bones; angles in degrees clockwise from upright."""
    strokes = []
    for angle, length in zip(angles, lengths, strict=True):
        end = (start[0] + length * sin(radians(angle)), start[1] - length * cos(radians(angle)))
        strokes.append(Capsule(start, end, radius))
        start, radius = end, radius * 0.92
    return strokes


def extended_finger(rng: np.random.Generator, finger: int, angle: float) -> list[Capsule]:
    angle += float(rng.normal(0, 3))
    bent = angle + float(rng.normal(0, 6))
    length = LENGTHS[finger] * float(rng.uniform(0.92, 1.08)) - FINGER_RADIUS
    return chain((BASES[finger], KNUCKLES), (angle, bent), (0.55 * length, 0.45 * length), FINGER_RADIUS)


def folded_finger(rng: np.random.Generator, finger: int, *, from_palm: bool) -> list[Capsule]:
    """Seen from the palm's side it lies on the palm; from the back only its knuckle is seen."""
    x, tip = BASES[finger], float(rng.uniform(0.12, 0.24)) if from_palm else 0.0
    return [Capsule((x, -0.1 + float(rng.normal(0, 0.02))), (x * 0.95, tip), FOLDED_RADIUS)]


def thumb(rng: np.random.Generator, *, stretched: bool, from_palm: bool) -> list[Capsule]:
    turn = float(rng.normal(0, 6))
    if stretched:
        return chain((-0.28, 0.34), (-62 + turn, -38 + turn), (0.3, 0.27), THUMB_RADIUS)
    if from_palm:
        return chain((-0.26, 0.38), (38 + turn, 82 + turn), (0.28, 0.26), THUMB_RADIUS)
    return chain((-0.32, 0.36), (-8 + turn, 8 + turn), (0.22, 0.18), THUMB_RADIUS)


def upright_figure(rng: np.random.Generator, gesture: str) -> Figure:
    """All gestures but thumbs_up: the forearm below, the fingers above."""
    from_palm = bool(rng.random() < 0.6)
    angles = VICTORY_ANGLES if gesture == "victory" else OPEN_ANGLES
    if gesture == "point":
        angles = (float(rng.uniform(-12, 6)), *angles[1:])
    spread = float(rng.uniform(0.75, 1.25))
    fingers: list[Capsule] = []
    folded: list[Capsule] = []
    for finger, is_extended in enumerate(EXTENDED[gesture]):
        if is_extended:
            fingers += extended_finger(rng, finger, angles[finger] * spread)
        else:
            folded += folded_finger(rng, finger, from_palm=from_palm)
    digits = thumb(rng, stretched=gesture == "open_palm", from_palm=from_palm)
    ordered = [*fingers, *folded, *digits] if from_palm else [*digits, *fingers, *folded]
    palm = (
        *(Capsule((x, KNUCKLES + 0.06), (x * 0.7, WRIST - 0.18), 0.13) for x in (-0.24, 0.0, 0.24)),
        Capsule((-0.1, WRIST - 0.2), (0.1, WRIST - 0.2), 0.2),
    )
    lean = float(rng.normal(0, 0.35))
    return Figure(palm, tuple(ordered), Capsule((0, WRIST - 0.1), (lean, FOREARM_LENGTH), FOREARM_RADIUS))


def thumbs_up_figure(rng: np.random.Generator) -> Figure:
    """A fist from its side: the forearm to the left, the fingers curled to the right, the thumb up."""
    seen = float(rng.uniform(-0.22, -0.1)) if rng.random() < 0.6 else 0.2  # where fingers begin
    rows = (-0.1, 0.1, 0.3, 0.48)
    curled = [
        Capsule((seen, y), (0.3 - 0.1 * abs(y - 0.15) + float(rng.normal(0, 0.02)), y), FOLDED_RADIUS)
        for y in rows
    ]
    turn = float(rng.normal(0, 6))
    up = chain((-0.16, 0.0), (8 + turn, -6 + turn + float(rng.normal(0, 8))), (0.36, 0.34), THUMB_RADIUS)
    palm = tuple(Capsule((-0.22, y), (0.2, y), 0.15) for y in (-0.02, 0.2, 0.42))
    sink = float(rng.normal(0.2, 0.35))
    return Figure(palm, (*up, *curled), Capsule((-0.2, 0.2), (-FOREARM_LENGTH, 0.2 + sink), FOREARM_RADIUS))


def random_hand(rng: np.random.Generator, gesture: str, centre: Point, unit: float) -> Hand:
    """A hand of this size (pixels per unit), rolled up to 35 degrees and tilted up to 25."""
    figure = thumbs_up_figure(rng) if gesture == "thumbs_up" else upright_figure(rng, gesture)
    roll, pitch, yaw = np.radians([rng.uniform(-35, 35), *rng.uniform(-25, 25, 2)])
    pose = Pose(centre, unit, rotation_matrix(roll, pitch, yaw))
    sleeve = random_colour(rng) if rng.random() < 0.6 else None
    return Hand(gesture, figure, pose, bool(rng.random() < 0.5), random_skin(rng), sleeve)


def draw_capsule(draw: ImageDraw.ImageDraw, hand: Hand, part: Capsule, fill: Colour, edge: Colour) -> None:
    draw.polygon(hand.points(part.outline(part.radius + OUTLINE)), fill=edge)
    draw.polygon(hand.points(part.outline(part.radius)), fill=fill)


def draw_forearm(draw: ImageDraw.ImageDraw, hand: Hand) -> None:
    """Bare, or in a sleeve from a little below the wrist."""
    arm, edge = hand.figure.forearm, shaded(hand.skin, 0.65)
    draw_capsule(draw, hand, arm, shaded(hand.skin, 0.94), edge)
    if hand.sleeve is not None:
        along = BARE_LENGTH / hypot(arm.end[0] - arm.start[0], arm.end[1] - arm.start[1])
        start = (
            arm.start[0] + along * (arm.end[0] - arm.start[0]),
            arm.start[1] + along * (arm.end[1] - arm.start[1]),
        )
        sleeve = Capsule(start, arm.end, arm.radius * 1.25)
        draw_capsule(draw, hand, sleeve, hand.sleeve, shaded(hand.sleeve, 0.7))


def draw_hand(draw: ImageDraw.ImageDraw, hand: Hand) -> None:
    """Palm and fingers, each finger with a dark edge and a lighter ridge."""
    edge, ridge = shaded(hand.skin, 0.6), shaded(hand.skin, 1.08)
    for part in hand.figure.palm:
        draw.polygon(hand.points(part.outline(part.radius + OUTLINE)), fill=edge)
    for part in hand.figure.palm:
        draw.polygon(hand.points(part.outline(part.radius)), fill=hand.skin)
    for part in hand.figure.fingers:
        draw.polygon(hand.points(part.outline(part.radius + OUTLINE)), fill=edge)
        draw.polygon(hand.points(part.outline(part.radius)), fill=hand.skin)
        draw.polygon(hand.points(part.outline(part.radius * HIGHLIGHT)), fill=ridge)
