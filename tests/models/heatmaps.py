"""Heatmaps of keypoints, and how they are read.

A cell stands for the middle of its part of the picture, as PoseEstimator takes it.
"""

import numpy as np
from numpy.typing import NDArray
from people import KEYPOINTS
from person_pictures import SIDE

STRIDE = 4
CELLS = SIDE // STRIDE
SIGMA = 1.0  # of a target's bell curve, in cells
LOWEST = 1e-3  # heights below are taken for it, since they have no useful logarithm
TORSOS = (("left_shoulder", "right_hip"), ("right_shoulder", "left_hip"))


def _shift(heights: NDArray[np.float32], place: int) -> float:
    """Where the bell curve through a cell and its neighbours has its top, -0.5..0.5 from that cell."""
    if place in (0, len(heights) - 1):
        return 0.0
    before, middle, after = np.log(np.maximum(heights[place - 1 : place + 2], LOWEST)).tolist()
    bend = 2 * middle - before - after
    return float(np.clip((after - before) / (2 * bend), -0.5, 0.5)) if bend > 0 else 0.0


def read(heatmap: NDArray[np.float32]) -> tuple[float, float]:
    """The highest place of a map, refined, as shares of the picture's side (x, y)."""
    row, column = (int(place) for place in np.unravel_index(heatmap.argmax(), heatmap.shape))
    x, y = column + _shift(heatmap[row], column), row + _shift(heatmap[:, column], row)
    return (x + 0.5) / CELLS, (y + 0.5) / CELLS


def torso(keypoints: NDArray[np.float32]) -> float:
    """From a shoulder to the opposite hip, the longer of those seen, as a share; or not a number."""
    numbers = [[KEYPOINTS.index(name) for name in names] for names in TORSOS]
    lengths = [float(np.linalg.norm(keypoints[one] - keypoints[other])) for one, other in numbers]
    seen = [length for length in lengths if np.isfinite(length)]
    return max(seen) if seen else float("nan")


def correct_keypoints(heatmaps: NDArray[np.float32], truth: NDArray[np.float32], share: float) -> float:
    """PCK: of all seen keypoints of people with a torso, how many are found within `share` of the torso.

    `heatmaps`: (count, CELLS, CELLS, 17); `truth`: (count, 17, 2), shares of the side.
    """
    right = total = 0
    for maps, keypoints in zip(heatmaps, truth, strict=True):
        reach = share * torso(keypoints)
        if not np.isfinite(reach):
            continue
        for number in np.flatnonzero(np.isfinite(keypoints[:, 0])):
            found = np.array(read(maps[:, :, number]))
            right += int(np.linalg.norm(found - keypoints[number]) <= reach)
            total += 1
    return right / total
