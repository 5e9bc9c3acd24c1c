"""The detector's anchor boxes and the code between boxes and network outputs.

The box code is the one that TFLite_Detection_PostProcess decodes: centre
offsets in anchor sizes, logarithms of size ratios, each times a scale.
"""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Grids = tuple[tuple[int, tuple[float, ...]], ...]

# Feature grid (cells per side) and the anchor sizes on it, as shares of the picture's side.
GRIDS: Grids = ((16, (0.18, 0.26)), (8, (0.36, 0.5)))
CENTRE_SCALE, SIZE_SCALE = 10.0, 5.0

POSITIVE_OVERLAP, NEGATIVE_OVERLAP = 0.5, 0.4
BACKGROUND, IGNORED = 0, -1  # as anchor labels; a shape's label is its class + 1


def anchor_boxes(grids: Grids = GRIDS) -> Array:
    """(count, 4): centre y, centre x, height, width, in the order of the network's outputs."""
    rows = [
        ((row + 0.5) / cells, (column + 0.5) / cells, size, size)
        for cells, sizes in grids
        for row in range(cells)
        for column in range(cells)
        for size in sizes
    ]
    return np.array(rows, np.float32)


def to_corners(centred: Array) -> Array:
    half = centred[:, 2:] / 2
    return np.concatenate([centred[:, :2] - half, centred[:, :2] + half], axis=1)


def overlap(first: Array, second: Array) -> Array:
    """Intersection over union of every box of the first with every box of the second."""
    top_left = np.maximum(first[:, None, :2], second[None, :, :2])
    bottom_right = np.minimum(first[:, None, 2:], second[None, :, 2:])
    shared = np.prod(np.maximum(bottom_right - top_left, 0), axis=2)
    areas = [np.prod(boxes[:, 2:] - boxes[:, :2], axis=1) for boxes in (first, second)]
    result: Array = shared / (areas[0][:, None] + areas[1][None, :] - shared)
    return result


def encode(boxes: Array, anchors: Array) -> Array:
    centres, sizes = (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]
    offsets = (centres - anchors[:, :2]) / anchors[:, 2:] * CENTRE_SCALE
    ratios = np.log(sizes / anchors[:, 2:]) * SIZE_SCALE
    return np.concatenate([offsets, ratios], axis=1).astype(np.float32)


def targets(boxes: Array, classes: NDArray[np.int64], anchors: Array) -> Array:
    """What the network should say of a scene: (anchors, 5), the box code and the anchor's label."""
    if not len(boxes):
        return np.zeros((len(anchors), 5), np.float32)  # all background
    overlaps = overlap(to_corners(anchors), boxes)
    best_box = overlaps.argmax(axis=1)
    best = overlaps.max(axis=1)
    labels = np.where(best >= NEGATIVE_OVERLAP, IGNORED, BACKGROUND)
    labels = np.where(best >= POSITIVE_OVERLAP, classes[best_box] + 1, labels)
    own_anchor = overlaps.argmax(axis=0)  # every box gets its best anchor, however small the overlap
    best_box[own_anchor] = np.arange(len(boxes))
    labels[own_anchor] = classes + 1
    return np.concatenate([encode(boxes[best_box], anchors), labels[:, None].astype(np.float32)], axis=1)
