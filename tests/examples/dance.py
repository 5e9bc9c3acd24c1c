"""Scores three dancers against a coach, and draws a contact sheet: python -m tests.examples.dance out.png.

Needs the wheel of a product with the feature `dance`.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import smilear

from tests.examples.stick_figures import Panel, contact_sheet
from tests.poses.dancer import Dancer, Pose, mirrored

SECONDS = 20
FRAMES_PER_SECOND = 30
LATE_MS = 250
COLUMNS = 6

Live = Callable[[float], Pose]


def keypoints(pose: Pose) -> list[smilear.Keypoint]:
    return [smilear.Keypoint(*point) for point in pose]


def times() -> list[int]:
    return [frame * 1000 // FRAMES_PER_SECOND for frame in range(SECONDS * FRAMES_PER_SECOND + 1)]


def record(coach: Live, path: Path) -> None:
    with smilear.DanceRecorder.create() as recorder:
        for time in times():
            recorder.add(keypoints(coach(time)), time)
        recorder.save(path)


def score(name: str, live: Live, coach: Live, recording: Path) -> list[Panel]:
    """Panels of one dancer, in colour over the coach: some moments of the dance, then the result."""
    step = SECONDS * FRAMES_PER_SECOND // COLUMNS
    shown = {step * number for number in range(1, COLUMNS)}
    panels = []
    with smilear.DanceScorer.from_file(recording) as scorer:
        for frame, time in enumerate(times()):
            feedback = scorer.follow(keypoints(live(time)), time)
            if frame in shown:
                lines = (f"{time / 1000:.1f} s, coach's {feedback.coach_time_ms / 1000:.1f} s",)
                lines += (f"score {feedback.score:.0f}" + (", in a streak" if feedback.in_streak else ""),)
                panels.append(Panel((coach(feedback.coach_time_ms), live(time)), lines, feedback.in_streak))
        result = scorer.finish()
        limbs = [f"{limb.limb} {limb.score:.0f}" for limb in scorer.final_limbs()]
    late = f"{result.lag_ms} ms late" + (", mirrored" if result.mirrored else "")
    print(f"{name}: {result.score:.1f}, {late}")
    return [*panels, Panel((), (name, f"score {result.score:.0f}", late, "", *limbs))]


def main() -> None:
    coach, other = Dancer(1), Dancer(9)

    def sloppy(time: float) -> Pose:
        """The right arm does something else."""
        pose, wrong = coach.at(time), other.at(time)
        shift = tuple(pose[6][axis] - wrong[6][axis] for axis in (0, 1))
        moved = {index: (wrong[index][0] + shift[0], wrong[index][1] + shift[1], 0.9) for index in (8, 10)}
        return tuple(moved.get(index, point) for index, point in enumerate(pose))

    dancers: dict[str, Live] = {
        "late, in a mirror": lambda time: mirrored(coach.at(max(0, time - LATE_MS))),
        "one arm wrong": sloppy,
        "another dance": other.at,
    }
    with tempfile.TemporaryDirectory() as folder:
        recording = Path(folder) / "coach.dance"
        record(coach.at, recording)
        panels = [panel for name, live in dancers.items() for panel in score(name, live, coach.at, recording)]
    contact_sheet(panels, COLUMNS).save(sys.argv[1])


if __name__ == "__main__":
    main()
