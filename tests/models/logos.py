"""The logos of the synthetic AR scan data set, drawn by code.

A logo is a list of filled polygons in the square [-1, 1] x [-1, 1], y pointing
down, later polygons on top. Polygons rather than pictures: a scene puts their
points through its perspective and draws them at full sharpness.
"""

from dataclasses import dataclass
from math import cos, pi, sin

Point = tuple[float, float]
Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Polygon:
    colour: Colour
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Logo:
    name: str
    polygons: tuple[Polygon, ...]


WHITE = (245, 245, 240)
BLACK = (24, 24, 28)
NAVY = (22, 38, 92)
BLUE = (28, 104, 214)
TEAL = (16, 140, 140)
GREEN = (40, 150, 62)
RED = (208, 38, 44)
ORANGE = (244, 132, 28)
YELLOW = (250, 208, 40)
PURPLE = (104, 48, 150)
PINK = (238, 104, 160)

BACKGROUND = "none"  # class 0: no logo in the picture


def polygon(colour: Colour, *points: Point) -> Polygon:
    return Polygon(colour, points)


def rays(
    count: int, radii: tuple[float, ...], centre: Point = (0.0, 0.0), turn: float = 0.0
) -> tuple[Point, ...]:
    """`count` points round `centre`, the first at the top; the radii are taken in turn."""
    angles = [turn - pi / 2 + 2 * pi * index / count for index in range(count)]
    lengths = [radii[index % len(radii)] for index in range(count)]
    return tuple(
        (centre[0] + r * cos(a), centre[1] + r * sin(a)) for a, r in zip(angles, lengths, strict=True)
    )


def disc(colour: Colour, radius: float, centre: Point = (0.0, 0.0)) -> Polygon:
    return Polygon(colour, rays(40, (radius,), centre))


def star(colour: Colour, tips: int, outer: float, inner: float, centre: Point = (0.0, 0.0)) -> Polygon:
    return Polygon(colour, rays(2 * tips, (outer, inner), centre))


def box(colour: Colour, left: float, top: float, right: float, bottom: float) -> Polygon:
    return Polygon(colour, ((left, top), (right, top), (right, bottom), (left, bottom)))


def bar(colour: Colour, start: Point, end: Point, width: float) -> Polygon:
    """A straight stroke with square ends."""
    along = (end[0] - start[0], end[1] - start[1])
    scale = width / 2 / (along[0] ** 2 + along[1] ** 2) ** 0.5
    side = (-along[1] * scale, along[0] * scale)
    return Polygon(
        colour,
        (
            (start[0] + side[0], start[1] + side[1]),
            (end[0] + side[0], end[1] + side[1]),
            (end[0] - side[0], end[1] - side[1]),
            (start[0] - side[0], start[1] - side[1]),
        ),
    )


def arc(colour: Colour, radius: float, width: float, first: float, last: float) -> Polygon:
    """A band of a ring round the origin; angles in degrees, clockwise from the right."""
    steps = 32
    angles = [(first + (last - first) * step / steps) * pi / 180 for step in range(steps + 1)]
    outer = [((radius + width / 2) * cos(a), (radius + width / 2) * sin(a)) for a in angles]
    inner = [((radius - width / 2) * cos(a), (radius - width / 2) * sin(a)) for a in reversed(angles)]
    return Polygon(colour, (*outer, *inner))


def plate(colour: Colour, corner: float = 0.25) -> Polygon:
    """A square with rounded corners, filling the logo."""
    points: list[Point] = []
    for quarter, (x, y) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for step in range(7):
            angle = quarter * pi / 2 + step * pi / 12
            points.append((x * (1 - corner) + corner * cos(angle), y * (1 - corner) + corner * sin(angle)))
    return Polygon(colour, tuple(points))


def petals(colour: Colour, count: int, radius: float, distance: float) -> tuple[Polygon, ...]:
    return tuple(disc(colour, radius, centre) for centre in rays(count, (distance,)))


def tiles(colours: str) -> tuple[Polygon, ...]:
    """Three rows of three squares; a letter names each colour, a dot leaves a gap."""
    names = {"r": RED, "b": BLUE, "y": YELLOW, "k": BLACK}
    return tuple(
        box(names[letter], x - 0.22, y - 0.22, x + 0.22, y + 0.22)
        for index, letter in enumerate(colours)
        if letter != "."
        for x, y in [((index % 3 - 1) * 0.56, (index // 3 - 1) * 0.56)]
    )


LOGOS = (
    Logo("orbit", (disc(NAVY, 1.0), arc(WHITE, 0.62, 0.18, -40, 250), disc(ORANGE, 0.24, (0.32, -0.36)))),
    Logo(
        "bolt",
        (
            plate(YELLOW),
            polygon(
                BLACK, (0.2, -0.85), (-0.5, 0.12), (-0.06, 0.12), (-0.24, 0.85), (0.5, -0.2), (0.04, -0.2)
            ),
        ),
    ),
    Logo(
        "leaf",
        (
            disc(GREEN, 1.0),
            polygon(WHITE, (0.6, -0.6), (0.5, 0.2), (0.1, 0.55), (-0.45, 0.5), (-0.45, -0.05), (-0.1, -0.45)),
            bar(GREEN, (-0.75, 0.75), (0.35, -0.35), 0.12),
        ),
    ),
    Logo(
        "gate",
        (
            plate(RED, 0.1),
            bar(WHITE, (-0.7, -0.5), (0.7, -0.5), 0.28),
            bar(WHITE, (-0.42, -0.5), (-0.42, 0.75), 0.26),
            bar(WHITE, (0.42, -0.5), (0.42, 0.75), 0.26),
        ),
    ),
    Logo(
        "kite",
        (
            plate(WHITE, 0.1),
            polygon(TEAL, (0.0, -0.85), (0.6, -0.15), (0.0, -0.15)),
            polygon(NAVY, (0.0, -0.85), (-0.6, -0.15), (0.0, -0.15)),
            polygon(ORANGE, (0.0, 0.85), (0.6, -0.15), (0.0, -0.15)),
            polygon(TEAL, (0.0, 0.85), (-0.6, -0.15), (0.0, -0.15)),
        ),
    ),
    Logo(
        "wave",
        (
            plate(BLUE, 0.4),
            *(
                bar(
                    WHITE,
                    (x, y + (0.2 if step % 2 else -0.2)),
                    (x + 0.4, y + (-0.2 if step % 2 else 0.2)),
                    0.17,
                )
                for y in (-0.42, 0.1, 0.62)
                for step, x in enumerate((-0.8, -0.4, 0.0, 0.4))
            ),
        ),
    ),
    Logo(
        "crown",
        (
            plate(PURPLE),
            polygon(
                YELLOW,
                (-0.75, -0.45),
                (-0.35, 0.0),
                (0, -0.65),
                (0.35, 0),
                (0.75, -0.45),
                (0.6, 0.4),
                (-0.6, 0.4),
            ),
            box(YELLOW, -0.6, 0.5, 0.6, 0.68),
        ),
    ),
    Logo("target", (disc(RED, 1.0), disc(WHITE, 0.74), disc(RED, 0.48), disc(WHITE, 0.2))),
    Logo(
        "peak",
        (
            plate(TEAL),
            disc(YELLOW, 0.26, (0.45, -0.45)),
            polygon(WHITE, (-0.25, -0.45), (0.35, 0.7), (-0.85, 0.7)),
            polygon(NAVY, (0.35, 0.05), (0.85, 0.7), (-0.15, 0.7)),
        ),
    ),
    Logo(
        "zed",
        (
            plate(BLACK, 0.1),
            bar(GREEN, (-0.65, -0.55), (0.65, -0.55), 0.26),
            bar(GREEN, (0.5, -0.5), (-0.5, 0.5), 0.28),
            bar(GREEN, (-0.65, 0.55), (0.65, 0.55), 0.26),
        ),
    ),
    Logo("flower", (disc(WHITE, 1.0), *petals(PINK, 6, 0.29, 0.56), disc(YELLOW, 0.3))),
    Logo(
        "cross",
        (
            plate(ORANGE, 0.4),
            bar(WHITE, (-0.55, -0.55), (0.55, 0.55), 0.32),
            bar(WHITE, (0.55, -0.55), (-0.55, 0.55), 0.32),
        ),
    ),
    Logo(
        "moon",
        (
            plate(NAVY),
            disc(YELLOW, 0.66, (-0.08, 0.0)),
            disc(NAVY, 0.55, (0.24, -0.14)),
            star(WHITE, 5, 0.26, 0.11, (0.5, -0.3)),
        ),
    ),
    Logo("tiles", (plate(WHITE, 0.1), *tiles("rb.k.ybr."))),
    Logo(
        "arrow",
        (
            disc(BLUE, 1.0),
            polygon(ORANGE, (0.0, -0.75), (0.62, -0.05), (-0.62, -0.05)),
            box(ORANGE, -0.22, -0.06, 0.22, 0.7),
        ),
    ),
)

LABELS = (BACKGROUND, *(logo.name for logo in LOGOS))
