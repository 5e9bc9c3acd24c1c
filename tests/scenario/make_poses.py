"""Writes poses.txt, the scenario about bodies: python -m tests.scenario.make_poses."""

import math
from pathlib import Path

from tests.poses.dancer import Dancer, Pose, mirrored, pose_of

HEAD = """\
# Bodies, run from every language; their outputs must be equal. Written by tests/scenario/make_poses.py.
#
# One PoseGestureMatcher, DanceRecorder and DanceScorer each, with default options. A pose is x, y and score
# of 17 keypoints, or nothing.
#   add <name> <pose>            a gesture
#   match <id> <time> <pose>     prints a line per match: id, name, similarity, mirrored, active, event
#   record <time> <pose>         a frame of the coach's
#   score <id>                   saves the recording and reads it: id, frames, duration
#   follow <id> <time> <pose>    id, score, similarity, coach's time, mirrored, in a streak, event, finished
#   finish <id>                  id, score, similarity, lag, mirrored, followed; then limbs, recent and final
#   error <id> <kind>            id, "error", code
# Numbers are printed as %.9g, truths as 0 and 1, events by number.
"""
STILL = {
    "left_thigh": 0.1,
    "right_thigh": -0.1,
    **dict.fromkeys(("left_shin", "right_shin", "lean", "across"), 0.0),
}
_GESTURES = {
    "heart": (2.2, 1.7, -2.2, -1.7),
    "peace": (2.3, 0.0, -2.3, 0.0),
    "superman": (0.6, -1.3, -3.05, 0.0),
    "nothing": (0.1, 0.0, -0.1, 0.0),
}
ERRORS = (
    *("missing_recording", "damaged_recording", "wrong_keypoints", "time_backwards", "unknown_gesture"),
    *("bad_options", "bad_skeleton", "finish_early", "save_nowhere"),
)


def gesture(name: str) -> Pose:
    left, left_forearm, right, right_forearm = _GESTURES[name]
    return pose_of(
        {
            **STILL,
            "left_arm": left,
            "left_forearm": left_forearm,
            "right_arm": right,
            "right_forearm": right_forearm,
        }
    )


def rounded(pose: Pose) -> Pose:
    """To numbers that mean the same as a decimal text, a float and a double."""
    return tuple((round(x * 4) / 4, round(y * 4) / 4, round(score * 64) / 64) for x, y, score in pose)


def words(pose: Pose) -> str:
    return "".join(f" {value:g}" for point in rounded(pose) for value in point)


def coach(seconds: int) -> list[tuple[int, Pose]]:
    dancer = Dancer(1)
    return [(time, rounded(dancer.at(time))) for time in range(0, seconds * 1000 + 1, 100)]


def follower(dance: int, seconds: int, lag_ms: int, *, mirror: bool) -> list[tuple[int, Pose]]:
    """At another frame rate; an arm is hidden for a while, and for a moment nobody is there."""
    dancer = Dancer(dance)
    frames = []
    for index in range(seconds * 15 + 1):
        time = index * 1000 // 15
        pose = dancer.at(max(0, time - lag_ms))
        if 20 <= index < 30:
            pose = tuple((x, y, 0.1 if i in (7, 9) else score) for i, (x, y, score) in enumerate(pose))
        pose = () if index in (33, 34) else pose
        frames.append((time, rounded(mirrored(pose) if mirror and pose else pose)))
    return frames


def scenario() -> str:
    lines = [f"add mine{words(gesture('superman'))}"]
    time = 0
    for name in ("heart", "peace", "superman", "nothing"):
        for index, pose in enumerate((gesture(name), mirrored(gesture(name)), gesture(name))):
            lines.append(f"match {name}_{index} {time}{words(pose)}")
            time += 100
    lines.append(f"match nobody {time}")
    lines += [f"record {at}{words(pose)}" for at, pose in coach(4)]
    lines.append("score scorer")
    lines += [f"follow f{at} {at}{words(pose)}" for at, pose in follower(1, 4, 133, mirror=True)]
    lines.append("finish done")
    lines += [f"error {kind} {kind}" for kind in ERRORS]
    return HEAD + "\n".join(lines) + "\n"


def main() -> None:
    path = Path(__file__).with_name("poses.txt")
    path.write_text(scenario(), encoding="utf-8")
    print(f"{path.name}: {math.ceil(path.stat().st_size / 1024)} KB")


if __name__ == "__main__":
    main()
