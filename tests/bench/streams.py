"""Sends a minute of video, 30 frames a second, through each feature that the installed package has.

    python streams.py MODELS

PYTHONPATH has the models' folder and the repository. Prints rows of a table: the times of a call (p50, p95,
p99), by how much the process grew from the second on to the last frame, and what else a feature says about
itself. Frames are 480 x 480 pixels; the clip goes to and fro, so that it has no cuts.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import smilear

from tests.examples.contact_sheet import moving_shapes
from tests.examples.performer import performance
from tests.poses.dancer import Dancer

Pixels = npt.NDArray[np.uint8]
Call = Callable[[Pixels, int], object]

SIDE = 480
FRAMES = 1800
WARM_UP = 30
FRAME_US = 33_333
PAGE = 4096
SHAPES_PERIOD = 45  # frames after which they are where they were


@dataclass(frozen=True)
class Stream:
    """A feature at work: what a frame goes through, and afterwards a remark for the table."""

    name: str
    call: Call
    remark: Callable[[], str] = lambda: ""


def resident_bytes() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE


def frames() -> list[Pixels]:
    """Every other picture, there and back again."""
    made = [np.ascontiguousarray(picture) for _, picture in performance(side=SIDE)][::2]
    return made + made[-2:0:-1]


def scan(models: Path) -> Stream:
    labels = (models / "labels.txt").read_text("utf-8").splitlines()
    feature = smilear.ArScan.from_file(models / "scan_int8.tflite", labels)
    return Stream("AR scan, int8", lambda frame, _: feature.classify(frame))


def detection(models: Path) -> Stream:
    feature = smilear.ObjectDetector.from_file(models / "detector_f32.tflite")
    shapes = list(moving_shapes(SHAPES_PERIOD))
    return Stream("object detection", lambda _, number: feature.detect(shapes[number % SHAPES_PERIOD]))


def gesture(models: Path) -> Stream:
    """The test detector's shapes stand in for hands."""
    feature = smilear.GestureTracker.from_file(models / "detector_f32.tflite")
    shapes = list(moving_shapes(SHAPES_PERIOD))
    return Stream(
        "hands followed",
        lambda _, number: feature.track(shapes[number % SHAPES_PERIOD], number * FRAME_US),
        lambda: f"the model ran on {feature.detection_count} frames",
    )


def action(models: Path) -> Stream:
    options = smilear.ActionOptions(frame_interval_ms=100)
    feature = smilear.ActionClassifier.from_file(models / "action_stream_f32.tflite", options=options)
    return Stream(
        "actions, frame by frame",
        lambda frame, number: feature.classify(frame, number * FRAME_US // 1000),
        lambda: f"the model ran on {feature.run_count} frames",
    )


def portrait(models: Path) -> Stream:
    feature = smilear.PortraitSegmenter.from_file(models / "portrait_int8.tflite")
    output = np.empty((SIDE, SIDE, 4), np.uint8)

    def call(frame: Pixels, _: int) -> None:
        feature.segment(frame)
        feature.blur_background(frame, output, strength=0.5)

    return Stream("portrait, int8, background blurred", call)


def beauty(_: Path) -> Stream:
    feature = smilear.BeautyFilter.create()
    output = np.empty((SIDE, SIDE, 4), np.uint8)
    return Stream("beauty", lambda frame, _: feature.apply(frame, output, smilear.BeautySettings()))


def body(number: int) -> "list[smilear.Keypoint]":
    return [smilear.Keypoint(*point) for point in Dancer(1).at(number * FRAME_US // 1000)]


def pose_gesture(_: Path) -> Stream:
    feature = smilear.PoseGestureMatcher.create()
    bodies = [body(number) for number in range(FRAMES)]
    return Stream("pose gestures", lambda _, number: feature.match(bodies[number], number * FRAME_US // 1000))


def dance(_: Path) -> Stream:
    bodies = [body(number) for number in range(FRAMES)]
    with tempfile.TemporaryDirectory() as folder, smilear.DanceRecorder.create() as recorder:
        for number, keypoints in enumerate(bodies):
            recorder.add(keypoints, number * FRAME_US // 1000)
        coach = Path(folder) / "coach.dance"
        recorder.save(coach)
        feature = smilear.DanceScorer.from_file(coach)
    return Stream(
        "dance scoring",
        lambda _, number: feature.follow(bodies[number], number * FRAME_US // 1000),
        lambda: f"ends with {feature.finish().score:.1f} of 100",
    )


FEATURES: dict[str, Callable[[Path], Stream]] = {
    "ArScan": scan,
    "ObjectDetector": detection,
    "GestureTracker": gesture,
    "PoseGestureMatcher": pose_gesture,
    "DanceScorer": dance,
    "ActionClassifier": action,
    "PortraitSegmenter": portrait,
    "BeautyFilter": beauty,
}


def row(stream: Stream, clip: list[Pixels]) -> str:
    times, before = [], 0
    for number in range(FRAMES):
        if number == WARM_UP:
            before = resident_bytes()
        start = time.perf_counter()
        stream.call(clip[number % len(clip)], number)
        times.append(1e3 * (time.perf_counter() - start))
    grown = resident_bytes() - before
    p50, p95, p99 = np.percentile(times[WARM_UP:], [50, 95, 99])
    cells = (stream.name, f"{p50:.3f}", f"{p95:.3f}", f"{p99:.3f}", f"{grown // 1024}", stream.remark())
    return f"| {' | '.join(cells)} |"


def rows(models: Path) -> Iterator[str]:
    clip = frames()
    for name, make in FEATURES.items():
        if hasattr(smilear, name):
            yield row(make(models), clip)


def main() -> None:
    for line in rows(Path(sys.argv[1])):
        print(line, flush=True)


if __name__ == "__main__":
    main()
