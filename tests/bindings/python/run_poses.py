"""Runs tests/scenario/poses.txt through the Python package and prints what it gets.

    python tests/bindings/python/run_poses.py <scenario file> <scratch folder>

The output must equal the other languages'.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import smilear


def pose_of(fields: Sequence[str]) -> list[smilear.Keypoint]:
    """x, y and score of each keypoint."""
    values = list(map(float, fields))
    return [smilear.Keypoint(*values[at : at + 3]) for at in range(0, len(values), 3)]


def limb_lines(start: str, limbs: Sequence[smilear.DanceLimb]) -> list[str]:
    return [f"{start} {limb.limb} {limb.score:.9g}" for limb in limbs]


class Scenario:
    def __init__(self, scratch: Path) -> None:
        self.scratch = scratch
        self.recording = scratch / "poses.dance"
        self.engine = smilear.Engine.create()
        self.matcher = smilear.PoseGestureMatcher.create(engine=self.engine)
        self.recorder = smilear.DanceRecorder.create(engine=self.engine)
        self.scorer: smilear.DanceScorer

    def run(self, verb: str, fields: list[str]) -> list[str]:
        match verb, fields:
            case "add", [name, *pose]:
                self.matcher.add(name, pose_of(pose))
            case "record", [time, *pose]:
                self.recorder.add(pose_of(pose), int(time))
            case "error", [name, kind]:
                return [f"{name} error {self.code_of(kind)}"]
            case _, [name, *rest]:
                makers = {
                    "match": self.match,
                    "score": self.score,
                    "follow": self.follow,
                    "finish": self.finish,
                }
                return [f"{name} {line}" for line in makers[verb](*rest)]
        return []

    def match(self, time: str, *pose: str) -> list[str]:
        return [
            f"{found.name} {found.similarity:.9g} {found.mirrored:d} {found.active:d} {found.event:d}"
            for found in self.matcher.match(pose_of(pose), int(time))
        ]

    def score(self) -> list[str]:
        self.recorder.save(self.recording)
        self.scorer = smilear.DanceScorer.from_file(self.recording, engine=self.engine)
        return [f"{self.recorder.frame_count} {self.scorer.duration_ms}"]

    def follow(self, time: str, *pose: str) -> list[str]:
        found = self.scorer.follow(pose_of(pose), int(time))
        state = (found.mirrored, found.in_streak, found.event, found.finished)
        numbers = " ".join(f"{number:d}" for number in state)
        return [f"{found.score:.9g} {found.similarity:.9g} {found.coach_time_ms} {numbers}"]

    def finish(self) -> list[str]:
        result = self.scorer.finish()
        numbers = f"{result.lag_ms} {result.mirrored:d} {result.followed:.9g}"
        return [
            f"{result.score:.9g} {result.similarity:.9g} {numbers}",
            *limb_lines("recent", self.scorer.recent_limbs()),
            *limb_lines("final", self.scorer.final_limbs()),
        ]

    def code_of(self, kind: str) -> str:
        try:
            self.provoke(kind)
        except smilear.SmileArError as error:
            return error.code.name
        return "OK"

    def provoke(self, kind: str) -> None:
        """Does what must fail."""
        match kind:
            case "missing_recording":
                smilear.DanceScorer.from_file(self.scratch / "none.dance")
            case "damaged_recording":
                smilear.DanceScorer.from_bytes(b"SMRDANCE")
            case "wrong_keypoints":
                self.matcher.match([smilear.Keypoint(0, 0, 1)] * 3, 1000000)
            case "time_backwards":
                self.matcher.match([], 0)
            case "unknown_gesture":
                self.matcher.remove("nobody")
            case "bad_options":
                smilear.PoseGestureMatcher.create(options=smilear.PoseGestureOptions(hold_ms=-1))
            case "bad_skeleton":
                bones = [smilear.Bone(0, 1, "line")]
                smilear.DanceRecorder.create(smilear.Skeleton(keypoints=["a", "left_b"], bones=bones))
            case "finish_early":
                smilear.DanceScorer.from_file(self.recording).finish()
            case "save_nowhere":
                self.recorder.save(self.scratch / "no/such/folder")
            case _:
                raise SystemExit(f"poses: unknown kind of error {kind}")


def main() -> None:
    path, scratch = (Path(argument) for argument in sys.argv[1:])
    scenario = Scenario(scratch)
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            verb, *fields = line.split()
            for printed in scenario.run(verb, fields):
                print(printed)


if __name__ == "__main__":
    main()
