"""Somebody who dances, as poses of COCO's 17 keypoints; made of angles that swing."""

import math
import random
from dataclasses import dataclass

_PAIRS = ("eye", "ear", "shoulder", "elbow", "wrist", "hip", "knee", "ankle")
KEYPOINTS = ("nose", *(f"{side}_{name}" for name in _PAIRS for side in ("left", "right")))

# x, y, score of each keypoint; empty when nobody is seen.
Pose = tuple[tuple[float, float, float], ...]

# Middle and reach of each angle: upper arm, forearm, thigh and shin, left before right; lean; way across.
_SWINGS = (
    ("left_arm", 1.4, 1.3),
    ("left_forearm", 0.6, 1.0),
    ("right_arm", -1.4, 1.3),
    ("right_forearm", -0.6, 1.0),
    ("left_thigh", 0.15, 0.3),
    ("left_shin", 0.0, 0.25),
    ("right_thigh", -0.15, 0.3),
    ("right_shin", 0.0, 0.25),
    ("lean", 0.0, 0.12),
    ("across", 0.0, 60.0),
)


@dataclass(frozen=True)
class Swing:
    middle: float
    waves: tuple[tuple[float, float, float], ...]  # reach, times per second, phase

    def at(self, seconds: float) -> float:
        return self.middle + sum(
            reach * math.sin(2 * math.pi * (rate * seconds + phase)) for reach, rate, phase in self.waves
        )


class Dancer:
    """A dance is a number: another one, another dance."""

    def __init__(self, dance: int) -> None:
        dice = random.Random(dance)  # noqa: S311  the same dance everywhere is the point

        def swing(middle: float, reach: float) -> Swing:
            slow = (reach * dice.uniform(0.6, 1.0), dice.uniform(0.25, 0.75), dice.random())
            fast = (reach * dice.uniform(0.0, 0.4), dice.uniform(0.5, 1.5), dice.random())
            return Swing(middle, (slow, fast))

        self._swings = {name: swing(middle, reach) for name, middle, reach in _SWINGS}

    def at(self, time_ms: float) -> Pose:
        """The pose at a time, in pixels of a 640 x 480 frame."""
        return pose_of({name: swing.at(time_ms / 1000) for name, swing in self._swings.items()})


def _along(place: tuple[float, float], angle: float, length: float) -> tuple[float, float]:
    """Angles are from straight down, positive to the picture's right."""
    return place[0] + length * math.sin(angle), place[1] + length * math.cos(angle)


def pose_of(angles: dict[str, float]) -> Pose:
    """A person who faces the camera, so that the left is on the picture's right."""
    lean = angles["lean"]
    up = math.pi - lean

    def beside(place: tuple[float, float], half: float) -> tuple[float, float]:
        return place[0] + half * math.cos(lean), place[1] + half * math.sin(lean)

    hips = (320 + angles["across"], 260.0)
    neck = _along(hips, up, 110)
    head = _along(neck, up, 40)
    places = {"nose": head}
    for side, sign in (("left", 1), ("right", -1)):
        places[f"{side}_eye"] = beside(_along(head, up, 6), sign * 8)
        places[f"{side}_ear"] = beside(_along(head, up, 3), sign * 16)
        shoulder = beside(neck, sign * 40)
        elbow = _along(shoulder, angles[f"{side}_arm"], 60)
        wrist = _along(elbow, angles[f"{side}_arm"] + angles[f"{side}_forearm"], 55)
        hip = beside(hips, sign * 26)
        knee = _along(hip, angles[f"{side}_thigh"], 85)
        ankle = _along(knee, angles[f"{side}_thigh"] + angles[f"{side}_shin"], 85)
        names = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
        for name, place in zip(names, (shoulder, elbow, wrist, hip, knee, ankle), strict=True):
            places[f"{side}_{name}"] = place
    return tuple((*places[name], 0.9) for name in KEYPOINTS)


def mirrored(pose: Pose, width: float = 640) -> Pose:
    """As in a mirror: left and right change places."""
    swap = {"left": "right", "right": "left"}
    other = [
        KEYPOINTS.index("_".join((swap[side], rest)) if rest and side in swap else name)
        for name in KEYPOINTS
        for side, _, rest in (name.partition("_"),)
    ]
    return tuple((width - pose[index][0], *pose[index][1:]) for index in other)
