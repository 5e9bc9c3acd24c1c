"""Average precision of a gesture detector: the `.tflite` file is run, its outputs decoded in NumPy."""

from dataclasses import dataclass

import numpy as np
import tensorflow as tf
from anchors import Array, anchor_boxes, overlap
from evaluate import to_input
from gesture_boxes import GRIDS, OUTPUTS, Found, detections
from hand_scenes import SceneSet
from hands import GESTURES
from numpy.typing import NDArray

COUNTED_OVERLAP = 0.5  # a hand is found by a detection of its gesture that overlaps it at least so much


@dataclass(frozen=True)
class Measured:
    """One `.tflite` file and its average precision of each gesture."""

    name: str
    model: bytes
    precisions: tuple[float, ...]

    @property
    def mean_precision(self) -> float:
        return float(np.mean(self.precisions))


class Detector:
    """A `.tflite` file on one thread, by its outputs' names."""

    def __init__(self, model: bytes) -> None:
        self.interpreter = tf.lite.Interpreter(model_content=model, num_threads=1)
        self.interpreter.allocate_tensors()
        self.given = self.interpreter.get_input_details()[0]
        outputs = {detail["name"]: detail for detail in self.interpreter.get_output_details()}
        self.outputs = [outputs[name] for name in OUTPUTS]
        self.anchors = anchor_boxes(GRIDS)

    def detect(self, picture: NDArray[np.uint8]) -> Found:
        self.interpreter.set_tensor(self.given["index"], to_input(picture[None], self.given))
        self.interpreter.invoke()
        tables: list[Array] = []
        for detail in self.outputs:
            table = self.interpreter.get_tensor(detail["index"])[0].astype(np.float32)
            scale, zero_point = detail["quantization"]
            tables.append((table - np.float32(zero_point)) * np.float32(scale) if scale else table)
        return detections(tables[0], tables[1], self.anchors)


def average_precision(right: NDArray[np.bool_], scores: Array, hands: int) -> float:
    """Area under precision over recall, precision being the best at this recall or a higher one."""
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(right[order])
    precision = hits / np.arange(1, len(hits) + 1)
    precision = np.maximum.accumulate(precision[::-1])[::-1]
    steps = np.diff(hits, prepend=0) / hands
    return float((precision * steps).sum())


def matches(
    found: Found, boxes: Array, classes: NDArray[np.int64], label: int
) -> tuple[NDArray[np.bool_], Array]:
    """Of one picture's detections of a gesture, by falling score: whether each finds a hand of its own."""
    rows = np.flatnonzero(found.classes == label)
    rows = rows[np.argsort(-found.scores[rows], kind="stable")]
    hands = boxes[classes == label]
    free = np.ones(len(hands), bool)
    right = np.zeros(len(rows), bool)
    for place, row in enumerate(rows):
        overlaps = overlap(found.boxes[row][None], hands)[0] * free
        if overlaps.max(initial=0) >= COUNTED_OVERLAP:
            free[overlaps.argmax()] = False
            right[place] = True
    return right, found.scores[rows]


def measure(name: str, model: bytes, scenes: SceneSet) -> Measured:
    detector = Detector(model)
    found = [detector.detect(picture) for picture in scenes.pictures]
    precisions = []
    for label in range(len(GESTURES)):
        hits, scores = [], []
        for index, answer in enumerate(found):
            scene = scenes.scene(index)
            right, certainty = matches(answer, scene.boxes, scene.classes, label)
            hits.append(right)
            scores.append(certainty)
        hands = int((scenes.classes == label).sum())
        precisions.append(average_precision(np.concatenate(hits), np.concatenate(scores), hands))
    return Measured(name, model, tuple(precisions))
