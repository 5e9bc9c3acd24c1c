"""What the features about bodies compute for a frame, in NumPy: all bones and all references at once.

Follows docs/poses.md and tests/poses/oracle.py, which is plainer and slower.
"""

import numpy as np
import numpy.typing as npt

from tests.poses.dancer import KEYPOINTS, Pose
from tests.poses.oracle import AHEAD, BEHIND, BONES, HALT, LEAVE_OUT, MIN_SCORE, WEIGHTS

Floats = npt.NDArray[np.float64]

STARTS = np.array([KEYPOINTS.index(start) for _, start, _ in BONES])
ENDS = np.array([KEYPOINTS.index(end) for _, _, end in BONES])
BONE_WEIGHTS = np.array(WEIGHTS)
JOINTS = np.array(
    [
        (one, other)
        for one, (_, *ends) in enumerate(BONES)
        for other in range(one + 1, len(BONES))
        if set(ends) & set(BONES[other][1:])
    ]
)
JOINT_WEIGHTS = BONE_WEIGHTS[JOINTS].min(axis=1)
LARGEST_TURN = np.radians(25)


def bones(points: Floats) -> tuple[Floats, Floats]:
    """(..., 17, 3) keypoints to each bone's angle, and how well it is seen."""
    start, end = points[..., STARTS, :], points[..., ENDS, :]
    seen = np.minimum(start[..., 2], end[..., 2])
    way = end[..., :2] - start[..., :2]
    return np.arctan2(way[..., 1], way[..., 0]), np.where(seen >= MIN_SCORE, np.minimum(seen, 1), 0)


def weighted(weights: Floats, wanted: Floats, shown: Floats, difference: Floats) -> Floats:
    """Mean agreement over the last axis."""
    agrees = np.exp(4 * (np.cos(difference) - 1))
    reference, both = weights * wanted, weights * wanted * shown
    total = both.sum(axis=-1)
    value = (both * agrees).sum(axis=-1) / np.maximum(total, 1e-9)
    return np.asarray(value * np.minimum(1, total / reference.sum(axis=-1) / 0.5))


class References:
    """Poses that a frame's pose is compared with."""

    def __init__(self, poses: list[Pose]) -> None:
        self.angles, self.seen = bones(np.array(poses))
        self.joint_angles = self.angles[:, JOINTS[:, 0]] - self.angles[:, JOINTS[:, 1]]
        self.joints_seen = self.seen[:, JOINTS[:, 0]] * self.seen[:, JOINTS[:, 1]]

    def shape_similarities(self, points: Floats) -> Floats:
        """As of gestures: with the turn that fits best, and half by the angles at joints."""
        angles, seen = bones(points)
        apart = self.angles - angles
        shares = BONE_WEIGHTS * self.seen * seen
        turn = np.arctan2((shares * np.sin(apart)).sum(axis=1), (shares * np.cos(apart)).sum(axis=1))
        turn = np.clip(turn, -LARGEST_TURN, LARGEST_TURN)
        along = weighted(BONE_WEIGHTS, self.seen, seen, apart - turn[:, None])
        joint_angles = angles[JOINTS[:, 0]] - angles[JOINTS[:, 1]]
        joints_seen = seen[JOINTS[:, 0]] * seen[JOINTS[:, 1]]
        between = weighted(JOINT_WEIGHTS, self.joints_seen, joints_seen, self.joint_angles - joint_angles)
        return np.asarray((along + between) / 2)


class Follower:
    """The alignment of a dancer with a coach, row by row."""

    def __init__(self, coach: list[Pose]) -> None:
        self.coach = References(coach)
        self.rows = len(coach)
        self.row = 0
        self.costs = np.full(self.rows + 1, np.inf)  # of the row before; the first stands for no coach

    def follow(self, points: Floats) -> int:
        """The coach's row where the best path so far ends."""
        angles, seen = bones(points)
        first, last = max(0, self.row - BEHIND), min(self.rows, self.row + AHEAD + 1)
        band = slice(first, last)
        apart = self.coach.angles[band] - angles
        distance = 1 - weighted(BONE_WEIGHTS, self.coach.seen[band], seen, apart)
        costs = np.full(self.rows + 1, np.inf)
        above = np.minimum(self.costs[first:last], self.costs[first + 1 : last + 1] + HALT)
        for place, j in enumerate(range(first, last)):
            entry = LEAVE_OUT * max(self.row, j) if self.row == 0 or j == 0 else np.inf
            costs[j + 1] = distance[place] + min(above[place], costs[j] + HALT, entry)
        self.costs = costs
        self.row += 1
        return int(costs.argmin()) - 1
