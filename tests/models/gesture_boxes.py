"""What the gesture detector's outputs mean: its anchors, and decoding in plain NumPy."""

from dataclasses import dataclass

import numpy as np
from anchors import CENTRE_SCALE, SIZE_SCALE, Array, Grids, overlap, to_corners
from hand_scenes import SIDE
from hands import GESTURES
from numpy.typing import NDArray

# The anchors of SSD for strides 8 and 16, scales 0.24 and 0.48, squares only: between a layer's scale and the
# next (1 after the last) lies one more square.
STRIDES, SCALES = (8, 16), (0.24, 0.48)
GRIDS: Grids = (
    (SIDE // STRIDES[0], (SCALES[0], (SCALES[0] * SCALES[1]) ** 0.5)),
    (SIDE // STRIDES[1], (SCALES[1], SCALES[1] ** 0.5)),
)
OUTPUTS = ("boxes", "scores")

LEAST_SCORE = 0.02  # below it a detection is not looked at
LARGEST_OVERLAP = 0.5  # of two detections of a gesture that overlap more, the lesser goes


@dataclass(frozen=True)
class Found:
    """Detections of one picture; boxes are top, left, bottom, right in shares of the side."""

    boxes: Array
    scores: Array
    classes: NDArray[np.int64]


def decoded(codes: Array, anchors: Array) -> Array:
    """Corners of the boxes, from offsets in anchor sizes and logarithms of size ratios."""
    centres = codes[:, :2] / CENTRE_SCALE * anchors[:, 2:] + anchors[:, :2]
    sizes = np.exp(codes[:, 2:] / SIZE_SCALE) * anchors[:, 2:]
    return to_corners(np.concatenate([centres, sizes], axis=1))


def best_of_class(boxes: Array, scores: Array) -> list[int]:
    """Rows by falling score, without those that overlap a better one."""
    kept: list[int] = []
    for row in np.argsort(-scores, kind="stable"):
        if scores[row] < LEAST_SCORE:
            break
        if not kept or overlap(boxes[row][None], boxes[kept]).max() <= LARGEST_OVERLAP:
            kept.append(int(row))
    return kept


def detections(codes: Array, logits: Array, anchors: Array) -> Found:
    """`codes`: (anchors, 4). `logits`: (anchors, 1 + gestures), background first."""
    certainties = np.exp(logits - logits.max(axis=1, keepdims=True))
    certainties /= certainties.sum(axis=1, keepdims=True)
    boxes = decoded(codes, anchors)
    rows = [best_of_class(boxes, certainties[:, label + 1]) for label in range(len(GESTURES))]
    places = np.array([row for kept in rows for row in kept], np.int64)
    labels = np.repeat(np.arange(len(GESTURES)), [len(kept) for kept in rows])
    return Found(boxes[places], certainties[places, labels + 1], labels)
