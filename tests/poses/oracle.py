"""What the features about bodies must compute, as plainly as it can be said; slow on purpose.

Follows docs/poses.md and not the C++: whole matrices instead of bands, angles instead of products.
"""

import math
from dataclasses import dataclass, field

from tests.poses.dancer import KEYPOINTS, Pose

MIN_SCORE = 0.3
STEP_MS = 1000 / 30
BEHIND, AHEAD = 18, 6  # 600 and 200 ms
HALT, LEAVE_OUT = 0.1, 0.3

_LIMBS = {
    "left_arm": [("left_shoulder", "left_elbow"), ("left_elbow", "left_wrist")],
    "right_arm": [("right_shoulder", "right_elbow"), ("right_elbow", "right_wrist")],
    "left_leg": [("left_hip", "left_knee"), ("left_knee", "left_ankle")],
    "right_leg": [("right_hip", "right_knee"), ("right_knee", "right_ankle")],
    "torso": [
        ("left_shoulder", "right_shoulder"),
        ("left_hip", "right_hip"),
        ("left_shoulder", "left_hip"),
        ("right_shoulder", "right_hip"),
    ],
    "head": [("nose", "left_ear"), ("nose", "right_ear")],
}
BONES = [(limb, start, end) for limb, bones in _LIMBS.items() for start, end in bones]
WEIGHTS = [0.25 if limb in ("torso", "head") else 1.0 for limb, _, _ in BONES]
LIMBS = tuple(_LIMBS)

# Angle (None: not seen) and how well it is seen, for each bone.
Angles = list[tuple[float | None, float]]


def angles_of(pose: Pose) -> Angles:
    found: Angles = []
    for _, start, end in BONES:
        if not pose:
            found.append((None, 0.0))
            continue
        one, other = pose[KEYPOINTS.index(start)], pose[KEYPOINTS.index(end)]
        seen = min(one[2], other[2])
        if not seen >= MIN_SCORE or one[:2] == other[:2]:
            found.append((None, 0.0))
        else:
            found.append((math.atan2(other[1] - one[1], other[0] - one[0]), min(1.0, seen)))
    return found


def agreement(difference: float) -> float:
    return math.exp(4 * (math.cos(difference) - 1))


def mean(parts: list[tuple[float, float, float, float]]) -> float:
    """Of (weight, seen in the reference, seen in the pose, agreement)."""
    wanted = sum(weight * reference for weight, reference, _, _ in parts)
    shown = sum(weight * reference * pose for weight, reference, pose, _ in parts)
    if not shown:
        return 0.0
    value = sum(weight * reference * pose * agrees for weight, reference, pose, agrees in parts) / shown
    return value * min(1.0, shown / wanted / 0.5)


def similarity(reference: Angles, pose: Angles, limb: str = "", turn: float = 0.0) -> float:
    """By directions, of the whole body or one limb; -1 where there is nothing of it to compare."""
    parts = [
        (WEIGHTS[i], seen, shown, agreement((wanted or 0) - (found or 0) - turn))
        for i, ((wanted, seen), (found, shown)) in enumerate(zip(reference, pose, strict=True))
        if limb in ("", BONES[i][0])
    ]
    if limb and not any(seen for _, seen, _, _ in parts):
        return -1.0
    if limb and any(seen for _, seen in pose) and not any(seen and shown for _, seen, shown, _ in parts):
        return -1.0
    return mean(parts)


def shape_similarity(reference: Angles, pose: Angles, largest_degrees: float = 25.0) -> float:
    """For gestures: with the best turn, and half by the angles at joints."""
    across = along = 0.0
    for weight, (wanted, seen), (shown, shown_seen) in zip(WEIGHTS, reference, pose, strict=True):
        if wanted is not None and shown is not None:
            along += weight * seen * shown_seen * math.cos(wanted - shown)
            across += weight * seen * shown_seen * math.sin(wanted - shown)
    largest = math.radians(largest_degrees)
    turn = max(-largest, min(largest, math.atan2(across, along)))
    parts = []
    for i, (_, *one) in enumerate(BONES):
        for k in range(i + 1, len(BONES)):
            if not set(one) & set(BONES[k][1:]):
                continue
            wanted = (reference[i][0] or 0) - (reference[k][0] or 0)
            shown = (pose[i][0] or 0) - (pose[k][0] or 0)
            parts.append(
                (
                    min(WEIGHTS[i], WEIGHTS[k]),
                    reference[i][1] * reference[k][1],
                    pose[i][1] * pose[k][1],
                    agreement(wanted - shown),
                )
            )
    return (similarity(reference, pose, turn=turn) + mean(parts)) / 2


def sampled(frames: list[tuple[int, Pose]], rows: int) -> list[Pose]:
    """Frames at 30 a second, with straight lines between them."""
    grid: list[Pose] = []
    for row in range(rows):
        time = row * STEP_MS
        after = next((i for i, (at, _) in enumerate(frames) if row < at * 30 // 1000 + 1), None)
        if after is None:
            break
        at, pose = frames[after]
        if at <= time:
            grid.append(pose)
        elif after == 0 or not frames[after - 1][1] or not pose or at - frames[after - 1][0] > 500:
            grid.append(())
        else:
            before_at, before = frames[after - 1]
            share = (time - before_at) / (at - before_at)
            grid.append(
                tuple(
                    (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, min(a[2], b[2]))
                    for a, b in zip(before, pose, strict=True)
                )
            )
    return grid


def quantised(frames: list[tuple[int, Pose]]) -> list[tuple[int, Pose]]:
    """What a recording's file keeps of its frames."""
    unit = max(abs(value) for _, pose in frames for point in pose for value in point[:2]) / 32767

    def kept(point: tuple[float, float, float]) -> tuple[float, float, float]:
        x, y, score = point
        return round(x / unit) * unit, round(y / unit) * unit, round(score * 255) / 255

    return [(time, tuple(kept(point) for point in pose)) for time, pose in frames]


@dataclass
class Path:
    pairs: list[tuple[int, int]] = field(default_factory=list)  # dancer's row, coach's row
    cost: float = math.inf


def alignment(table: list[list[float]]) -> tuple[Path, list[int]]:
    """The best path through similarities[dancer][coach], and the coach's row at each of the dancer's."""
    coach_rows = len(table[0])
    costs: list[dict[int, float]] = []
    ways: dict[tuple[int, int], tuple[int, int] | None] = {}
    for i, row in enumerate(table):
        costs.append({})
        for j in range(max(0, i - BEHIND), min(coach_rows, i + AHEAD + 1)):
            choices: list[tuple[float, tuple[int, int] | None]] = []
            if i:
                choices.append((costs[i - 1].get(j - 1, math.inf), (i - 1, j - 1)))
                choices.append((costs[i - 1].get(j, math.inf) + HALT, (i - 1, j)))
            choices.append((costs[i].get(j - 1, math.inf) + HALT, (i, j - 1)))
            if i == 0 or j == 0:
                choices.append((LEAVE_OUT * max(i, j), None))
            cost, way = min(choices, key=lambda choice: choice[0])
            costs[i][j] = cost + 1 - row[j]
            ways[i, j] = way
    now = [min(row, key=lambda j: row[j]) for row in costs]
    last = len(table) - 1
    ends = [(costs[last][now[last]], (last, now[last]))]
    ends += [
        (costs[i][coach_rows - 1] + LEAVE_OUT * (last - i), (i, coach_rows - 1))
        for i in range(last)
        if coach_rows - 1 in costs[i]
    ]
    cost, at = min(ends, key=lambda end: end[0])
    path = Path(cost=cost)
    step: tuple[int, int] | None = at
    while step is not None:
        path.pairs.insert(0, step)
        step = ways[step]
    return path, now


class Dance:
    """A whole dance at once, from the coach's frames and the dancer's."""

    def __init__(self, coach: list[tuple[int, Pose]]) -> None:
        coach = quantised(coach)
        rows = coach[-1][0] * 30 // 1000 + 1
        self.coach = [angles_of(pose) for pose in sampled(coach, rows)]
        self.chance = self._chance("")
        self.limb_chance = {limb: self._chance(limb) for limb in LIMBS}

    def _chance(self, limb: str) -> float:
        rows = len(self.coach)
        values = [
            similarity(self.coach[row], self.coach[(row + int(moment * rows)) % rows], limb)
            for row in range(rows)
            for moment in (0.118, 0.236, 0.382, 0.528, 0.618, 0.764, 0.882)
        ]
        values = [value for value in values if value >= 0]
        return min(0.8, max(0.3, sum(values) / len(values)))

    def score(self, value: float, limb: str = "") -> float:
        chance = self.limb_chance[limb] if limb else self.chance
        return 100 * min(1.0, max(0.0, (value - chance) / (1 - chance)))

    def result(self, frames: list[tuple[int, Pose]]) -> dict[str, float]:
        """Of a dancer who is not mirrored: score, similarity, lag_ms and each limb's score."""
        rows = min(frames[-1][0] * 30 // 1000 + 1, len(self.coach) + BEHIND)
        dancer = [angles_of(pose) for pose in sampled(frames, rows)]
        table = [[similarity(coach, row) for coach in self.coach] for row in dancer]
        path, _ = alignment(table)
        matched: dict[int, list[int]] = {}
        for row, coach_row in path.pairs:
            matched.setdefault(coach_row, []).append(row)
        owed = [j for j in range(len(self.coach)) if j in matched or AHEAD <= j < len(self.coach) - BEHIND]

        def total(limb: str) -> float:
            sums: list[tuple[float, float]] = []
            for j in owed:
                own = similarity(self.coach[j], self.coach[j], limb)
                if own < 0:
                    continue
                values = [similarity(self.coach[j], dancer[i], limb) for i in matched.get(j, [])] or [0.0]
                sums += [(1 / len(values), value) for value in values if value >= 0]
            return sum(share * value for share, value in sums) / sum(share for share, _ in sums)

        lag = sum(row - coach_row for row, coach_row in path.pairs) / len(path.pairs)
        return {
            "score": self.score(total("")),
            "similarity": total(""),
            "lag_ms": lag * STEP_MS,
            **{limb: self.score(total(limb), limb) for limb in LIMBS},
        }
