"""C++ against the plain Python of oracle.py, through the scenario program: gestures and dance scores."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.integration.repo import HOST
from tests.integration.test_scenario import run
from tests.poses.dancer import Dancer, Pose, mirrored
from tests.poses.oracle import LIMBS, Dance, angles_of, shape_similarity
from tests.scenario.make_poses import coach, follower, gesture, rounded, words

Runner = Callable[[list[str]], list[list[str]]]


@pytest.fixture(scope="module")
def cpp(programs: Callable[[str, str], Path], tmp_path_factory: pytest.TempPathFactory) -> Runner:
    """Runs lines of a scenario, and gives the words of what it prints."""
    folder = tmp_path_factory.mktemp("poses")
    program = programs("poses", HOST) / "poses_scenario"

    def get(lines: list[str]) -> list[list[str]]:
        path = folder / "scenario.txt"
        path.write_text("\n".join(lines))
        return [line.split() for line in run([str(program), str(path), str(folder)])]

    return get


def hidden(pose: Pose, *keypoints: int) -> Pose:
    return tuple((x, y, 0.1 if i in keypoints else score) for i, (x, y, score) in enumerate(pose))


def test_gestures(cpp: Runner) -> None:
    """Similarities of every gesture with every pose, and which of the two sides fits."""
    dancer = Dancer(5)
    examples = [(f"e{time}", rounded(dancer.at(time))) for time in (0, 700, 1900)]
    examples.append(("half", hidden(gesture("superman"), *range(11, 17))))
    poses = [rounded(dancer.at(time)) for time in range(0, 4000, 250)]
    poses += [mirrored(poses[3]), hidden(poses[5], 9, 10), hidden(poses[6], *range(7, 17))]
    lines = [f"add {name}{words(pose)}" for name, pose in examples]
    lines += [f"match p{index} {index}{words(pose)}" for index, pose in enumerate(poses)]
    found = {(line[0], line[1]): line for line in cpp(lines)}
    for index, pose in enumerate(poses):
        for name, example in examples:
            reference = angles_of(rounded(example))
            plain, mirror = (
                shape_similarity(reference, angles_of(rounded(shown))) for shown in (pose, mirrored(pose))
            )
            line = found[f"p{index}", name]
            assert float(line[2]) == pytest.approx(max(plain, mirror), abs=2e-5)
            if abs(plain - mirror) > 1e-4:
                assert line[3] == str(int(mirror > plain))


@pytest.mark.parametrize(
    ("dance", "lag_ms", "mirror"), [(1, 0, False), (1, 233, True), (2, 0, False), (3, 100, False)]
)
def test_dances(cpp: Runner, dance: int, lag_ms: int, mirror: bool) -> None:  # noqa: FBT001 (a table)
    recording = coach(3)
    live = follower(dance, 3, lag_ms, mirror=mirror)
    lines = [f"record {at}{words(pose)}" for at, pose in recording]
    lines.append("score scorer")
    lines += [f"follow f {at}{words(pose)}" for at, pose in live]
    lines.append("finish done")
    printed = cpp(lines)
    assert printed[0] == ["scorer", str(len(recording)), "3000"]
    (done,) = (line for line in printed if line[0] == "done" and len(line) == 6)
    limbs = {line[2]: float(line[3]) for line in printed if line[:2] == ["done", "final"]}

    expected = Dance(recording)
    results = [
        expected.result([(at, rounded(mirrored(pose)) if turn and pose else pose) for at, pose in live])
        for turn in (False, True)
    ]
    side = max((False, True), key=lambda turn: results[turn]["similarity"])
    result = results[side]
    assert float(done[1]) == pytest.approx(result["score"], abs=0.05)
    assert float(done[2]) == pytest.approx(result["similarity"], abs=2e-4)
    assert float(done[3]) == pytest.approx(result["lag_ms"], abs=1)
    assert done[4] == str(int(side))
    assert limbs == pytest.approx({limb: result[limb] for limb in LIMBS}, abs=0.1)
