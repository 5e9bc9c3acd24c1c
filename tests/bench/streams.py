"""Sends a minute of video, 30 frames a second, through each feature of the installed package.

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
from hand_clips import moving_hands

from tests.examples.contact_sheet import moving_shapes
from tests.examples.follow_hands import ANCHORS
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
HANDS_PERIOD = 360
HANDS_SEED, HANDS_SHOW = 9102, (("open_palm", "thumbs_up"), "victory")


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
    """Two hands that move; one of them shows something else in the second half of each period."""
    labels = (models / "gestures.txt").read_text("utf-8").splitlines()
    options = smilear.GestureOptions(anchors=ANCHORS)
    feature = smilear.GestureTracker.from_file(models / "gesture_int8.tflite", labels, options)
    clip = [frame.picture for frame in moving_hands(HANDS_PERIOD, HANDS_SEED, *HANDS_SHOW)]
    return Stream(
        "hands followed, int8",
        lambda _, number: feature.track(clip[number % HANDS_PERIOD], number * FRAME_US),
        lambda: f"the model ran on {feature.detection_count} frames",
    )


def pose(models: Path) -> Stream:
    feature = smilear.PoseEstimator.from_file(models / "pose_int8.tflite")
    return Stream("poses, int8", lambda frame, number: feature.estimate(frame, number * FRAME_US // 1000))


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


def body(number: int) -> list[smilear.Keypoint]:
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


FEATURES: tuple[Callable[[Path], Stream], ...] = (
    scan,
    detection,
    gesture,
    pose,
    pose_gesture,
    dance,
    action,
    portrait,
    beauty,
)


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
    for make in FEATURES:
        yield row(make(models), clip)


def main() -> None:
    for line in rows(Path(sys.argv[1])):
        print(line, flush=True)


if __name__ == "__main__":
    main()
