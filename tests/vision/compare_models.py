"""Compares the installed package with what is true of pictures and clips, by the trained models.

    python tests/vision/compare_models.py <models folder>

PYTHONPATH has the repository and the models' folder, whose scripts import one another by name. Ends with
"all agree", or with the first disagreement as an error.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import smilear
from clips import make_clip
from hand_clips import FRAMES_PER_SECOND, ClipFrame, moving_hands
from heatmaps import CELLS, read
from person_pictures import PORTRAIT, WHOLE, make_picture
from tflite_runtime.interpreter import Interpreter

from tests.examples.follow_hands import ANCHORS
from tests.vision.oracle import Bytes

Hands = list[smilear.TrackedHand]

SCORE_BOUND = 1e-3
CLIPS, UNTRAINED_SEED = 12, 6006
INT8_BOUND = 0.1  # another runtime rounds in other places, and what follows goes on from there
PORTRAIT_SIDE, LEAST_COVER = 240, 0.9
CLEAR = 0.3  # the score of a keypoint whose place is worth comparing
# Of a keypoint, in shares of the side. Rounded otherwise, int8's highest place may be the next cell.
PLACE_BOUND, INT8_PLACE_BOUND = 1e-4, 1 / CELLS
HAND_FRAMES, HAND_SEEDS = 360, (9101, 9102)
LEAST_OVERLAP = 0.5  # of a hand followed with the hand drawn
LEAST_FOLLOWED, LEAST_SHOWN = 0.9, 0.85  # of frames with every hand in its place, and with its gesture
SETTLED = 30  # frames after which hands, or a change of gesture, must have been noticed
MOST_RUNS = 0.1  # of the detector per frame


class Reference:
    """Another runtime with a model of one input and one output."""

    def __init__(self, path: Path) -> None:
        self._interpreter = Interpreter(str(path), num_threads=1)
        self._interpreter.allocate_tensors()
        (self._given,), (self._wanted,) = (
            self._interpreter.get_input_details(),
            self._interpreter.get_output_details(),
        )

    def answer(self, pixels: Bytes) -> npt.NDArray[np.float32]:
        """The dequantised output for an image or a clip of the model's size."""
        reals = (pixels[None].astype(np.float32) - np.float32(127.5)) / np.float32(127.5)
        scale, zero = self._given["quantization"]
        if scale:
            reals = np.clip(np.rint(reals / np.float32(scale)) + zero, -128, 127).astype(np.int8)
        self._interpreter.set_tensor(self._given["index"], reals)
        self._interpreter.invoke()
        output = self._interpreter.get_tensor(self._wanted["index"])[0].astype(np.float32)
        scale, zero = self._wanted["quantization"]
        return (output - np.float32(zero)) * np.float32(scale) if scale else output


def compare_actions(models: Path) -> None:
    """Real clips: the library against another runtime, and the stream against the whole clip."""
    plain = smilear.ActionOptions(steadiness=0)
    labels = (models / "actions.txt").read_text("utf-8").splitlines()
    names = {"action_f32": "action_f32", "action_stream_f32": "action_f32", "action_int8": "action_int8"}
    for name, referred in names.items():
        classifier = smilear.ActionClassifier.from_file(models / f"{name}.tflite", labels, plain)
        reference = Reference(models / f"{referred}.tflite")
        assert classifier.delegated_node_count == classifier.node_count
        worst = 0.0
        for index in range(CLIPS):
            frames = make_clip(UNTRAINED_SEED, index).frames
            expected = reference.answer(frames)
            classifier.reset()
            found = [classifier.classify(frame, time, len(labels)) for time, frame in enumerate(frames)][-1]
            worst = max(worst, *(abs(match.score - float(expected[match.index])) for match in found))
        print(f"{name}: scores differ by at most {worst:.1g}")
        assert worst <= (INT8_BOUND if name.endswith("int8") else SCORE_BOUND)


def compare_portraits(models: Path) -> None:
    """Real pictures: how well masks at the frame's resolution cover the people that were drawn."""
    fresh = smilear.PortraitOptions(steadiness=0)
    for name in ("portrait_f32", "portrait_int8"):
        portrait = smilear.PortraitSegmenter.from_file(models / f"{name}.tflite", fresh)
        assert portrait.delegated_node_count == portrait.node_count
        shared = either = 0
        for index in range(CLIPS):
            made = make_picture(UNTRAINED_SEED, index, PORTRAIT, side=PORTRAIT_SIDE)
            mask = np.zeros(made.mask.shape, np.uint8)
            portrait.reset()
            portrait.segment(made.picture)
            portrait.write_mask(made.picture, mask)
            found, truth = mask > 127, made.mask > 127
            shared += int((found & truth).sum())
            either += int((found | truth).sum())
        print(f"{name}: masks at {PORTRAIT_SIDE} pixels cover people by {shared / either:.3f}")
        assert shared >= LEAST_COVER * either


def compare_poses(models: Path) -> None:
    """Real pictures of the model's size, each as if there was none before: where keypoints are."""
    alone = smilear.PoseOptions(tracking=False, smoothing=False, min_pose_score=0)
    for name in ("pose_f32", "pose_int8"):
        estimator = smilear.PoseEstimator.from_file(models / f"{name}.tflite", options=alone)
        reference = Reference(models / f"{name}.tflite")
        assert estimator.delegated_node_count == estimator.node_count
        apart = []
        for index in range(CLIPS):
            made = make_picture(UNTRAINED_SEED, index, WHOLE)
            maps = reference.answer(made.picture)
            estimator.reset()
            pose = estimator.estimate(made.picture, 0)
            side = made.picture.shape[0]
            for number, point in enumerate(pose):
                score = float(maps[..., number].max())
                assert abs(point.score - score) <= (INT8_BOUND if name.endswith("int8") else SCORE_BOUND)
                if score >= CLEAR:
                    x, y = read(maps[..., number])
                    apart.append(max(abs(point.x / side - x), abs(point.y / side - y)))
        print(f"{name}: {len(apart)} keypoints differ by at most {max(apart):.1g} of the side")
        assert max(apart) <= (INT8_PLACE_BOUND if name.endswith("int8") else PLACE_BOUND)


def overlap(box: smilear.Box, edges: npt.NDArray[np.float32]) -> float:
    """Intersection over union; `edges`: top, left, bottom, right."""
    top, left, bottom, right = (float(edge) for edge in edges)
    width = max(0.0, min(box.right, right) - max(box.left, left))
    height = max(0.0, min(box.bottom, bottom) - max(box.top, top))
    areas = (box.right - box.left) * (box.bottom - box.top) + (right - left) * (bottom - top)
    return width * height / (areas - width * height)


def where(hands: Hands, edges: npt.NDArray[np.float32]) -> list[str]:
    """What hands show that are where one was drawn."""
    return [hand.label for hand in hands if overlap(hand.box, edges) >= LEAST_OVERLAP]


def follows(frame: ClipFrame, hands: Hands) -> bool:
    """Whether each hand drawn, and nothing else, is followed."""
    return len(hands) == len(frame.boxes) and all(len(where(hands, edges)) == 1 for edges in frame.boxes)


def shows(frame: ClipFrame, hands: Hands) -> bool:
    """Whether each hand drawn has its gesture."""
    return all(
        gesture in where(hands, edges) for edges, gesture in zip(frame.boxes, frame.gestures, strict=True)
    )


def share(tracked: list[tuple[ClipFrame, Hands]], check: Callable[[ClipFrame, Hands], bool]) -> float:
    return sum(check(frame, hands) for frame, hands in tracked) / len(tracked)


def compare_gestures(models: Path) -> None:
    """The trained models on clips of moving hands, one of which changes half-way."""
    labels = (models / "gestures.txt").read_text("utf-8").splitlines()
    options = smilear.GestureOptions(anchors=ANCHORS)
    runs = 0
    for seed, kind in ((seed, kind) for seed in HAND_SEEDS for kind in ("f32", "int8")):
        path = models / f"gesture_{kind}.tflite"
        found = smilear.ObjectDetector.from_file(path, labels, smilear.DetectorOptions(anchors=ANCHORS))
        assert found.delegated_node_count == found.node_count
        tracker = smilear.GestureTracker.from_file(path, labels, options)
        clip = moving_hands(HAND_FRAMES, seed, ("open_palm", "thumbs_up"), "victory")
        tracked = [
            (frame, tracker.track(frame.picture, number * 1_000_000 // FRAMES_PER_SECOND))
            for number, frame in enumerate(clip)
        ]
        events = [hand.event.name for _, hands in tracked for hand in hands]
        assert (events.count("APPEARED"), events.count("LOST")) == (2, 0)
        settled = [pair for number, pair in enumerate(tracked) if number % (HAND_FRAMES // 2) >= SETTLED]
        followed, shown = (share(settled, check) for check in (follows, shows))
        print(f"gesture_{kind}, clip {seed}: {followed:.3f} followed, {shown:.3f} shown")
        assert followed >= LEAST_FOLLOWED
        assert shown >= LEAST_SHOWN
        runs += tracker.detection_count
    frames = HAND_FRAMES * 2 * len(HAND_SEEDS)
    print(f"gestures: the models ran on {runs} of {frames} frames")
    assert runs <= MOST_RUNS * frames


def main() -> None:
    models = Path(sys.argv[1])
    compare_actions(models)
    compare_portraits(models)
    compare_poses(models)
    compare_gestures(models)
    print("all agree")


if __name__ == "__main__":
    main()
