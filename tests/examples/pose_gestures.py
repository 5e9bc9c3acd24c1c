"""Watches somebody go through gestures: python -m tests.examples.pose_gestures OUT.png (a contact sheet).

Needs the wheel of a product with the feature `pose_gesture`.
"""

import sys
from itertools import pairwise

import smilear

from tests.examples.stick_figures import Panel, contact_sheet
from tests.poses.dancer import Pose, mirrored
from tests.scenario.make_poses import gesture

STEP_MS = 50
WAY_MS, HOLD_MS = 600, 600
COLUMNS = 8
STATIONS = ("nothing", "heart", "nothing", "peace", "superman", "nothing")


def between(one: Pose, other: Pose, share: float) -> Pose:
    return tuple(
        tuple(a + (b - a) * share for a, b in zip(start, end, strict=True))
        for start, end in zip(one, other, strict=True)
    )


def clip() -> list[Pose]:
    """From station to station, with a rest at each."""
    poses = [gesture(name) for name in STATIONS]
    poses[4] = mirrored(poses[4])
    frames: list[Pose] = []
    for one, other in pairwise(poses):
        way = WAY_MS // STEP_MS
        frames += [between(one, other, step / way) for step in range(way)]
        frames += [other] * (HOLD_MS // STEP_MS)
    return frames


def main() -> None:
    panels = []
    with smilear.PoseGestureMatcher.create() as matcher:
        for number, pose in enumerate(clip()):
            matches = matcher.match([smilear.Keypoint(*point) for point in pose], number * STEP_MS)
            active = [match.name for match in matches if match.active]
            for match in matches:
                if match.event != smilear.PoseGestureEvent.NONE:
                    print(f"{number * STEP_MS} ms: {match.name} {match.event.name.lower()}")
            if number % 5 == 0:
                best = matches[0]
                lines = (f"{number * STEP_MS} ms", f"{best.name} {best.similarity:.2f}", *active)
                panels.append(Panel((pose,), lines, bool(active)))
    contact_sheet(panels, COLUMNS).save(sys.argv[1])


if __name__ == "__main__":
    main()
