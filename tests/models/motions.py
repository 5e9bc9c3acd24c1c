"""What people do: angles over time, for each action of `actions.txt`."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from people import SIDES, Angles

REST: Angles = {
    "lean": 0.0,
    "rise": 0.0,
    **{
        f"{side}_{name}": sign * angle
        for side, sign in SIDES
        for name, angle in (("arm", 0.22), ("forearm", 0.12), ("thigh", 0.09), ("shin", -0.04))
    },
}
SWAY = 0.05  # radians that everybody trembles and sways by
KNEE = 1.75  # a shin bends back by so much more than its thigh goes out


@dataclass(frozen=True)
class Style:
    """How somebody does something: cycles a second, where in a cycle they begin, how far, which side."""

    rate: float
    phase: float
    reach: float
    sign: int

    def turn(self, seconds: float) -> float:
        return 2 * math.pi * (self.rate * seconds + self.phase)


Change = dict[str, float]
Motion = Callable[[Style, float], Change]


def _side(sign: int) -> str:
    return "left" if sign > 0 else "right"


def _both(**angles: float) -> Change:
    return {f"{side}_{name}": sign * angle for side, sign in SIDES for name, angle in angles.items()}


def _bent(depth: float) -> Change:
    """Knees out, feet on the ground."""
    return _both(thigh=0.09 + depth, shin=-0.04 - KNEE * depth)


def nothing(_style: Style, _turn: float) -> Change:
    return {}


def wave(style: Style, turn: float) -> Change:
    side = _side(style.sign)
    return {
        f"{side}_arm": style.sign * 2.1,
        f"{side}_forearm": style.sign * (0.7 + 0.75 * style.reach * math.sin(turn)),
    }


def clap(style: Style, turn: float) -> Change:
    apart = 0.5 - 0.5 * math.sin(turn)
    return _both(arm=0.45 + 0.5 * style.reach * apart, forearm=-2.0 + 1.0 * style.reach * apart)


def jump(style: Style, turn: float) -> Change:
    up = math.sin(turn)
    arms = _both(arm=0.5 + 0.35 * up, forearm=0.3)
    return {**arms, **_bent(0.35 * style.reach * max(0.0, -up)), "rise": 0.17 * style.reach * max(0.0, up)}


def squat(style: Style, turn: float) -> Change:
    down = 0.5 - 0.5 * math.cos(turn)
    return {**_bent(0.9 * style.reach * down), **_both(arm=0.35 + 0.3 * down)}


def raise_arms(style: Style, turn: float) -> Change:
    up = 0.5 - 0.5 * math.cos(turn)
    return _both(arm=0.25 + 2.6 * style.reach * up, forearm=0.1)


MOTIONS: tuple[Motion, ...] = (nothing, wave, clap, jump, squat, raise_arms)
ACTIONS = tuple(motion.__name__ for motion in MOTIONS)


def random_style(rng: np.random.Generator) -> Style:
    return Style(
        rate=float(rng.uniform(0.9, 1.6)),
        phase=float(rng.random()),
        reach=float(rng.uniform(0.75, 1.1)),
        sign=int(rng.choice((-1, 1))),
    )


class Performance:
    """Somebody's way of doing an action; everybody sways a little at rates of their own."""

    def __init__(self, action: int, rng: np.random.Generator) -> None:
        self._motion = MOTIONS[action]
        self._style = random_style(rng)
        self._sway = {name: (rng.uniform(0.2, 0.8), rng.random(), rng.uniform(-1, 1)) for name in REST}

    def at(self, seconds: float) -> Angles:
        angles = {**REST, **self._motion(self._style, self._style.turn(seconds))}
        for name, (rate, phase, size) in self._sway.items():
            if name != "rise":
                angles[name] += SWAY * size * math.sin(2 * math.pi * (rate * seconds + phase))
        return angles
